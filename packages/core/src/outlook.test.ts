import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from './ask.ts';
import { evaluate } from './evaluate.ts';
import { plan } from './plan.ts';
import type { Portfolio } from './portfolio.ts';
import { beInami } from './schemes/be-inami.ts';
import { deKvwl } from './schemes/de-kvwl.ts';
import { nzPharmacy } from './schemes/nz-pharmacy.ts';
import { completeRecord, portfolio } from './testing/index.ts';

const period = { from: '2025-04-01', to: '2026-03-31' };
const question: Question = { asOf: '2026-03-31' };

describe('outlook and plan', () => {
  const done = { outcome: 'passed', outlook: { state: 'met' } };

  test('before the period ends a year can still be met, by its last day', () => {
    const report = evaluate(nzPharmacy, { practitioner: { id: 'p0' }, meetings: [] }, { asOf: '2026-03-31' });
    expect(report.outlook).toEqual({ state: 'canStillBeMet', by: '2026-03-31' });
  });

  test('after the period has ended it can be met only by completing records', () => {
    const [complete] = fc.sample(completeRecord(period), { numRuns: 1, seed: 1 });
    const base = { ...complete!, attendees: complete!.attendees! };
    const { scan: _, ...unscanned } = { ...base, id: 'b', date: '2025-05-02' };
    const { summary: __, ...unsummarised } = { ...base, id: 'c', date: '2025-05-03' };
    const { attendees: ___, ...few } = { ...base, id: 'd', date: '2025-05-04' };
    const three = { ...few, attendees: base.attendees.slice(0, 3) };
    const after: Question = { asOf: '2026-06-01', period };
    const state = (...meetings: Portfolio['meetings']) =>
      evaluate(nzPharmacy, { practitioner: { id: 'p0' }, meetings }, after).outlook.state;
    const first = { ...base, date: '2025-05-01' };
    expect(state(first, unscanned)).toBe('canStillBeMet');
    expect(state(first, unsummarised)).toBe('canStillBeMet');
    expect(state(first, three)).toBe('canNoLongerBeMet');
    expect(state(first)).toBe('canNoLongerBeMet');
  });

  test('what a plan asks for meets the year, and nothing less does', () => {
    const q: Question = { asOf: '2025-10-01' };
    const further = completeRecord(period);
    fc.assert(
      fc.property(portfolio({ from: '2025-04-01', to: '2025-10-01' }), further, (given, template) => {
        const { groups: _, ...alone } = given;
        const { state, steps } = plan(nzPharmacy, alone, q);
        const report = evaluate(nzPharmacy, alone, q);
        if (report.outcome === 'passed') {
          expect({ state, steps }).toEqual({ state: 'met', steps: [] });
          return;
        }
        expect(state).toBe('possible');
        const apply = (chosen: typeof steps): Portfolio => {
          const meetings = alone.meetings.map((meeting, at) =>
            chosen.some((step) => step.do === 'completeRecord' && step.at === `/meetings/${at}`)
              ? {
                  ...template,
                  id: meeting.id,
                  ...(meeting.group && { group: meeting.group }),
                  date: meeting.date ?? '2026-03-30',
                  start: meeting.start ?? '18:00',
                  end: '23:59',
                }
              : meeting,
          );
          const held = chosen.flatMap((step, at) =>
            step.do === 'holdMeeting'
              ? { ...template, id: `new-${at}`, date: step.on, group: step.group ?? 'new' }
              : [],
          );
          return { ...alone, meetings: [...meetings, ...held] };
        };
        const later: Question = { asOf: '2026-03-31' };
        expect(evaluate(nzPharmacy, apply(steps), later)).toMatchObject(done);
        expect(evaluate(nzPharmacy, apply(steps.slice(1)), later).outcome).not.toBe('passed');
      }),
    );
  });

  test('a record is completed where it can be', () => {
    const meetings = [{ id: 'm', date: '2025-05-05', attendees: [{ name: 'A' }] }];
    expect(plan(nzPharmacy, { meetings }, question).state).toBe('impossible');
    const [complete] = fc.sample(completeRecord(period), { numRuns: 1, seed: 1 });
    const { summary: _, ...rest } = complete!;
    expect(plan(nzPharmacy, { meetings: [rest] }, question)).toMatchObject({
      state: 'possible',
      steps: [
        {
          do: 'completeRecord',
          at: '/meetings/0',
          because: ['summary'],
          mend: ['Write down a summary of the discussion.'],
        },
      ],
    });
  });

  test('a record of a meeting that is still to be held cannot be told, and has nothing to complete', () => {
    const meetings = [{ id: 'm', date: '2026-05-05' }];
    expect(evaluate(nzPharmacy, { meetings }, { asOf: '2026-03-31' }).outcome).toBe('failed');
    const [complete] = fc.sample(completeRecord(period), { numRuns: 1, seed: 1 });
    const later = { meetings: [{ ...complete!, date: '2026-05-05' }] };
    expect(evaluate(nzPharmacy, later, { asOf: '2026-03-31', period })).toMatchObject({
      outcome: 'cantTell',
      outlook: { state: 'cantTell' },
    });
    expect(plan(nzPharmacy, later, { asOf: '2026-03-31', period })).toEqual({ state: 'cantTell', steps: [] });
  });

  test('of records, those that can be completed are, beside one that is still to be held', () => {
    const [complete] = fc.sample(completeRecord(period), { numRuns: 1, seed: 1 });
    const { summary: _, ...rest } = { ...complete!, date: '2025-05-05' };
    const meetings = [rest, { ...complete!, id: 'later', date: '2026-05-05' }];
    const { state, steps } = plan(nzPharmacy, { meetings }, { asOf: '2026-03-31', period });
    expect([state, steps.map((step) => step.do === 'completeRecord' && step.at)]).toEqual([
      'possible',
      ['/meetings/0'],
    ]);
  });

  test('where a source is not accepted, no plan says that its steps are enough', () => {
    const nothingYet: Portfolio = { practitioner: { id: 'p0' }, meetings: [] };
    const asked = { asOf: '2026-02-01' };
    expect(evaluate(beInami, nothingYet, asked).outlook.state).toBe('cantTell');
    expect(plan(beInami, nothingYet, asked).state).toBe('cantTell');
    expect(plan(beInami, nothingYet, { ...asked, secondary: 'accept' }).state).toBe('possible');
  });

  test('where there may be too many, records that might count are completed before meetings are held', () => {
    const memberships = [0, 1, 2, 3, 4].map((at) => ({ practitioner: `p${at}`, from: '2020-01-01' }));
    const groups = [{ id: 'g', memberships, milestones: [{ what: 'report', on: '2026-02-01' }] as const }];
    const meetings = Array.from({ length: 10 }, (_, at) => ({
      id: `m${at}`,
      group: 'g',
      date: `2026-03-${at + 10}`,
    }));
    const asked = { asOf: '2026-06-01', secondary: 'accept' } as const;
    expect(evaluate(deKvwl, { groups, meetings }, asked).outlook.state).toBe('canStillBeMet');
    const { state, steps } = plan(deKvwl, { groups, meetings }, asked);
    expect([state, steps.map((step) => step.do)]).toEqual(['possible', Array(4).fill('completeRecord')]);
    const roles = [{ role: 'facilitator', by: 'p0' }] as const;
    const completed = meetings.map((one, at) => (at < 4 ? { ...one, roles } : one));
    expect(evaluate(deKvwl, { groups, meetings: completed }, asked).outcome).toBe('passed');
  });
});
