import {
  AFTER_BREAK,
  AFTER_SPACE,
  SHAPE_CAPITAL,
  SHAPE_CASELESS,
  SHAPE_MIXED,
  SHAPE_UPPER,
} from '../tokens.ts';
import type { Tokens } from '../tokens.ts';

/** Hyphen-minus, hyphen and non-breaking hyphen. */
export const isHyphenUnit = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** A word that may be part of a name by its looks. */
export const isCapital = (tokens: Tokens, index: number): boolean => {
  const shape = tokens.shape[index] as number;
  return (
    shape === SHAPE_CAPITAL || shape === SHAPE_UPPER || shape === SHAPE_MIXED || shape === SHAPE_CASELESS
  );
};

/** Next to each other in a line, with white space or nothing between them. */
export const sameLine = (tokens: Tokens, index: number): boolean =>
  index < tokens.count && ((tokens.flags[index] as number) & AFTER_BREAK) === 0;

/** Nothing stands between a token and the one before it. */
export const isGlued = (tokens: Tokens, index: number): boolean =>
  index < tokens.count && ((tokens.flags[index] as number) & (AFTER_SPACE | AFTER_BREAK)) === 0;
