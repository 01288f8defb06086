import type { Profession } from '../practitioner.ts';
import { rangeInWords } from './range.ts';
import type { Range } from './range.ts';

/** A name as it stands in the data, in words: `noteTaker` becomes `note taker`. */
export const spaced = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);

/** People of a profession, as a noun in the plural. */
export const peopleOf = (profession: Profession): string => {
  if (profession === 'none') return 'people of no health profession';
  if (profession === 'other') return 'other health professionals';
  return profession === 'midwife' ? 'midwives' : `${spaced(profession)}s`;
};

const singular = (plural: string): string => plural.replace('people', 'person').replace(/s\b/u, '');

/** A figure with what is counted, `plural` being its noun: `1 hour`, `2 points`. */
export const countInWords = (count: number, plural: string): string =>
  `${count} ${count === 1 ? singular(plural) : plural}`;

/** A range with what is counted, `plural` being its noun: `at least 1 meeting`, `2 to 4 meetings`. */
export const amountInWords = (range: Range, plural: string): string =>
  `${rangeInWords(range)} ${(range.max ?? range.min) === 1 ? singular(plural) : plural}`;
