import { pair, remainder } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Spanish social security number (NAF, NUSS): province, eight digits, and the remainder of those by 97.
 *
 * Source: Tesorería General de la Seguridad Social, https://www.seg-social.es/
 */
export const socialSecurity: Identifier = {
  id: 'es-nuss',
  title: 'a Spanish social security number',
  forms: [
    '999999999999',
    '99/99999999/99',
    '99 99999999 99',
    '99-99999999-99',
    '99/9999999999',
    '99 9999999999',
  ],
  words: ['naf', 'nass', 'nuss', 'seguridad', 'social', 'afiliación'],
  plausible: (compact) => pair(compact, 0) >= 1 && (pair(compact, 0) <= 53 || pair(compact, 0) === 66),
  check: (compact) => {
    const number = Number(compact.slice(2, 10));
    const body = number < 10_000_000 ? `${compact.slice(0, 2)}${compact.slice(3, 10)}` : compact.slice(0, 10);
    return remainder(body, 97) === pair(compact, 10);
  },
  bare: 0.85,
};

/**
 * Spanish doctors' college number: province and up to seven digits, nine in all. No check digit.
 *
 * Source: Organización Médica Colegial, https://www.cgcom.es/
 */
export const collegeNumber: Identifier = {
  id: 'es-college',
  title: "a Spanish doctor's college number",
  forms: ['99 99 99999', '99/99/99999'],
  formsInContext: ['999999999', '99 9999999', '99/9999999', '99999', '999999', '9999999'],
  words: ['colegiado', 'colegiada', 'col', 'nº', 'ncol', 'nc', 'médico'],
  plausible: (compact) => pair(compact, 0) <= 52,
  bare: 0.6,
};
