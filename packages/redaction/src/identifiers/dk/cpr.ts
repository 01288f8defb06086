import { isDayAndMonth, pair, weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Danish CPR number: date of birth (DDMMYY) and four digits, weights 4, 3, 2, 7, 6, 5, 4, 3, 2, 1, sum divisible by
 * 11. Since 2007 numbers without that check are issued for some dates: with a hyphen they are reported too.
 *
 * Source: CPR-kontoret, Personnummeret i CPR, https://cpr.dk/media/12066/personnummeret-i-cpr.pdf
 */
export const cpr: Identifier = {
  id: 'dk-cpr',
  title: 'a Danish CPR number',
  forms: ['999999-9999', '999999 9999', '9999999999'],
  words: ['cpr', 'personnummer', 'cprnr', 'patient', 'født'],
  plausible: (compact) => isDayAndMonth(pair(compact, 0), pair(compact, 2)),
  check: (compact) => weightedSum(compact, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  bare: 0.84,
  wrong: 0,
};

/** CPR number written with its hyphen, whose check is wrong or not used: see {@link cpr}. */
export const cprWithoutCheck: Identifier = {
  ...cpr,
  forms: ['999999-9999'],
  wrong: 0.45,
};
