import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Outlook } from './finding.ts';
import type { MeetingRecord } from './meeting.ts';
import { plan } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Portfolio } from './portfolio.ts';
import { schemes } from './schemes/index.ts';
import { record } from './schemes/nz-pharmacy.testing.ts';
import { portfolio } from './testing/index.ts';

const nzMidwifery = schemes.find(({ id }) => id === 'nz-midwifery')!;
const practitioner = { id: 'p0', certificateDate: '2024-04-01' };

describe('what other activities must earn', () => {
  const nothingYet: Portfolio = { practitioner, meetings: [], activities: [] };
  const early = { asOf: '2024-06-01', period: { from: '2024-04-01', to: '2027-03-31' } };

  test('is a step of its own, beside the meetings', () => {
    const { state, steps } = plan(nzMidwifery, nothingYet, early);
    expect(state).toBe('possible');
    expect(steps).toContainEqual({
      do: 'mend',
      rule: 'education',
      at: '/meetings',
      mend: 'Earn by other activities what meetings do not. Hours by other activities (education): 0; asked: at least 8.',
    });
    expect(evaluate(nzMidwifery, nothingYet, early).outlook.state).toBe('canStillBeMet');
  });

  test('is none once a year has gone by without it', () => {
    const late = { ...early, asOf: '2026-06-01' };
    expect(plan(nzMidwifery, nothingYet, late)).toEqual({ state: 'impossible', steps: [] });
    expect(evaluate(nzMidwifery, nothingYet, late).outlook.state).toBe('canNoLongerBeMet');
  });
});

describe('a plan and an outlook never contradict each other', () => {
  const period = { from: '2025-04-01', to: '2026-03-31' };
  const agreed: Readonly<Record<Outlook['state'], readonly Plan['state'][]>> = {
    met: ['met'],
    // Meetings as short as those recorded may not do, nor days as few as those left.
    canStillBeMet: ['possible', 'impossible'],
    canNoLongerBeMet: ['impossible'],
    cantTell: ['possible', 'cantTell'],
  };

  test.each(schemes.filter(({ editions }) => editions.some(({ to }) => to === undefined)))(
    '$id',
    (scheme) => {
      const edition = scheme.editions.find(({ to }) => to === undefined)!.from;
      const questions = fc.record({
        asOf: fc.constantFrom('2025-09-01', '2026-03-31', '2026-06-01'),
        about: fc.constantFrom<('practitioner' | 'group')[]>('practitioner', 'group'),
        period: fc.constant(period),
        edition: fc.constant(edition > period.from ? edition : period.from),
        secondary: fc.constant('accept' as const),
      });
      fc.assert(
        fc.property(portfolio(), questions, fc.boolean(), (held, { secondary, ...asked }, accept) => {
          fc.pre(asked.about === 'practitioner' || held.groups !== undefined);
          const question = accept ? { ...asked, secondary } : asked;
          const { state, steps } = plan(scheme, held, question);
          expect(agreed[evaluate(scheme, held, question).outlook.state]).toContain(state);
          expect(steps.length > 0).toBe(state === 'possible' || state === 'cantTell');
        }),
        { numRuns: 25 },
      );
    },
  );
});

const nzPharmacy = schemes.find(({ id }) => id === 'nz-pharmacy')!;
/** A complete record that names no group. */
const complete = (id: string, date: string): MeetingRecord => {
  const { group: _, ...rest } = record({ date });
  return { ...rest, id };
};

describe('the days of a plan', () => {
  const question = { asOf: '2026-03-30' };
  const stepsOf = (held: Portfolio, asked: { readonly asOf: string }) =>
    plan(nzPharmacy, held, asked).steps.map((step) => (step.do === 'holdMeeting' ? step.on : step.do));

  test('are each a day of its own, on which nothing was held', () => {
    const nothingYet: Portfolio = { practitioner: { id: 'p0' }, meetings: [] };
    expect(stepsOf(nothingYet, question)).toEqual(['2026-03-30', '2026-03-31']);
    expect(plan(nzPharmacy, nothingYet, { asOf: '2026-03-31' })).toEqual({ state: 'impossible', steps: [] });
    const one: Portfolio = { practitioner: { id: 'p0' }, meetings: [complete('m', '2026-03-30')] };
    expect(stepsOf({ ...one, meetings: [{ ...one.meetings[0]!, group: 'g' }] }, question)).toEqual([
      '2026-03-31',
    ]);
  });

  test('end with the practice', () => {
    const leaving: Portfolio = { practitioner: { id: 'p0', practisingTo: '2025-08-01' }, meetings: [] };
    expect(stepsOf(leaving, { asOf: '2025-07-01' })).toEqual(['2025-07-16', '2025-08-01']);
    expect(evaluate(nzPharmacy, leaving, { asOf: '2025-07-01' }).outlook).toEqual({
      state: 'canStillBeMet',
      by: '2025-08-01',
    });
    expect(evaluate(nzPharmacy, leaving, { asOf: '2025-08-02' }).outlook.state).toBe('canNoLongerBeMet');
  });
});

test.each(['2026-01-15', '2026-06-01'])(
  'records that name no group are completed before meetings are held, on %s',
  (asOf) => {
    const held: Portfolio = {
      practitioner: { id: 'p0' },
      meetings: [complete('a', '2025-06-10'), complete('b', '2025-10-10')],
    };
    const question = { asOf, period: { from: '2025-04-01', to: '2026-03-31' } };
    const { state, steps } = plan(nzPharmacy, held, question);
    expect(state).toBe('possible');
    expect(steps).toEqual(
      [0, 1].map((at) => ({
        do: 'completeRecord',
        at: `/meetings/${at}`,
        because: ['groupNotRecorded'],
        mend: ['Record of which group the meeting is.'],
      })),
    );
    const meetings = held.meetings.map((one) => ({ ...one, group: 'g' }));
    expect(evaluate(nzPharmacy, { ...held, meetings }, question).outcome).toBe('passed');
  },
);

test('beside the meetings that are asked for, other activities may earn the rest', () => {
  const auPsyba = schemes.find(({ id }) => id === 'au-psyba')!;
  const nothingYet: Portfolio = { practitioner: { id: 'p0' }, meetings: [], activities: [] };
  const { steps } = plan(auPsyba, nothingYet, { asOf: '2025-12-01' });
  const meetings = steps.filter((step) => step.do === 'holdMeeting');
  expect(meetings.length).toBe(20);
  expect(steps.at(-1)).toMatchObject({ do: 'mend', rule: 'all-hours' });
});
