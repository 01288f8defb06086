import type { Identifier } from '../identifier.ts';

const digit = (compact: string, at: number): number => compact.charCodeAt(at) - 48;

/**
 * US Drug Enforcement Administration number: a letter for the kind, a letter of the name (or 9), seven digits; the
 * last is the last digit of d1 + d3 + d5 + 2 (d2 + d4 + d6).
 *
 * Source: 21 CFR 1301; DEA Diversion Control Division, https://www.deadiversion.usdoj.gov/
 */
export const dea: Identifier = {
  id: 'us-dea',
  title: 'a US DEA number',
  forms: ['LL9999999', 'L99999999'],
  words: ['dea', 'prescriber'],
  plausible: (compact) => /^[A-HJ-NPRSTUX][A-Z9]/.test(compact),
  check: (compact) => {
    const sum =
      digit(compact, 2) +
      digit(compact, 4) +
      digit(compact, 6) +
      2 * (digit(compact, 3) + digit(compact, 5) + digit(compact, 7));
    return sum % 10 === digit(compact, 8);
  },
  bare: 0.8,
};
