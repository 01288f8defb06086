import { longCode, quickBits } from './huffman.ts';
import type { Component } from './jpeg-header.ts';

/** What a block of a JPEG holds: nothing but its first number, more, or rubbish. */
export type BlockRead = 'flat' | 'uneven' | 'damaged';

/** The coded part of a JPEG, block by block. */
export interface Blocks {
  /**
   * Reads the next block. The first number is told as its difference from that of the block before, times its quantisation;
   * of the others those whose order is below `side` both across and down, at `8 * down + across`; none where that is 0.
   */
  readonly read: (component: Component, side: number, numbers: Float32Array) => BlockRead;
  /** Goes on after the mark of a restart; says whether there is one. */
  readonly restart: () => boolean;
  /** Whether more was asked for than there was. */
  readonly isOver: () => boolean;
}

/** Places of the 64 numbers of a block, in the order of the file (ITU-T T.81, figure A.6). */
const zigzag = new Uint8Array([
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
  53, 60, 61, 54, 47, 55, 62, 63,
]);

/** The longest number that a baseline JPEG of eight bits holds (T.81, table F.1). */
const longest = 11;

/** Opens the coded part that starts at a byte. */
export function blocksOf(bytes: Uint8Array, start: number): Blocks {
  let place = start;
  let bits = 0;
  let left = 0;
  /** Bits that were made up after the end. */
  let invented = 0;

  return {
    // One function, its variables its own: this is where the time goes.
    read({ dc, ac, quantisation }, side, numbers) {
      let at = place;
      let held = bits;
      let count = left;
      let uneven = false;
      for (let order = 0; order < 64; order += 1) {
        for (; count <= 24; count += 8) {
          let byte = 0;
          if (at < bytes.length && (bytes[at] !== 0xff || bytes[at + 1] === 0)) {
            byte = bytes[at]!;
            // A byte of ones is followed by one of zeros, so that no marker appears where none is meant.
            at += byte === 0xff ? 2 : 1;
          } else invented += 8;
          held = (held << 8) | byte;
        }
        const code = order === 0 ? dc : ac;
        let found = code.quick[(held >>> (count - quickBits)) & ((1 << quickBits) - 1)]!;
        if (found === 0) found = longCode(code, (held >>> (count - 16)) & 0xffff);
        if (found === 0) return 'damaged';
        count -= found >> 8;
        const symbol = found & 0xff;
        const size = symbol & 15;
        if (order > 0) {
          if (size === 0) {
            if (symbol !== 0xf0) break;
            order += 15;
            continue;
          }
          order += symbol >> 4;
        } else numbers[0] = 0;
        if (order > 63 || size > longest || (order === 0 && symbol > longest)) return 'damaged';
        if (size === 0) continue;
        for (; count < size; count += 8) {
          let byte = 0;
          if (at < bytes.length && (bytes[at] !== 0xff || bytes[at + 1] === 0)) {
            byte = bytes[at]!;
            at += byte === 0xff ? 2 : 1;
          } else invented += 8;
          held = (held << 8) | byte;
        }
        count -= size;
        const to = zigzag[order]!;
        if ((to & 7) >= side || to >> 3 >= side) continue;
        const value = (held >>> count) & ((1 << size) - 1);
        if (order > 0 && !uneven) {
          uneven = true;
          numbers.fill(0, 1);
        }
        // A leading 0 means a negative number (T.81, F.2.2.1).
        numbers[to] = (value < 1 << (size - 1) ? value - (1 << size) + 1 : value) * quantisation[order]!;
      }
      place = at;
      bits = held;
      left = count;
      return uneven ? 'uneven' : 'flat';
    },
    restart() {
      bits = 0;
      left = 0;
      invented = 0;
      const isMark = bytes[place] === 0xff && bytes[place + 1]! >= 0xd0 && bytes[place + 1]! <= 0xd7;
      if (isMark) place += 2;
      return isMark;
    },
    isOver: () => invented > left,
  };
}
