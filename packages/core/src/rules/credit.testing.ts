import type { Credit } from '../credit.ts';
import type { Judgement, Outcome } from '../finding.ts';
import type { PreparedCredit } from '../ledger.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { OtherActivity, Portfolio } from '../portfolio.ts';

const hours: Credit = { unit: 'hours', amount: 1, per: 60, citation: { at: '', quote: '' } };

/** A credit as an edition prepares it. */
export const prepared = (credit: Partial<PreparedCredit> = {}): PreparedCredit => ({
  ...hours,
  sure: true,
  limits: [],
  grants: [],
  last: {},
  ...credit,
});

/** A meeting from ten o’clock to an end, or to none that is recorded. */
export const meeting = (
  date: string,
  end: string | undefined,
  fields: Partial<MeetingRecord> = {},
): Omit<MeetingRecord, 'id'> => ({
  date,
  start: '10:00',
  ...(end !== undefined && { end }),
  ...fields,
});

/** A meeting, and what it is worth to the year. */
export type Held = Omit<MeetingRecord, 'id'> & { readonly is?: Outcome };

/** What is judged. */
export interface Given {
  readonly portfolio: Portfolio;
  readonly credits: readonly PreparedCredit[];
  readonly meetings: readonly Held[];
}

/** A practitioner’s year, and what a meeting earns in it. */
export const year = (
  meetings: readonly Held[],
  portfolio: Partial<Portfolio> = {},
  credit: Partial<PreparedCredit> = {},
): Given => ({
  meetings,
  portfolio: { practitioner: { id: 'p0' }, meetings: [], ...portfolio },
  credits: [prepared(credit)],
});

/** The judgement of a sum that is known, earned by what is named. */
export const earnedBy =
  (by: string) =>
  (found: number, asked = 'at least 2', mend?: string): Judgement => ({
    outcome: mend === undefined ? 'passed' : 'failed',
    at: '/meetings',
    asked,
    found,
    ...(mend !== undefined && { mend }),
    message: `Hours by ${by}: ${found}; asked: ${asked}.`,
  });

/** The judgement of a sum that meetings earned. */
export const earned: ReturnType<typeof earnedBy> = earnedBy('meetings');

/** Another activity, of the kind `audit`. */
export const audit = (amount: number, fields: Partial<OtherActivity> = {}): OtherActivity => ({
  date: '2025-05-01',
  unit: 'hours',
  amount,
  kind: 'audit',
  ...fields,
});
