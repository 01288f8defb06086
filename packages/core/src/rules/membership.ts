import { membersOn } from '../group.ts';
import type { PeerGroup } from '../group.ts';
import { fixed, notRecorded } from './judge.ts';
import type { Check, YearJudge, YearSetting } from './judge.ts';
import { within } from './range.ts';

/** The practitioner is a member of a group of a certain size. */
export interface MembershipRequirement {
  readonly kind: 'membership';
  /** How many members the group has, the practitioner among them. */
  readonly min: number;
  /** Whether a meeting that counts shows it where no membership is recorded, or only a recorded membership does. */
  readonly shownBy: 'attendance' | 'record';
}

const attended = fixed({ outcome: 'passed', at: '/meetings', message: 'Shown by a meeting that counts.' });
const missing = notRecorded('membership of a group', ['/groups/0/memberships']);
const noGroup = notRecorded('membership of a group', ['/groups']);

const sizeFor = (group: PeerGroup, { portfolio, period, asOf }: YearSetting): number => {
  const id = portfolio.practitioner?.id;
  let most = 0;
  for (const { practitioner, from, to } of group.memberships ?? []) {
    if (practitioner !== id || from > period.to || (to !== undefined && to < period.from)) continue;
    const last = [period.to, asOf, to ?? asOf].toSorted()[0]!;
    most = Math.max(most, membersOn(group, last < from ? from : last).length);
  }
  return most;
};

/** The largest group that the practitioner was a member of in the period, on the last day of that membership. */
export const membership: Check<MembershipRequirement, YearJudge> = {
  inWords: ({ min }) => `The practitioner is a member of a group of at least ${min}.`,
  judge: ({ min, shownBy }) => {
    const judge = within({ min }, 'members of the group', '/groups');
    return (setting) => {
      const { groups = [] } = setting.portfolio;
      const recorded = groups.filter((group) => group.memberships !== undefined);
      if (recorded.length > 0) return judge(Math.max(...recorded.map((group) => sizeFor(group, setting))));
      if (shownBy === 'attendance' && setting.tally.outcomes.includes('passed')) return attended;
      return groups.length > 0 ? missing : noGroup;
    };
  },
};
