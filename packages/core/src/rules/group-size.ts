import { memberCountOn } from '../group.ts';
import { notRecorded } from './judge.ts';
import type { YearJudge } from './judge.ts';
import { rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';

/** How many people are on the group's list. */
export interface GroupSize extends Range {
  readonly kind: 'groupSize';
}

const missing = notRecorded('who the members are', ['/memberships']);

/** The requirement as one sentence. */
export const inWords = (requirement: GroupSize): string =>
  `The group has ${rangeInWords(requirement)} members.`;

/** Counts the members on the last day of the period, or on the day of the answer if that is earlier. */
export const judge = (requirement: GroupSize): YearJudge => {
  const judged = within(requirement, 'members', '/memberships');
  return ({ group, period, asOf }) => {
    if (group?.memberships === undefined) return missing;
    return judged(memberCountOn(group, asOf < period.to ? asOf : period.to));
  };
};
