/** Numbers of bits by which most symbols are found at once. */
export const quickBits = 9;

/** A Huffman code of JPEG: for whatever bits come next, the length of the code above its symbol; 0 where there is none. */
export interface HuffmanCode {
  /** By the next nine bits; 0 where a code is longer. */
  readonly quick: Uint16Array;
  /** By the next sixteen. */
  readonly whole: Uint16Array;
}

/**
 * Prepares a code from its definition (ITU-T T.81, C.2): the number of codes of each length from 1 to 16, and the symbols
 * in the order of the codes. `undefined` where more codes are asked for than there are.
 */
export function huffmanCode(counts: Uint8Array, symbols: Uint8Array): HuffmanCode | undefined {
  const whole = new Uint16Array(1 << 16);
  let next = 0;
  let symbol = 0;
  for (let length = 1; length <= 16; length += 1) {
    const width = 1 << (16 - length);
    for (let nth = 0; nth < counts[length - 1]!; nth += 1) {
      if (next + width > whole.length) return undefined;
      whole.fill((length << 8) | symbols[symbol]!, next, next + width);
      next += width;
      symbol += 1;
    }
  }
  const quick = Uint16Array.from({ length: 1 << quickBits }, (_, bits) => {
    const found = whole[bits << (16 - quickBits)]!;
    return found >> 8 > quickBits ? 0 : found;
  });
  return { quick, whole };
}
