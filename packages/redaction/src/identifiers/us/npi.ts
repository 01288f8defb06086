import { luhn } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * US national provider identifier: ten digits that begin with 1 or 2, Luhn's check over 80840 and the number.
 *
 * Source: CMS, NPI check digit, https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand/Downloads/NPIcheckdigit.pdf
 */
export const npi: Identifier = {
  id: 'us-npi',
  title: 'a US national provider identifier',
  forms: ['9999999999'],
  words: ['npi', 'provider'],
  plausible: (compact) => /^[12]/.test(compact),
  check: (compact) => luhn(`80840${compact}`),
  bare: 0.74,
};
