import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import { isDayAndMonth } from '../identifiers/check-digits.ts';
import { AFTER_BREAK, SHAPE_ALPHANUMERIC, SHAPE_NUMBER } from '../tokens.ts';
import { BEFORE_DATE, JOINS_DATE, MEASURE } from '../vocabulary.ts';
import { isYear, century, isSeparator, make, isNumberGlued, wordBefore, lineBegins } from './date-reading.ts';
import type { DateReading } from './date-reading.ts';

/** Day of `03T10`, the token in which a day meets the hour of an ISO timestamp; 0 when it is none. */
const dayOfTimestamp = (reading: Classified, index: number): number => {
  const { text, tokens } = reading;
  if (lengthAt(reading, index) !== 5 || tokens.shape[index] !== SHAPE_ALPHANUMERIC) return 0;
  const start = tokens.start[index]!;
  return text.charAt(start + 2).toUpperCase() === 'T' ? Number(text.slice(start, start + 2)) || 0 : 0;
};

/** Time glued to an ISO date by a T: its last token. */
const endOfTime = (reading: Classified, last: number): number => {
  const { text, tokens } = reading;
  let end = last;
  if (tokens.shape[last] === SHAPE_NUMBER) {
    const next = last + 1;
    if (!isGlued(reading, next) || (text.charCodeAt(tokens.start[next]!) | 32) !== 0x74) return last;
    end = next;
  }
  for (let step = 0; step < 10 && isGlued(reading, end + 1); step++) {
    const symbol = symbolAt(reading, end + 1);
    if (symbol !== 0x3a && symbol !== 0x2e && symbol !== 0x2b && symbol !== 0x2d && symbol !== 0) break;
    end++;
  }
  return symbolAt(reading, end) === 0 ? end : end - 1;
};

/** Words before a day and a month in numbers, with a full stop or colon between at most. */
const DATING = new Set(
  (
    'on admitted discharged admission discharge seen reviewed dated date born dob due den op am le el vom født geb née' +
    ' nacido nacida next visit appointment appt booked'
  ).split(' '),
);

/** Whether another number is glued on by a separator. */
const isContinued = (reading: Classified, at: number): boolean =>
  isGlued(reading, at + 1) &&
  isGlued(reading, at + 2) &&
  isSeparator(symbolAt(reading, at + 1)) &&
  numberAt(reading, at + 2) >= 0;

