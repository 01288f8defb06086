import { openColumn } from './column.ts';
import type { Column } from './column.ts';

/** What is held under keys that are not held themselves: they are worked out of what stands under them. */
export interface KeyIndex {
  /** Puts an entry under its key; gives those that stood under the same one, the first of them first. */
  readonly add: (entry: number) => readonly number[];
}

/** How a {@link KeyIndex} works out its keys. */
export interface Keys {
  /** A number below 2³² that is the same for entries of one key. */
  readonly hashOf: (entry: number) => number;
  readonly isSame: (entry: number, other: number) => boolean;
  /** How many entries of one key are kept: the first. */
  readonly most: number;
}

/** Opens an index of whole numbers from 0 on; each takes some eight bytes. */
export function openKeyIndex({ hashOf, isSame, most }: Keys): KeyIndex {
  /** One more than an entry, at the first free place from that of its hash on; 0 is free. */
  let places = emptyPlaces(1 << 13);
  let count = 0;

  const put = (entry: number): void => {
    const wrap = places.length() - 1;
    let at = hashOf(entry) & wrap;
    while (places.at(at) !== 0) at = (at + 1) & wrap;
    places.set(at, entry + 1);
  };
  const grow = (): void => {
    const before = places;
    places = emptyPlaces(before.length() * 2);
    for (let at = 0; at < before.length(); at += 1) if (before.at(at) !== 0) put(before.at(at) - 1);
  };

  return {
    add(entry) {
      const found: number[] = [];
      const wrap = places.length() - 1;
      for (let at = hashOf(entry) & wrap; places.at(at) !== 0; at = (at + 1) & wrap) {
        const other = places.at(at) - 1;
        if (isSame(entry, other)) found.push(other);
      }
      if (found.length < most) {
        if (count >= places.length() * 0.75) grow();
        put(entry);
        count += 1;
      }
      return found.toSorted((a, b) => a - b);
    },
  };
}

function emptyPlaces(length: number): Column {
  const places = openColumn(Uint32Array);
  for (let at = 0; at < length; at += 1) places.push(0);
  return places;
}
