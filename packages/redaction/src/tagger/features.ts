import { APOSTROPHE, classOf, foldOf, hashStep } from '../characters.ts';
import {
  ACCENTED,
  AFTER_BLANK_LINE,
  AFTER_BREAK,
  AFTER_SPACE,
  CYRILLIC,
  SHAPE_CASELESS,
  SHAPE_INITIAL,
  SHAPE_LOWER,
  SHAPE_MIXED,
  SHAPE_SYMBOL,
  SHAPE_UPPER,
} from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { CAPITAL_LINE, LABEL, LANGUAGE_MASK } from './context.ts';
import type { Context } from './context.ts';
import { ORGANISATION_WORDS } from './particles.ts';
import { isHyphenUnit } from './shapes.ts';
import { FREQUENT, GIVEN, PLACE, SURNAME } from './word-flags.ts';

/** Most features that {@link extract} writes for one token. */
export const MOST_FEATURES = 48;

/** Shape in a line of capitals, where capitals say nothing. */
const SHAPE_IN_CAPITALS = 9;
const OUTSIDE = 0x5bd1e995;

/** Whether the tagger judges a token at all: words that a name can consist of. */
export const isCandidate = (tokens: Tokens, context: Context, index: number, lowerCase: boolean): boolean => {
  const shape = tokens.shape[index] as number;
  if (shape > SHAPE_CASELESS) return false;
  if (shape !== SHAPE_LOWER) return true;
  if (!lowerCase || (context.state[index] as number) & LABEL) return false;
  if ((tokens.end[index] as number) - (tokens.start[index] as number) < 2) return false;
  const word = context.words[index] as number;
  if ((word & FREQUENT) === 0 || (word & (GIVEN | SURNAME | PLACE)) !== 0) return true;
  return ORGANISATION_WORDS.has(tokens.hash[index] as number);
};

const isStop = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === 0x3a ||
  unit === 0x2022 ||
  unit === 0x2d ||
  unit === 0x3b;

/** Room for the folded letters of one word; longer words are cut, their ends are what matters. */
const letters = new Int32Array(40);

const readLetters = (text: string, start: number, end: number): number => {
  let count = 0;
  const from = end - start > 36 ? end - 36 : start;
  for (let index = from; index < end && count < 38; index++) {
    const unit = text.charCodeAt(index);
    const folded = unit >= 0x61 && unit <= 0x7a ? unit : foldOf(unit);
    if (folded === 1) continue;
    letters[count++] = folded & 0xffff;
    if (folded > 0xffff) letters[count++] = folded >>> 16;
  }
  return count;
};

/** Shape of what lies past the ends of a paragraph. */
const PAST = 15;

const formOf = (tokens: Tokens, inLine: number, at: number): number => {
  const form = tokens.shape[at] as number;
  return inLine !== 0 && form === SHAPE_UPPER ? SHAPE_IN_CAPITALS : form;
};

