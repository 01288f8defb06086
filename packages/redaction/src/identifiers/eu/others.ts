import { isDayAndMonth, pair, weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Polish PESEL: date of birth with the century in the month, four digits, a check digit (weights 1, 3, 7, 9).
 *
 * Source: Ministerstwo Cyfryzacji, https://www.gov.pl/web/gov/czym-jest-numer-pesel
 */
export const poland: Identifier = {
  id: 'pl-pesel',
  title: 'a Polish PESEL',
  forms: ['99999999999'],
  words: ['pesel'],
  plausible: (compact) => isDayAndMonth(pair(compact, 4), pair(compact, 2) % 20),
  check: (compact) => weightedSum(compact, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
  bare: 0.8,
};

/**
 * Austrian social insurance number: three digits, a check digit (weights 3, 7, 9, 0, 5, 8, 4, 2, 1, 6; modulus 11),
 * date of birth (DDMMYY).
 *
 * Source: Dachverband der Sozialversicherungsträger, https://www.sozialversicherung.at/
 */
export const austria: Identifier = {
  id: 'at-svnr',
  title: 'an Austrian social insurance number',
  forms: ['9999999999', '9999 999999', '9999/999999', '9999-999999'],
  words: ['svnr', 'sozialversicherungsnummer', 'versicherungsnummer', 'sv'],
  plausible: (compact) =>
    compact[0] !== '0' && isDayAndMonth(pair(compact, 4), pair(compact, 6) > 12 ? 12 : pair(compact, 6)),
  check: (compact) =>
    weightedSum(compact, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === compact.charCodeAt(3) - 48,
  bare: 0.77,
};

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/**
 * Italian fiscal code: sixteen characters of name, date and place of birth, and a check letter.
 *
 * Source: Agenzia delle Entrate, DM 23 dicembre 1976, https://www.agenziaentrate.gov.it/
 */
export const italy: Identifier = {
  id: 'it-codice-fiscale',
  title: 'an Italian fiscal code',
  forms: ['LLLLLL99L99L999L'],
  words: ['codice', 'fiscale', 'cf'],
  check: (compact) => {
    let sum = 0;
    for (let at = 0; at < 15; at++) {
      const unit = compact.charCodeAt(at);
      const value = unit < 58 ? unit - 48 : unit - 65;
      sum += at % 2 === 0 ? ODD[value]! : value;
    }
    return sum % 26 === compact.charCodeAt(15) - 65;
  },
  bare: 0.97,
  wrong: 0.45,
};
