import { weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * German number of a doctor for life (LANR): six digits, a check digit (weights 4 and 9, modulus 10), two digits for
 * the speciality.
 *
 * Source: Kassenärztliche Bundesvereinigung, Richtlinie zur Vergabe der Arzt-, Betriebsstätten- und
 * Praxisnetznummern, https://www.kbv.de/html/themen_2872.php
 */
export const lanr: Identifier = {
  id: 'de-lanr',
  title: 'a German LANR',
  forms: ['999999999'],
  words: ['lanr', 'arztnummer', 'arzt'],
  plausible: (compact) => !compact.endsWith('00') && !compact.startsWith('000000'),
  check: (compact) =>
    (10 - (weightedSum(compact, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === compact.charCodeAt(6) - 48,
  bare: 0.54,
};

/**
 * German number of a practice (BSNR): nine digits, the first two the region. No check digit.
 *
 * Source: as for the LANR.
 */
export const bsnr: Identifier = {
  id: 'de-bsnr',
  title: 'a German BSNR',
  forms: [],
  formsInContext: ['999999999'],
  words: ['bsnr', 'betriebsstättennummer', 'betriebsnummer', 'betriebsstätte'],
  bare: 0,
};
