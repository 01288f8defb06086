import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from './ask.ts';
import { evaluate } from './evaluate.ts';
import type { MeetingRecord } from './meeting.ts';
import { plan } from './plan.ts';
import { nzPharmacy } from './schemes/nz-pharmacy.ts';
import { completeRecord } from './testing/index.ts';

const period = { from: '2025-04-01', to: '2026-03-31' };
const question: Question = { asOf: '2026-03-31' };

describe('several groups, and several names for one', () => {
  const [template] = fc.sample(completeRecord(period), { numRuns: 1, seed: 1 });
  const held = (id: string, date: string, fields: Partial<MeetingRecord> = {}): MeetingRecord => ({
    ...template!,
    id,
    date,
    ...fields,
  });
  const someone = (at: number) => ({
    name: `Person ${at}`,
    practitioner: `p${at}`,
    registrationNumber: String(104_000 + at),
  });
  const practitioner = { id: 'p0' };
  const members = [0, 1, 2, 3].map((at) => ({ practitioner: `p${at}`, from: '2020-01-01' }));
  const groups = [
    { id: 'g0', name: 'Kōwhai peers', memberships: members },
    { id: 'g1', memberships: members },
  ];

  test('meetings that name a group by id and by name are of one group', () => {
    const { group: _, ...unnamed } = held('b', '2025-06-02');
    const meetings = [held('a', '2025-05-01'), { ...unnamed, groupName: 'Kōwhai peers' }];
    expect(evaluate(nzPharmacy, { practitioner, groups, meetings }, question).outcome).toBe('passed');
  });

  test('a meeting is of the group whose id it names, even if another bears that name', () => {
    const named = [
      { id: 'g1', name: 'g0', memberships: members },
      { id: 'g0', memberships: members },
    ];
    const meetings = [held('a', '2025-05-01'), held('b', '2025-06-01')];
    for (const all of [named, named.toReversed()]) {
      const report = evaluate(nzPharmacy, { groups: all, meetings }, question);
      const counted = report.findings.filter(({ rule }) => rule === 'group-meetings');
      expect(counted.map(({ found }) => found).toSorted((a, b) => Number(a) - Number(b))).toEqual([0, 2]);
      expect(report.meetings.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
    }
  });

  test('of two groups of one name, it is not recorded which of them met', () => {
    const { group: _, ...unnamed } = held('a', '2025-05-01');
    const meetings = [{ ...unnamed, groupName: 'Kōwhai peers' }];
    const twins = ['g0', 'g1'].map((id) => ({ id, name: 'Kōwhai peers', memberships: members }));
    const report = evaluate(nzPharmacy, { groups: twins, meetings }, question);
    expect(report.meetings.map(({ because }) => because)).toEqual([
      ['groupNotRecorded'],
      ['groupNotRecorded'],
    ]);
  });

  test('a record without a start takes nothing from two meetings of that day', () => {
    const meetings = [
      held('a', '2025-05-01', { start: '10:00', end: '12:00' }),
      held('b', '2025-05-01', { start: '18:00', end: '20:00' }),
    ];
    const further = { id: 'c', group: 'g0', date: '2025-05-01' };
    expect(evaluate(nzPharmacy, { practitioner, meetings }, question).outcome).toBe('passed');
    const more = { practitioner, meetings: [...meetings, further] };
    expect(evaluate(nzPharmacy, more, question).outcome).toBe('passed');
  });

  test('the same four are asked for in each group, not across them', () => {
    const others = [0, 11, 12, 13].map(someone);
    const four = { ...question, interpretations: { sameFour: 'sameFourAttend' } };
    const first = [held('a', '2025-05-01'), held('b', '2025-06-01')].map((one) => ({
      ...one,
      attendees: [0, 1, 2, 3].map(someone),
    }));
    const second = ['2025-07-01', '2025-08-01'].map((date) =>
      held(date, date, { group: 'g1', attendees: others }),
    );
    const report = evaluate(nzPharmacy, { practitioner, meetings: [...first, ...second] }, four);
    expect(report.outcome).toBe('passed');
    expect(report.findings.find(({ rule }) => rule === 'same-four')).toMatchObject({ found: 4 });
  });

  test('a meeting outside the period is listed once, with its own group', () => {
    const meetings = [held('a', '2020-05-01'), held('b', '2020-06-01', { group: 'g1' })];
    const report = evaluate(nzPharmacy, { groups, meetings }, question);
    expect(report.meetings.map(({ at, because }) => [at, because])).toEqual([
      ['/meetings/0', ['outsidePeriod']],
      ['/meetings/1', ['outsidePeriod']],
    ]);
  });

  test('about a group, a practitioner of the portfolio need not have been there', () => {
    const meetings = [held('a', '2025-05-01'), held('b', '2025-06-01')].map((one) => ({
      ...one,
      attendees: [1, 2, 3, 4].map(someone),
    }));
    const portfolio = { practitioner, groups: groups.slice(0, 1), meetings };
    expect(evaluate(nzPharmacy, portfolio, question).outcome).toBe('failed');
    expect(evaluate(nzPharmacy, portfolio, { ...question, about: 'group' }).outcome).toBe('passed');
  });

  test('apologies are no attendance, and a guest is there', () => {
    const apologetic = [1, 2, 3, 4].map(someone);
    const at = (fields: Partial<MeetingRecord>): MeetingRecord[] => [
      held('a', '2025-05-01'),
      held('b', '2025-06-01', fields),
    ];
    const outcome = (meetings: MeetingRecord[]): string =>
      evaluate(nzPharmacy, { practitioner: { ...practitioner, name: 'Person 0' }, meetings }, question)
        .outcome;
    expect(outcome(at({ attendees: apologetic, apologies: ['Person 0'] }))).toBe('failed');
    expect(outcome(at({ attendees: [...apologetic, { ...someone(0), guest: true }] }))).toBe('passed');
  });

  test('a plan for two groups completes a meeting without a group for one of them', () => {
    const { group: _, ...unnamed } = held('c', '2025-07-01');
    const meetings = [held('a', '2025-05-01'), held('b', '2025-06-01', { group: 'g1' }), unnamed];
    const { state, steps } = plan(nzPharmacy, { groups, meetings }, { asOf: '2025-10-01' });
    expect(state).toBe('possible');
    expect(steps).toEqual([
      {
        do: 'completeRecord',
        at: '/meetings/2',
        because: ['groupNotRecorded'],
        mend: ['Record of which group the meeting is.'],
      },
      { do: 'holdMeeting', group: 'g1', on: '2026-03-31', by: '2026-03-31' },
    ]);
  });

  test('a plan made before the period holds its meetings within it', () => {
    const next = { from: '2026-04-01', to: '2027-03-31' };
    const { steps } = plan(nzPharmacy, { practitioner, meetings: [] }, { asOf: '2026-01-01', period: next });
    const days = steps.flatMap((step) => (step.do === 'holdMeeting' ? step.on : []));
    expect(days).toEqual(['2026-09-30', '2027-03-31']);
    const meetings = days.map((date, at) => held(`m${at}`, date));
    const later = { asOf: '2027-03-31', period: next };
    expect(evaluate(nzPharmacy, { practitioner, meetings }, later).outcome).toBe('passed');
  });
});
