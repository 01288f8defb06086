import { weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Irish personal public service number: seven digits, a check letter (weights 8 … 2, and 9 for the second letter,
 * modulus 23, W for 0), and since 2013 a second letter.
 *
 * Source: Department of Social Protection, PPS Number; S.I. No. 259/2007, https://www.gov.ie/en/
 */
export const pps: Identifier = {
  id: 'ie-pps',
  title: 'an Irish PPS number',
  forms: ['9999999L', '9999999LL', '9999999 L', '9999999 LL'],
  words: ['pps', 'ppsn', 'rsi', 'public'],
  plausible: (compact) => /^\d{7}[A-W][A-IWTX]?$/.test(compact) && !compact.startsWith('0000000'),
  check: (compact) => {
    const second = compact.charCodeAt(8);
    const extra =
      Number.isNaN(second) || compact[8] === 'W' || compact[8] === 'T' || compact[8] === 'X'
        ? 0
        : (second - 64) * 9;
    const rest = (weightedSum(compact, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23;
    return (rest === 0 ? 'W' : String.fromCharCode(64 + rest)) === compact[7];
  },
  bare: 0.9,
  wrong: 0.35,
};

/**
 * Irish individual health identifier: 18 digits of the GS1 GSRN, GS1 check digit. Also registration numbers of
 * the Medical Council and the PSI in context.
 *
 * Source: HSE, Individual Health Identifier; Health Identifiers Act 2014, https://www.hse.ie/
 */
export const ihi: Identifier = {
  id: 'ie-ihi',
  title: 'an Irish individual health identifier',
  forms: [],
  formsInContext: ['999999999999999999', '9999999', '999999'],
  words: ['ihi', 'imc', 'psi', 'mcn'],
  bare: 0,
};
