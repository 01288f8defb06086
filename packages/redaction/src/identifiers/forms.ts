import { classOf, CASELESS, LOWER, UPPER } from '../characters.ts';
import type { Identifier } from './identifier.ts';

/** Classes of characters on the way through a layout. */
const DIGIT_STEP = 0;
const LETTER_STEP = 1;
const FOREIGN_STEP = 2;
const SPACE_STEP = 3;
const HYPHEN_STEP = 4;
const DOT_STEP = 5;
const SLASH_STEP = 6;
const STEPS = 7;

/** Step of a code unit, −1 when no layout holds such a character. */
export const stepOf = (unit: number): number => {
  if (unit >= 48 && unit <= 57) return DIGIT_STEP;
  const folded = unit | 32;
  if (folded >= 97 && folded <= 122 && unit < 128) return LETTER_STEP;
  if (unit === 0x20 || unit === 0xa0 || unit === 0x2009 || unit === 0x202f) return SPACE_STEP;
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2013) return HYPHEN_STEP;
  if (unit === 0x2e) return DOT_STEP;
  if (unit === 0x2f) return SLASH_STEP;
  if (unit > 127) {
    const type = classOf(unit);
    if (type === UPPER || type === LOWER || type === CASELESS) return FOREIGN_STEP;
  }
  return -1;
};

/** Whether a step is a character of a number rather than a separator. */
export const isCharacterStep = (step: number): boolean => step >= 0 && step <= FOREIGN_STEP;

/** An identifier reached at the end of a layout, and whether that layout needs context. */
export interface Reached {
  readonly identifier: Identifier;
  readonly needsContext: boolean;
  /** Spaces stand between its groups. */
  readonly isSpaced: boolean;
}

/** All layouts of a list of identifiers as one trie: node × 7 steps → next node, 0 for none. */
export interface Forms {
  readonly next: Int32Array;
  readonly reached: readonly (readonly Reached[] | undefined)[];
  /** Registers of several countries: a run of digits passes the check of one of them more often than not. */
  readonly isMixed: boolean;
}

/** Countries whose registers together are still a hint of where a number comes from. */
const MOST_COUNTRIES = 3;

const EXPANSIONS: Readonly<Record<string, readonly number[]>> = {
  '9': [DIGIT_STEP],
  L: [LETTER_STEP],
  Ц: [FOREIGN_STEP],
  '*': [DIGIT_STEP, LETTER_STEP],
  _: [SPACE_STEP, HYPHEN_STEP],
  ' ': [SPACE_STEP],
  '-': [HYPHEN_STEP],
  '.': [DOT_STEP],
  '/': [SLASH_STEP],
};

/** Compile layouts into a trie, so that reading a number costs one step per character however many there are. */
export const compileForms = (identifiers: readonly Identifier[]): Forms => {
  const next: number[] = Array.from({ length: STEPS }, () => 0);
  const reached: (Reached[] | undefined)[] = [undefined];
  const add = (identifier: Identifier, form: string, needsContext: boolean): void => {
    let nodes = new Set([0]);
    for (const character of form) {
      const steps = EXPANSIONS[character];
      if (steps === undefined) {
        throw new RangeError(
          `The layout of identifier ${identifier.id} holds a character that is not one of 9 L Ц * _ space - . /`,
        );
      }
      const following = new Set<number>();
      for (const node of nodes) {
        for (const step of steps) {
          const at = node * STEPS + step;
          if (next[at] === 0) {
            next[at] = reached.length;
            reached.push(undefined);
            for (let index = 0; index < STEPS; index++) next.push(0);
          }
          following.add(next[at]!);
        }
      }
      nodes = following;
    }
    const isSpaced = /[_ ]/.test(form);
    for (const node of nodes) (reached[node] ??= []).push({ identifier, needsContext, isSpaced });
  };
  for (const identifier of identifiers) {
    for (const form of identifier.forms) add(identifier, form, false);
    for (const form of identifier.formsInContext ?? []) add(identifier, form, true);
  }
  const countries = new Set(identifiers.map(({ id }) => id.slice(0, id.indexOf('-'))));
  return { next: Int32Array.from(next), reached, isMixed: countries.size > MOST_COUNTRIES };
};

const compiled = new WeakMap<readonly Identifier[], Forms>();

/** Layouts of a list of identifiers, compiled once per list. */
export const formsOf = (identifiers: readonly Identifier[]): Forms => {
  const known = compiled.get(identifiers);
  if (known !== undefined) return known;
  const forms = compileForms(identifiers);
  compiled.set(identifiers, forms);
  return forms;
};

/** The node after one more character. */
export const follow = (forms: Forms, node: number, step: number): number => forms.next[node * STEPS + step]!;
