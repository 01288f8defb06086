import { HASH_START, foldOf, hashStep } from '../characters.ts';
import { lookUp } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { FREQUENT, GIVEN, ORDINARY, PLACE, SURNAME } from './word-flags.ts';

const SHORTEST_PART = 3;
const SHORTEST = 8;
const LONGEST = 40;
const NAMES = GIVEN | SURNAME | PLACE;

const letters = new Int32Array(LONGEST + 2);

/** Linking letters between the parts of a Danish, Dutch or German compound, as folded code units. */
const LINKS: ReadonlySet<number> = new Set([...'sen'].map((letter) => letter.charCodeAt(0)));

const isWord = (lexicon: Lexicon, hash: number, ofLength: number): boolean => {
  const word = lookUp(lexicon, hash);
  return (word & (FREQUENT | ORDINARY)) !== 0 && (ofLength > SHORTEST_PART || (word & NAMES) === 0);
};

/**
 * Whether a word that no list knows is made of two that the lists know: `Blutdruckmessung`, `Ventetid`,
 * `Schulter|schmerz`, `Heim|bewohner`. The second part has four letters or more; one linking letter or two may
 * stand between. Long words are cut, so that the work is bounded.
 */
export const isCompound = (text: string, start: number, end: number, lexicon: Lexicon): boolean => {
  if (end - start < SHORTEST || end - start > LONGEST) return false;
  let count = 0;
  for (let at = start; at < end && count < LONGEST; at++) {
    const folded = foldOf(text.charCodeAt(at));
    if (folded === 1) continue;
    letters[count++] = folded & 0xffff;
    if (folded > 0xffff && count < LONGEST) letters[count++] = folded >>> 16;
  }
  let head = HASH_START;
  for (let split = 1; split <= count - 4; split++) {
    head = hashStep(head, letters[split - 1] as number);
    if (split < SHORTEST_PART || !isWord(lexicon, head, split)) continue;
    for (let link = 0; link <= 2 && count - split - link >= 4; link++) {
      if (link > 0 && !LINKS.has(letters[split + link - 1] as number)) break;
      let tail = HASH_START;
      for (let at = split + link; at < count; at++) tail = hashStep(tail, letters[at] as number);
      if (isWord(lexicon, tail, count - split - link)) return true;
    }
  }
  return false;
};