/** Numbers with separators: 5/3/2024, 2024-03-05, 05.03.24, 03/2024; in context 12/03 and 12.03. */
export const readNumeric = (reading: Classified, index: number): DateReading | undefined => {
  const { tokens } = reading;
  const separator = symbolAt(reading, index + 1);
  if (!isSeparator(separator) || tokens.start[index + 1]! - tokens.end[index]! > 1) return undefined;
  const gap = tokens.start[index + 2]! - tokens.end[index + 1]!;
  if (gap > 1 || tokens.flags[index + 2]! & AFTER_BREAK) return undefined;
  if (
    isGlued(reading, index) &&
    (isSeparator(symbolAt(reading, index - 1)) || symbolAt(reading, index - 1) === 0x2c) &&
    numberAt(reading, index - 2) >= 0
  )
    return undefined;
  const first = numberAt(reading, index);
  const second = numberAt(reading, index + 2);
  if (first < 0) return undefined;
  if (second < 0) return undefined;
  const widths = [lengthAt(reading, index), lengthAt(reading, index + 2)] as const;
  if (widths[0] === 4 && isYear(first) && separator === 0x2d && symbolAt(reading, index + 3) === 0x2d) {
    const day = dayOfTimestamp(reading, index + 4);
    if (day > 0 && isDayAndMonth(day, second))
      return make(
        reading,
        index,
        endOfTime(reading, index + 4),
        [first, second, day],
        0.97,
        'year, month and day in numbers',
      );
  }
  const hasThird =
    symbolAt(reading, index + 3) === separator &&
    tokens.start[index + 3]! - tokens.end[index + 2]! <= 1 &&
    tokens.start[index + 4]! - tokens.end[index + 3]! <= 1 &&
    numberAt(reading, index + 4) >= 0;
  if (hasThird) {
    const third = numberAt(reading, index + 4);
    const width = lengthAt(reading, index + 4);
    if (isContinued(reading, index + 4) && symbolAt(reading, index + 5) === separator) return undefined;
    if (
      widths[0] === 4 &&
      isYear(first) &&
      widths[1] <= 2 &&
      width <= 2 &&
      (isDayAndMonth(third, second) || isDayAndMonth(second, third))
    )
      return make(
        reading,
        index,
        endOfTime(reading, index + 4),
        [first, second, third],
        0.97,
        'year, month and day in numbers',
      );
    if (widths[0] > 2 || widths[1] > 2) return undefined;
    const isLong = width === 4 && isYear(third);
    // A short year with more digits glued to it is a part of a longer number.
    if (!isLong && isNumberGlued(reading, index + 5)) return undefined;
    if (!isLong && (width !== 2 || (gap > 0 && separator === 0x2d))) return undefined;
    const dayFirst = isDayAndMonth(first, second);
    const monthFirst = isDayAndMonth(second, first);
    if (!dayFirst && !monthFirst) {
      // 24/03/05: the year first, in two digits.
      return !isLong && isDayAndMonth(third, second)
        ? make(
            reading,
            index,
            index + 4,
            [century(first), second, third],
            0.8,
            'year, month and day in numbers',
          )
        : undefined;
    }
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return make(
      reading,
      index,
      index + 4,
      [isLong ? third : century(third), month, day],
      isLong
        ? 0.97
        : separator === 0x2e && width === 2 && gap === 0 && first < 3 && widths[0] === 1 && widths[1] === 1
          ? 0.5
          : 0.9,
      'day, month and year in numbers',
      dayFirst && monthFirst && first !== second,
    );
  }
  if (
    widths[1] === 4 &&
    isYear(second) &&
    first >= 1 &&
    first <= 12 &&
    widths[0] <= 2 &&
    gap === 0 &&
    separator !== 0x2e
  )
    return make(reading, index, index + 2, [second, first, 0], 0.85, 'month and year in numbers');
  if (widths[1] === 4 && isYear(second) && first >= 1 && first <= 12 && widths[0] === 2 && gap === 0)
    return make(reading, index, index + 2, [second, first, 0], 0.7, 'month and year in numbers');
  if (
    widths[0] === 4 &&
    isYear(first) &&
    widths[1] === 2 &&
    second >= 1 &&
    second <= 12 &&
    gap === 0 &&
    !isGlued(reading, index + 3)
  )
    return make(reading, index, index + 2, [first, second, 0], 0.7, 'year and month in numbers');
  if (
    widths[0] === 4 &&
    widths[1] === 4 &&
    isYear(first) &&
    isYear(second) &&
    second >= first &&
    second - first < 80 &&
    separator !== 0x2e &&
    separator !== 0x2f
  )
    return make(reading, index, index + 2, [first, 0, 0], 0.45, 'range of years');
  // A day and a month alone look like a fraction or a score: a word must say that a date is meant.
  if (widths[0] > 2 || widths[1] > 2 || gap > 0 || separator === 0x2d || separator === 0x2013)
    return undefined;
  const dayFirst = isDayAndMonth(first, second);
  if (!dayFirst && !isDayAndMonth(second, first)) return undefined;
  const hasFinalDot =
    separator === 0x2e && symbolAt(reading, index + 3) === 0x2e && isGlued(reading, index + 3);
  const before = classesAt(reading, index - 1) & (BEFORE_DATE | JOINS_DATE);
  const isOn = DATING.has(wordBefore(reading, index));
  const isEnding =
    isGlued(reading, index + 3) &&
    (tokens.shape[index + 3] === SHAPE_NUMBER ||
      tokens.shape[index + 3] === SHAPE_ALPHANUMERIC ||
      symbolAt(reading, index + 3) === 0x25);
  if (isEnding || classesAt(reading, index + 3) & MEASURE) return undefined;
  const isPadded = widths[0] === 2 && widths[1] === 2;
  if (
    separator === 0x2f
      ? isOn || (isPadded && (before !== 0 || lineBegins(reading, index)))
      : hasFinalDot && isPadded && (before !== 0 || lineBegins(reading, index))
  )
    return make(
      reading,
      index,
      index + 2,
      [0, dayFirst ? second : first, dayFirst ? first : second],
      0.6,
      'day and month in numbers after a word that dates',
      true,
    );
  return undefined;
};

/** Eight digits that spell a year, month and day. */
export const readCompact = (reading: Classified, index: number): DateReading | undefined => {
  if (lengthAt(reading, index) !== 8 || isNumberGlued(reading, index + 1)) return undefined;
  if (isGlued(reading, index) && isSeparator(symbolAt(reading, index - 1))) return undefined;
  const value = numberAt(reading, index);
  const year = Math.floor(value / 10_000);
  const month = Math.floor(value / 100) % 100;
  return year >= 1900 && year <= 2060 && isDayAndMonth(value % 100, month)
    ? make(
        reading,
        index,
        endOfTime(reading, index),
        [year, month, value % 100],
        0.65,
        'year, month and day without separators',
      )
    : undefined;
};
