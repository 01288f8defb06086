import type { IsoDate } from '../dates.ts';
import { memberCountOn } from '../group.ts';
import type { PeerGroup } from '../group.ts';
import { fixed, notRecorded } from './judge.ts';
import type { YearJudge, YearSetting } from './judge.ts';
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

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

const sizeFor = (group: PeerGroup, { portfolio, period, asOf }: YearSetting): number => {
  const id = portfolio.practitioner?.id;
  let most = 0;
  for (const { practitioner, from, to } of group.memberships ?? []) {
    if (practitioner !== id || from > period.to || (to !== undefined && to < period.from)) continue;
    const last = earlier(earlier(period.to, asOf), to ?? asOf);
    most = Math.max(most, memberCountOn(group, last < from ? from : last));
  }
  return most;
};

/** The requirement as one sentence. */
export const inWords = ({ min }: MembershipRequirement): string =>
  `The practitioner is a member of a group of at least ${min}.`;

/** The largest group that the practitioner was a member of in the period, on the last day of that membership. */
export const judge = ({ min, shownBy }: MembershipRequirement): YearJudge => {
  const judged = within({ min }, 'members of the group', '/groups');
  return (setting) => {
    const { groups = [] } = setting.portfolio;
    const recorded = groups.filter((group) => group.memberships !== undefined);
    if (recorded.length > 0) return judged(Math.max(...recorded.map((group) => sizeFor(group, setting))));
    if (shownBy === 'attendance' && setting.tally.outcomes.includes('passed')) return attended;
    return groups.length > 0 ? missing : noGroup;
  };
};
