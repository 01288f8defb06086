import { weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

const LOCATIONS = '0123456789ABCDEFGHJKLMNPQRTUVWXY';
const CHECKS = 'YXWTLKJHFBA';

/**
 * Australian Medicare provider number: six digits, a location character, a check letter (weights 3, 5, 8, 4, 2, 1
 * and 6, modulus 11).
 *
 * Source: Services Australia, Medicare provider number; AU Base implementation guide,
 * https://github.com/hl7au/au-fhir-base
 */
export const providerNumber: Identifier = {
  id: 'au-provider',
  title: 'an Australian Medicare provider number',
  forms: ['999999*L'],
  words: ['provider', 'prescriber'],
  plausible: (compact) => LOCATIONS.includes(compact[6]!),
  check: (compact) =>
    CHECKS[(weightedSum(compact, [3, 5, 8, 4, 2, 1]) + LOCATIONS.indexOf(compact[6]!) * 6) % 11] ===
    compact[7],
  bare: 0.7,
};
