import { isDayAndMonth, luhn, pair, weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Norwegian national identity number: date of birth (DDMMYY; 40 added to the day for D-numbers), three digits, two
 * check digits by modulus 11.
 *
 * Source: Skatteetaten, Om fødselsnummer, https://www.skatteetaten.no/person/folkeregister/
 */
export const norway: Identifier = {
  id: 'no-fnr',
  title: 'a Norwegian national identity number',
  forms: ['99999999999', '999999 99999'],
  words: ['fødselsnummer', 'personnummer', 'fnr'],
  plausible: (compact) => isDayAndMonth(pair(compact, 0) % 40, pair(compact, 2) % 40),
  check: (compact) =>
    weightedSum(compact, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  bare: 0.9,
};

/**
 * Swedish personal identity number: date of birth (YYMMDD or YYYYMMDD; 60 added to the day for coordination
 * numbers), four digits, Luhn's check.
 *
 * Source: Skatteverket, SKV 704, https://www.skatteverket.se/
 */
export const sweden: Identifier = {
  id: 'se-personnummer',
  title: 'a Swedish personal identity number',
  forms: ['999999-9999', '99999999-9999', '999999999999'],
  words: ['personnummer', 'pnr', 'samordningsnummer'],
  plausible: (compact) => {
    const at = compact.length - 10;
    return (
      (at === 0 || /^(19|20)/.test(compact)) &&
      isDayAndMonth(pair(compact, at + 4) % 60, pair(compact, at + 2))
    );
  },
  check: (compact) => luhn(compact.slice(-10)),
  bare: 0.85,
};

/**
 * Finnish personal identity code: date of birth, a sign for the century, three digits, a check character chosen by
 * the number modulo 31. Only codes with a hyphen or a letter as sign are read.
 *
 * Source: Digital and Population Data Services Agency, https://dvv.fi/en/personal-identity-code
 */
export const finland: Identifier = {
  id: 'fi-hetu',
  title: 'a Finnish personal identity code',
  forms: ['999999-999*', '999999L999*'],
  words: ['hetu', 'henkilötunnus'],
  plausible: (compact) =>
    isDayAndMonth(pair(compact, 0), pair(compact, 2)) &&
    (compact.length === 10 || /^\d{6}[A-FU-Y]/.test(compact)),
  check: (compact) =>
    '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(compact.slice(0, 6) + compact.slice(-4, -1)) % 31] ===
    compact.at(-1),
  bare: 0.9,
};
