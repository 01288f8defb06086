import { foldedHash } from '../characters.ts';
import { AFTER_BREAK, SHAPE_LOWER, SHAPE_SYMBOL } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { LABEL } from './context.ts';
import type { Context } from './context.ts';
import { PERSON } from './model.ts';
import { FREQUENT } from './word-flags.ts';

const STOP = 0x2e;

/** Titles that hardly anything but a name follows; `nurse` and `sister` are not among them. */
const NAME_TITLES: ReadonlySet<number> = new Set('dr mr mrs ms miss prof'.split(' ').map(foldedHash));

/**
 * Whether an ordinary word in lower case stands where a name goes on: after a title (`dr. block`) or after a word read
 * as a person (`skye renner`). Such a word is judged like one that no list of words has, unless it is among the
 * commonest of its language (`the dr was`); elsewhere ordinary words are passed over.
 */
export const continuesName = (tokens: Tokens, context: Context, index: number, previous: number): boolean => {
  const { end, flags, hash, shape, start } = tokens;
  if (index === 0 || shape[index] !== SHAPE_LOWER || (flags[index] as number) & AFTER_BREAK) return false;
  if ((end[index] as number) - (start[index] as number) < 2) return false;
  if ((context.state[index] as number) & LABEL || (context.words[index] as number) & FREQUENT) return false;
  const isAfterStop = shape[index - 1] === SHAPE_SYMBOL && hash[index - 1] === STOP;
  const before = isAfterStop ? index - 2 : index - 1;
  if (before >= 0 && NAME_TITLES.has(hash[before] as number)) return true;
  return !isAfterStop && shape[before] === SHAPE_LOWER && previous === PERSON;
};
