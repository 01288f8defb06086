import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import { AFTER_BREAK, SHAPE_NUMBER } from '../tokens.ts';
import { MEASURE, AGED, AGE_UNIT, HUMAN, OLD } from '../vocabulary.ts';
import { OLDEST, make, wordAt, isDash, isBefore } from './age-reading.ts';
import type { AgeReading } from './age-reading.ts';
import { countAt, endOfOld, isAgePosition, isForeignUnit, yearsOf } from './age-words.ts';

const COLON = 0x3a;

/** Signs inside fractions and decimals. */
const isJoint = (symbol: number): boolean => symbol === 0x2e || symbol === 0x2c || symbol === 0x2f;

/** Signs between a word for age and its number. */
const isBetween = (symbol: number): boolean => symbol === COLON || symbol === 0x2e || symbol === 0x28;

/** Small words between a word for age and its number. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'von', 'van', 'de', 'på']);

/** Age that begins at a number, in digits or words. */
export const readAge = (reading: Classified, index: number): AgeReading | undefined => {
  const { tokens } = reading;
  if (tokens.shape[index] === SHAPE_NUMBER && lengthAt(reading, index) > 3) return undefined;
  if (isGlued(reading, index) && isJoint(symbolAt(reading, index - 1)) && numberAt(reading, index - 2) >= 0)
    return undefined;
  const count = countAt(reading, index);
  if (count === undefined) return undefined;
  const [end, value] = count;
  let at = end + 1;
  if (isDash(symbolAt(reading, at))) {
    // 54-year-old, 92-årig; also a range: 6-12 year olds.
    const second = numberAt(reading, at + 1);
    if (second > value && second <= OLDEST) at += 1;
    at += 1;
  }
  if (at >= tokens.count || tokens.flags[at]! & AFTER_BREAK) return ageAfterWord(reading, index, end, value);
  const old = endOfOld(reading, at);
  if (old >= 0)
    return make(
      reading,
      index,
      old,
      wordAt(reading, at) === 'm' ? -1 : value,
      0.95,
      'number and a word for years of age',
    );
  if (classesAt(reading, at) & AGE_UNIT || isForeignUnit(reading, at)) {
    let next = at + 1;
    if (isDash(symbolAt(reading, next))) next++;
    const years = yearsOf(reading, at, value);
    if (classesAt(reading, next) & OLD && !(tokens.flags[next]! & AFTER_BREAK))
      return make(reading, index, next, years, 0.95, 'number, unit and a word for old');
    if (wordAt(reading, next) === 'of' && wordAt(reading, next + 1) === 'age')
      return make(reading, index, next + 1, years, 0.9, 'number of years of age');
    if (wordAt(reading, next) === 'de' && wordAt(reading, next + 1) === 'edad')
      return make(reading, index, next + 1, years, 0.95, 'number of years of age');
    const isForeign = isForeignUnit(reading, at);
    if (isForeign ? isAgePosition(reading, index, at, years >= 0) : isBefore(reading, index, AGED, 2))
      return make(
        reading,
        index,
        at,
        years,
        isForeign ? 0.8 : 0.85,
        'number of years in the place of an age',
      );
  }
  return ageAfterWord(reading, index, end, value);
};

/** `aged 92`, `Age: 92`, `54 F`, `(54)` is left to the reading of names. */
const ageAfterWord = (
  reading: Classified,
  first: number,
  end: number,
  value: number,
): AgeReading | undefined => {
  const { tokens } = reading;
  const next = end + 1;
  const slashed = symbolAt(reading, next) === 0x2f && isGlued(reading, next) ? wordAt(reading, next + 1) : '';
  if (
    (slashed === 'm' || slashed === 'f') &&
    numberAt(reading, first) >= 0 &&
    lengthAt(reading, first) === 2 &&
    reading.text[tokens.start[next + 1]!]! < 'a'
  )
    return make(reading, first, end, value, 0.65, 'number before a letter for sex');
  const isMeasure = (classesAt(reading, next) & MEASURE) !== 0 || symbolAt(reading, next) === 0x25;
  if (isMeasure && !(tokens.flags[next]! & AFTER_BREAK)) return undefined;
  const sign = symbolAt(reading, next);
  if (
    (isJoint(sign) || sign === COLON) &&
    isGlued(reading, next) &&
    numberAt(reading, next + 1) >= 0 &&
    isGlued(reading, next + 1)
  )
    return undefined;
  let before = first - 1;
  while (before > first - 3 && isBetween(symbolAt(reading, before))) before--;
  // Age/Sex: 54/M
  if (classesAt(reading, before) & AGED)
    return make(reading, first, end, value, 0.9, 'number after a word for age');
  if (
    symbolAt(reading, before - 1) === 0x2f &&
    wordAt(reading, before) === 'sex' &&
    classesAt(reading, before - 2) & AGED
  )
    return make(reading, first, end, value, 0.9, 'number after a word for age');
  if (classesAt(reading, first - 2) & AGED && PREPOSITIONS.has(wordAt(reading, first - 1)))
    return make(reading, first, end, value, 0.85, 'number after a word for age');
  const sex = lengthAt(reading, next) === 1 ? wordAt(reading, next) : '';
  if (
    numberAt(reading, first) >= 0 &&
    lengthAt(reading, first) === 2 &&
    (sex === 'f' || sex === 'm') &&
    tokens.start[next]! - tokens.end[end]! <= 1 &&
    reading.text[tokens.start[next]!]! < 'a'
  )
    return make(reading, first, end, value, 0.6, 'number before a letter for sex');
  if (
    numberAt(reading, first) >= 0 &&
    classesAt(reading, next) & HUMAN &&
    lengthAt(reading, first) <= 2 &&
    value > 0 &&
    isBefore(reading, first, AGED, 3)
  )
    return make(reading, first, end, value, 0.6, 'number before a word for a person');
  return undefined;
};
