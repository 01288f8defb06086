import { foldedHash } from './characters.ts';
import type { Reading } from './reading.ts';
import { symbolAt } from './reading.ts';
import { AFTER_BLANK_LINE, AFTER_BREAK } from './tokens.ts';

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
   * Danish, Dutch, German, French, Spanish and Ukrainian fellows at the start of a line), up to the next empty line or heading.
   * An empty list says that there is none.
   */
  readonly attendance?: readonly Range[];
}

/** A line that is a heading: at most four words and a colon at its end, or the colon after its first words. */
const isHeading = (reading: Reading, first: number): boolean => {
  const { tokens } = reading;
  for (let at = first; at < tokens.count && at - first < 6; at++) {
    if (at > first && tokens.flags[at]! & AFTER_BREAK) return false;
    if (symbolAt(reading, at) === 0x3a) return at > first;
  }
  return false;
};

/** Whether the heading word stands in a heading: alone on its line, before a colon, or before a bracket. */
const opensAttendance = (reading: Reading, first: number): boolean => {
  const { tokens } = reading;
  let named = false;
  for (let at = first; at < tokens.count && at - first < 6; at++) {
    const isNewLine = at > first && (tokens.flags[at]! & AFTER_BREAK) !== 0;
    if (isNewLine) return named;
    if (symbolAt(reading, at) === 0x3a || symbolAt(reading, at) === 0x28) return named;
    if (ATTENDANCE.has(tokens.hash[at]!)) named = true;
  }
  return named && first + 6 >= tokens.count;
};

/** Attendance parts of minutes, found by their headings. */
export const findAttendance = (reading: Reading): Range[] => {
  const { text, tokens } = reading;
  const ranges: Range[] = [];
  let opened = -1;
  let openedAt = -1;
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
    const begins = opensAttendance(reading, first);
    const isOwnBlankLine = opened >= 0 && flags & AFTER_BLANK_LINE && index > openedAt + 6;
    if (opened >= 0 && (begins || isOwnBlankLine || isHeading(reading, first) || first > index + 1)) {
      if (begins || isOwnBlankLine || isHeading(reading, first)) close(tokens.start[index]!);
    }
    if (begins && opened < 0) {
      opened = tokens.start[index]!;
      openedAt = index;
    }
  }
  close(text.length);
  return ranges;
};
