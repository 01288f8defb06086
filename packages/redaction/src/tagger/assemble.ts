import {
  AFTER_BREAK,
  AFTER_SPACE,
  SHAPE_INITIAL,
  SHAPE_LOWER,
  SHAPE_NUMBER,
  SHAPE_SYMBOL,
} from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import type { Labels } from './label.ts';
import { NONE, ORGANISATION, PERSON } from './model.ts';
import { NAME_JOINERS } from './particles.ts';

/** A run of tokens with one label, ends inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly label: number;
}

const isBroken = (tokens: Tokens, index: number): boolean =>
  ((tokens.flags[index] as number) & AFTER_BREAK) !== 0;

const HYPHEN = 0x2d;
const STOP = 0x2e;
const POSSESSIVE = 0x73;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;

/** Whether a symbol may stand inside an entity, between the token before it and the one after. */
const joinsBySymbol = (tokens: Tokens, index: number, label: number): boolean => {
  const unit = tokens.hash[index] as number;
  const spaced = ((tokens.flags[index] as number) & AFTER_SPACE) !== 0;
  if (unit === HYPHEN || unit === 0x2010 || unit === 0x2011) return !spaced;
  if (unit === STOP) {
    const width = (tokens.end[index - 1] as number) - (tokens.start[index - 1] as number);
    return !spaced && (tokens.shape[index - 1] === SHAPE_INITIAL || (label !== PERSON && width <= 4));
  }
  if (unit === APOSTROPHE) return true;
  return label === ORGANISATION && (unit === POSSESSIVE || unit === AMPERSAND);
};

const NUMERO = 0x2116;

/** `Школа № 12`: the number belongs to the name. */
const isNumbered = (tokens: Tokens, last: number): boolean =>
  last + 2 < tokens.count && tokens.hash[last + 1] === NUMERO && tokens.shape[last + 2] === SHAPE_NUMBER;

/** Join neighbouring tokens of one label into entities; never over a line break. */
export const assemble = (tokens: Tokens, labels: Labels): Run[] => {
  const { label } = labels;
  const runs: Run[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const kind = label[index] as number;
    if (kind === NONE) continue;
    let last = index;
    for (;;) {
      let next = last + 1;
      let joiners = 0;
      while (next < tokens.count && label[next] !== kind && !isBroken(tokens, next) && joiners < 3) {
        const bySymbol = tokens.shape[next] === SHAPE_SYMBOL && joinsBySymbol(tokens, next, kind);
        const byWord =
          kind !== PERSON &&
          tokens.shape[next] === SHAPE_LOWER &&
          NAME_JOINERS.has(tokens.hash[next] as number);
        if (!bySymbol && !byWord) break;
        joiners++;
        next++;
      }
      if (next >= tokens.count || label[next] !== kind || isBroken(tokens, next)) break;
      last = next;
    }
    if (kind === ORGANISATION && isNumbered(tokens, last)) last += 2;
    runs.push({ first: index, last, label: kind });
    index = last;
  }
  return runs;
};
