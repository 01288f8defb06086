import { membersOn } from '../group.ts';
import { notRecorded } from './judge.ts';
import type { Check, YearJudge } from './judge.ts';
import { rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';

/** How many people are on the group's list. */
export interface GroupSize extends Range {
  readonly kind: 'groupSize';
}

const missing = notRecorded('who the members are', ['/memberships']);

/** Counts the members on the last day of the period, or on the day of the answer if that is earlier. */
export const groupSize: Check<GroupSize, YearJudge> = {
  inWords: (requirement) => `The group has ${rangeInWords(requirement)} members.`,
  judge: (requirement) => {
    const judge = within(requirement, 'members', '/memberships');
    return ({ group, period, asOf }) => {
      if (group?.memberships === undefined) return missing;
      return judge(membersOn(group, asOf < period.to ? asOf : period.to).length);
    };
  },
};
