import type { IsoDate, Plan, Report } from '@peer-groups/core';

/** Something in a calendar: the day on which to meet at the latest in good time, or the end of the period. */
export interface Due {
  readonly on: IsoDate;
  readonly what: 'holdMeeting' | 'periodEnds';
}

/**
 * What is due under a scheme, in the order of the days: the meetings that its plan asks for, then the end of its period.
 *
 * @example
 * import { evaluate, plan } from '@peer-groups/core';
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const question = { asOf: '2026-01-15' };
 * const year = { practitioner: { id: 'p', certificateDate: '2025-04-01' }, meetings: [] };
 * dueOf(evaluate(nzPharmacy, year, question), plan(nzPharmacy, year, question)).at(-1)?.what; //=> 'periodEnds'
 */
export function dueOf(report: Report, plan: Plan): readonly Due[] {
  const meetings = plan.steps.flatMap((step): readonly Due[] =>
    step.do === 'holdMeeting' ? [{ on: step.on, what: 'holdMeeting' }] : [],
  );
  const all: readonly Due[] = [...meetings, { on: report.period.to, what: 'periodEnds' }];
  return all.toSorted((a, b) => a.on.localeCompare(b.on));
}
