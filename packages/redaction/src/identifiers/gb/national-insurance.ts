import type { Identifier } from '../identifier.ts';

const UNUSED = new Set(['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ']);

/**
 * UK National Insurance number: two letters, six digits, a letter A–D. No check character; prefixes that are never
 * issued are refused.
 *
 * Source: HMRC National Insurance Manual NIM39110,
 * https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
 */
export const nationalInsurance: Identifier = {
  id: 'gb-nino',
  title: 'a UK National Insurance number',
  forms: ['LL999999L', 'LL_99_99_99_L', 'LL 999999 L', 'LL999999 L'],
  words: ['ni', 'nino', 'insurance', 'national'],
  plausible: (compact) =>
    !/^[DFIQUV]|^.[DFIOQUV]/.test(compact) && !UNUSED.has(compact.slice(0, 2)) && /[A-D]$/.test(compact),
  bare: 0.9,
};
