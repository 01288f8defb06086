import type { IsoDate } from '../dates.ts';
import { countMeetings } from './count-meetings.ts';
import type { Count } from './count-meetings.ts';
import { fixed } from './judge.ts';
import type { YearJudge } from './judge.ts';
import { partsBy } from './parts.ts';
import type { Part } from './parts.ts';
import { amountInWords } from './nouns.ts';
import { capitalised, rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';
import { whichInWords } from './which.ts';
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

/** The requirement as one sentence. */
export const inWords = (requirement: Meetings): string => {
  const { which, each, of, unlessNew } = requirement;
  const last = requirement.max ?? requirement.min;
  return `There ${last === 1 ? 'is' : 'are'} ${amountInWords(requirement, 'meetings')}${whichInWords(which)} in ${each ? `each ${each} of ` : ''}the period${of === 'sameGroup' ? ', all of one group' : ''}${unlessNew ? ', unless the group is new' : ''}.`;
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
  const partsOf = partsBy(each);
  return (setting) => {
    const { group, period, asOf, hope } = setting;
    if (unlessNew && group?.formed !== undefined && group.formed >= period.from && group.formed <= period.to)
      return isNew;
    const open = (count: Count, to: IsoDate): Count =>
      hope && to >= asOf ? { ...count, sure: Math.max(count.sure, min) } : count;
    const counts = each
      ? partsOf(period).map((part) => open(countMeetings(setting, of, which, part), part.to))
      : [open(countMeetings(setting, of, which), period.to)];
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
      message: `${capitalised(what)}: ${sure}, and ${reach - sure} more that might; asked: ${asked}.`,
    });
  };
};
