import type { Identifier } from '../identifier.ts';

const check = (compact: string): boolean => {
  const digits = String(compact.charCodeAt(0) - 64).padStart(2, '0') + compact.slice(1, 9);
  let sum = 0;
  for (let at = 0; at < 10; at++) {
    const product = (digits.charCodeAt(at) - 48) * (at % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === compact.charCodeAt(9) - 48;
};

/**
 * German health insurance number, the part that stays with the person: a letter and nine digits; the letter as
 * 01–26, weights 1 and 2, digit sums, modulus 10.
 *
 * Source: § 290 SGB V; GKV-Spitzenverband, Vergabe der Krankenversichertennummer, https://www.gkv-spitzenverband.de/
 */
export const kvnr: Identifier = {
  id: 'de-kvnr',
  title: 'a German KVNR',
  forms: ['L999999999', 'L 999 999 999', 'L 999999999'],
  words: ['kvnr', 'versichertennummer', 'krankenversichertennummer', 'versicherten', 'krankenkasse'],
  check,
  bare: 0.95,
  wrong: 0.4,
};
