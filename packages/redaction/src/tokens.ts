import {
  APOSTROPHE,
  BREAK,
  CASELESS,
  DIGIT,
  HASH_START,
  LOWER,
  MARK,
  SPACE,
  SYMBOL,
  UPPER,
  classOf,
  foldOf,
  hashStep,
} from './characters.ts';
import { int32s, uint8s } from './scratch.ts';

/** Shapes of a token. The first five are words (letters and marks only). */
export const SHAPE_LOWER = 0;
/** First letter upper case, the rest lower: `Aroha`. */
export const SHAPE_CAPITAL = 1;
/** Two or more letters, all upper case: `AROHA`, `NHI`. */
export const SHAPE_UPPER = 2;
/** One upper-case letter: `J`. */
export const SHAPE_INITIAL = 3;
/** Upper and lower case mixed in another way: `McDonald`, `pH`. */
export const SHAPE_MIXED = 4;
/** Letters without case: Arabic, Han, Hebrew. */
export const SHAPE_CASELESS = 5;
/** Digits only. */
export const SHAPE_NUMBER = 6;
/** Letters and digits: `HbA1c`, `ZAB0044`, `5mg`. */
export const SHAPE_ALPHANUMERIC = 7;
/** One symbol or punctuation mark; its code unit is what `symbol` holds. */
export const SHAPE_SYMBOL = 8;

/** White space stands before the token. */
export const AFTER_SPACE = 1;
/** A line break stands before the token; the first token of a text has it too. */
export const AFTER_BREAK = 2;
/** An empty line stands before the token; the first token of a text has it too. */
export const AFTER_BLANK_LINE = 4;
/** Holds a Cyrillic letter. */
export const CYRILLIC = 8;
/** Holds a letter with a diacritic or one outside ASCII. */
export const ACCENTED = 16;
/** A possessive or elided part: `'s`, `d'`, `l'`. */
export const CLITIC = 32;

/**
 * A text cut into tokens, as a struct of arrays: token `i` covers `[start[i], end[i])` in UTF-16 units of the
 * original text. `hash` is the folded hash of a word (see `foldedHash`), the code unit of a symbol.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  readonly flags: Uint8Array;
  readonly hash: Int32Array;
}

const isLetter = (type: number): boolean => type === UPPER || type === LOWER || type === CASELESS;

const shapeOf = (
  upper: number,
  lower: number,
  caseless: number,
  digits: number,
  firstUpper: boolean,
): number => {
  const letters = upper + lower + caseless;
  if (letters === 0) return SHAPE_NUMBER;
  if (digits > 0) return SHAPE_ALPHANUMERIC;
  if (upper + lower === 0) return SHAPE_CASELESS;
  if (upper === 0) return SHAPE_LOWER;
  if (lower === 0) return upper === 1 ? SHAPE_INITIAL : SHAPE_UPPER;
  return firstUpper && upper === 1 ? SHAPE_CAPITAL : SHAPE_MIXED;
};

type Columns = Pick<Tokens, 'start' | 'end' | 'hash' | 'shape' | 'flags'>;

const columns = (room: number): Columns => ({
  start: int32s(room),
  end: int32s(room),
  hash: int32s(room),
  shape: uint8s(room),
  flags: uint8s(room),
});

const enlarge = (filled: Columns, room: number): Columns => {
  const larger = columns(room);
  larger.start.set(filled.start);
  larger.end.set(filled.end);
  larger.hash.set(filled.hash);
  larger.shape.set(filled.shape);
  larger.flags.set(filled.flags);
  return larger;
};

/** Elided articles and prepositions of French and its neighbours: `l'`, `d'`, `qu'`; not the `O'` of a name. */
const ELIDED_LOWER = 'ldjnsctm';
const ELIDED_UPPER = 'LJSCTMD';

/**
 * Cut a text into tokens in one pass, without regular expressions; time and memory grow linearly with the text.
 *
 * Words keep their apostrophes (`O'Brien`, `Лук'янчук`, `Fa'afua`); a possessive `'s` and an elided `l'` or
 * `d'` are tokens of their own. Hyphens and full stops are symbols. Combining marks and invisible characters
 * belong to the word they stand in and do not change its hash, so that NFC and NFD give the same tokens.
 * An empty text gives no tokens; lone surrogates are symbols.
 *
 * @example
 * const tokens = tokenise("Dr O'Brien's clinic");
 * tokens.count; // 4: Dr, O'Brien, 's, clinic
 */
