import { CLITIC, SHAPE_LOWER, SHAPE_SYMBOL } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import type { Context } from './context.ts';
import type { Labels } from './label.ts';
import { NONE, ORGANISATION, PERSON } from './model.ts';
import { isCapital, isGlued, isHyphenUnit, sameLine } from './shapes.ts';
import { FREQUENT, ORDINARY } from './word-flags.ts';

/** Tokens at which a rule may begin, ascending. */
export type Places = readonly number[];

/** The second half of a given name in lower case: short, or no word that a list knows. */
const isSecondHalf = (tokens: Tokens, context: Context, index: number): boolean =>
  tokens.shape[index] === SHAPE_LOWER &&
  ((tokens.end[index] as number) - (tokens.start[index] as number) <= 4 ||
    ((context.words[index] as number) & (FREQUENT | ORDINARY)) === 0);

/** Names with a hyphen are one name: `Anne-Marie`, `Smith-Jones`. */
export const joinHyphens = (tokens: Tokens, context: Context, labels: Labels, places: Places): void => {
  const { label, margin } = labels;
  let next = 1;
  for (const place of places) {
    let reach = place + 1;
    for (let index = Math.max(next, place - 1); index <= reach && index + 1 < tokens.count; index++) {
      next = index + 1;
      if (tokens.shape[index] !== SHAPE_SYMBOL || !isHyphenUnit(tokens.hash[index] as number)) continue;
      if (!isGlued(tokens, index) || !isGlued(tokens, index + 1)) continue;
      const left = label[index - 1] as number;
      const right = label[index + 1] as number;
      if (left === right) continue;
      if (left !== NONE && isCapital(tokens, index + 1)) {
        label[index + 1] = left;
        margin[index + 1] = margin[index - 1] as number;
      } else if (left === PERSON && isSecondHalf(tokens, context, index + 1)) {
        // `Seo-yeon`, `Chia-hao`: the second half of a given name in lower case.
        label[index + 1] = PERSON;
        margin[index + 1] = margin[index - 1] as number;
        reach = index + 2;
      } else if (right !== NONE && left === NONE && isCapital(tokens, index - 1)) {
        label[index - 1] = right;
        margin[index - 1] = margin[index + 1] as number;
      }
    }
  }
};

/** Longest small word between the parts of a name: `sur`, `bij`, `aan`, `unter`. */
const LONGEST_LINK = 5;

const joinSmallWord = (tokens: Tokens, { label, margin }: Labels, index: number): void => {
  const { shape, flags, hash, start, end } = tokens;
  if (index < 1 || shape[index] !== SHAPE_LOWER || !sameLine(tokens, index) || label[index] !== NONE) return;
  const isElided = ((flags[index] as number) & CLITIC) !== 0 && isGlued(tokens, index + 1);
  const isBetweenHyphens =
    index > 1 &&
    index + 2 < tokens.count &&
    isHyphenUnit(hash[index - 1] as number) &&
    isHyphenUnit(hash[index + 1] as number) &&
    isGlued(tokens, index - 1) &&
    isGlued(tokens, index) &&
    isGlued(tokens, index + 1) &&
    isGlued(tokens, index + 2) &&
    (end[index] as number) - (start[index] as number) <= LONGEST_LINK;
  if (!isElided && !isBetweenHyphens) return;
  const before = isElided ? index - 1 : index - 2;
  const after = isElided ? index + 1 : index + 2;
  const kind = label[before] as number;
  if (kind === NONE || !isCapital(tokens, after) || (isElided && kind === ORGANISATION)) return;
  label[index] = kind;
  label[after] = kind;
  margin[index] = margin[before] as number;
  margin[after] = margin[before] as number;
};

/** `Jeanne d'Arc`, `Sainte-Marie-sur-Semois`: a small word between a name and a capital belongs to both. */
export const joinSmallWords = (tokens: Tokens, labels: Labels, places: Places): void => {
  for (const place of places) {
    joinSmallWord(tokens, labels, place - 2);
    joinSmallWord(tokens, labels, place - 1);
  }
};
