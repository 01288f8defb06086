import { weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Australian Medicare card number: eight digits that begin with 2–6, a check digit (weights 1, 3, 7, 9, modulus
 * 10), the number of the issue, and where given the line of the person on the card.
 *
 * Source: Services Australia; METeOR 270101, https://meteor.aihw.gov.au/content/270101
 */
export const medicare: Identifier = {
  id: 'au-medicare',
  title: 'an Australian Medicare number',
  forms: [
    '9999999999',
    '99999999999',
    '9999_99999_9',
    '9999_99999_9_9',
    '9999 99999 9/9',
    '9999999999/9',
    '9999999999-9',
  ],
  words: ['medicare', 'irn'],
  plausible: (compact) => /^[2-6]\d{8}[1-9][1-9]?$/.test(compact),
  check: (compact) => weightedSum(compact, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === compact.charCodeAt(8) - 48,
  bare: 0.78,
};
