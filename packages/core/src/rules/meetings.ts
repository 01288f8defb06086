import { fixed } from './judge.ts';
import type { YearJudge, YearSetting } from './judge.ts';
import { rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';
import { groupOf } from './tally.ts';

/** How many meetings a group holds, or a practitioner attends, in the period. */
export interface Meetings extends Range {
  readonly kind: 'meetings';
  /** Whether the meetings must be of one group. */
  readonly of: 'sameGroup' | 'anyGroup';
}

interface Count {
  sure: number;
  unsure: number;
}

/** Meetings by group; a meeting that names no group may belong to any. */
const countByGroup = ({ tally, portfolio }: YearSetting): readonly Count[] => {
  const only = portfolio.groups?.length === 1 ? portfolio.groups[0]!.id : undefined;
  const counts = new Map<string, Count>();
  let sureElsewhere = 0;
  let unsureElsewhere = 0;
  for (let at = 0; at < tally.outcomes.length; at += 1) {
    const outcome = tally.outcomes[at];
    if (outcome !== 'passed' && outcome !== 'cantTell') continue;
    const group = groupOf(tally.meetings[at]!) ?? only;
    if (group === undefined) {
      if (outcome === 'passed') sureElsewhere += 1;
      else unsureElsewhere += 1;
      continue;
    }
    let count = counts.get(group);
    if (count === undefined) counts.set(group, (count = { sure: 0, unsure: 0 }));
    if (outcome === 'passed') count.sure += 1;
    else count.unsure += 1;
  }
  const elsewhere = sureElsewhere + unsureElsewhere;
  if (elsewhere === 0) return [...counts.values()];
  const alone: Count = { sure: Math.min(sureElsewhere, 1), unsure: elsewhere - Math.min(sureElsewhere, 1) };
  return [alone, ...[...counts.values()].map(({ sure, unsure }) => ({ sure, unsure: unsure + elsewhere }))];
};

const countAll = ({ tally }: YearSetting): Count => {
  let sure = 0;
  let unsure = 0;
  for (const outcome of tally.outcomes) {
    if (outcome === 'passed') sure += 1;
    else if (outcome === 'cantTell') unsure += 1;
  }
  return { sure, unsure };
};

const best = (counts: readonly Count[]): Count => {
  let sure = 0;
  let reach = 0;
  for (const count of counts) {
    sure = Math.max(sure, count.sure);
    reach = Math.max(reach, count.sure + count.unsure);
  }
  return { sure, unsure: reach - sure };
};

/** The requirement as one sentence. */
export const inWords = (requirement: Meetings): string =>
  `${rangeInWords(requirement)} meetings in the period${requirement.of === 'sameGroup' ? ', all of one group' : ''}.`;

/** Counts the meetings that count by their own rules; where unsure ones would decide, it cannot tell. */
export const judge = (requirement: Meetings): YearJudge => {
  const what = requirement.of === 'sameGroup' ? 'meetings of one group that count' : 'meetings that count';
  const judged = within(requirement, what, '/meetings');
  const asked = rangeInWords(requirement);
  return (setting) => {
    const { sure, unsure } = requirement.of === 'sameGroup' ? best(countByGroup(setting)) : countAll(setting);
    const judgement = judged(sure);
    if (unsure === 0 || judged(sure + unsure).outcome === judgement.outcome) return judgement;
    return fixed({
      outcome: 'cantTell',
      at: '/meetings',
      asked,
      found: sure,
      mend: 'Complete the records of the meetings that might count.',
      message: `${sure} ${what}, and ${unsure} more that might; asked: ${asked}.`,
    });
  };
};
