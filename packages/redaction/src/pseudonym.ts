import { foldOf } from './characters.ts';
import { hmac } from './sha256.ts';
import type { Span } from './span.ts';

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = 3;

/** Words of a name or number as one key: case, diacritics, spaces and signs do not matter. */
export const keyWords = (text: string): string[] => {
  let word = '';
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isContent = /[\p{L}\p{N}\p{M}]/u.test(text[at]!);
    if (isContent) {
      const folded = foldOf(unit);
      if (folded > 1)
        word +=
          String.fromCharCode(folded & 0xffff) + (folded > 0xffff ? String.fromCharCode(folded >>> 16) : '');
    } else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (word !== '') words.push(word);
  return words;
};

/** Code word of three syllables from a keyed hash: the same key and salt give the same word. */
const codeWord = (salt: string, kind: string, key: string, attempt: number): string => {
  const bytes = hmac(salt, `${kind}\u0000${key}\u0000${attempt}`);
  let word = '';
  for (let syllable = 0; syllable < SYLLABLES; syllable++) {
    word +=
      CONSONANTS[bytes[syllable * 2]! % CONSONANTS.length]! +
      VOWELS[bytes[syllable * 2 + 1]! % VOWELS.length]!;
  }
  return word;
};

/** Gives the same code word for the same person or number within a document and, with the same salt, a series. */
export type Pseudonyms = (span: Span) => string;

/**
 * Pseudonyms for the spans of a text. A part of a name (`Jane`, `Ms Doe`) shares the word of the one longer name in
 * the text that holds it; where several do, it has a word of its own.
 */
export const pseudonymsFor = (text: string, spans: readonly Span[], salt: string): Pseudonyms => {
  const fullNames = new Map<string, readonly string[]>();
  const byPart = new Map<string, Set<string>>();
  for (const { kind, start, end } of spans) {
    if (kind !== 'person') continue;
    const words = keyWords(text.slice(start, end));
    if (words.length < 2) continue;
    const key = words.toSorted().join(' ');
    fullNames.set(key, words);
    for (const word of words) byPart.set(word, (byPart.get(word) ?? new Set()).add(key));
  }
  const words = new Map<string, string>();
  const taken = new Map<string, string>();
  return ({ kind, start, end }) => {
    const parts = keyWords(text.slice(start, end));
    let key = kind === 'person' ? parts.toSorted().join(' ') : parts.join('');
    if (kind === 'person' && !fullNames.has(key)) {
      const owners = parts.map((part) => byPart.get(part) ?? new Set<string>());
      const shared = [...(owners[0] ?? [])].filter((owner) => owners.every((set) => set.has(owner)));
      if (shared.length === 1) key = shared[0]!;
    }
    const known = words.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    let attempt = 0;
    let word = codeWord(salt, kind, key, attempt);
    while (taken.has(word) && taken.get(word) !== key) word = codeWord(salt, kind, key, ++attempt);
    taken.set(word, key);
    words.set(`${kind} ${key}`, word);
    return word;
  };
};
