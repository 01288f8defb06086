import { ean13 } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Swiss global location number of a health professional: 13 digits that begin with 76, GS1 check digit.
 *
 * Source: CH Core implementation guide, GLNIdentifier, https://fhir.ch/ig/ch-core/
 */
export const gln: Identifier = {
  id: 'ch-gln',
  title: 'a Swiss GLN',
  forms: ['9999999999999'],
  words: ['gln', 'ean'],
  plausible: (compact) => compact.startsWith('76'),
  check: ean13,
  bare: 0.9,
  wrong: 0.3,
};

/**
 * Swiss ZSR (RCC) number of a provider: a letter and six digits. The letter is a check whose alphabet is not published.
 *
 * Source: CH Core implementation guide, ZSRIdentifier, https://fhir.ch/ig/ch-core/
 */
export const zsr: Identifier = {
  id: 'ch-zsr',
  title: 'a Swiss ZSR number',
  forms: [],
  formsInContext: ['L999999', 'L 999999', 'L 9999.99', 'L9999.99'],
  words: ['zsr', 'rcc'],
  bare: 0,
};
