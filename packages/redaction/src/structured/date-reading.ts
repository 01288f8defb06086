import type { Classified } from '../classified.ts';
import { isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import { AFTER_BREAK } from '../tokens.ts';

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

export const SEASON_AND_YEAR = 'season and year';

const FIRST_YEAR = 1880;

const LAST_YEAR = 2100;

export const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;

/** Full year of two digits: 00–39 are of this century. */
export const century = (value: number): number => (value < 40 ? 2000 + value : 1900 + value);

export const isSeparator = (symbol: number): boolean =>
  symbol === 0x2f ||
  symbol === 0x2d ||
  symbol === 0x2e ||
  symbol === 0x2013 ||
  symbol === 0x2011 ||
  symbol === 0x2010;

/** Value of a year token of two or four digits after a date, 0 when there is none. */
export const yearAt = (reading: Classified, index: number): number => {
  const value = numberAt(reading, index);
  const width = lengthAt(reading, index);
  return width === 4 && isYear(value) ? value : width === 2 && value >= 0 ? century(value) : 0;
};

export const make = (
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

/** Whether a separator and a number are glued to what ends before a token. */
export const isNumberGlued = (reading: Classified, index: number): boolean =>
  isGlued(reading, index) &&
  isSeparator(symbolAt(reading, index)) &&
  isGlued(reading, index + 1) &&
  numberAt(reading, index + 1) >= 0;

export const wordBefore = (reading: Classified, index: number): string => {
  const { text, tokens } = reading;
  const symbol = symbolAt(reading, index - 1);
  const at = symbol === 0x3a || symbol === 0x2e ? index - 2 : index - 1;
  return at < 0 || lengthAt(reading, at) > 11
    ? ''
    : text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();
};

export const lineBegins = ({ tokens }: Classified, index: number): boolean =>
  (tokens.flags[index]! & AFTER_BREAK) !== 0;
