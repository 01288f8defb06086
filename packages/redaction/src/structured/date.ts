import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import { AFTER_BREAK, SHAPE_ALPHANUMERIC, SHAPE_CAPITAL, SHAPE_NUMBER, SHAPE_UPPER } from '../tokens.ts';
import { isDayAndMonth } from '../identifiers/check-digits.ts';
import { AMBIGUOUS_MONTH, BEFORE_DATE, BETWEEN, JOINS_DATE, MEASURE, MONTH, SEASON } from '../vocabulary.ts';

/** A date as it was written: parts that are not there are 0. */
export interface DateReading {
  readonly start: number;
  readonly end: number;
  /** Last token that belongs to it. */
  readonly last: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Names a season or a feast of its year. */
  readonly isSeason: boolean;
  /** Day and month could be meant the other way round. */
  readonly isAmbiguous: boolean;
  readonly score: number;
  readonly why: string;
}

const SEASON_AND_YEAR = 'season and year';
const FIRST_YEAR = 1880;
const LAST_YEAR = 2100;

const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;

/** Full year of two digits: 00–39 are of this century. */
const century = (value: number): number => (value < 40 ? 2000 + value : 1900 + value);

const isSeparator = (symbol: number): boolean =>
  symbol === 0x2f ||
  symbol === 0x2d ||
  symbol === 0x2e ||
  symbol === 0x2013 ||
  symbol === 0x2011 ||
  symbol === 0x2010;

/** Value of a year token of two or four digits after a date, 0 when there is none. */
const yearAt = (reading: Classified, index: number): number => {
  const value = numberAt(reading, index);
  const width = lengthAt(reading, index);
  return width === 4 && isYear(value) ? value : width === 2 && value >= 0 ? century(value) : 0;
};

const make = (
  { tokens }: Classified,
  first: number,
  last: number,
  [year, month, day]: readonly [number, number, number],
  score: number,
  why: string,
  isAmbiguous = false,
): DateReading => ({
  start: tokens.start[first]!,
  end: tokens.end[last]!,
  last,
  year,
  month,
  day,
  isSeason: why === SEASON_AND_YEAR,
  isAmbiguous,
  score,
  why,
});

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

/** Whether a separator and a number are glued to what ends before a token. */
const isNumberGlued = (reading: Classified, index: number): boolean =>
  isGlued(reading, index) &&
  isSeparator(symbolAt(reading, index)) &&
  isGlued(reading, index + 1) &&
  numberAt(reading, index + 1) >= 0;

/** Words before a day and a month in numbers, with a full stop or colon between at most. */
const DATING = new Set(
  (
    'on admitted discharged admission discharge seen reviewed dated date born dob due den op am le el vom født geb née' +
    ' nacido nacida next visit appointment appt booked'
  ).split(' '),
);

const wordBefore = (reading: Classified, index: number): string => {
  const { text, tokens } = reading;
  const symbol = symbolAt(reading, index - 1);
  const at = symbol === 0x3a || symbol === 0x2e ? index - 2 : index - 1;
  return at < 0 || lengthAt(reading, at) > 11
    ? ''
    : text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();
};

/** Numbers with separators: 5/3/2024, 2024-03-05, 05.03.24, 03/2024; in context 12/03 and 12.03. */
const readNumeric = (reading: Classified, index: number): DateReading | undefined => {
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
  const isContinued = (at: number): boolean =>
    isGlued(reading, at + 1) &&
    isGlued(reading, at + 2) &&
    isSeparator(symbolAt(reading, at + 1)) &&
    numberAt(reading, at + 2) >= 0;
  if (hasThird) {
    const third = numberAt(reading, index + 4);
    const width = lengthAt(reading, index + 4);
    if (isContinued(index + 4) && symbolAt(reading, index + 5) === separator) return undefined;
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

const lineBegins = ({ tokens }: Classified, index: number): boolean =>
  (tokens.flags[index]! & AFTER_BREAK) !== 0;

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'e', 'de', 'ste', 're', 'го', 'ho']);

/** Decade in one token: `1990s`. */
const readDecade = (reading: Classified, index: number): DateReading | undefined => {
  const { text, tokens } = reading;
  if (lengthAt(reading, index) !== 5) return undefined;
  const word = text.slice(tokens.start[index]!, tokens.end[index]!);
  return /^(19|20)\d0s$/.test(word)
    ? make(reading, index, index, [Number(word.slice(0, 4)), 0, 0], 0.45, 'decade')
    : undefined;
};

/** Day of the month in a token: `5`, `5th`, `1er`; 0 when it is none. */
export const dayAt = (reading: Classified, index: number): number => {
  const { text, tokens } = reading;
  if (index < 0 || index >= tokens.count) return 0;
  const value = numberAt(reading, index);
  if (value > 0) return value <= 31 && lengthAt(reading, index) <= 2 ? value : 0;
  if (tokens.shape[index] !== SHAPE_ALPHANUMERIC) return 0;
  const word = text
    .slice(tokens.start[index]!, Math.min(tokens.end[index]!, tokens.start[index]! + 6))
    .toLowerCase();
  const digits = word.charCodeAt(1) < 58 ? 2 : 1;
  const day = Number(word.slice(0, digits));
  return day >= 1 && day <= 31 && ORDINALS.has(word.slice(digits)) ? day : 0;
};

