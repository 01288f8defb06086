import { SHAPE_NUMBER, SHAPE_SYMBOL, tokenise } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** A text and its tokens. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** Vocabulary classes of the tokens, once a recogniser has asked for them. */
  readonly classes?: Int32Array | undefined;
}

/** Cut a text into tokens once for all recognisers. */
export const read = (text: string): Reading => ({ text, tokens: tokenise(text), classes: undefined });

/** The number that a token of digits spells, −1 when it is not one or has more than nine digits. */
export const numberAt = ({ text, tokens }: Reading, index: number): number => {
  if (index < 0 || index >= tokens.count || tokens.shape[index] !== SHAPE_NUMBER) return -1;
  const end = tokens.end[index]!;
  const start = tokens.start[index]!;
  if (end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
};

/** Length of a token in UTF-16 units, 0 past the ends of the text. */
export const lengthAt = ({ tokens }: Reading, index: number): number =>
  index < 0 || index >= tokens.count ? 0 : tokens.end[index]! - tokens.start[index]!;

/** Code unit of a symbol token, 0 when the token is none. */
export const symbolAt = ({ tokens }: Reading, index: number): number =>
  index >= 0 && index < tokens.count && tokens.shape[index] === SHAPE_SYMBOL ? tokens.hash[index]! : 0;

/** Whether a token follows its predecessor without white space. */
export const isGlued = ({ tokens }: Reading, index: number): boolean =>
  index > 0 && index < tokens.count && tokens.start[index] === tokens.end[index - 1];

/** First token at or after an offset, from a token that does not lie after it; a step costs the logarithm of its length. */
export const tokenFrom = ({ count, start }: Tokens, from: number, offset: number): number => {
  let low = from;
  let step = 1;
  while (low + step < count && start[low + step]! < offset) {
    low += step;
    step *= 2;
  }
  let high = Math.min(count, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
