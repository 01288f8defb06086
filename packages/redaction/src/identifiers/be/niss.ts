import { pair, remainder } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Belgian national number (NISS, INSZ; BIS numbers with 20 or 40 added to the month): date of birth (YYMMDD),
 * three digits, 97 minus the remainder of the first nine by 97, with a 2 in front for births from 2000.
 *
 * Source: Rijksregister, Identificatienummer, https://www.ibz.rrn.fgov.be/
 */
export const niss: Identifier = {
  id: 'be-niss',
  title: 'a Belgian national number (NISS)',
  forms: [
    '99.99.99-999.99',
    '99999999999',
    '999999-999-99',
    '99 99 99 999 99',
    '999999 999 99',
    '999999-999.99',
  ],
  words: ['niss', 'insz', 'rijksregister', 'rijksregisternummer', 'national', 'registre', 'bis'],
  plausible: (compact) =>
    pair(compact, 2) % 20 <= 12 &&
    pair(compact, 2) < 53 &&
    pair(compact, 4) <= 31 &&
    compact.slice(6, 9) !== '000',
  check: (compact) => {
    const first = compact.slice(0, 9);
    const check = pair(compact, 9);
    return 97 - remainder(first, 97) === check || 97 - remainder(`2${first}`, 97) === check;
  },
  bare: 0.86,
};

/**
 * Belgian RIZIV/INAMI number of a provider: eleven digits, digits 7 and 8 are 97 minus the remainder of the first
 * six by 97, the last three the qualification.
 *
 * Source: RIZIV, https://www.riziv.fgov.be/
 */
export const riziv: Identifier = {
  id: 'be-riziv',
  title: 'a Belgian RIZIV number',
  forms: ['99999999999', '9-99999-99-999', '9.99999.99.999', '9/99999/99/999'],
  words: ['riziv', 'inami'],
  check: (compact) => 97 - remainder(compact.slice(0, 6), 97) === pair(compact, 6),
  bare: 0.58,
};
