import type { Reading } from '../reading.ts';
import { classesAt, symbolAt } from '../reading.ts';
import { AFTER_BLANK_LINE, AFTER_BREAK } from '../tokens.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';
import { MEASURE, PHONE_WORD } from '../vocabulary.ts';

/** Most digits of an international number (ITU-T E.164, 6.2) and an extension. */
const MOST_DIGITS = 15;
const MOST_GROUPS = 7;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

interface Run {
  readonly end: number;
  readonly digits: string;
  /** Lengths of the groups, joined by a hyphen. */
  readonly groups: string;
  readonly hasPlus: boolean;
  readonly hasBracket: boolean;
}

/** Read digits with one separator between groups, brackets and a leading plus; at most 15 digits. */
const readRun = (text: string, start: number): Run | undefined => {
  let at = start;
  let digits = '';
  let groups = '';
  let length = 0;
  let end = start;
  let hasBracket = false;
  let open = 0;
  let parts = 0;
  const hasPlus = text.charCodeAt(at) === 0x2b;
  if (hasPlus) at++;
  for (let separators = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      if (digits.length === MOST_DIGITS) return undefined;
      digits += text[at];
      length++;
      separators = 0;
      end = ++at;
      continue;
    }
    if (length > 0) {
      groups += groups === '' ? length : `-${length}`;
      length = 0;
      if (++parts === MOST_GROUPS) break;
    }
    if (unit === 0x28) {
      if (open > 0 || (digits !== '' && !hasPlus && text.charCodeAt(at + 1) !== 0x30 && digits.length > 4))
        break;
      open++;
      hasBracket = true;
    } else if (unit === 0x29) {
      if (open === 0) break;
      open--;
      if (digits !== '') end = at + 1;
    } else if (
      unit !== 0x20 &&
      unit !== 0x2d &&
      unit !== 0x2e &&
      unit !== 0xa0 &&
      unit !== 0x2f &&
      unit !== 0x2011 &&
      unit !== 0x2013 &&
      unit !== 0x2009 &&
      unit !== 0x202f
    )
      break;
    if (++separators > 3) break;
    at++;
  }
  if (length > 0) groups += groups === '' ? length : `-${length}`;
  return digits === '' ? undefined : { end, digits, groups, hasPlus, hasBracket };
};

/**
 * National layouts that are believed without a word beside them: trunk prefix, total digits, and grouping where the
 * digits alone would be too common. From the national numbering plans published by the ITU
 * (https://www.itu.int/oth/T0202.aspx) for NZ, AU, GB, IE, DK, NL, DE, FR, ES, CH, BE, UA, US and CA.
 */
const NATIONAL: readonly (readonly [prefix: RegExp, fewest: number, most: number, groups?: RegExp])[] = [
  [/^02[0-9]/, 9, 11], // NZ mobile
  [/^0[3-9]/, 9, 11], // landlines of NZ, AU, IE, FR, ES-like plans with a trunk 0
  [/^0[12]/, 9, 11], // GB, IE, FR, UA, CH
  [/^0800|^0508|^0900|^0808/, 9, 11],
  [/^1[38]00/, 10, 10, /^4-3-3$|^10$|^4-6$/], // AU 1300, 1800
  [/^13/, 6, 6, /^2-2-2$/], // AU 13 xx xx
  [/^[2-9]\d\d[2-9]/, 10, 10, /^3-3-4$/], // US, CA
  [/^1[2-9]\d\d[2-9]/, 11, 11, /^1-3-3-4$/],
  [/^(?!20[0-6]\d)[2-9]/, 8, 8, /^2-2-2-2$|^4-4$/], // DK
  [/^[6789]/, 9, 9, /^3-3-3$|^3-2-2-2$|^2-3-2-2$/], // ES
  [/^0[2-9]/, 12, 12, /-/], // DE with a long local part
];

const hasPhoneWord = (reading: Reading, first: number): boolean => {
  const { tokens } = reading;
  for (let index = first; index > 0 && index > first - 5; index--) {
    if (tokens.flags[index]! & AFTER_BLANK_LINE) return false;
    if (classesAt(reading, index - 1) & PHONE_WORD) return true;
    // A word at the end of the line above names a number only when nothing but a colon lies between.
    if (tokens.flags[index]! & AFTER_BREAK && symbolAt(reading, index - 1) !== 0x3a) return false;
  }
  return false;
};

const tokenAfter = ({ tokens }: Reading, index: number, end: number): number => {
  let last = index;
  while (last < tokens.count && tokens.start[last]! < end) last++;
  return last;
};

/** Phone number that begins at a number, a plus or an opening bracket. */
export const findPhone = (reading: Reading, index: number): Span | undefined => {
  const { text, tokens } = reading;
  const start = tokens.start[index]!;
  if (start > 0) {
    const before = text.charCodeAt(start - 1);
    const isJoined = before === 0x2e || before === 0x2c || before === 0x2d || before === 0x2f;
    if (before === 0x2b && symbolAt(reading, index) === 0) return undefined;
    if (isJoined && start > 1 && isDigit(text.charCodeAt(start - 2))) return undefined;
  }
  const run = readRun(text, start);
  if (run === undefined) return undefined;
  const { digits, groups, end } = run;
  if (digits.length < 4) return undefined;
  const after = text.charCodeAt(end);
  if (
    (after === 0x2e || after === 0x2c || after === 0x3a || after === 0x2f) &&
    isDigit(text.charCodeAt(end + 1))
  )
    return undefined;
  if (((after | 32) >= 97 && (after | 32) <= 122) || after === 0x25) {
    const next = tokenAfter(reading, index, end);
    if (next >= tokens.count || tokens.start[next]! !== end || !(classesAt(reading, next) & PHONE_WORD))
      return undefined;
  }
  const follower = tokenAfter(reading, index, end);
  if (classesAt(reading, follower) & MEASURE && !run.hasPlus) return undefined;
  const isInternational =
    (run.hasPlus && digits.length >= 8) || (/^00[1-9]/.test(digits) && digits.length >= 10);
  if (isInternational)
    return span(start, end, 'phone', undefined, 0.95, 'international prefix and a plausible length');
  if (hasPhoneWord(reading, index) && digits.length >= 4 && !isDateLike(digits, groups)) {
    const score = digits.length >= 6 ? 0.93 : 0.6;
    return span(start, end, 'phone', undefined, score, 'number after a word for a phone');
  }
  if (run.hasPlus) return undefined;
  for (const [prefix, fewest, most, layout] of NATIONAL) {
    if (digits.length < fewest || digits.length > most || !prefix.test(digits)) continue;
    if (layout !== undefined && !layout.test(groups)) continue;
    if (groups.split('-').length > 6 || (layout === undefined && /(^|-)1-1-/.test(groups))) continue;
    const isCompact = groups.indexOf('-') < 0;
    return span(
      start,
      end,
      'phone',
      undefined,
      isCompact ? 0.6 : 0.8,
      'length and prefix of a national plan',
    );
  }
  return undefined;
};

/** A day, month and year in groups, which a word for a phone nearby must not turn into a number to call. */
const isDateLike = (digits: string, groups: string): boolean =>
  (groups === '4' && /^(19|20)/.test(digits)) ||
  groups === '2-2-4' ||
  groups === '4-2-2' ||
  groups === '1-2-4' ||
  groups === '2-1-4' ||
  groups === '1-1-4';
