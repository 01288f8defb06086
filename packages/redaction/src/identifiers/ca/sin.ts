import { isFiller, luhn } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Canadian social insurance number: nine digits, the first 1–7 or 9, Luhn's check.
 *
 * Source: Employment and Social Development Canada, SIN Code of Practice,
 * https://www.canada.ca/en/employment-social-development/services/sin.html
 */
export const sin: Identifier = {
  id: 'ca-sin',
  title: 'a Canadian social insurance number',
  forms: ['999999999', '999_999_999'],
  words: ['sin', 'insurance', 'nas', 'assurance'],
  plausible: (compact) => /^[1-79]/.test(compact) && !isFiller(compact),
  check: luhn,
  bare: 0.58,
};
