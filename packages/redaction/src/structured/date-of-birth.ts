import { foldedHash } from '../characters.ts';
import type { Classified } from '../classified.ts';
import { classesAt, lengthAt, numberAt } from '../classified.ts';
import { isDayAndMonth } from '../identifiers/check-digits.ts';
import { century, isNumberGlued, isYear, make } from './date-reading.ts';
import type { DateReading } from './date-reading.ts';
import { MEASURE } from '../vocabulary.ts';
import { sameLine } from './house.ts';

/** Words before a date of birth, by their folded hash. */
const BIRTH: ReadonlySet<number> = new Set(
  'dob birth birthdate birthday born født fødselsdato geb geboren geburtsdatum geboortedatum naissance né née nacimiento nacido nacida народження народився народилася'
    .split(' ')
    .map(foldedHash),
);

/** Whether a word for a birth goes before a token: past signs and short words, as in `D.O.B.:` or `born on the`. */
const isAfterBirth = (reading: Classified, index: number): boolean => {
  const { text, tokens } = reading;
  for (let at = index - 1; at >= 0 && index - at <= 3 && sameLine(reading, at + 1); at--) {
    const start = tokens.start[at]!;
    if (BIRTH.has(tokens.hash[at]!)) return true;
    if (lengthAt(reading, at) > 3 || numberAt(reading, at) >= 0) return false;
    if (text.slice(Math.max(0, start - 4), start + 1).toLowerCase() === 'd.o.b') return true;
  }
  return false;
};

/** What digits may mean as day, month and year, in the orders that are written: day, month or year first. */
const meanings = (digits: string): (readonly [year: number, month: number, day: number])[] => {
  const width = digits.length - 4;
  const at = (from: number, count: number): number => Number(digits.slice(from, from + count));
  const orders = [
    [at(4, width), at(2, 2), at(0, 2)],
    [at(4, width), at(0, 2), at(2, 2)],
    [at(0, width), at(width, 2), at(width + 2, 2)],
  ] as const;
  return orders
    .map(([year, month, day]) => [width === 2 ? century(year) : year, month, day] as const)
    .filter(([year, month, day]) => isYear(year) && isDayAndMonth(day, month));
};

/** Six or eight digits, also apart, or a year, after a word for a birth: `DOB 030451`, `born 03 04 1951`. */
export const readBirth = (reading: Classified, index: number): DateReading | undefined => {
  const { text, tokens } = reading;
  const width = lengthAt(reading, index);
  if (![2, 4, 6, 8].includes(width) || numberAt(reading, index) < 0 || !isAfterBirth(reading, index))
    return undefined;
  let last = index;
  let digits = text.slice(tokens.start[index]!, tokens.end[index]!);
  while (digits.length < 6 && sameLine(reading, last + 1) && numberAt(reading, last + 1) >= 0) {
    last++;
    digits += text.slice(tokens.start[last]!, tokens.end[last]!);
  }
  // A separator glued to it makes it a part of another number.
  if (isNumberGlued(reading, last + 1) || classesAt(reading, last + 1) & MEASURE) return undefined;
  const why = 'digits after a word for a birth';
  if (digits.length === 4 && isYear(Number(digits)))
    return make(reading, index, last, [Number(digits), 0, 0], 0.6, why);
  if (digits.length !== 6 && digits.length !== 8) return undefined;
  const [date, ...others] = meanings(digits);
  return date === undefined ? undefined : make(reading, index, last, date, 0.75, why, others.length > 0);
};
