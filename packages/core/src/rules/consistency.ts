import { distinctAttendees, samePerson } from '../attendance.ts';
import { membersOn } from '../group.ts';
import type { PeerGroup } from '../group.ts';
import type { Attendee, MeetingRecord } from '../meeting.ts';
import { fixed, notRecorded } from './judge.ts';
import type { YearJudge } from './judge.ts';
import { within } from './range.ts';

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
  const [first, ...others] = meetings.map(({ attendees = [] }): readonly Attendee[] =>
    distinctAttendees(attendees),
  );
  return first!.filter((one) => others.every((list) => list.some((other) => samePerson(one, other)))).length;
};

/** The requirement as one sentence. */
export const inWords = ({ min, by }: Consistency): string =>
  `At least ${min} of the same people ${by === 'membership' ? 'are members at' : 'attend'} every meeting of the period.`;

/** Looks at the meetings that count, two at least. */
export const judge = ({ min, by }: Consistency): YearJudge => {
  const judged = within({ min }, by === 'membership' ? 'members throughout' : 'people at every meeting', '');
  return ({ group, tally }) => {
    const counted = tally.meetings.filter(
      (one, at) => tally.outcomes[at] === 'passed' && one.date !== undefined,
    );
    if (counted.length < 2) return tooFew;
    if (by === 'attendance') return judged(returned(counted));
    return group?.memberships === undefined ? missing : judged(stayed(group, counted));
  };
};
