import type { Outcome } from '../finding.ts';
import type { PeerGroup } from '../group.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { Portfolio } from '../portfolio.ts';

/** Which of the portfolio's meetings count towards what was asked. */
export interface Tally {
  readonly meetings: readonly MeetingRecord[];
  /** One for each meeting: `passed` counts, `failed` does not, `cantTell` might, `inapplicable` lies outside. */
  readonly outcomes: readonly Outcome[];
}

/** The group that a meeting names, by id or else by name. */
export const groupOf = (meeting: MeetingRecord): string | undefined => meeting.group ?? meeting.groupName;

/** What tells the group of a meeting apart: the id of the portfolio's group it names by id or name, else what it names. */
export const groupKey = (portfolio: Portfolio, meeting: MeetingRecord): string | undefined =>
  portfolio.groups === undefined ? groupOf(meeting) : (groupIn(portfolio, meeting)?.id ?? groupOf(meeting));

/** The portfolio's group that a meeting is of: the one it names, else the only one there is. */
export const groupIn = ({ groups }: Portfolio, meeting: MeetingRecord): PeerGroup | undefined => {
  const named = groupOf(meeting);
  return named === undefined
    ? groups?.length === 1
      ? groups[0]
      : undefined
    : groups?.find(({ id, name }) => id === named || name === named);
};
