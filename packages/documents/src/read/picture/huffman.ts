/** Numbers of bits by which most symbols are found at once. */
export const quickBits = 9;

/** A Huffman code of JPEG (ITU-T T.81, annex C). */
export interface HuffmanCode {
  /** For whatever nine bits come next, the length of the code above its symbol; 0 where it is longer or there is none. */
  readonly quick: Uint16Array;
  /** For each length, one more than the last code of it as if it had sixteen bits; 0 where there is none of it. */
  readonly ends: Int32Array;
  /** For each length, by how much a code of it exceeds the place of its symbol. */
  readonly shifts: Int32Array;
  readonly symbols: Uint8Array;
}

/**
 * Prepares a code from its definition: the number of codes of each length from 1 to 16, and the symbols in the order of the
 * codes. `undefined` where more codes are asked for than there are.
 */
export function huffmanCode(counts: Uint8Array, symbols: Uint8Array): HuffmanCode | undefined {
  const quick = new Uint16Array(1 << quickBits);
  const ends = new Int32Array(17);
  const shifts = new Int32Array(17);
  let code = 0;
  let place = 0;
  for (let length = 1; length <= 16; length += 1, code <<= 1) {
    const count = counts[length - 1]!;
    shifts[length] = code - place;
    if (length <= quickBits)
      for (let nth = 0; nth < count; nth += 1) {
        const width = 1 << (quickBits - length);
        const from = (code + nth) * width;
        quick.fill((length << 8) | symbols[place + nth]!, from, from + width);
      }
    code += count;
    place += count;
    if (code > 1 << length) return undefined;
    if (count > 0) ends[length] = code << (16 - length);
  }
  return { quick, ends, shifts, symbols };
}

/** Finds a code longer than nine bits by the next sixteen: its length above its symbol, 0 where there is none. */
export function longCode({ ends, shifts, symbols }: HuffmanCode, bits: number): number {
  for (let length = quickBits + 1; length <= 16; length += 1)
    if (bits < ends[length]!) return (length << 8) | symbols[(bits >> (16 - length)) - shifts[length]!]!;
  return 0;
}
