import { distinctAttendees, samePerson } from '../attendance.ts';
import { membersOn } from '../group.ts';
import type { PeerGroup } from '../group.ts';
import type { Attendee, MeetingRecord } from '../meeting.ts';
import { fixed, notRecorded } from './judge.ts';
import type { Check, YearJudge } from './judge.ts';
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
  const [first, ...others] = meetings.map((meeting): readonly Attendee[] => distinctAttendees(meeting));
  return first!.filter((one) => others.every((list) => list.some((other) => samePerson(one, other)))).length;
};

/** Looks at the meetings that count, two at least. */
export const consistency: Check<Consistency, YearJudge> = {
  inWords: ({ min, by }) =>
    `At least ${min} people ${by === 'membership' ? 'are members at' : 'attend'} every meeting of the period.`,
  judge: ({ min, by }) => {
    const judge = within({ min }, by === 'membership' ? 'members throughout' : 'people at every meeting', '');
    return ({ group, tally }) => {
      const counted = tally.meetings.filter((one, at) => tally.outcomes[at] === 'passed' && one.date !== undefined);
      if (counted.length < 2) return tooFew;
      if (by === 'attendance') return judge(returned(counted));
      return group?.memberships === undefined ? missing : judge(stayed(group, counted));
    };
  },
};
