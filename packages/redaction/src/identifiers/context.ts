import { foldedHash } from '../characters.ts';
import { AFTER_BLANK_LINE } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import type { Identifier } from './identifier.ts';

const BEFORE = 6;
const AFTER = 2;

const hashes = new WeakMap<Identifier, ReadonlySet<number>>();

const wordsOf = (identifier: Identifier): ReadonlySet<number> => {
  const known = hashes.get(identifier);
  if (known !== undefined) return known;
  const words = new Set(identifier.words.map(foldedHash));
  hashes.set(identifier, words);
  return words;
};

/**
 * Whether a word that names the register stands up to six tokens before or two after a number, in the same
 * paragraph.
 */
export const isNamed = (identifier: Identifier, tokens: Tokens, first: number, last: number): boolean => {
  const words = wordsOf(identifier);
  for (let index = first; index >= 0 && index >= first - BEFORE; index--) {
    if (index < first && words.has(tokens.hash[index]!)) return true;
    if (tokens.flags[index]! & AFTER_BLANK_LINE) break;
  }
  for (let index = last + 1; index < tokens.count && index <= last + AFTER; index++) {
    if (tokens.flags[index]! & AFTER_BLANK_LINE) break;
    if (words.has(tokens.hash[index]!)) return true;
  }
  return false;
};
