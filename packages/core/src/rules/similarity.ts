import { membersOn } from '../group.ts';
import { notRecorded } from './judge.ts';
import type { YearJudge } from './judge.ts';
import { amountInWords, spaced } from './nouns.ts';
import { within } from './range.ts';
import type { Range } from './range.ts';

/** The members are peers, alike in something; or, with a minimum, come from several places or professions. */
export interface Similarity extends Range {
  readonly kind: 'similarity';
  readonly of: 'careerStage' | 'field' | 'profession' | 'site';
}

const missing = notRecorded('who the members are', ['/memberships']);
const rangeOf = ({ min, max }: Similarity): Range =>
  min === undefined ? { max: max ?? 1 } : { min, ...(max !== undefined && { max }) };

/** The requirement as one sentence. */
export const inWords = (requirement: Similarity): string =>
  requirement.min === undefined && (requirement.max ?? 1) === 1
    ? `The members are alike in ${spaced(requirement.of)}.`
    : `The members are of ${amountInWords(rangeOf(requirement), `different ${spaced(requirement.of)}s`)}.`;

/** Counts the different values among the members on the last day of the period or, if earlier, of the answer. */
export const judge = (requirement: Similarity): YearJudge => {
  const { of, min } = requirement;
  const judged = within(rangeOf(requirement), `different ${spaced(of)}s among the members`, '/memberships');
  return ({ group, period, asOf }) => {
    if (group?.memberships === undefined) return missing;
    const members = membersOn(group, asOf < period.to ? asOf : period.to);
    const unknown = members.filter((one) => one[of] === undefined);
    const judgement = judged(new Set(members.flatMap((one) => one[of] ?? [])).size);
    const settled = judgement.outcome === (min === undefined ? 'failed' : 'passed');
    if (settled || unknown.length === 0) return judgement;
    const pointers = unknown.map((one) => `/memberships/${group.memberships!.indexOf(one)}/${of}`);
    return notRecorded(`the ${spaced(of)} of each member`, pointers, '/memberships');
  };
};
