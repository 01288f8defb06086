import { inflateSync } from 'fflate';
import { packed as regular } from './noto-sans-regular.ts';
import { packed as semibold } from './noto-sans-semibold.ts';
import { readFont } from './truetype.ts';
import type { Font } from './truetype.ts';

/** The two faces that a document is set in. */
export interface Faces {
  readonly regular: Font;
  readonly semibold: Font;
}

const unpack = (packed: string): Font =>
  readFont(inflateSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))));

let faces: Faces | undefined;

/**
 * Noto Sans as shipped: Latin with all its diacritics, Greek, Cyrillic, Vietnamese, punctuation and signs.
 *
 * Unpacked once and kept, because the fonts never change.
 */
export function notoSans(): Faces {
  faces ??= { regular: unpack(regular), semibold: unpack(semibold) };
  return faces;
}
