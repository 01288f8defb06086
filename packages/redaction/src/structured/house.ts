import type { Classified } from '../classified.ts';
import { classesAt, isGlued, lengthAt, numberAt, symbolAt } from '../classified.ts';
import {
  AFTER_BREAK,
  SHAPE_ALPHANUMERIC,
  SHAPE_CAPITAL,
  SHAPE_INITIAL,
  SHAPE_MIXED,
  SHAPE_UPPER,
} from '../tokens.ts';
import { UNIT_OF_BUILDING } from '../vocabulary.ts';

export const isName = ({ tokens }: Classified, index: number): boolean => {
  const shape = tokens.shape[index];
  return shape === SHAPE_CAPITAL || shape === SHAPE_UPPER || shape === SHAPE_MIXED || shape === SHAPE_INITIAL;
};

export const sameLine = ({ tokens }: Classified, index: number): boolean =>
  index < tokens.count && !(tokens.flags[index]! & AFTER_BREAK);

/** House number: up to five digits, with a letter (`12a`). */
export const isHouseNumber = (reading: Classified, index: number): boolean => {
  if (index < 0 || index >= reading.tokens.count) return false;
  const width = lengthAt(reading, index);
  if (numberAt(reading, index) >= 0) return width <= 5;
  if (reading.tokens.shape[index] !== SHAPE_ALPHANUMERIC || width > 5) return false;
  const first = reading.text.charCodeAt(reading.tokens.start[index]!);
  if (reading.text.charCodeAt(reading.tokens.start[index]! + 1) === 0xba) return true;
  const last = reading.text.charCodeAt(reading.tokens.end[index]! - 2);
  return first >= 48 && first <= 57 && last >= 48 && last <= 57;
};

/** First token of `Unit 3, 12/4` from the house number backwards. */
export const beginOfHouse = (reading: Classified, number: number): number => {
  let first = number;
  const sign = symbolAt(reading, first - 1);
  if (
    (sign === 0x2f || sign === 0x2d || sign === 0x2013) &&
    isGlued(reading, first) &&
    isHouseNumber(reading, first - 2)
  )
    first -= 2;
  let at = first - 1;
  if (symbolAt(reading, at) === 0x2c) at--;
  if (isHouseNumber(reading, at) && classesAt(reading, at - 1) & UNIT_OF_BUILDING) return at - 1;
  if (reading.tokens.shape[at] === SHAPE_INITIAL && classesAt(reading, at - 1) & UNIT_OF_BUILDING)
    return at - 1;
  return first;
};
