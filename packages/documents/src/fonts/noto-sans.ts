import { inflateSync } from 'fflate';
import { packed as math } from './noto-sans-math.ts';
import { packed as regular } from './noto-sans-regular.ts';
import { packed as semibold } from './noto-sans-semibold.ts';
import { packed as symbols } from './noto-sans-symbols.ts';
import { readFont } from './truetype.ts';
import type { Font } from './truetype.ts';

/** The two faces that a document is set in, and the fonts of signs that both lack. */
export interface Faces {
  readonly regular: Font;
  readonly semibold: Font;
  readonly signs: readonly Font[];
}

const unpack = (packed: string): Font =>
  readFont(inflateSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))));

let faces: Faces | undefined;

/**
 * Noto Sans as shipped: Latin with all its diacritics, Greek, Cyrillic, Vietnamese, punctuation, and the
 * signs that notes hold: comparison, arrows, ticks, boxes.
 *
 * Unpacked once and kept, because the fonts never change.
 */
export function notoSans(): Faces {
  faces ??= { regular: unpack(regular), semibold: unpack(semibold), signs: [unpack(math), unpack(symbols)] };
  return faces;
}
