import { membersOn } from '../group.ts';
import { notRecorded } from './judge.ts';
import type { YearJudge } from './judge.ts';
import { within } from './range.ts';

/** The members are peers: alike in career stage, field or profession. */
export interface Similarity {
  readonly kind: 'similarity';
  readonly of: 'careerStage' | 'field' | 'profession';
}

const missing = notRecorded('who the members are', ['/memberships']);

/** The requirement as one sentence. */
export const inWords = ({ of }: Similarity): string => `The members are alike in ${of}.`;

/** Counts the different values among the members on the last day of the period or, if earlier, of the answer. */
export const judge = ({ of }: Similarity): YearJudge => {
  const judged = within({ max: 1 }, `different values of ${of} among the members`, '/memberships');
  return ({ group, period, asOf }) => {
    if (group?.memberships === undefined) return missing;
    const members = membersOn(group, asOf < period.to ? asOf : period.to);
    const unknown = members.filter((one) => one[of] === undefined);
    const judgement = judged(new Set(members.flatMap((one) => one[of] ?? [])).size);
    if (judgement.outcome === 'failed' || unknown.length === 0) return judgement;
    const pointers = unknown.map((one) => `/memberships/${group.memberships!.indexOf(one)}/${of}`);
    return notRecorded(`the ${of} of each member`, pointers, '/memberships');
  };
};
