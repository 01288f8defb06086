import type { Classified } from '../classified.ts';
import { classesAt, symbolAt } from '../classified.ts';
import { AFTER_BREAK } from '../tokens.ts';
import { MEASURE } from '../vocabulary.ts';

/** An age as written; `years` is −1 where it is in months, weeks or days. */
export interface AgeReading {
  readonly start: number;
  readonly end: number;
  readonly last: number;
  readonly years: number;
  readonly isBand: boolean;
  readonly score: number;
  readonly why: string;
}

export const OLDEST = 125;

export const make = (
  { tokens }: Classified,
  first: number,
  last: number,
  years: number,
  score: number,
  why: string,
  isBand = false,
): AgeReading => ({
  start: tokens.start[first]!,
  end: tokens.end[last]!,
  last,
  years,
  isBand,
  score,
  why,
});

export const wordAt = ({ text, tokens }: Classified, index: number): string =>
  index < 0 || index >= tokens.count || tokens.end[index]! - tokens.start[index]! > 12
    ? ''
    : text.slice(tokens.start[index]!, tokens.end[index]!).toLowerCase();

export const isDash = (symbol: number): boolean =>
  symbol === 0x2d || symbol === 0x2010 || symbol === 0x2011 || symbol === 0x2013;

export const isBefore = (reading: Classified, index: number, bits: number, reach: number): boolean => {
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    if (classesAt(reading, at) & bits) return true;
    if (reading.tokens.flags[at]! & AFTER_BREAK) return false;
  }
  return false;
};

export const isMeasured = (reading: Classified, index: number): boolean =>
  (classesAt(reading, index) & MEASURE) !== 0 ||
  symbolAt(reading, index) === 0x25 ||
  symbolAt(reading, index) === 0x2f;
