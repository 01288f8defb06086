import { luhn } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * French register of health professionals (RPPS): eleven digits that begin with 1, Luhn's check.
 *
 * Source: Agence du Numérique en Santé, RPPS, https://esante.gouv.fr/produits-services/repertoire-rpps
 */
export const rpps: Identifier = {
  id: 'fr-rpps',
  title: 'a French RPPS number',
  forms: ['99999999999', '99 999 999 999'],
  words: ['rpps', 'adeli', 'ordre'],
  plausible: (compact) => compact.startsWith('1'),
  check: luhn,
  bare: 0.74,
};

/**
 * French number of a health facility (FINESS), nine digits, Luhn's check, and the older ADELI number of a
 * professional, nine digits: both need context.
 *
 * Source: DREES, FINESS, https://finess.esante.gouv.fr/
 */
export const finess: Identifier = {
  id: 'fr-finess',
  title: 'a French FINESS or ADELI number',
  forms: [],
  formsInContext: ['999999999', '99 9 99999 9', '99 999 999 9'],
  words: ['finess', 'adeli'],
  bare: 0,
};
