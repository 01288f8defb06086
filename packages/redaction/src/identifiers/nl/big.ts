import type { Identifier } from '../identifier.ts';

/**
 * Dutch BIG registration: eleven digits, the second a 9, the last two the profession under article 3 of the act.
 * No check digit is published.
 *
 * Source: BIG-register, https://www.bigregister.nl/zoek-zorgverlener
 */
export const big: Identifier = {
  id: 'nl-big',
  title: 'a Dutch BIG number',
  forms: ['99999999999'],
  words: ['big', 'register', 'registratie', 'arts', 'apotheker'],
  plausible: (compact) => /^\d9\d{7}(0[1-4]|16|17|18|25|30|8\d|9\d)$/.test(compact),
  bare: 0.6,
};

/**
 * Dutch AGB code of a care provider: eight digits, the first two its kind. No check digit.
 *
 * Source: Vektis, AGB-register, https://www.vektis.nl/agb-register
 */
export const agb: Identifier = {
  id: 'nl-agb',
  title: 'a Dutch AGB code',
  forms: [],
  formsInContext: ['99999999', '99-999999', '99 999999'],
  words: ['agb', 'agbcode'],
  bare: 0,
};