export const tokenise = (text: string): Tokens => {
  const { length } = text;
  let room = Math.max(16, (length >> 2) + 8);
  let { start, end, hash, shape, flags } = columns(room);
  let count = 0;
  let position = 0;
  let before = AFTER_SPACE | AFTER_BREAK | AFTER_BLANK_LINE;
  while (position < length) {
    const unit = text.charCodeAt(position);
    if (unit === 0x20) {
      before |= AFTER_SPACE;
      position++;
      continue;
    }
    const type = classOf(unit);
    if (type === SPACE || type === MARK) {
      if (type === SPACE) before |= AFTER_SPACE;
      position++;
      continue;
    }
    if (type === BREAK) {
      // A carriage return and its line feed are one break; a second break makes an empty line.
      if (unit === 13 && text.charCodeAt(position + 1) === 10) position++;
      before |= before & AFTER_BREAK ? AFTER_BLANK_LINE | AFTER_SPACE : AFTER_BREAK | AFTER_SPACE;
      position++;
      continue;
    }
    if (count === room) {
      room = Math.min(length + 8, room * 2);
      ({ start, end, hash, shape, flags } = enlarge({ start, end, hash, shape, flags }, room));
    }
    start[count] = position;
    if (type === SYMBOL || type === APOSTROPHE) {
      const isPossessive =
        type === APOSTROPHE &&
        before === 0 &&
        (text.charCodeAt(position + 1) | 32) === 0x73 &&
        !isLetter(classOf(text.charCodeAt(position + 2) || 32));
      const paired =
        unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(position + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
      position += isPossessive ? 2 : paired;
      end[count] = position;
      shape[count] = SHAPE_SYMBOL;
      flags[count] = before | (isPossessive ? CLITIC : 0);
      hash[count] = isPossessive ? 0x73 : type === APOSTROPHE ? 0x27 : unit;
      count++;
      before = 0;
      continue;
    }
    // Most words are small letters of ASCII after at most one capital; whatever else comes is read below.
    const firstUpper = type === UPPER;
    const small = unit | 0x20;
    const isAscii = small >= 0x61 && small <= 0x7a;
    let upper = isAscii && firstUpper ? 1 : 0;
    let sum = isAscii ? hashStep(HASH_START, small) : HASH_START;
    let cursor = isAscii ? position + 1 : position;
    let next = 0;
    for (; cursor < length; cursor++) {
      next = text.charCodeAt(cursor);
      if (next < 0x61 || next > 0x7a) break;
      sum = hashStep(sum, next);
    }
    let lower = cursor - position - upper;
    let caseless = 0;
    let digits = 0;
    let extra = 0;
    for (; cursor < length; cursor++) {
      next = text.charCodeAt(cursor);
      if (next === 0x20) break;
      if (next >= 0x61 && next <= 0x7a) {
        lower++;
        sum = hashStep(sum, next);
        continue;
      }
      const nextType = classOf(next);
      if (nextType === LOWER) lower++;
      else if (nextType === UPPER) upper++;
      else if (nextType === DIGIT) digits++;
      else if (nextType === CASELESS) caseless++;
      else if (nextType === MARK) {
        extra |= ACCENTED;
        continue;
      } else if (nextType === APOSTROPHE) {
        if (digits > 0 || cursor + 1 >= length) break;
        const follower = classOf(text.charCodeAt(cursor + 1));
        if (!isLetter(follower)) break;
        const isLastLetter = !isLetter(classOf(text.charCodeAt(cursor + 2) || 32));
        if (isLastLetter && (text.charCodeAt(cursor + 1) | 32) === 0x73) break;
        const width = cursor - position;
        const first = text[position] as string;
        const isElision =
          (width === 1 && ELIDED_LOWER.includes(first)) ||
          (width === 1 && ELIDED_UPPER.includes(first) && (follower === LOWER || first !== 'D')) ||
          (width === 2 && (first === 'q' || first === 'Q') && text[position + 1] === 'u');
        if (isElision) {
          extra |= CLITIC;
          cursor++;
          break;
        }
        sum = hashStep(sum, 0x27);
        continue;
      } else break;
      if (next > 0x7f) extra |= next >= 0x400 && next <= 0x52f ? CYRILLIC | ACCENTED : ACCENTED;
      const folded = foldOf(next);
      sum = hashStep(sum, folded & 0xffff);
      if (folded > 0xffff) sum = hashStep(sum, folded >>> 16);
    }
    end[count] = cursor;
    shape[count] = shapeOf(upper, lower, caseless, digits, firstUpper);
    flags[count] = before | extra;
    hash[count] = sum;
    count++;
    const isSpaced = next === 0x20 && cursor < length;
    before = isSpaced ? AFTER_SPACE : 0;
    position = isSpaced ? cursor + 1 : cursor;
  }
  return { count, start, end, shape, flags, hash };
};
