import { pair } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * US social security number (area not 000, 666; group not 00; serial not 0000) and, from 900, the tax number
 * ITIN. No check digit: with its hyphens it is believed, bare digits need context.
 *
 * Source: Social Security Administration, SSN randomization, https://www.ssa.gov/employer/randomization.html
 */
export const ssn: Identifier = {
  id: 'us-ssn',
  title: 'a US social security number',
  forms: ['999-99-9999', '999 99 9999'],
  formsInContext: ['999999999', '999.99.9999'],
  words: ['ssn', 'social', 'security', 'itin', 'ss'],
  plausible: (compact) =>
    !/^(000|666)/.test(compact) &&
    pair(compact, 3) !== 0 &&
    !compact.endsWith('0000') &&
    (compact[0] !== '9' || pair(compact, 3) >= 50),
  bare: 0.9,
};
