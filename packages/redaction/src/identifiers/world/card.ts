import { isFiller, luhn } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Payment card: 13 to 19 digits with an issuer's prefix of 3, 4, 5, 6 or 2221–2720, Luhn's check.
 *
 * Source: ISO/IEC 7812-1:2017
 */
export const card: Identifier = {
  id: 'card',
  title: 'a payment card number',
  forms: [
    '9999999999999999',
    '9999_9999_9999_9999',
    '999999999999999',
    '9999_999999_99999',
    '99999999999999',
    '9999_999999_9999',
    '9999999999999',
    '9999999999999999999',
  ],
  words: [
    'card',
    'visa',
    'mastercard',
    'amex',
    'credit',
    'debit',
    'kort',
    'karte',
    'carte',
    'tarjeta',
    'kaart',
    'картка',
  ],
  plausible: (compact) => !isFiller(compact) && cardLength(compact),
  check: luhn,
  bare: 0.88,
};

const cardLength = (compact: string): boolean => {
  const { length } = compact;
  if (compact.startsWith('4')) return length === 16 || length === 13 || length === 19;
  if (/^(5[1-5]|2[2-7])/.test(compact)) return length === 16;
  if (/^3[47]/.test(compact)) return length === 15;
  if (/^3(0|6|8)/.test(compact)) return length === 14;
  return /^(6011|65|64[4-9]|35|62|50|5[6-9]|67)/.test(compact) && length >= 16;
};
