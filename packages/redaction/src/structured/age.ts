import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import { AFTER_BREAK } from '../tokens.ts';
import { MEASURE, AGED, AGE_UNIT, HUMAN, OLD } from '../vocabulary.ts';
import { OLDEST, make, wordAt, isDash, isBefore } from './age-reading.ts';
import type { AgeReading } from './age-reading.ts';
import { countAt, endOfOld, isAgePosition, FOREIGN_UNITS, yearsOf } from './age-words.ts';

/** Age that begins at a number, in digits or words. */
export const readAge = (reading: Classified, index: number): AgeReading | undefined => {
  const count = countAt(reading, index);
  if (count === undefined) return undefined;
  const { tokens } = reading;
  const [end, value] = count;
  const isFraction = isGlued(reading, index) && [0x2e, 0x2c, 0x2f].includes(symbolAt(reading, index - 1));
  if (isFraction && numberAt(reading, index - 2) >= 0) return undefined;
  if (numberAt(reading, index) >= 0 && lengthAt(reading, index) > 3) return undefined;
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
  if (classesAt(reading, at) & AGE_UNIT || FOREIGN_UNITS.has(wordAt(reading, at))) {
    let next = at + 1;
    if (isDash(symbolAt(reading, next))) next++;
    const years = yearsOf(reading, at, value);
    if (classesAt(reading, next) & OLD && !(tokens.flags[next]! & AFTER_BREAK))
      return make(reading, index, next, years, 0.95, 'number, unit and a word for old');
    if (wordAt(reading, next) === 'of' && wordAt(reading, next + 1) === 'age')
      return make(reading, index, next + 1, years, 0.9, 'number of years of age');
    if (wordAt(reading, next) === 'de' && wordAt(reading, next + 1) === 'edad')
      return make(reading, index, next + 1, years, 0.95, 'number of years of age');
    const isForeign = FOREIGN_UNITS.has(wordAt(reading, at));
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
  if (
    isGlued(reading, next) &&
    [0x2f, 0x2e, 0x3a, 0x2c].includes(symbolAt(reading, next)) &&
    numberAt(reading, next + 1) >= 0 &&
    isGlued(reading, next + 1)
  )
    return undefined;
  let before = first - 1;
  while (before > first - 3 && [0x3a, 0x2e, 0x28].includes(symbolAt(reading, before))) before--;
  // Age/Sex: 54/M
  if (classesAt(reading, before) & AGED)
    return make(reading, first, end, value, 0.9, 'number after a word for age');
  if (
    wordAt(reading, before) === 'sex' &&
    symbolAt(reading, before - 1) === 0x2f &&
    classesAt(reading, before - 2) & AGED
  )
    return make(reading, first, end, value, 0.9, 'number after a word for age');
  const between = wordAt(reading, first - 1);
  if (
    (between === 'of' || between === 'von' || between === 'van' || between === 'de' || between === 'på') &&
    classesAt(reading, first - 2) & AGED
  )
    return make(reading, first, end, value, 0.85, 'number after a word for age');
  const sex = wordAt(reading, next);
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
