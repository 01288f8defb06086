import type { MilestoneKind } from '../group.ts';
import { notRecorded } from './judge.ts';
import type { YearJudge } from './judge.ts';
import { amountInWords, spaced } from './nouns.ts';
import { within } from './range.ts';

/** What a group did in the period besides meeting: a plan, a report, rounds of a training. */
export interface Milestones {
  readonly kind: 'milestones';
  readonly what: MilestoneKind;
  readonly min: number;
  /** The last day and month in the year on which it is in time. */
  readonly by?: { readonly month: number; readonly day: number };
  /** Those before the period count too. */
  readonly ever?: true;
}

const dayOf = ({ month, day }: { readonly month: number; readonly day: number }): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The requirement as one sentence. */
export const inWords = ({ what, min, by, ever }: Milestones): string =>
  `The group has ${amountInWords({ min }, `${spaced(what)}s`)} ${ever ? 'so far' : 'in the period'}${by ? `, by ${by.day} ${months[by.month - 1]}` : ''}.`;

/** Counts what is recorded of the kind asked, up to the day of the answer. */
export const judge = ({ what, min, by, ever }: Milestones): YearJudge => {
  const judged = within({ min }, `${spaced(what)}s${by ? ' in time' : ''}`, '/milestones');
  const missing = notRecorded(`each ${spaced(what)} of the group`, ['/milestones']);
  const latest = by && dayOf(by);
  return ({ group, period, asOf }) => {
    if (group?.milestones === undefined) return missing;
    const held = group.milestones.filter(
      ({ what: kind, on }) =>
        kind === what &&
        on <= asOf &&
        on <= period.to &&
        (ever || on >= period.from) &&
        (latest === undefined || on.slice(5) <= latest),
    );
    return judged(held.length);
  };
};
