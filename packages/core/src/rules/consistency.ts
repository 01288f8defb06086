import { distinctAttendees, isAmong } from '../attendance.ts';
import { groupedBy } from '../duplicates.ts';
import { membersOn } from '../group.ts';
import type { PeerGroup } from '../group.ts';
import type { MeetingRecord } from '../meeting.ts';
import { fixed, notRecorded } from './judge.ts';
import type { YearJudge } from './judge.ts';
import { within } from './range.ts';
import { groupKey } from './tally.ts';

/** The same people stay in the group, or attend, from meeting to meeting. */
export interface Consistency {
  readonly kind: 'consistency';
  readonly min: number;
  readonly by: 'membership' | 'attendance';
}

const missing = notRecorded('who the members are', ['/memberships']);
const tooFew = fixed({ outcome: 'inapplicable', at: '', message: 'Fewer than two meetings count so far.' });

const stayed = (group: PeerGroup, meetings: readonly MeetingRecord[]): number => {
  const lists = meetings.map(({ date }) => new Set(membersOn(group, date!).map((one) => one.practitioner)));
  return [...lists[0]!].filter((id) => lists.every((list) => list.has(id))).length;
};

const returned = (meetings: readonly MeetingRecord[]): number => {
  let people = distinctAttendees(meetings[0]?.attendees ?? []);
  for (let at = 1; at < meetings.length; at += 1)
    people = people.filter(isAmong(meetings[at]!.attendees ?? []));
  return people.length;
};

/** The requirement as one sentence. */
export const inWords = ({ min, by }: Consistency): string =>
  `At least ${min} of the same people ${by === 'membership' ? 'are members at' : 'attend'} every meeting of the period.`;

/** Looks at the meetings that count, two at least. */
export const judge = ({ min, by }: Consistency): YearJudge => {
  const judged = within({ min }, by === 'membership' ? 'members throughout' : 'people at every meeting', '');
  return ({ group, portfolio, tally }) => {
    const counted = tally.meetings.filter(
      (one, at) => tally.outcomes[at] === 'passed' && one.date !== undefined,
    );
    if (by === 'membership') {
      if (counted.length < 2) return tooFew;
      return group?.memberships === undefined ? missing : judged(stayed(group, counted));
    }
    if (counted.length < 2) return tooFew;
    // The people of one group are asked about, not those of all groups that a practitioner is in.
    const key = groupKey(portfolio, counted[0]!);
    if (counted.every((one) => groupKey(portfolio, one) === key)) return judged(returned(counted));
    const ofGroups = groupedBy(counted, (one) => groupKey(portfolio, one)).filter(({ length }) => length > 1);
    return ofGroups.length === 0 ? tooFew : judged(Math.max(...ofGroups.map(returned)));
  };
};
