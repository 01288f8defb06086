import { decodeGaps } from '../packs/coding.ts';
import type { Pack } from '../packs/pack.ts';

/** Word lists of several packs in one open-addressed table: 24 bits of hash and 8 bits of flags per slot. */
export interface Lexicon {
  readonly slots: Int32Array;
  readonly mask: number;
}

/** Mix the bits of a word hash and keep 24 (finaliser of MurmurHash3: https://github.com/aappleby/smhasher). */
export const fingerprint = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed >>> 8;
};

/** Put the word lists of packs into one table. */
export const buildLexicon = (packs: readonly Pack[]): Lexicon => {
  const total = packs.reduce((sum, pack) => sum + pack.words.reduce((inner, set) => inner + set.count, 0), 0);
  let size = 1024;
  while (size < total * 2) size *= 2;
  const slots = new Int32Array(size);
  const mask = size - 1;
  for (const pack of packs) {
    for (const set of pack.words) {
      decodeGaps(set.count, set.low, set.high, (key) => {
        let slot = key & mask;
        while (slots[slot] !== 0 && (slots[slot] as number) >>> 8 !== key) slot = (slot + 1) & mask;
        slots[slot] = (key << 8) | ((slots[slot] as number) & 255) | set.flag;
      });
    }
  }
  return { slots, mask };
};

/** Flags of a word by its folded hash; 0 for an unknown word. */
export const lookUp = (lexicon: Lexicon, hash: number): number => {
  const { slots, mask } = lexicon;
  const key = fingerprint(hash);
  let slot = key & mask;
  for (;;) {
    const entry = slots[slot] as number;
    if (entry === 0) return 0;
    if (entry >>> 8 === key) return entry & 255;
    slot = (slot + 1) & mask;
  }
};
