import type { Classified } from '../classified.ts';
import { classesAt, lengthAt, symbolAt } from '../classified.ts';
import {
  AFTER_BLANK_LINE,
  AFTER_BREAK,
  SHAPE_ALPHANUMERIC,
  SHAPE_INITIAL,
  SHAPE_NUMBER,
  SHAPE_UPPER,
} from '../tokens.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';
import { LABEL, MEASURE, NUMBER_WORD } from '../vocabulary.ts';

const MOST_PARTS = 8;

const digitsIn = (text: string, start: number, end: number): number => {
  let count = 0;
  for (let at = start; at < end && count < 4; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) count++;
  }
  return count;
};

/** Last token of a code: letters and digits with single hyphens, slashes, dots or glued parts. */
const endOfCode = (reading: Classified, first: number): number => {
  const { tokens } = reading;
  let last = first;
  for (let part = 0; part < MOST_PARTS; part++) {
    const next = last + 1;
    if (next >= tokens.count) break;
    const isJoint =
      [0x2d, 0x2f, 0x2e, 0x5f].includes(symbolAt(reading, next)) && tokens.start[next] === tokens.end[last];
    const after = isJoint ? next + 1 : next;
    if (after >= tokens.count || tokens.start[after] !== tokens.end[after - 1]) break;
    const shape = tokens.shape[after]!;
    if (
      shape !== SHAPE_NUMBER &&
      shape !== SHAPE_ALPHANUMERIC &&
      shape !== SHAPE_UPPER &&
      shape !== SHAPE_INITIAL
    )
      break;
    last = after;
  }
  // Groups of digits with one space between belong together: 123 456 789.
  while (
    last - first < MOST_PARTS &&
    last + 1 < tokens.count &&
    tokens.shape[last + 1] === SHAPE_NUMBER &&
    tokens.shape[last] === SHAPE_NUMBER &&
    lengthAt(reading, last + 1) <= 10 &&
    lengthAt(reading, last + 1) >= 2 &&
    tokens.start[last + 1]! - tokens.end[last]! === 1 &&
    !(tokens.flags[last + 1]! & AFTER_BREAK) &&
    (symbolAt(reading, last + 2) === 0 ||
      tokens.start[last + 2] !== tokens.end[last + 1] ||
      ![0x2f, 0x2d, 0x3a].includes(symbolAt(reading, last + 2)))
  )
    last++;
  return last;
};

/**
 * A number that a word gives away: `MRN: 0012345`, `ref no. AB-77/12`, `#4711234`. `index` is the token of the label
 * (or the `#`). At most four tokens lie between label and number.
 */
export const findLabelled = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  const isHash = symbolAt(reading, index) === 0x23;
  let at = index + 1;
  let hasSign = isHash;
  for (let between = 0; between < 4 && at < tokens.count; between++, at++) {
    if (tokens.flags[at]! & AFTER_BREAK) break;
    const symbol = symbolAt(reading, at);
    if (
      symbol === 0x3a ||
      symbol === 0x23 ||
      symbol === 0x3d ||
      symbol === 0x2116 ||
      symbol === 0xba ||
      symbol === 0xb0
    ) {
      hasSign = true;
      continue;
    }
    if (symbol === 0x2e || symbol === 0x2d || symbol === 0x28) continue;
    if (classesAt(reading, at) & NUMBER_WORD && tokens.shape[at]! < SHAPE_NUMBER) {
      hasSign = true;
      continue;
    }
    if (classesAt(reading, at) & LABEL && tokens.shape[at]! < SHAPE_NUMBER) continue;
    break;
  }
  // A number may stand on the line below its label, but not in another paragraph.
  if (at >= tokens.count || tokens.flags[at]! & AFTER_BLANK_LINE) return undefined;
  const shape = tokens.shape[at]!;
  const isCode = shape === SHAPE_NUMBER || shape === SHAPE_ALPHANUMERIC;
  const isPrefixed =
    shape === SHAPE_UPPER &&
    lengthAt(reading, at) <= 4 &&
    tokens.shape[at + 1] !== undefined &&
    at + 1 < tokens.count;
  if (!isCode && !isPrefixed) return undefined;
  const last = endOfCode(reading, at);
  const start = tokens.start[at]!;
  const end = tokens.end[last]!;
  const digits = digitsIn(text, start, end);
  const width = end - start;
  if (digits < 3 || width < 4 || width > 40) return undefined;
  if (!hasSign && (width < 5 || (!isHash && shape === SHAPE_ALPHANUMERIC && width < 6))) return undefined;
  if (width === 4 && /^(19|20)\d\d$/.test(text.slice(start, end))) return undefined;
  if (classesAt(reading, last + 1) & MEASURE || text.charCodeAt(end) === 0x25) return undefined;
  if (
    (symbolAt(reading, last + 1) === 0x2e || symbolAt(reading, last + 1) === 0x2c) &&
    tokens.start[last + 1] === end &&
    tokens.shape[last + 2] === SHAPE_NUMBER &&
    tokens.start[last + 2] === end + 1
  )
    return undefined;
  return span(
    start,
    end,
    'identifier',
    'record',
    hasSign && !isHash ? 0.8 : 0.55,
    'number after a word or sign that labels records',
  );
};
