import { foldedHash } from '../characters.ts';
import { SHAPE_LOWER } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';

const OPEN = 0x5b;
/** Words of the longest label before its code words. */
const REACH = 3;

/** First words of the labels that `redact` writes; see `labels.ts`. */
const LABEL_WORDS: ReadonlySet<number> = new Set(
  'person patient relative clinician group place organisation address date age phone e link network number hidden'
    .split(' ')
    .map(foldedHash),
);

/**
 * Whether a word belongs to a label of `redact`, as in `[patient]` or `[group member]`. Such words stand for
 * somebody's name, and say nothing of the language or the case of the text around them.
 */
export const isLabelled = ({ shape, hash }: Tokens, index: number): boolean => {
  for (let first = index; first > 0 && index - first < REACH && shape[first] === SHAPE_LOWER; first--)
    if (hash[first - 1] === OPEN) return LABEL_WORDS.has(hash[first] as number);
  return false;
};
