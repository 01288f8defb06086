import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import { AFTER_BREAK, SHAPE_ALPHANUMERIC, SHAPE_NUMBER } from '../tokens.ts';
import { BEFORE_DATE, MEASURE, MONTH, SEASON } from '../vocabulary.ts';
import { SEASON_AND_YEAR, isSeparator, make, wordBefore } from './date-reading.ts';
import type { DateReading } from './date-reading.ts';
import { readBirth } from './date-of-birth.ts';
import { readNumeric, readCompact } from './date-numbers.ts';
import { readDayFirst, readGlued, readMonthFirst, readOnThe } from './date-words.ts';

/** Decade in one token: `1990s`. */
const readDecade = (reading: Classified, index: number): DateReading | undefined => {
  const { text, tokens } = reading;
  if (lengthAt(reading, index) !== 5) return undefined;
  const word = text.slice(tokens.start[index]!, tokens.end[index]!);
  return /^(19|20)\d0s$/.test(word)
    ? make(reading, index, index, [Number(word.slice(0, 4)), 0, 0], 0.45, 'decade')
    : undefined;
};

/** Bare year, after a word that dates: `in 2019`, `since 2019`. A year elsewhere is a guideline's, a dose, a count. */
const readYear = (reading: Classified, index: number): DateReading | undefined => {
  const { tokens } = reading;
  const value = numberAt(reading, index);
  if (lengthAt(reading, index) !== 4 || value < 1900 || value > 2060) return undefined;
  const glue = symbolAt(reading, index - 1);
  const isMid = glue === 0x2d && wordBefore(reading, index - 1) === 'mid';
  if (isGlued(reading, index) && !isMid && glue !== 0x28 && glue !== 0x27) return undefined;
  if (
    isGlued(reading, index + 1) &&
    isSeparator(symbolAt(reading, index + 1)) &&
    isGlued(reading, index + 2) &&
    numberAt(reading, index + 2) >= 0
  )
    return undefined;
  if (classesAt(reading, index + 1) & MEASURE || symbolAt(reading, index + 1) === 0x25) return undefined;
  const before = classesAt(reading, index - 1);
  if (before & SEASON && !(tokens.flags[index]! & AFTER_BREAK))
    return make(reading, index - 1, index, [value, 0, 0], 0.7, SEASON_AND_YEAR);
  if (!(before & BEFORE_DATE) && !isMid) return undefined;
  return make(reading, index, index, [value, 0, 0], 0.5, 'year after a word that dates');
};

/** Date that begins at a token, in numbers or words, in the seven languages. */
export const readDate = (reading: Classified, index: number): DateReading | undefined => {
  const shape = reading.tokens.shape[index]!;
  if (shape === SHAPE_NUMBER)
    return (
      readNumeric(reading, index) ??
      readDayFirst(reading, index) ??
      readBirth(reading, index) ??
      readCompact(reading, index) ??
      readYear(reading, index)
    );
  if (shape === SHAPE_ALPHANUMERIC)
    return (
      readDayFirst(reading, index) ??
      readGlued(reading, index) ??
      readOnThe(reading, index) ??
      readDecade(reading, index)
    );
  return classesAt(reading, index) & MONTH ? readMonthFirst(reading, index) : undefined;
};

/** Subkind of a date by the parts it holds. */
export const dateSubkind = ({ year, month, day, isSeason }: DateReading): 'full' | 'partial' | 'year' =>
  year > 0 && month > 0 && day > 0 ? 'full' : month > 0 || day > 0 || isSeason ? 'partial' : 'year';
