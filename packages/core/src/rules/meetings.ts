import type { Period } from '../dates.ts';
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

const ofAll = ({ sure, unsure }: Count): readonly [number, number] => [sure, sure + unsure];

/** Counts the meetings that count by their own rules; where unsure ones would decide, it cannot tell. */
export const judge = (requirement: Meetings): YearJudge => {
  const { of, which, each, unlessNew, min = 0 } = requirement;
  const what = `meetings${of === 'sameGroup' ? ' of one group' : ''} that count${whichInWords(which)}${each ? `, in a ${each}` : ''}`;
  const judged = within(requirement, what, '/meetings');
  const asked = rangeInWords(requirement);
  const partsOf = partsBy(each);
  /** Of the parts of the period, the one furthest from what is asked. */
  const worstOf = (figures: readonly number[]): number =>
    figures.find((one) => judged(one).outcome === 'failed') ?? Math.min(...figures);
  const decisive = (counts: readonly Count[]): readonly [number, number] => [
    worstOf(counts.map((one) => one.sure)),
    worstOf(counts.map((one) => one.sure + one.unsure)),
  ];
  return (setting) => {
    const { group, period, asOf, hope } = setting;
    if (unlessNew && group?.formed !== undefined && group.formed >= period.from && group.formed <= period.to)
      return isNew;
    const countIn = (part: Period): Count => {
      const count = countMeetings(setting, of, which, each && part);
      return hope && part.to >= asOf ? { ...count, sure: Math.max(count.sure, min) } : count;
    };
    const [sure, reach] = each ? decisive(partsOf(period).map(countIn)) : ofAll(countIn(period));
    const judgement = judged(sure);
    if (judged(reach).outcome === judgement.outcome) return judgement;
    return {
      outcome: 'cantTell',
      at: '/meetings',
      asked,
      found: sure,
      mend: 'Complete the records of the meetings that might count.',
      message: `${capitalised(what)}: ${sure}, and ${reach - sure} more that might; asked: ${asked}.`,
    };
  };
};