/** Token of the year after a written month: past a comma, full stop, hyphen, slash, apostrophe, `of`, `de`. */
const yearAfter = (
  reading: Classified,
  last: number,
  isDayKnown: boolean,
): readonly [token: number, year: number] => {
  const { tokens } = reading;
  let at = last + 1;
  for (let skipped = 0; skipped < 3 && at < tokens.count; skipped++, at++) {
    const symbol = symbolAt(reading, at);
    const isJoint =
      symbol === 0x2c ||
      symbol === 0x2e ||
      symbol === 0x2d ||
      symbol === 0x2f ||
      symbol === 0x2013 ||
      symbol === 0x27;
    if (!isJoint && !(classesAt(reading, at) & JOINS_DATE)) break;
    if (symbol === 0x2e && tokens.flags[at]! !== 0) break;
  }
  if (at >= tokens.count || (tokens.flags[at]! & AFTER_BREAK && !isDayKnown)) return [last, 0];
  const year = yearAt(reading, at);
  if (year === 0) return [last, 0];
  if (lengthAt(reading, at) === 4) {
    return [at, year];
  }
  // Two digits are a year only when glued by a hyphen or an apostrophe, or after a day.
  const joint = symbolAt(reading, at - 1);
  const isMarked = isGlued(reading, at) && (joint === 0x2d || joint === 0x27 || joint === 0x2f);
  const isFollowed =
    isGlued(reading, at + 1) &&
    [0x3a, 0x2e, 0x25].includes(symbolAt(reading, at + 1)) &&
    numberAt(reading, at + 2) >= 0;
  const isPlain = isDayKnown && at === last + 1 && !isFollowed && !(classesAt(reading, at + 1) & MEASURE);
  return isMarked || isPlain ? [at, year] : [last, 0];
};

const monthOf = (reading: Classified, index: number): number => classesAt(reading, index) & MONTH;

/** First token of days that share the month: `5–7 March`, `5 and 6 March`. */
const firstDay = (reading: Classified, index: number): number => {
  const symbol = symbolAt(reading, index - 1);
  const isRange =
    symbol === 0x2d ||
    symbol === 0x2013 ||
    symbol === 0x26 ||
    symbol === 0x2f ||
    (classesAt(reading, index - 1) & BETWEEN) !== 0;
  if (!isRange) {
    return symbol === 0x2e && dayAt(reading, index) === 0 ? index : index;
  }
  const before = symbolAt(reading, index - 2) === 0x2e ? index - 3 : index - 2;
  return dayAt(reading, before) > 0 && !(reading.tokens.flags[before + 1]! & AFTER_BREAK) ? before : index;
};

/** Date whose month is a word, at its day. */
const readDayFirst = (reading: Classified, index: number): DateReading | undefined => {
  const day = dayAt(reading, index);
  if (day === 0) return undefined;
  const { tokens } = reading;
  let at = index + 1;
  for (let skipped = 0; skipped < 3 && at < tokens.count; skipped++, at++) {
    const symbol = symbolAt(reading, at);
    if (symbol === 0x2e || symbol === 0x2d || symbol === 0x2f || symbol === 0xba || symbol === 0xaa) continue;
    if (!(classesAt(reading, at) & JOINS_DATE) || monthOf(reading, at) > 0) break;
  }
  const month = monthOf(reading, at);
  if (month === 0) return undefined;
  // "10 may" and "5 mars" without a capital or a year may be a dose and a verb.
  const [last, year] = yearAfter(reading, at, true);
  const isWeak =
    (classesAt(reading, at) & AMBIGUOUS_MONTH) !== 0 &&
    tokens.shape[at] !== SHAPE_CAPITAL &&
    tokens.shape[at] !== SHAPE_UPPER;
  if (
    isWeak &&
    year === 0 &&
    at === index + 1 &&
    lengthAt(reading, at) <= 4 &&
    monthOf(reading, at) === 5 &&
    lengthAt(reading, index) < 3
  )
    return undefined;
  const first = firstDay(reading, index);
  return make(
    reading,
    first,
    last,
    [year, month, day],
    year > 0 ? 0.97 : 0.85,
    year > 0 ? 'day, month in words, year' : 'day and month in words',
  );
};

