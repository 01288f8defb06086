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
  const word = lookUp(lexicon.all, hash);
  return (word & (FREQUENT | ORDINARY)) !== 0 && (ofLength > SHORTEST_PART || (word & NAMES) === 0);
};

/** Read the folded letters of a word into {@link letters}, at most {@link LONGEST}. */
const readLetters = (text: string, start: number, end: number): number => {
  let count = 0;
  for (let at = start; at < end && count < LONGEST; at++) {
    const folded = foldOf(text.charCodeAt(at));
    if (folded === 1) continue;
    letters[count++] = folded & 0xffff;
    if (folded > 0xffff && count < LONGEST) letters[count++] = folded >>> 16;
  }
  return count;
};

/** Endings of nouns and adjectives by the number of their language: Danish, Dutch, German, French, Spanish. */
const ENDINGS: readonly (readonly (readonly number[])[])[] = [
  '',
  '',
  's e t n en et ne es ens ets ede erne ernes',
  's e n en es je jes ene',
  's e n en es em ern ens',
  's e es x ee ees',
  's es',
].map((endings) =>
  endings
    .split(' ')
    .filter(Boolean)
    .map((ending) => Array.from(ending, (letter) => letter.charCodeAt(0))),
);
const SHORTEST_STEM = 5;
const S = 0x73;

/**
 * What the lists of names know of a word without the `s` of its genitive, `Konstantins`, `Jensens`, in the languages
 * that write it without an apostrophe; 0 when it is none, or a word as well.
 */
export const genitiveOf = (text: string, start: number, end: number, lexicon: Lexicon): number => {
  if (end - start <= SHORTEST_PART || end - start > LONGEST) return 0;
  const count = readLetters(text, start, end);
  if (letters[count - 1] !== S) return 0;
  let hash = HASH_START;
  for (let at = 0; at < count - 1; at++) hash = hashStep(hash, letters[at] as number);
  const word = lookUp(lexicon.all, hash);
  return (word & (FREQUENT | ORDINARY)) === 0 ? word & NAMES : 0;
};

const prefixes = new Int32Array(LONGEST + 2);

/**
 * Whether a word that no list knows is one that a list of words knows with an ending of its language: `Staates`,
 * `Plejehjemmets`, `Plaies`. What a list of names knows too is no such word, nor what ends as surnames do: `Jensen`, `Peters`, `Poulsen`.
 */
export const isInflected = (
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  language: number,
): boolean => {
  const endings = ENDINGS[language] ?? [];
  if (endings.length === 0 || end - start <= SHORTEST_STEM || end - start > LONGEST) return false;
  const count = readLetters(text, start, end);
  let hash = HASH_START;
  for (let at = 0; at < count; at++) prefixes[at + 1] = hash = hashStep(hash, letters[at] as number);
  return endings.some((ending) => {
    const stem = count - ending.length;
    if (stem < SHORTEST_STEM || ending.some((letter, at) => letters[stem + at] !== letter)) return false;
    // `-sen` is the ending of surnames.
    if (letters[stem - 1] === S && ending.length > 1) return false;
    const word = lookUp(lexicon.all, prefixes[stem] as number);
    return (word & (FREQUENT | ORDINARY)) !== 0 && (word & NAMES) === 0;
  });
};

/**
 * Whether a word that no list knows is made of two that the lists know: `Blutdruckmessung`, `Ventetid`,
 * `Schulter|schmerz`, `Heim|bewohner`. The second part has four letters or more; one linking letter or two may
 * stand between. Long words are cut, so that the work is bounded.
 */
export const isCompound = (text: string, start: number, end: number, lexicon: Lexicon): boolean => {
  if (end - start < SHORTEST || end - start > LONGEST) return false;
  const count = readLetters(text, start, end);
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
