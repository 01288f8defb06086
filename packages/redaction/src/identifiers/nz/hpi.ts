import type { Identifier } from '../identifier.ts';
import { nhiValue } from './nhi.ts';

/** Units of measure that follow two digits without a space and would look like a person number. */
const UNITS = new Set([
  'HRLY',
  'WEEK',
  'YEAR',
  'DAYS',
  'MINS',
  'HOUR',
  'UNIT',
  'MMHG',
  'TABS',
  'CAPS',
  'MCGS',
  'WEKS',
  'PLUS',
]);

const checkOfPlace = (compact: string): boolean => {
  const values = Array.from(compact.slice(0, 6), (character) =>
    character < ':' ? Number(character) : nhiValue(character),
  );
  const rest = values.reduce((sum, value, at) => sum + value * (7 - at), 0) % 11;
  return rest > 0 && nhiValue(compact[6]!) === rest;
};

/**
 * Common person number of New Zealand's Health Provider Index, NNAAAA. A modulus-11 check exists, its weights are
 * not published: never rejected on it.
 *
 * Source: HISO 10005 Health Provider Index Data Set, https://www.tewhatuora.govt.nz/; examples of HL7NZ/hpi
 */
export const hpiPerson: Identifier = {
  id: 'nz-hpi-person',
  title: 'a New Zealand HPI person number',
  forms: ['99LLLL'],
  words: ['hpi', 'cpn', 'provider', 'practitioner'],
  plausible: (compact, written) =>
    !/[IO]/.test(compact) && !UNITS.has(compact.slice(2)) && written === compact && compact[0] !== '0',
  bare: 0.5,
};

/**
 * Organisation (G…) and facility (F…) numbers of New Zealand's Health Provider Index: GXXNNN-C, weights 7 … 2,
 * sum modulo 11 as a letter.
 *
 * Source: HISO 10005/10006 Health Provider Index, Appendix A (worked example), https://www.tewhatuora.govt.nz/
 */
export const hpiPlace: Identifier = {
  id: 'nz-hpi-facility',
  title: 'a New Zealand HPI organisation or facility number',
  forms: ['L**999-L'],
  words: ['hpi', 'facility', 'organisation'],
  plausible: (compact) => /^[FG]/.test(compact) && !/[IO]/.test(compact),
  check: checkOfPlace,
  bare: 0.9,
  wrong: 0.4,
};
