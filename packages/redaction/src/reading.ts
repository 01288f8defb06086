import { SHAPE_CASELESS, SHAPE_NUMBER, SHAPE_SYMBOL, tokenise } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { classesOf } from './vocabulary.ts';

/** A text as the scanners see it: its tokens and the classes of its words. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
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

/** Cut a text into tokens and look every word up once. */
export const read = (text: string): Reading => {
  const tokens = tokenise(text);
  const classes = new Int32Array(tokens.count);
  const { shape, hash } = tokens;
  for (let index = 0; index < tokens.count; index++) {
    if (shape[index]! <= SHAPE_CASELESS) classes[index] = classesOf(hash[index]!);
    else if (hash[index] === 0x5d && shape[index] === SHAPE_SYMBOL) forgetLabel(tokens, classes, index);
  }
  return { text, tokens, classes };
};

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

/** Vocabulary classes of a token, 0 past the ends of the text. */
export const classesAt = ({ classes }: Reading, index: number): number =>
  index < 0 || index >= classes.length ? 0 : classes[index]!;
