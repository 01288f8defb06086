import { uint8s } from '../scratch.ts';
import { SHAPE_INITIAL, SHAPE_LOWER, SHAPE_MIXED, SHAPE_SYMBOL } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import type { Context } from './context.ts';
import type { Labels } from './label.ts';
import { NONE, PERSON } from './model.ts';
import { isCapital, sameLine } from './shapes.ts';
import { PARTICLES, TITLES } from './particles.ts';
import { COUNTRY, EPONYM, FREQUENT, ORDINARY, PROPER } from './word-flags.ts';

/** From this margin on a name is sure enough to be looked for in the rest of the text. */
const SURE = 1.5;

/** Names by their hashes. Most words of a text are told from all of them by the low bits, which `sieve` marks. */
export interface Names {
  readonly hashes: Set<number>;
  readonly sieve: Uint8Array;
}

const SIEVE = 255;

/** No names yet. */
export const noNames = (): Names => ({ hashes: new Set(), sieve: uint8s(SIEVE + 1) });

/** Put the names that are sure enough into a set, by their hashes. */
export const gatherNames = (tokens: Tokens, labels: Labels, names: Names): void => {
  const { label, margin } = labels;
  const { count, shape, hash, end, start } = tokens;
  for (let index = 0; index < count; index++) {
    if (label[index] !== PERSON || (margin[index] as number) < SURE) continue;
    const form = shape[index] as number;
    if (form > SHAPE_MIXED || form === SHAPE_INITIAL || form === SHAPE_LOWER) continue;
    if ((end[index] as number) - (start[index] as number) < 3) continue;
    const own = hash[index] as number;
    if (PARTICLES.has(own) || TITLES.has(own)) continue;
    names.hashes.add(own);
    names.sieve[own & SIEVE] = 1;
  }
};

/**
 * Found once, found everywhere: a name that is certain in one place is a name in all others, also in lower case.
 * Words that are ordinary words too are taken only where their capital is not that of a sentence's start.
 */
export const recallNames = (
  tokens: Tokens,
  context: Context,
  labels: Labels,
  { hashes, sieve }: Names,
): void => {
  if (hashes.size === 0) return;
  const { label, margin } = labels;
  const { count, shape, hash } = tokens;
  for (let index = 0; index < count; index++) {
    if (sieve[(hash[index] as number) & SIEVE] === 0) continue;
    const form = shape[index] as number;
    if (form > SHAPE_MIXED || label[index] !== NONE || !hashes.has(hash[index] as number)) continue;
    const word = context.words[index] as number;
    if (word & (PROPER | COUNTRY)) continue;
    if (word & EPONYM && (margin[index] as number) < -1.5) continue;
    if (word & (FREQUENT | ORDINARY)) {
      if (!isCapital(tokens, index)) continue;
      const startsSentence =
        index === 0 ||
        !sameLine(tokens, index) ||
        (shape[index - 1] === SHAPE_SYMBOL && hash[index - 1] !== 0x2c);
      if (startsSentence || (margin[index] as number) < -3) continue;
    }
    label[index] = PERSON;
    margin[index] = SURE / 2;
  }
};
