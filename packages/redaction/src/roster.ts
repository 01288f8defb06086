import { foldedHash } from './characters.ts';
import type { Reading } from './reading.ts';
import { symbolAt } from './reading.ts';
import { PARTICLES } from './tagger/particles.ts';
import { AFTER_BLANK_LINE, AFTER_BREAK, SHAPE_LOWER } from './tokens.ts';

/** Words that head the list of those who came or sent apologies, by their folded hash. */
const ATTENDANCE: ReadonlySet<number> = new Set(
  'attendees attendance present participants apologies members attended attendee participant deltagere deltager fremmødte afbud aanwezig aanwezigen deelnemers afwezig anwesend anwesende teilnehmer teilnehmende entschuldigt présents participants excusés asistentes participantes присутні учасники відсутні'
    .split(' ')
    .map(foldedHash),
);

/** A stretch of a text, UTF-16 units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Someone whose name and registration number belong into the attendance part of a record. */
export interface RosterMember {
  readonly name: string;
  /** As written on the register; punctuation and case do not matter. */
  readonly registration?: string;
}

/**
 * Who belongs to the group. In the attendance part their names and numbers stay; anywhere else they are reported as
 * a member's private detail.
 */
export interface Roster {
  readonly members: readonly RosterMember[];
  /**
   * Where the attendance part stands. Left out: found by its heading (`Attendees:`, `Present`, `Apologies:`, and their
   * Danish, Dutch, German, French, Spanish and Ukrainian fellows at the start of a line), up to the next empty line,
   * heading or line that tells something. A list may stand under an empty line below its heading.
   * An empty list says that there is none.
   */
  readonly attendance?: readonly Range[];
}

/** Headings without a colon, by their folded hash, that end a list of names on the line below it. */
const OTHER_PARTS: ReadonlySet<number> = new Set(
  'discussion discussions agenda minutes topics topic actions notes summary case cases reflection reflections diskussion dagsorden referat bespreking protokoll besprechung tagesordnung thema themen résumé discusión temas обговорення теми'
    .split(' ')
    .map(foldedHash),
);

const COLON = 0x3a;
const STOP = 0x2e;

/** A line that is a heading: at most four words and a colon at its end, or the colon after its first words. */
const isHeading = (reading: Reading, first: number): boolean => {
  const { tokens } = reading;
  for (let at = first; at < tokens.count && at - first < 6; at++) {
    if (at > first && tokens.flags[at]! & AFTER_BREAK) break;
    if (symbolAt(reading, at) === COLON) return at > first;
  }
  let end = first + 1;
  while (isMarked(reading, end)) end++;
  return (
    OTHER_PARTS.has(tokens.hash[first]!) && (end >= tokens.count || (tokens.flags[end]! & AFTER_BREAK) !== 0)
  );
};

/** `Tom was present` tells of someone and heads no list. */
const TELLING: ReadonlySet<number> = new Set('was were is are be been'.split(' ').map(foldedHash));

/**
 * Whether the heading word stands in a heading: first or last in its line, before a colon, or before a bracket.
 *
 * @returns the last token of the heading, −1 when there is none
 */
const endOfLabel = (reading: Reading, first: number): number => {
  const { tokens } = reading;
  let named = -1;
  let at = first;
  for (; at < tokens.count && at - first < 6; at++) {
    if (at > first && tokens.flags[at]! & AFTER_BREAK) break;
    const symbol = symbolAt(reading, at);
    if (symbol === COLON) return named < 0 ? -1 : at;
    if (symbol === 0x28) return named === at - 1 ? named : -1;
    if (symbol === STOP || symbol === 0x2c) return -1;
    if (!ATTENDANCE.has(tokens.hash[at]!)) continue;
    if (at > first && TELLING.has(tokens.hash[at - 1]!)) return -1;
    named = at;
  }
  const isWhole = at >= tokens.count || (tokens.flags[at]! & AFTER_BREAK) !== 0;
  return isWhole && (named === first || named === at - 1 || isMarked(reading, at - 1)) ? named : -1;
};

const isMarked = (reading: Reading, index: number): boolean =>
  symbolAt(reading, index) === 0x2a || symbolAt(reading, index) === 0x23;

/** Whether a line tells something: words in lower case right after others, which a list of names has none of. */
const isProse = (reading: Reading, first: number): boolean => {
  const { tokens } = reading;
  let run = 0;
  let hasVerb = false;
  let at = first;
  for (let depth = 0; at < tokens.count && (at === first || !(tokens.flags[at]! & AFTER_BREAK)); at++) {
    const symbol = symbolAt(reading, at);
    if (symbol === 0x28) depth++;
    else if (symbol === 0x29) depth--;
    const isTold =
      depth <= 0 &&
      at > first &&
      tokens.shape[at] === SHAPE_LOWER &&
      symbolAt(reading, at - 1) === 0 &&
      !PARTICLES.has(tokens.hash[at]!);
    run = isTold ? run + 1 : 0;
    if (run > 1) return true;
    hasVerb ||= isTold;
  }
  return hasVerb && symbolAt(reading, at - 1) === STOP;
};

/** Attendance parts of minutes, found by their headings. */
export const findAttendance = (reading: Reading): Range[] => {
  const { text, tokens } = reading;
  const ranges: Range[] = [];
  let opened = -1;
  /** First token of what the list holds, −1 while only its label was read. */
  let content = -1;
  const close = (end: number): void => {
    if (opened >= 0) ranges.push({ start: opened, end });
    opened = -1;
  };
  for (let index = 0; index < tokens.count; index++) {
    const flags = tokens.flags[index]!;
    if (!(flags & AFTER_BREAK)) continue;
    // Past markup of headings and lists: #, *, -, |.
    let first = index;
    while (first - index < 6 && [0x23, 0x2a, 0x2d, 0x7c, 0x2022].includes(symbolAt(reading, first))) first++;
    const label = endOfLabel(reading, first);
    if (opened >= 0) {
      const isPart = label >= 0 || symbolAt(reading, index) === 0x23 || isHeading(reading, first);
      // A list may begin under an empty line below its label.
      const isApart = (flags & AFTER_BLANK_LINE) !== 0 && (content >= 0 || isProse(reading, first));
      if (isPart || isApart || (content >= 0 && isProse(reading, first))) close(tokens.start[index]!);
      else if (content < 0) content = index;
    }
    if (label >= 0 && opened < 0) {
      opened = tokens.start[index]!;
      let next = label + 1;
      while (isMarked(reading, next) || symbolAt(reading, next) === COLON) next++;
      content = next < tokens.count && !(tokens.flags[next]! & AFTER_BREAK) ? next : -1;
    }
  }
  close(text.length);
  return ranges;
};
