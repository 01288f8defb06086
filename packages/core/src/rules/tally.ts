import type { Outcome } from '../finding.ts';
import type { MeetingRecord } from '../meeting.ts';

/** Which of the portfolio's meetings count towards what was asked. */
export interface Tally {
  readonly meetings: readonly MeetingRecord[];
  /** One for each meeting: `passed` counts, `failed` does not, `cantTell` might, `inapplicable` lies outside. */
  readonly outcomes: readonly Outcome[];
}

/** The group that a meeting names, by id or else by name. */
export const groupOf = (meeting: MeetingRecord): string | undefined => meeting.group ?? meeting.groupName;
