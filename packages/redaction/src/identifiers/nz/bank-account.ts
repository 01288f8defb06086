import { pair } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * New Zealand bank account: bank, branch, account, suffix (2-4-7-2 or 3). The check differs by bank and is not
 * worked out here.
 *
 * Source: Payments NZ, Bank branch register and account number formats, https://www.paymentsnz.co.nz/
 */
export const bankAccount: Identifier = {
  id: 'nz-bank-account',
  title: 'a New Zealand bank account',
  forms: ['99-9999-9999999-99', '99-9999-9999999-999', '99 9999 9999999 99', '99 9999 9999999 999'],
  words: ['account', 'bank'],
  plausible: (compact) => pair(compact, 0) >= 1 && pair(compact, 0) <= 38,
  bare: 0.85,
};
