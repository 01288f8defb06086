import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from './ask.ts';
import { evaluate, outcomeOf } from './evaluate.ts';
import { worst } from './finding.ts';
import type { Report } from './finding.ts';
import { plan } from './plan.ts';
import type { MeetingRecord } from './meeting.ts';
import type { Portfolio } from './portfolio.ts';
import { cycleOf } from './scheme.ts';
import { auBalint } from './schemes/au-balint.ts';

import { nzPharmacy } from './schemes/nz-pharmacy.ts';
import { completeRecord, meetingRecord, portfolio } from './testing/index.ts';

const period = { from: '2025-04-01', to: '2026-03-31' };
const question: Question = { asOf: '2026-03-31' };
const abouts = ['practitioner', 'group', 'record'] as const;

const rank = { failed: 0, cantTell: 1, passed: 2, inapplicable: 2 } as const;

const resolves = (input: unknown, pointer: string): boolean =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], input) !==
  undefined;

const asked = (given: Portfolio, about: (typeof abouts)[number]): Question | undefined =>
  about === 'group' && given.groups === undefined ? undefined : { ...question, about };

const everyReport = (given: Portfolio): readonly Report[] =>
  abouts.flatMap((about) => {
    const q = asked(given, about);
    return q === undefined ? [] : evaluate(nzPharmacy, given, q);
  });

describe('every report', () => {
  test('survives JSON', () => {
    fc.assert(
      fc.property(portfolio(), (given) => {
        for (const report of everyReport(given)) expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });

  test('points only at what is there, and misses only what is not', () => {
    fc.assert(
      fc.property(portfolio(), (given) => {
        for (const { findings, meetings } of everyReport(given)) {
          for (const { at, missing = [] } of findings) {
            expect(resolves(given, at), at).toBe(true);
            for (const pointer of missing) expect(resolves(given, pointer), pointer).toBe(false);
          }
          for (const { at } of meetings) expect(resolves(given, at)).toBe(true);
        }
      }),
    );
  });

  test('has the worst outcome of the must rules about what was asked', () => {
    fc.assert(
      fc.property(portfolio(), (given) => {
        for (const { about, outcome, findings, meetings } of everyReport(given)) {
          const decisive = findings.filter((one) => one.level === 'must' && one.about === about);
          const records = meetings.map((meeting) => meeting.outcome);
          expect(outcome).toBe(worst(about === 'record' ? records : decisive.map((one) => one.outcome)));
        }
      }),
    );
  });

  test('agrees with the outcome alone', () => {
    fc.assert(
      fc.property(portfolio(), (given) => {
        for (const about of abouts) {
          const q = asked(given, about);
          if (q !== undefined)
            expect(outcomeOf(nzPharmacy, given, q)).toBe(evaluate(nzPharmacy, given, q).outcome);
        }
      }),
    );
  });

  test('repeats no text of a record', () => {
    const secret = 'Winifred Tamahere';
    const spoilt = completeRecord(period).map((one) => ({
      ...one,
      summary: secret,
      confidentiality: secret,
      reflection: { text: secret },
    }));
    fc.assert(
      fc.property(spoilt, (one) => {
        const given = { practitioner: { id: 'p0' }, meetings: [one] };
        expect(JSON.stringify(everyReport(given))).not.toContain('Winifred');
      }),
    );
  });
});

describe('a year', () => {
  const outcome = (given: Portfolio): keyof typeof rank => evaluate(nzPharmacy, given, question).outcome;

  test('does not depend on the order of the meetings or of the attendees', () => {
    fc.assert(
      fc.property(portfolio(), (given) => {
        const reversed = given.meetings.toReversed().map((one) => ({
          ...one,
          ...(one.attendees && { attendees: one.attendees.toReversed() }),
        }));
        expect(outcome({ ...given, meetings: reversed })).toBe(outcome(given));
      }),
    );
  });

  test('is never made worse by a further meeting, however bad', () => {
    fc.assert(
      fc.property(portfolio(), meetingRecord(), (given, further) => {
        const before = outcome(given);
        const after = outcome({ ...given, meetings: [...given.meetings, further] });
        if (before === 'passed') expect(after).toBe('passed');
        expect(rank[after]).toBeGreaterThanOrEqual(before === 'failed' ? rank.failed : rank[before]);
      }),
    );
  });

  test('is changed by nothing outside the period', () => {
    const outside = completeRecord({ from: '2026-04-01', to: '2027-03-31' });
    fc.assert(
      fc.property(portfolio(), outside, (given, further) => {
        const report = evaluate(nzPharmacy, given, question);
        const more = evaluate(nzPharmacy, { ...given, meetings: [...given.meetings, further] }, question);
        expect(more.outcome).toBe(report.outcome);
        expect(more.findings).toEqual(report.findings);
      }),
    );
  });

  test('is changed by no meeting recorded twice', () => {
    fc.assert(
      fc.property(portfolio(), (given) => {
        const twice = given.meetings.map((one) => ({ ...one, id: `${one.id}-again` }));
        if (given.meetings.every((one) => one.date !== undefined)) {
          expect(outcome({ ...given, meetings: [...given.meetings, ...twice] })).toBe(outcome(given));
        }
      }),
    );
  });

  test('long lists are judged as short ones are', () => {
    const meetings = Array.from({ length: 40 }, (_, at) => ({
      id: `m${at}`,
      group: 'g',
      date: '2025-05-05',
      start: '18:00',
    }));
    const report = evaluate(nzPharmacy, { practitioner: { id: 'p' }, meetings }, question);
    expect(report.meetings.filter((one) => one.because?.[0] === 'recordedTwice')).toHaveLength(39);
  });
});

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
});

test('a certificate’s day that is none is named', () => {
  const practitioner = { id: 'p', certificateDate: 'soon' };
  expect(() => cycleOf(auBalint, practitioner, '2026-03-31')).toThrow(
    /"soon" is not a day for certificateDate/,
  );
});

describe('the programmer is told', () => {
  test.each([
    [{ asOf: '2026-02-30' }, RangeError, /"2026-02-30" is not a day for asOf/],
    [{ asOf: '2026-03-31', period: { from: '2026-01-01', to: '2025-01-01' } }, RangeError, /backwards/],
    [{ asOf: '2026-03-31', about: 'practitioner' }, TypeError, /Give it a practitioner/],
    [{ asOf: '2026-03-31', about: 'group' }, TypeError, /Give it groups/],
    [{ asOf: '2020-03-31' }, RangeError, /no edition on 2020-03-31/],
  ] as const)('%o', (bad, type, message) => {
    expect(() => evaluate(nzPharmacy, { meetings: [] }, bad as Question)).toThrow(type);
    expect(() => evaluate(nzPharmacy, { meetings: [] }, bad as Question)).toThrow(message);
  });
});
