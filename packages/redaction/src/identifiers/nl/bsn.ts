import { isFiller, weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Dutch citizen service number (BSN): nine digits, weights 9 … 2 and −1, sum divisible by 11.
 *
 * Source: Rijksdienst voor Identiteitsgegevens, Logisch ontwerp BSN, https://www.rvig.nl/bsn
 */
export const bsn: Identifier = {
  id: 'nl-bsn',
  title: 'a Dutch BSN',
  forms: ['999999999', '999_999_999', '9999.99.999', '999.999.999', '9999 99 999'],
  formsInContext: ['99999999'],
  words: ['bsn', 'burgerservicenummer', 'sofi', 'sofinummer', 'patiënt'],
  plausible: (compact) => !isFiller(compact) && !compact.startsWith('00'),
  check: (compact) => weightedSum(compact.padStart(9, '0'), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  bare: 0.62,
};
