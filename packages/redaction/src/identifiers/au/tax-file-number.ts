import { isFiller, weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Australian tax file number: nine digits (weights 1, 4, 3, 7, 5, 8, 6, 9, 10) or eight (10, 7, 8, 4, 6, 3, 5, 1),
 * sum divisible by 11.
 *
 * Source: Australian Taxation Office; Privacy (Tax File Number) Rule 2015; algorithm as in the ATO's software
 * developer documents, https://softwaredevelopers.ato.gov.au/
 */
export const taxFileNumber: Identifier = {
  id: 'au-tfn',
  title: 'an Australian tax file number',
  forms: ['999999999', '999_999_999'],
  formsInContext: ['99999999', '99_999_999', '99 999 999'],
  words: ['tfn', 'tax', 'file'],
  plausible: (compact) => !isFiller(compact),
  check: (compact) =>
    weightedSum(compact, compact.length === 9 ? [1, 4, 3, 7, 5, 8, 6, 9, 10] : [10, 7, 8, 4, 6, 3, 5, 1]) %
      11 ===
    0,
  bare: 0.56,
};
