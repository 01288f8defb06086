import type { Classified } from '../classified.ts';
import { classesAt, symbolAt } from '../classified.ts';
import { AFTER_BLANK_LINE, AFTER_BREAK } from '../tokens.ts';
import { span } from '../span.ts';
import type { Span } from '../span.ts';
import { MEASURE, PHONE_WORD } from '../vocabulary.ts';
import { isDigit, readRuns } from './phone-runs.ts';
import type { Run } from './phone-runs.ts';

/**
 * National layouts that are believed without a word beside them: trunk prefix, total digits, and grouping where the
 * digits alone would be too common. From the national numbering plans published by the ITU
 * (https://www.itu.int/oth/T0202.aspx) for NZ, AU, GB, IE, DK, NL, DE, FR, ES, CH, BE, UA, US and CA.
 */
const NATIONAL: readonly (readonly [prefix: RegExp, fewest: number, most: number, groups?: RegExp])[] = [
  [/^02[0-9]/, 9, 11], // NZ mobile
  [/^0[3-9]/, 9, 11], // NZ, AU, GB, IE, FR, NL, DE, CH, BE, UA with a trunk 0
  [/^0[12]/, 9, 11], // GB, IE, FR, NL, CH, BE
  [/^1[38]00/, 10, 10, /^4-3-3$|^10$|^4-6$/], // AU 1300, 1800
  [/^13/, 6, 6, /^2-2-2$/], // AU 13 xx xx
  [/^[2-9]\d\d[2-9]/, 10, 10, /^3-3-4$/], // US, CA: with brackets, hyphens or dots
  [/^1[2-9]\d\d[2-9]/, 11, 11, /^1-3-3-4$/],
  [/^(?!20[0-6]\d)[2-9]/, 8, 8, /^2-2-2-2$|^4-4$/], // DK
  [/^[6789]/, 9, 9, /^3-3-3$|^3-2-2-2$|^2-3-2-2$/], // ES
  [/^0[2-9]/, 12, 12, /-/], // DE with a long local part
];

const hasPhoneWord = (reading: Classified, first: number): boolean => {
  const { tokens } = reading;
  for (let index = first; index > 0 && index > first - 5; index--) {
    if (tokens.flags[index]! & AFTER_BLANK_LINE) return false;
    if (classesAt(reading, index - 1) & PHONE_WORD) return true;
    // A word at the end of the line above names a number only when nothing but a colon lies between.
    if (tokens.flags[index]! & AFTER_BREAK && symbolAt(reading, index - 1) !== 0x3a) return false;
  }
  return false;
};

/** Layouts without a leading 0, packed four bits a group: others need a plus, a 0, a bracket or a word. */
const PACKED_LAYOUTS = new Set(
  ['4-3-3', '10', '4-6', '2-2-2', '3-3-4', '1-3-3-4', '2-2-2-2', '4-4', '3-3-3', '3-2-2-2', '2-3-2-2'].map(
    (layout) => layout.split('-').reduce((packed, length) => packed * 16 + Number(length), 0),
  ),
);

/** Longest layout and longest group that are packed. */
const MOST_PACKED = 4;

/**
 * Whether digits that begin at a place could be in one of the layouts, told from the lengths of their groups alone:
 * most numbers of a text are thrown out here.
 */
const mayBeLayout = (text: string, start: number): boolean => {
  let packed = 0;
  let at = start;
  for (let group = 0; group < MOST_PACKED; group++) {
    const from = at;
    while (at - from < 12 && isDigit(text.charCodeAt(at))) at++;
    if (at === from) return false;
    packed = packed * 16 + Math.min(15, at - from);
    const isCut =
      isDigit(text.charCodeAt(at + 1)) && !(isDigit(text.charCodeAt(at)) || text.charCodeAt(at) > 0x39);
    if (!isCut && PACKED_LAYOUTS.has(packed)) return true;
    at++;
  }
  return false;
};

const tokenAfter = ({ tokens }: Classified, index: number, end: number): number => {
  let last = index;
  while (last < tokens.count && tokens.start[last]! < end) last++;
  return last;
};

/** Whether a number may end here: no letter, percent or decimal part glued to it, no unit of measure after it. */
const mayEnd = (reading: Classified, index: number, { end, hasPlus, digits }: Run): boolean => {
  const { text, tokens } = reading;
  const after = text.charCodeAt(end);
  const isJoint = after === 0x2e || after === 0x2c || after === 0x3a || after === 0x2f || after === 0x2d;
  if (isJoint && isDigit(text.charCodeAt(end + 1)) && !(after === 0x3a && digits.length > 8)) return false;
  const follower = tokenAfter(reading, index, end);
  if (((after | 32) >= 97 && (after | 32) <= 122) || after === 0x25)
    return (
      follower < tokens.count &&
      tokens.start[follower] === end &&
      (classesAt(reading, follower) & PHONE_WORD) !== 0
    );
  return hasPlus || !(classesAt(reading, follower) & MEASURE);
};

