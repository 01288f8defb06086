import { pair, remainder } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

const isPlausible = (compact: string): boolean => {
  if (!/^[1-478]\d\d(0[1-9]|1[0-2]|2\d|3\d|4\d|[5-9]\d)(\d\d|2[AB])\d{6}(\d\d)?$/.test(compact)) return false;
  const month = pair(compact, 3);
  return month <= 12 || (month >= 20 && month <= 42) || month >= 50;
};

/**
 * French social security number (NIR): sex, year and month of birth, département (2A, 2B in Corsica), commune, order, and a key that
 * is 97 minus the remainder by 97 (2A counts as 19, 2B as 18).
 *
 * Source: INSEE, Numéro de sécurité sociale, https://www.insee.fr/fr/metadonnees/definition/c1409
 */
export const nir: Identifier = {
  id: 'fr-nir',
  title: 'a French social security number (NIR)',
  forms: [
    '99999*999999999',
    '9 99 99 9* 999 999 99',
    '9 99 99 9* 999 999/99',
    '9-99-99-9*-999-999-99',
    '9.99.99.9*.999.999.99',
    '99999*9999999 99',
    '9 99 99 9* 999 999-99',
  ],
  formsInContext: ['99999*9999999', '9 99 99 9* 999 999'],
  words: ['nir', 'sécurité', 'sociale', 'sécu', 'insee', 'immatriculation', 'assuré', 'ss'],
  plausible: isPlausible,
  check: (compact) => {
    if (compact.length < 15) return true;
    const body = compact.slice(0, 13).replace('2A', '19').replace('2B', '18');
    return 97 - remainder(body, 97) === pair(compact, 13);
  },
  bare: 0.97,
  wrong: 0.45,
};
