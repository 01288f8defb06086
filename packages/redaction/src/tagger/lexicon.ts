import { decodeGaps } from '../packs/coding.ts';
import type { Pack, WordSet } from '../packs/pack.ts';
import { FREQUENT, ORDINARY } from './word-flags.ts';

/** An open-addressed table of words: 24 bits of hash and 8 bits of flags per slot. */
export interface Table {
  readonly slots: Int32Array;
  readonly mask: number;
}

/**
 * Word lists of several packs: all of them, and by themselves the ordinary words of languages other than English and
 * all the rest. `vital` and `rover` are words of French and Danish.
 */
export interface Lexicon extends Table {
  readonly abroad: Table;
  readonly all: Table;
}

const ABROAD: ReadonlySet<string> = new Set(['da', 'nl', 'de', 'fr', 'es', 'uk']);

/** Mix the bits of a word hash and keep 24 (finaliser of MurmurHash3: https://github.com/aappleby/smhasher). */
export const fingerprint = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed >>> 8;
};

const tableOf = (sets: readonly WordSet[]): Table => {
  const total = sets.reduce((sum, { count }) => sum + count, 0);
  let size = 1024;
  while (size < total * 2) size *= 2;
  const slots = new Int32Array(size);
  const mask = size - 1;
  for (const { flag, count, low, high } of sets) {
    decodeGaps(count, low, high, (key) => {
      let slot = key & mask;
      while (slots[slot] !== 0 && (slots[slot] as number) >>> 8 !== key) slot = (slot + 1) & mask;
      slots[slot] = (key << 8) | ((slots[slot] as number) & 255) | flag;
    });
  }
  return { slots, mask };
};

/** Put the word lists of packs into tables. */
export const buildLexicon = (packs: readonly Pack[]): Lexicon => {
  const home: WordSet[] = [];
  const abroad: WordSet[] = [];
  for (const { id, words } of packs)
    for (const set of words)
      (ABROAD.has(id) && (set.flag & (FREQUENT | ORDINARY)) !== 0 ? abroad : home).push(set);
  return { ...tableOf(home), abroad: tableOf(abroad), all: tableOf([...home, ...abroad]) };
};

/** Flags of a word by its folded hash; 0 for an unknown word. */
export const lookUp = ({ slots, mask }: Table, hash: number): number => {
  const key = fingerprint(hash);
  let slot = key & mask;
  for (;;) {
    const entry = slots[slot] as number;
    if (entry === 0) return 0;
    if (entry >>> 8 === key) return entry & 255;
    slot = (slot + 1) & mask;
  }
};
