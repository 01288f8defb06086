import type { IsoDate, Period } from '../dates.ts';
import { fixed } from './judge.ts';
import type { YearJudge, YearSetting } from './judge.ts';
import { partsOf } from './parts.ts';
import type { Part } from './parts.ts';
import { rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';
import { groupOf } from './tally.ts';
import { isMeant, whichInWords } from './which.ts';
import type { Which } from './which.ts';

/** How many meetings a group holds, or a practitioner attends, in the period. */
export interface Meetings extends Range {
  readonly kind: 'meetings';
  /** Whether the meetings must be of one group. */
  readonly of: 'sameGroup' | 'anyGroup';
  readonly which?: Which;
  /** So many in each part of the period. */
  readonly each?: Part;
  /** A group formed in the period is not asked. */
  readonly unlessNew?: true;
}

interface Count {
  sure: number;
  unsure: number;
}

const isIn = (period: Period | undefined, date: IsoDate | undefined): boolean =>
  period === undefined || (date !== undefined && date >= period.from && date <= period.to);

/** Meetings that count, by group, or all under one name; a meeting that names no group may belong to any. */
const counted = ({ tally, portfolio }: YearSetting, { of, which }: Meetings, part?: Period): Count => {
  const only = portfolio.groups?.length === 1 ? portfolio.groups[0]!.id : undefined;
  const counts = new Map<string, Count>();
  const nameless: Count = { sure: 0, unsure: 0 };
  for (let at = 0; at < tally.outcomes.length; at += 1) {
    const outcome = tally.outcomes[at];
    if (outcome !== 'passed' && outcome !== 'cantTell') continue;
    const meeting = tally.meetings[at]!;
    const meant = isMeant(which, meeting);
    if (meant === false || !isIn(part, meeting.date)) continue;
    const group = of === 'anyGroup' ? '' : (groupOf(meeting) ?? only);
    let count = group === undefined ? nameless : counts.get(group);
    if (count === undefined) counts.set(group!, (count = { sure: 0, unsure: 0 }));
    if (outcome === 'passed' && meant) count.sure += 1;
    else count.unsure += 1;
  }
  const elsewhere = nameless.sure + nameless.unsure;
  let sure = Math.min(nameless.sure, 1);
  let reach = elsewhere;
  for (const count of counts.values()) {
    sure = Math.max(sure, count.sure);
    reach = Math.max(reach, count.sure + count.unsure + elsewhere);
  }
  return { sure, unsure: reach - sure };
};

/** The requirement as one sentence. */
export const inWords = (requirement: Meetings): string => {
  const { which, each, of, unlessNew } = requirement;
  return `${rangeInWords(requirement)} meetings${whichInWords(which)} in ${each ? `each ${each} of ` : ''}the period${of === 'sameGroup' ? ', all of one group' : ''}${unlessNew ? ', unless the group is new' : ''}.`;
};

const isNew = fixed({
  outcome: 'inapplicable',
  at: '/formed',
  message: 'The group was formed in the period.',
});

/** Counts the meetings that count by their own rules; where unsure ones would decide, it cannot tell. */
export const judge = (requirement: Meetings): YearJudge => {
  const { of, which, each, unlessNew, min = 0 } = requirement;
  const what = `meetings${of === 'sameGroup' ? ' of one group' : ''} that count${whichInWords(which)}${each ? `, in a ${each}` : ''}`;
  const judged = within(requirement, what, '/meetings');
  const asked = rangeInWords(requirement);
  return (setting) => {
    const { group, period, asOf, hope } = setting;
    if (unlessNew && group?.formed !== undefined && group.formed >= period.from && group.formed <= period.to)
      return isNew;
    const parts: readonly (Period | undefined)[] = each ? partsOf(period, each) : [undefined];
    const counts = parts.map((part): Count => {
      const count = counted(setting, requirement, part);
      const open = hope && (part ?? period).to >= asOf;
      return open ? { ...count, sure: Math.max(count.sure, min) } : count;
    });
    const decisive = (figures: readonly number[]): number =>
      figures.find((one) => judged(one).outcome === 'failed') ?? Math.min(...figures);
    const sure = decisive(counts.map((one) => one.sure));
    const reach = decisive(counts.map((one) => one.sure + one.unsure));
    const judgement = judged(sure);
    if (judged(reach).outcome === judgement.outcome) return judgement;
    return fixed({
      outcome: 'cantTell',
      at: '/meetings',
      asked,
      found: sure,
      mend: 'Complete the records of the meetings that might count.',
      message: `${sure} ${what}, and ${reach - sure} more that might; asked: ${asked}.`,
    });
  };
};
