import { isDayAndMonth, pair } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

const check = (compact: string): boolean => {
  const digits =
    compact.slice(0, 8) + String(compact.charCodeAt(8) - 64).padStart(2, '0') + compact.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  let sum = 0;
  for (let at = 0; at < 12; at++) {
    const product = (digits.charCodeAt(at) - 48) * weights[at]!;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum % 10 === compact.charCodeAt(11) - 48;
};

/**
 * German pension insurance number: two digits for the office, date of birth (DDMMYY), a letter of the birth name,
 * two digits, a check digit.
 *
 * Source: § 147 SGB VI; VKVV § 2–4, https://www.gesetze-im-internet.de/vkvv/
 */
export const pensionInsurance: Identifier = {
  id: 'de-rvnr',
  title: 'a German pension insurance number',
  forms: ['99999999L999', '99 999999 L 999', '99-999999-L-999', '99 999999 L999'],
  words: ['rentenversicherungsnummer', 'sozialversicherungsnummer', 'rvnr', 'svnr'],
  plausible: (compact) => isDayAndMonth(pair(compact, 2) % 50 || 50, pair(compact, 4)),
  check,
  bare: 0.95,
  wrong: 0.4,
};