/** Date with its parts glued: 05MAR2024, 5mar24. */
const readGlued = (reading: Classified, index: number): DateReading | undefined => {
  const { text, tokens } = reading;
  const width = lengthAt(reading, index);
  if (width < 6 || width > 9) return undefined;
  const parts = /^(\d{1,2})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(\d{2}|\d{4})$/i.exec(
    text.slice(tokens.start[index]!, tokens.end[index]!),
  );
  if (parts === null) return undefined;
  const month = 'jan feb mar apr may jun jul aug sep oct nov dec'.indexOf(parts[2]!.toLowerCase()) / 4 + 1;
  const year = parts[3]!.length === 4 ? Number(parts[3]) : century(Number(parts[3]));
  return isDayAndMonth(Number(parts[1]), month) && isYear(year)
    ? make(
        reading,
        index,
        index,
        [year, month, Number(parts[1])],
        0.95,
        'day, month and year written together',
      )
    : undefined;
};

/** Date whose month is a word, at the month: `March 5, 2024`, `Mar 2024`, `in March`. */
const readMonthFirst = (reading: Classified, index: number): DateReading | undefined => {
  const { tokens } = reading;
  const month = monthOf(reading, index);
  const isCapital = tokens.shape[index] === SHAPE_CAPITAL || tokens.shape[index] === SHAPE_UPPER;
  let at = index + 1;
  if (symbolAt(reading, at) === 0x2e && isGlued(reading, at) && lengthAt(reading, index) <= 4) at++;
  else if (symbolAt(reading, at) === 0x2d && isGlued(reading, at) && isGlued(reading, at + 1)) at++;
  if (
    lengthAt(reading, at) === 3 &&
    reading.text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase() === 'the'
  )
    at++;
  const day = dayAt(reading, at);
  const isUnit =
    (classesAt(reading, at + 1) & MEASURE) !== 0 ||
    symbolAt(reading, at + 1) === 0x25 ||
    (isGlued(reading, at + 1) && symbolAt(reading, at + 1) === 0x3a);
  if (day > 0 && isCapital && !isUnit && !(tokens.flags[at]! & AFTER_BREAK)) {
    let end = at;
    const range = symbolAt(reading, at + 1);
    if ((range === 0x2d || range === 0x2013) && dayAt(reading, at + 2) > day) end = at + 2;
    const [last, year] = yearAfter(reading, end, true);
    return make(
      reading,
      index,
      last,
      [year, month, day],
      year > 0 ? 0.97 : 0.82,
      year > 0 ? 'month in words, day, year' : 'month in words and day',
    );
  }
  const [last, year] = yearAfter(reading, index, false);
  const isWeak = (classesAt(reading, index) & AMBIGUOUS_MONTH) !== 0;
  if (year > 0 && (isCapital || !isWeak || lengthAt(reading, last) === 4))
    return make(reading, index, last, [year, month, 0], 0.92, 'month in words and year');
  const isAfterWord =
    (classesAt(reading, index - 1) & (BEFORE_DATE | JOINS_DATE)) !== 0 &&
    tokens.flags[index - 1] !== undefined &&
    !(tokens.flags[index]! & AFTER_BREAK);
  const isEnglishMarch = month === 3 || month === 5;
  if (isWeak && lengthAt(reading, index) < 4 && month !== 5) return undefined;
  if (
    isWeak
      ? isAfterWord && isCapital && lengthAt(reading, index) >= 3
      : isAfterWord || (isCapital && !isEnglishMarch)
  )
    return make(reading, index, index, [0, month, 0], isAfterWord ? 0.65 : 0.55, 'month in words');
  return undefined;
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

/** Eight digits that spell a year, month and day. */
const readCompact = (reading: Classified, index: number): DateReading | undefined => {
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

/** Date that begins at a token, in numbers or words, in the seven languages. */
export const readDate = (reading: Classified, index: number): DateReading | undefined => {
  const shape = reading.tokens.shape[index]!;
  if (shape === SHAPE_NUMBER)
    return (
      readNumeric(reading, index) ??
      readDayFirst(reading, index) ??
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

/** `on the 5th`: a day without its month. */
const readOnThe = (reading: Classified, index: number): DateReading | undefined => {
  const { text, tokens } = reading;
  const day = dayAt(reading, index);
  if (day === 0 || index < 2) return undefined;
  const before = text.slice(tokens.start[index - 2]!, tokens.end[index - 1]!).toLowerCase();
  const isOn =
    before === 'on the' ||
    before === 'by the' ||
    before === 'until the' ||
    before === 'since the' ||
    before === 'from the';
  const follower = tokens.shape[index + 1];
  const isEnd =
    follower === undefined ||
    symbolAt(reading, index + 1) !== 0 ||
    (tokens.flags[index + 1]! & AFTER_BREAK) !== 0;
  return isOn && isEnd
    ? make(reading, index, index, [0, 0, day], 0.6, 'day of a month after on the')
    : undefined;
};

/** Subkind of a date by the parts it holds. */
export const dateSubkind = ({ year, month, day, isSeason }: DateReading): 'full' | 'partial' | 'year' =>
  year > 0 && month > 0 && day > 0 ? 'full' : month > 0 || day > 0 || isSeason ? 'partial' : 'year';
