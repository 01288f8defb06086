import { folded } from '../labels/index.ts';

/** A text as a few numbers by which near copies are found: nothing of the text can be read back. */
export type Sketch = Uint32Array;

const size = 32;
/** Words that follow each other and are compared as one. */
const shingle = 4;

const hash = (text: string, seed: number): number => {
  let value = 2_166_136_261 ^ seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  value ^= value >>> 15;
  value = Math.imul(value, 2_246_822_519);
  return (value ^ (value >>> 13)) >>> 0;
};

/**
 * Sketches a text: for each of 32 orders, the smallest hash of its runs of four words. `undefined` for a text too short
 * to tell from another.
 *
 * @see Broder 1997, On the resemblance and containment of documents, doi:10.1109/SEQUEN.1997.666900
 */
export function sketchOf(text: string): Sketch | undefined {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 12) return undefined;
  const sketch = new Uint32Array(size).fill(0xffff_ffff);
  for (let at = 0; at + shingle <= words.length; at += 1) {
    const base = hash(words.slice(at, at + shingle).join(' '), 0);
    for (let order = 0; order < size; order += 1) {
      const value =
        (Math.imul(base ^ (order * 0x9e37_79b1), 0x85eb_ca6b) ^ (base >>> ((order % 15) + 1))) >>> 0;
      if (value < sketch[order]!) sketch[order] = value;
    }
  }
  return sketch;
}

/** About which share of their runs of words two texts have in common, 0 to 1. */
export function resemblance(a: Sketch, b: Sketch): number {
  let same = 0;
  for (let at = 0; at < size; at += 1) if (a[at] === b[at]) same += 1;
  return same / size;
}

/** Keys under which texts that resemble each other meet: four smallest hashes at a time. */
export const bandsOf = (sketch: Sketch): readonly string[] =>
  Array.from({ length: size / 4 }, (_, band) => `${band}:${sketch.subarray(band * 4, band * 4 + 4).join()}`);
