import { foldedHash } from '../characters.ts';
import { SHAPE_LOWER, SHAPE_NUMBER, SHAPE_SYMBOL } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';

/** The bracket before a label. */
export const OPEN = 0x5b;
const CLOSE = 0x5d;
/** Words and numbers of the longest label, counted from its bracket: `[60–69 years]`. */
export const REACH = 4;

/** First words of the labels that `redact` writes; see `labels.ts`. */
const LABEL_WORDS: ReadonlySet<number> = new Set(
  'person patient relative clinician group place organisation address date age phone e link network number hidden'
    .split(' ')
    .map(foldedHash),
);

/**
 * Whether a word belongs to a label of `redact`, as in `[patient]`, `[group member]`, `[60–69 years]` or
 * `[April 2024]`. Such words stand for what was hidden, and say nothing of the language or the case of the text around
 * them.
 */
export const isLabelled = ({ count, shape, hash }: Tokens, index: number): boolean => {
  // A month before its year.
  if (
    index > 0 &&
    index + 2 < count &&
    hash[index - 1] === OPEN &&
    shape[index + 1] === SHAPE_NUMBER &&
    hash[index + 2] === CLOSE
  )
    return true;
  if (shape[index] !== SHAPE_LOWER) return false;
  for (let first = index; first > 0 && index - first < REACH; first--) {
    if (hash[first - 1] === OPEN)
      return shape[first] === SHAPE_NUMBER || LABEL_WORDS.has(hash[first] as number);
    if (shape[first - 1] === SHAPE_SYMBOL && hash[first - 1] !== 0x2013 && hash[first - 1] !== 0x2d)
      return false;
  }
  return false;
};
