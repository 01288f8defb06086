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

/**
 * The portfolio's group that a meeting is of: the one it names by id, else the only one of that name; where it names none, the
 * only one there is.
 */
export const groupIn = ({ groups = [] }: Portfolio, meeting: MeetingRecord): PeerGroup | undefined => {
  const named = groupOf(meeting);
  if (named === undefined) return groups.length === 1 ? groups[0] : undefined;
  let byName: PeerGroup | undefined;
  let sameName = 0;
  for (const group of groups) {
    if (group.id === named) return group;
    if (group.name !== named) continue;
    byName = group;
    sameName += 1;
  }
  return sameName === 1 ? byName : undefined;
};
