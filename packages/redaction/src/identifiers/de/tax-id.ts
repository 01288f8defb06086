import { mod11And10 } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/** Of the first ten digits one occurs twice or three times and eight or nine differ. */
const isSpread = (compact: string): boolean => {
  const different = new Set(compact.slice(0, 10)).size;
  return different === 9 || different === 8;
};

/**
 * German tax identification number: eleven digits, the first not 0, ISO 7064 MOD 11,10.
 *
 * Source: Bundeszentralamt für Steuern, https://www.bzst.de/; § 139b AO
 */
export const taxId: Identifier = {
  id: 'de-tax-id',
  title: 'a German tax identification number',
  forms: ['99999999999', '99_999_999_999'],
  words: ['steuer', 'idnr', 'steueridentifikationsnummer', 'steuernummer', 'tin'],
  plausible: (compact) => compact[0] !== '0' && isSpread(compact),
  check: mod11And10,
  bare: 0.7,
};
