import { foldedHash } from './characters.ts';
import { SHAPE_LOWER, SHAPE_SYMBOL, tokenise } from './tokens.ts';
import type { Tokens } from './tokens.ts';

interface Phrase {
  readonly hashes: readonly number[];
  readonly label: string;
  /** Believed only with a capital: single parts of a name, which may be ordinary words. */
  readonly needsCapital: boolean;
}

/** Phrases by the hash of their first word. */
export type Phrases = ReadonlyMap<number, readonly Phrase[]>;

const hashesOf = (phrase: string): number[] => {
  const tokens = tokenise(phrase);
  return Array.from({ length: tokens.count }, (_, index) => tokens.hash[index]!).filter(
    (_, index) => tokens.shape[index] !== SHAPE_SYMBOL,
  );
};

/** Shortest single part of a name that is looked for by itself. */
const SHORTEST_PART = 3;

/**
 * Prepare phrases for look-up: case, diacritics and punctuation between words do not matter. With `parts`, each
 * word of a phrase is looked for too, where it has a capital.
 */
export const preparePhrases = (
  lists: readonly (readonly [label: string, phrases: readonly string[], parts: boolean])[],
): Phrases => {
  const phrases = new Map<number, Phrase[]>();
  const add = (hashes: readonly number[], label: string, needsCapital: boolean): void => {
    const first = hashes[0];
    if (first === undefined) return;
    const known = phrases.get(first);
    const phrase = { hashes, label, needsCapital };
    if (known === undefined) phrases.set(first, [phrase]);
    else known.push(phrase);
  };
  for (const [label, list, parts] of lists) {
    for (const phrase of list) {
      const hashes = hashesOf(phrase);
      add(hashes, label, false);
      if (!parts || hashes.length < 2) continue;
      for (const part of phrase.split(/[\s,]+/u))
        if (part.length >= SHORTEST_PART) add([foldedHash(part)], label, true);
      // Surname first, and the first with the last of several names.
      add([hashes.at(-1)!, ...hashes.slice(0, -1)], label, false);
      if (hashes.length > 2) add([hashes[0]!, hashes.at(-1)!], label, false);
    }
  }
  for (const list of phrases.values()) list.sort((left, right) => right.hashes.length - left.hashes.length);
  return phrases;
};

/** Where a phrase stands. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Every place where a phrase stands, longest first, words in sequence with at most one sign between them. */
export const findPhrases = (tokens: Tokens, phrases: Phrases): PhraseMatch[] => {
  const out: PhraseMatch[] = [];
  if (phrases.size === 0) return out;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.shape[index] === SHAPE_SYMBOL) continue;
    const candidates = phrases.get(tokens.hash[index]!);
    if (candidates === undefined) continue;
    for (const { hashes, label, needsCapital } of candidates) {
      if (needsCapital && tokens.shape[index] === SHAPE_LOWER) continue;
      let last = index;
      let matched = 1;
      while (matched < hashes.length) {
        let next = last + 1;
        if (tokens.shape[next] === SHAPE_SYMBOL) next++;
        if (next >= tokens.count || tokens.hash[next] !== hashes[matched]) break;
        last = next;
        matched++;
      }
      if (matched < hashes.length) continue;
      out.push({ start: tokens.start[index]!, end: tokens.end[last]!, label });
      index = last;
      break;
    }
  }
  return out;
};
