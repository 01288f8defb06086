import { weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

const check = (compact: string): boolean => {
  const digits = compact.padStart(9, '0');
  const last = digits.charCodeAt(8) - 48;
  for (const weights of [
    [3, 2, 7, 6, 5, 4, 3, 2],
    [7, 4, 3, 2, 5, 2, 7, 6],
  ]) {
    const rest = weightedSum(digits, weights) % 11;
    if (rest === 0) return last === 0;
    if (rest !== 1) return last === 11 - rest;
  }
  return false;
};

/**
 * New Zealand Inland Revenue number: eight or nine digits, 10,000,000 to 150,000,000, two sets of weights.
 *
 * Source: Inland Revenue, Resident withholding tax specification, "IRD number format and validation",
 * https://www.ird.govt.nz/ (file upload specifications)
 */
export const ird: Identifier = {
  id: 'nz-ird',
  title: 'a New Zealand IRD number',
  forms: ['99999999', '999999999', '99_999_999', '999_999_999'],
  words: ['ird', 'tax', 'inland', 'revenue'],
  plausible: (compact) => Number(compact) >= 10_000_000 && Number(compact) <= 150_000_000,
  check,
  bare: 0.6,
};