/** A day, month and year or a blood pressure in groups, which a word for a phone nearby must not turn into a number to call. */
const isDateLike = (digits: string, groups: string): boolean =>
  (groups === '4' && /^(19|20)/.test(digits)) || /^(2-2-4|4-2-2|1-2-4|2-1-4|1-1-4|2-2|3-2)$/.test(groups);

/** Below one half: one run of digits, or digits grouped as phones are not, may as well be a number of a register. */
const DOUBTFUL = 0.45;

/** Whether digits go before a number in its line, its first group is one 0, or signs of two kinds part its groups. */
const isDoubtful = (reading: Classified, index: number, { end, groups, hasBracket }: Run): boolean => {
  if (hasBracket) return false;
  const { text, tokens } = reading;
  const start = tokens.start[index]!;
  if (text.charCodeAt(start - 1) === 0x20 && isDigit(text.charCodeAt(start - 2))) return true;
  let separator = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) continue;
    if (separator !== 0 && unit !== separator) return true;
    separator = unit;
  }
  return text.charCodeAt(start) === 0x30 && groups.startsWith('1-');
};

const judge = (reading: Classified, index: number, run: Run): Span | undefined => {
  const { digits, groups, end, hasPlus } = run;
  if (digits.length < 4 || !mayEnd(reading, index, run)) return undefined;
  const start = reading.tokens.start[index]!;
  const isInternational =
    (hasPlus && digits.length >= 8) ||
    (/^00[1-9]/.test(digits) && digits.length >= 10 && !groups.startsWith('1-'));
  if (isInternational)
    return span(start, end, 'phone', undefined, 0.95, 'international prefix and a plausible length');
  if (!isDateLike(digits, groups) && (!run.isCut || digits.length > 6) && hasPhoneWord(reading, index))
    return span(
      start,
      end,
      'phone',
      undefined,
      digits.length >= 6 ? 0.93 : 0.6,
      'number after a word for a phone',
    );
  if (hasPlus) return undefined;
  for (const [prefix, fewest, most, layout] of NATIONAL) {
    if (digits.length < fewest || digits.length > most || !prefix.test(digits)) continue;
    if (layout !== undefined && !layout.test(groups)) continue;
    // With a trunk 0: an area or mobile code of two to five digits first, then at most four groups.
    if (layout === undefined && !/^([2-5](-\d){1,4}|1-[2-5](-\d){1,4}|9|1[0-2])$/.test(groups)) continue;
    if (groups.length > 11 || (layout === undefined && /(^|-)1-1-|-1$/.test(groups))) continue;
    const isCommon = layout !== undefined && !run.hasBracket;
    if (isCommon && (run.isCut || (groups === '3-3-4' && run.hasSpace))) continue;
    const isGrouped = groups.includes('-');
    const score = isCommon && groups !== '3-3-4' ? 0.5 : 0.75;
    return isGrouped && !isDoubtful(reading, index, run)
      ? span(start, end, 'phone', undefined, score, 'length and prefix of a national plan')
      : span(
          start,
          end,
          'phone',
          undefined,
          DOUBTFUL,
          'length and prefix of a national plan, and little else',
        );
  }
  return undefined;
};

/** Phone number that begins at a number, a plus or an opening bracket: the longest reading that is one. */
export const findPhone = (reading: Classified, index: number): Span | undefined => {
  const { text, tokens } = reading;
  const start = tokens.start[index]!;
  if (start > 0) {
    const before = text.charCodeAt(start - 1);
    if (before === 0x2b && symbolAt(reading, index) === 0) return undefined;
    const isJoined = before === 0x2e || before === 0x2c || before === 0x2d || before === 0x2f;
    if (isJoined && start > 1 && isDigit(text.charCodeAt(start - 2))) return undefined;
  }
  const first = text.charCodeAt(start);
  if (
    first !== 0x2b &&
    first !== 0x28 &&
    first !== 0x30 &&
    !mayBeLayout(text, start) &&
    !hasPhoneWord(reading, index)
  )
    return undefined;
  const runs = readRuns(text, start);
  for (let at = runs.length - 1; at >= 0; at--) {
    const run = runs[at]!;
    // A reading that is cut ends at a space, and before what may be a number of its own.
    if (run.isCut && text.charCodeAt(run.end) !== 0x20) continue;
    const found = judge(reading, index, run);
    // Two numbers in a row: the second one begins with 0 and goes on.
    const previous = runs[at - 1];
    const isMore = run.isCut || at < runs.length - 1;
    if (found !== undefined && isMore && previous !== undefined && previous.digits.length >= 8) {
      const shorter =
        text[previous.end + 1] === '0' ? judge(reading, index, { ...previous, isCut: true }) : undefined;
      if (shorter !== undefined) return shorter;
    }
    if (found !== undefined) return found;
  }
  return undefined;
};
