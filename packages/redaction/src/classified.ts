import { SHAPE_CASELESS, SHAPE_SYMBOL } from './tokens.ts';
import type { Reading } from './reading.ts';
import { int32s } from './scratch.ts';
import type { Tokens } from './tokens.ts';
import { classesOf } from './vocabulary.ts';

/** A text with the vocabulary classes of its words. */
export interface Classified extends Reading {
  /** Vocabulary classes of each token, 0 for numbers, symbols and words without a class. */
  readonly classes: Int32Array;
}

/** Most words in a label of ours and its code word. */
const LONGEST_LABEL = 4;

/** Words in square brackets are labels, `[phone number]`: they are no context for what follows. */
const forgetLabel = ({ shape, hash }: Tokens, classes: Int32Array, close: number): void => {
  for (let open = close - 1; open >= 0 && close - open <= LONGEST_LABEL + 1; open--) {
    if (shape[open] === SHAPE_SYMBOL && hash[open] === 0x5b) classes.fill(0, open, close);
    if (shape[open] === SHAPE_SYMBOL && hash[open] !== 0x2d) return;
  }
};

const classesIn = (tokens: Tokens): Int32Array => {
  const { count, shape, hash } = tokens;
  const classes = int32s(count);
  for (let index = 0; index < count; index++) {
    if (shape[index]! <= SHAPE_CASELESS) classes[index] = classesOf(hash[index]!);
    else if (hash[index] === 0x5d && shape[index] === SHAPE_SYMBOL) forgetLabel(tokens, classes, index);
  }
  return classes;
};

/** Look every word of a text up once; the recognisers of one scan share the result. */
export const classify = (reading: { -readonly [Key in keyof Reading]: Reading[Key] }): Classified => {
  reading.classes ??= classesIn(reading.tokens);
  return reading as Classified;
};

/** Vocabulary classes of a token, 0 past the ends of the text. */
export const classesAt = ({ classes }: Classified, index: number): number =>
  index < 0 || index >= classes.length ? 0 : classes[index]!;

export { isGlued, lengthAt, numberAt, symbolAt, tokenFrom } from './reading.ts';
