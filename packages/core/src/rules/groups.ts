import { notRecorded } from './judge.ts';
import type { YearJudge } from './judge.ts';
import { amountInWords } from './nouns.ts';
import { within } from './range.ts';
import type { Range } from './range.ts';

/** In how many groups a practitioner is at once, or how many they join in the period. */
export interface Groups extends Range {
  readonly kind: 'groups';
  readonly of: 'atOnce' | 'joined';
}

const what = 'membership of each group';
const noGroups = notRecorded(what, ['/groups']);
const nounOf = ({ of }: Groups): string =>
  of === 'atOnce' ? 'groups at once' : 'groups joined in the period';

/** The requirement as one sentence. */
export const inWords = (requirement: Groups): string =>
  requirement.of === 'atOnce'
    ? `A practitioner is in ${amountInWords(requirement, 'groups')} at once.`
    : `A practitioner joins ${amountInWords(requirement, 'groups')} in the period.`;

/** Counts the groups on the last day of the period or, if earlier, of the answer; a group joined again counts again. */
export const judge = (requirement: Groups): YearJudge => {
  const judged = within(requirement, nounOf(requirement), '/groups');
  return ({ portfolio: { groups, practitioner }, period, asOf }) => {
    if (groups === undefined) return noGroups;
    const unknown = groups.flatMap((group, at) =>
      group.memberships === undefined ? `/groups/${at}/memberships` : [],
    );
    if (unknown.length > 0) return notRecorded(what, unknown, '/groups');
    const day = asOf < period.to ? asOf : period.to;
    const own = groups.flatMap(({ id, memberships }) =>
      memberships!.filter((one) => one.practitioner === practitioner?.id).map((one) => ({ ...one, id })),
    );
    if (requirement.of === 'joined') {
      return judged(own.filter(({ from }) => from >= period.from && from <= day).length);
    }
    const now = own.filter(({ from, to }) => from <= day && (to === undefined || to >= day));
    return judged(new Set(now.map(({ id }) => id)).size);
  };
};
