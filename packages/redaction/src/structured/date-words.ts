import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import { isDayAndMonth } from '../identifiers/check-digits.ts';
import { AFTER_BREAK, SHAPE_ALPHANUMERIC, SHAPE_CAPITAL, SHAPE_UPPER } from '../tokens.ts';
import { AMBIGUOUS_MONTH, BEFORE_DATE, BETWEEN, JOINS_DATE, MEASURE, MONTH } from '../vocabulary.ts';
import { isYear, century, yearAt, make } from './date-reading.ts';
import type { DateReading } from './date-reading.ts';

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'e', 'de', 'ste', 're', 'го', 'ho']);

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
export const readDayFirst = (reading: Classified, index: number): DateReading | undefined => {
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
export const readGlued = (reading: Classified, index: number): DateReading | undefined => {
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
export const readMonthFirst = (reading: Classified, index: number): DateReading | undefined => {
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

/** `on the 5th`: a day without its month. */
export const readOnThe = (reading: Classified, index: number): DateReading | undefined => {
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
