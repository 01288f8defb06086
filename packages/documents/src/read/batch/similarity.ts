import { hashOf } from './hash.ts';
import { folded } from '../labels/index.ts';

/** A text as a few numbers of 16 bits by which near copies are found: nothing of the text can be read back. */
export type TextSketch = readonly number[];

/** How many numbers a sketch has. */
export const sketchSize = 32;
/** Words that follow each other and are compared as one. */
const shingle = 4;

/**
 * Sketches a text: for each of 32 orders, the smallest hash of its runs of four words. `undefined` for a text too short
 * to tell from another.
 *
 * @see Broder 1997, On the resemblance and containment of documents, doi:10.1109/SEQUEN.1997.666900
 */
export function sketchOf(text: string): TextSketch | undefined {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 12) return undefined;
  const least = new Uint32Array(sketchSize).fill(0xffff_ffff);
  for (let at = 0; at + shingle <= words.length; at += 1) {
    const base = hashOf(words.slice(at, at + shingle).join(' '));
    for (let order = 0; order < sketchSize; order += 1) {
      const value =
        (Math.imul(base ^ (order * 0x9e37_79b1), 0x85eb_ca6b) ^ (base >>> ((order % 15) + 1))) >>> 0;
      if (value < least[order]!) least[order] = value;
    }
  }
  return [...least].map((value) => (value ^ (value >>> 16)) & 0xffff);
}
