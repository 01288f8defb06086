import { ean13 } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Swiss social insurance number (AHV, AVS): 13 digits that begin with 756, GS1 check digit.
 *
 * Source: Zentrale Ausgleichsstelle, AHV-Nummer, https://www.zas.admin.ch/
 */
export const ahv: Identifier = {
  id: 'ch-ahv',
  title: 'a Swiss AHV number',
  forms: ['9999999999999', '999.9999.9999.99', '999_9999_9999_99'],
  words: ['ahv', 'avs', 'ahvn', 'navs', 'sozialversicherungsnummer'],
  plausible: (compact) => compact.startsWith('756'),
  check: ean13,
  bare: 0.98,
  wrong: 0.45,
};
