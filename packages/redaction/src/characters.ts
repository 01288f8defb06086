/**
 * Character classes and folding, one table look-up per UTF-16 code unit.
 *
 * The class table is filled on demand: the first time a code unit is met its class is worked out with Unicode
 * property escapes, afterwards it is one byte read. Nothing here depends on locale.
 */

export const SPACE = 1;
export const BREAK = 2;
export const UPPER = 3;
export const LOWER = 4;
/** A letter without case: Arabic, Han, Hangul, Hebrew, modifier letters. */
export const CASELESS = 5;
export const DIGIT = 6;
/** Combining marks and invisible format characters: part of a word, without meaning for look-ups. */
export const MARK = 7;
export const SYMBOL = 8;
export const APOSTROPHE = 9;

const classes = new Uint8Array(0x10000);

const classify = (unit: number): number => {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85 || unit === 12)
    return BREAK;
  // ' ’ ‘ ʼ (Ukrainian) ʻ (okina) ` ´ and the full-width form: people type all of them inside names.
  if ([0x27, 0x2019, 0x2018, 0x2bc, 0x2bb, 0x60, 0xb4, 0xff07].includes(unit)) return APOSTROPHE;
  if (unit >= 0xd800 && unit <= 0xdfff) return SYMBOL;
  const text = String.fromCharCode(unit);
  if (/[\s\0]/u.test(text)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(text)) return UPPER;
  if (/\p{Ll}/u.test(text)) return LOWER;
  if (/\p{L}/u.test(text)) return CASELESS;
  if (/\p{Nd}/u.test(text)) return DIGIT;
  if (/\p{M}|\p{Cf}/u.test(text)) return MARK;
  return SYMBOL;
};

/** Class of a UTF-16 code unit; a surrogate is a symbol. */
export const classOf = (unit: number): number => {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  return (classes[unit] = classify(unit));
};

/**
 * Folded form of each code unit: lower case, without diacritics. 0 means not worked out yet, 1 means nothing.
 * Two folded letters (æ → ae) are packed as `first | second << 16`.
 */
const folds = new Uint32Array(0x10000);

const PAIRS: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ĳ: 'ij' };
const SINGLES: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
};

const fold = (unit: number): number => {
  const type = classOf(unit);
  if (type === MARK) return 1;
  if (type === APOSTROPHE) return 0x27;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const lower = String.fromCharCode(unit).toLowerCase().normalize('NFD')[0] as string;
  const pair = PAIRS[lower];
  if (pair !== undefined) return pair.charCodeAt(0) | (pair.charCodeAt(1) << 16);
  return (SINGLES[lower] ?? lower).charCodeAt(0);
};

/** Folded form of a code unit, see {@link folds}: 1 for none, otherwise one or two packed code units. */
export const foldOf = (unit: number): number => {
  const known = folds[unit] as number;
  if (known !== 0) return known;
  return (folds[unit] = fold(unit));
};

/** Start value of the word hash (FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/). */
export const HASH_START: number = 0x811c9dc5 | 0;

/** One step of the word hash over a folded code unit. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * Hash of a word as the tokeniser computes it: case, diacritics, combining marks and the kind of apostrophe do
 * not matter.
 *
 * @example
 * foldedHash('Māori') === foldedHash('maori'); // true
 */
export const foldedHash = (word: string): number => {
  let hash = HASH_START;
  for (let index = 0; index < word.length; index++) {
    const folded = foldOf(word.charCodeAt(index));
    if (folded === 1) continue;
    hash = hashStep(hash, folded & 0xffff);
    if (folded > 0xffff) hash = hashStep(hash, folded >>> 16);
  }
  return hash;
};
