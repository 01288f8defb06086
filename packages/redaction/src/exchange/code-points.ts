/**
 * Offsets of a text in Unicode code points and in UTF-16 units, both ways in one pass. Web Annotation, Presidio and
 * BRAT count code points, JavaScript counts code units; they part at the first emoji.
 */
export interface Offsets {
  /** Code points before a UTF-16 offset; inside a pair the offset of the pair. */
  readonly toCodePoint: (unit: number) => number;
  /** UTF-16 offset of a code point; the length of the text at its end, −1 beyond. */
  readonly toUnit: (codePoint: number) => number;
  /** Code points in the text. */
  readonly length: number;
}

/** Work out the offsets of a text; lone surrogates count as one code point each. */
export const offsetsOf = (text: string): Offsets => {
  // Only the places of pairs are kept: most texts have few.
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    if ((text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) continue;
    pairs.push(at);
    at++;
  }
  const countBefore = (unit: number): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const length = text.length - pairs.length;
  return {
    length,
    toCodePoint: (unit) => unit - countBefore(unit),
    toUnit: (codePoint) => {
      if (codePoint < 0 || codePoint > length) return -1;
      let low = 0;
      let high = pairs.length;
      // The pairs whose code point lies before the one asked for.
      while (low < high) {
        const middle = (low + high) >> 1;
        if (pairs[middle]! - middle < codePoint) low = middle + 1;
        else high = middle;
      }
      return codePoint + low;
    },
  };
};
