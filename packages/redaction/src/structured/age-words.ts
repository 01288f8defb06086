import { foldedHash } from '../characters.ts';
import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import { AGED, AGE_WORD, DURATION, HUMAN, OLD, PATIENT, SPELLED } from '../vocabulary.ts';
import { SPELLED_NUMBERS } from '../vocabulary-words.ts';
import { OLDEST, wordAt, isDash, isBefore } from './age-reading.ts';

const spelledValues = new Map(
  Object.entries(SPELLED_NUMBERS).map(([word, value]) => [foldedHash(word), value]),
);

const spelledAt = ({ tokens }: Classified, index: number): number =>
  spelledValues.get(tokens.hash[index]!) ?? 0;

/** Number in digits or words that begins at a token: its last token and value. */
export const countAt = (
  reading: Classified,
  index: number,
): readonly [last: number, value: number] | undefined => {
  const value = numberAt(reading, index);
  if (value >= 0) return value <= OLDEST ? [index, value] : undefined;
  if (!(classesAt(reading, index) & SPELLED)) return undefined;
  const first = spelledAt(reading, index);
  if (first < 20) return [index, first];
  const next = isDash(symbolAt(reading, index + 1)) ? index + 2 : index + 1;
  if (!(classesAt(reading, next) & SPELLED)) return [index, first];
  const ones = spelledAt(reading, next);
  return ones < 10 ? [next, first + ones] : [index, first];
};

/** Length of `yrs`. */
const LONGEST_SHORT_YEAR = 3;

/** Last token of `y.o.`, `y/o`, `yo`, `y old`, `yrs old` from a token on, −1 when there is none. */
export const endOfOld = (reading: Classified, index: number): number => {
  if (classesAt(reading, index) & AGE_WORD) return index;
  if (lengthAt(reading, index) > LONGEST_SHORT_YEAR) return -1;
  const word = wordAt(reading, index);
  if (word === 'y' || word === 'yr' || word === 'yrs' || word === 'm') {
    const symbol = symbolAt(reading, index + 1);
    if ((symbol === 0x2e || symbol === 0x2f) && wordAt(reading, index + 2) === 'o')
      return symbolAt(reading, index + 3) === 0x2e && isGlued(reading, index + 3) ? index + 3 : index + 2;
    if (word !== 'm' && (wordAt(reading, index + 1) === 'o' || classesAt(reading, index + 1) & OLD))
      return index + 1;
  }
  return -1;
};

/** Prepositions between a person and a number of years: `paciente de 45 años`, `kvinde på 92 år`. */
const PREPOSITIONS = new Set('de von van på mit med d of av er is ist a tiene має om nu'.split(' '));

/** Words before a number of years that make it an age: `patient de`, `im Alter von`, `a los`, a comma or bracket. */
export const isAgePosition = (
  reading: Classified,
  first: number,
  last: number,
  isYears: boolean,
): boolean => {
  const before = symbolAt(reading, first - 1);
  if (before === 0 || before === 0x3a) {
    if (isBefore(reading, first, AGED, before === 0 ? 2 : 3)) return true;
    const word = wordAt(reading, first - 1);
    if (isYears && word === 'los' && wordAt(reading, first - 2) === 'a') return true;
    const beside = classesAt(reading, first - 1);
    if (beside & HUMAN && (isYears || !(beside & PATIENT))) return true;
    return (
      PREPOSITIONS.has(word) &&
      isBefore(reading, first - 1, HUMAN | PATIENT, 3) &&
      !isBefore(reading, first, DURATION, 3)
    );
  }
  const after = symbolAt(reading, last + 1);
  if (!isYears) return false;
  if (before === 0x2c)
    return after === 0x2c || after === 0x2e || isBefore(reading, first, HUMAN | PATIENT, 3);
  return before === 0x28 && (after === 0x29 || after === 0x2c);
};

/** Languages in which the unit alone makes an age in the right place; English says `old` or `aged`. */
const FOREIGN_UNITS: ReadonlySet<string> = new Set([
  'år',
  'jaar',
  'jahre',
  'jahren',
  'jahr',
  'ans',
  'an',
  'años',
  'año',
  'рік',
  'роки',
  'років',
  'j',
  'jr',
  'р',
  'meses',
  'mois',
  'monate',
  'maanden',
  'måneder',
  'місяців',
]);

/** The same by folded hashes, which tell most words apart from all of them. */
const FOREIGN_HASHES: ReadonlySet<number> = new Set([...FOREIGN_UNITS].map(foldedHash));

export const isForeignUnit = (reading: Classified, index: number): boolean =>
  index < reading.tokens.count &&
  FOREIGN_HASHES.has(reading.tokens.hash[index]!) &&
  FOREIGN_UNITS.has(wordAt(reading, index));

export const yearsOf = (reading: Classified, unit: number, value: number): number => {
  const word = wordAt(reading, unit);
  return /^(y|j|an|añ|år|рок|рік|річ|літ|р$|aar)/.test(word) ? value : -1;
};
