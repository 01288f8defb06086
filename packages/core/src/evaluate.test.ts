import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from './ask.ts';
import { evaluate, outcomeOf } from './evaluate.ts';
import { worst } from './finding.ts';
import type { Report } from './finding.ts';
import type { Portfolio } from './portfolio.ts';
import type { Scheme } from './scheme.ts';
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

describe('the programmer is told', () => {
  test.each([
    [{ asOf: '2026-02-30' }, RangeError, /"2026-02-30" is not a day for asOf/],
    [{ asOf: '2026-03-31', period: { from: '2026-01-01', to: '2025-01-01' } }, RangeError, /backwards/],
    [{ asOf: '2026-03-31', about: 'practitioner' }, TypeError, /Give it a practitioner/],
    [{ asOf: '2026-03-31', about: 'group' }, TypeError, /Give it groups/],
    [
      { asOf: '2026-03-31', about: 'meeting' },
      RangeError,
      /about cannot be "meeting". It can be: practitioner,/,
    ],
    [{ asOf: '2026-03-31', secondary: 'yes' }, RangeError, /secondary cannot be "yes". It can be "accept",/],
    [{ asOf: '2020-03-31' }, RangeError, /no edition on 2020-03-31/],
  ] as const)('%o', (bad, type, message) => {
    expect(() => evaluate(nzPharmacy, { meetings: [] }, bad as Question)).toThrow(type);
    expect(() => evaluate(nzPharmacy, { meetings: [] }, bad as Question)).toThrow(message);
  });

  test('what is no scheme, and a portfolio without meetings', () => {
    const asOf = { asOf: '2026-03-31' };
    const tell = (scheme: unknown, portfolio: unknown) => () =>
      evaluate(scheme as Scheme, portfolio as Portfolio, asOf);
    expect(tell('nz-pharmacy', { meetings: [] })).toThrow(/"nz-pharmacy" is no scheme. Import one/);
    expect(tell(undefined, { meetings: [] })).toThrow(/type undefined is no scheme/);
    expect(tell(nzPharmacy, { practitioner: { id: 'p' } })).toThrow(/Give it meetings: \[\]/);
    expect(tell(nzPharmacy, undefined)).toThrow(TypeError);
  });
});
