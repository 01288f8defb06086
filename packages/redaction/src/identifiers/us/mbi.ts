import type { Identifier } from '../identifier.ts';

/**
 * US Medicare beneficiary identifier: eleven characters, each place its class, without S, L, O, I, B and Z. No
 * check character.
 *
 * Source: CMS, Understanding the MBI format, https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf
 */
export const mbi: Identifier = {
  id: 'us-mbi',
  title: 'a US Medicare beneficiary identifier',
  forms: ['9L*9L*9LL99', '9L*9_L*9_LL99'],
  words: ['mbi', 'medicare', 'beneficiary'],
  plausible: (compact) => !/[SLOIBZ]/.test(compact) && compact[0] !== '0',
  bare: 0.95,
};