/** Where the value of a feature template falls in the table, before masking. */
const slotOf = (template: number, value: number): number => {
  let mixed = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/**
 * Write the hashed features of a token into `out` and return how many there are.
 *
 * Everything is whole-number arithmetic on the tokens' hashes; the only characters read are those of the token
 * itself, for its first and last letters. `previous` and `beforePrevious` are labels already given to the left.
 */
export const extract = (
  text: string,
  tokens: Tokens,
  context: Context,
  index: number,
  previous: number,
  beforePrevious: number,
  bits: number,
  out: Int32Array,
): number => {
  const { count, flags, hash, start, end } = tokens;
  const { words, state } = context;
  const mask = (1 << bits) - 1;
  let size = 0;
  const inLine = (state[index] as number) & CAPITAL_LINE;

  const own = hash[index] as number;
  const form = formOf(tokens, inLine, index);
  const word = words[index] as number;
  const flag = flags[index] as number;
  const language = (state[index] as number) & LANGUAGE_MASK;
  const broken = flag & AFTER_BREAK ? 0x3779b1 : 0;
  // How many tokens of the same paragraph stand on either side, at most three: nothing beyond an empty line counts.
  const before =
    index < 1 || flag & AFTER_BLANK_LINE
      ? 0
      : index < 2 || (flags[index - 1] as number) & AFTER_BLANK_LINE
        ? 1
        : index < 3 || (flags[index - 2] as number) & AFTER_BLANK_LINE
          ? 2
          : 3;
  const after =
    index + 1 >= count || (flags[index + 1] as number) & AFTER_BLANK_LINE
      ? 0
      : index + 2 >= count || (flags[index + 2] as number) & AFTER_BLANK_LINE
        ? 1
        : index + 3 >= count || (flags[index + 3] as number) & AFTER_BLANK_LINE
          ? 2
          : 3;
  const left1 = before > 0 ? (hash[index - 1] as number) ^ broken : OUTSIDE;
  const left2 = before > 1 ? (hash[index - 2] as number) ^ broken : OUTSIDE;
  const left3 = before > 2 ? (hash[index - 3] as number) ^ broken : OUTSIDE;
  const nextBroken = after > 0 && (flags[index + 1] as number) & AFTER_BREAK ? 0x3779b1 : 0;
  const right1 = after > 0 ? (hash[index + 1] as number) ^ nextBroken : OUTSIDE;
  const right2 = after > 1 ? (hash[index + 2] as number) ^ nextBroken : OUTSIDE;
  const right3 = after > 2 ? (hash[index + 3] as number) ^ nextBroken : OUTSIDE;
  const leftForm = before > 0 ? formOf(tokens, inLine, index - 1) : PAST;
  const rightForm = after > 0 ? formOf(tokens, inLine, index + 1) : PAST;
  const leftWord = before > 0 ? (words[index - 1] as number) : 0;
  const rightWord = after > 0 ? (words[index + 1] as number) : 0;
  const atStart =
    broken !== 0
      ? 1
      : leftForm === SHAPE_SYMBOL && isStop(hash[index - 1] as number)
        ? 2
        : leftForm === SHAPE_SYMBOL
          ? 3
          : 0;
  const glued = flag & AFTER_SPACE || flag & AFTER_BREAK ? 0 : 1;
  const length = Math.min(12, (end[index] as number) - (start[index] as number));

  out[size++] = slotOf(1, form | (atStart << 4) | (language << 8) | (glued << 12)) & mask;
  out[size++] = slotOf(2, own) & mask;
  out[size++] = slotOf(3, left1) & mask;
  out[size++] = slotOf(4, right1) & mask;
  out[size++] = slotOf(5, left2) & mask;
  out[size++] = slotOf(6, right2) & mask;
  out[size++] = slotOf(7, left3) & mask;
  out[size++] = slotOf(8, right3) & mask;
  out[size++] = slotOf(9, Math.imul(left1, 31) ^ left2) & mask;
  out[size++] = slotOf(10, Math.imul(right1, 31) ^ right2) & mask;
  out[size++] = slotOf(11, Math.imul(left1, 31) ^ right1) & mask;
  out[size++] = slotOf(12, previous | (beforePrevious << 4) | (form << 8)) & mask;
  out[size++] = slotOf(13, Math.imul(left1, 31) ^ previous) & mask;
  out[size++] = slotOf(14, Math.imul(right1, 31) ^ previous) & mask;
  out[size++] = slotOf(15, word | (form << 8) | (atStart << 12)) & mask;
  out[size++] = slotOf(16, word | (language << 8)) & mask;
  out[size++] = slotOf(17, leftWord | (leftForm << 8) | (word << 12) | (form << 20)) & mask;
  out[size++] = slotOf(18, rightWord | (rightForm << 8) | (word << 12) | (form << 20)) & mask;
  out[size++] =
    slotOf(
      19,
      leftForm |
        (form << 4) |
        (rightForm << 8) |
        ((before > 1 ? formOf(tokens, inLine, index - 2) : PAST) << 12) |
        ((after > 1 ? formOf(tokens, inLine, index + 2) : PAST) << 16),
    ) & mask;
  out[size++] = slotOf(20, Math.imul(left1, 31) ^ form) & mask;
  out[size++] = slotOf(21, Math.imul(right1, 31) ^ form) & mask;
  out[size++] = slotOf(22, Math.imul(left1, 31) ^ word) & mask;
  out[size++] = slotOf(23, Math.imul(right1, 31) ^ word) & mask;
  out[size++] = slotOf(24, length | (form << 4) | ((word & 3) << 8)) & mask;
  out[size++] = slotOf(25, previous | (word << 4) | (leftForm << 12)) & mask;
  out[size++] = slotOf(26, previous | (rightWord << 4) | (rightForm << 12) | (word << 16)) & mask;
  out[size++] = slotOf(27, language | (form << 4) | (word << 8) | (atStart << 16)) & mask;
  if (flag & ACCENTED) {
    // `Côme` is not the English `come`: an accent inside English says name.
    out[size++] = slotOf(46, language | (form << 4) | (word << 8)) & mask;
    out[size++] = slotOf(47, language | (form << 4) | (atStart << 8) | (leftForm << 12)) & mask;
  }
  if (form !== SHAPE_INITIAL) {
    const abroad = language > 1 ? language : 0;
    const size0 = readLetters(text, start[index] as number, end[index] as number);
    let suffix = 17;
    for (let back = 1; back <= 5 && back <= size0; back++) {
      suffix = hashStep(suffix, letters[size0 - back] as number);
      if (back < 2) continue;
      // Endings of nouns and of names are those of a language: `-ung` is a noun in German, a name in English.
      const spoken = back === 3 || back === 4 ? Math.imul(abroad, 0x2545f491) : 0;
      out[size++] = slotOf(28 + back, (back === size0 ? suffix ^ 0x777 : suffix) ^ spoken) & mask;
    }
    let prefix = 23;
    for (let forth = 0; forth < 5 && forth < size0; forth++) {
      prefix = hashStep(prefix, letters[forth] as number);
      if (forth >= 2) out[size++] = slotOf(36 + forth, prefix) & mask;
    }
    if (size0 >= 3) {
      const last = hashStep(hashStep(19, letters[size0 - 1] as number), letters[size0 - 2] as number);
      out[size++] = slotOf(42, last ^ (word << 17) ^ (language << 13)) & mask;
    }
  }
  if (rightForm === SHAPE_SYMBOL && isHyphenUnit(right1) && after > 1) {
    const half = (words[index + 2] as number) | (formOf(tokens, inLine, index + 2) << 8);
    out[size++] = slotOf(44, half | (word << 12) | (form << 20)) & mask;
    out[size++] = slotOf(45, half | (atStart << 12)) & mask;
  }
  if (form === SHAPE_MIXED || flag & CYRILLIC) {
    const apostrophe = classOf(text.charCodeAt((start[index] as number) + 1)) === APOSTROPHE ? 1 : 0;
    out[size++] = slotOf(43, (flag & CYRILLIC) | (apostrophe << 8) | (language << 9) | (form << 12)) & mask;
  }
  return size;
};
