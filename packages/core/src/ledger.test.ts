import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Ledger } from './ledger.ts';
import { plan } from './plan.ts';
import type { OtherActivity, Portfolio } from './portfolio.ts';
import { reportAsMarkdown } from './report/markdown.ts';
import { reportAsText } from './report/text.ts';
import { auPsyba } from './schemes/au-psyba.ts';
import { auRacgp } from './schemes/au-racgp.ts';
import { beInami } from './schemes/be-inami.ts';
import { deOpk } from './schemes/de-opk.ts';
import { uaMoh } from './schemes/ua-moh.ts';

const question = { asOf: '2026-12-31', secondary: 'accept' } as const;

const attended = (date: string): Portfolio['meetings'][number] => ({
  id: date,
  date,
  attendees: [{ name: 'Olena', practitioner: 'p' }],
});

const monthly = (count: number): Portfolio['meetings'] =>
  Array.from({ length: count }, (_, at) => attended(`2026-01-${String(at + 10)}`));

const doctor = (meetings: number, others?: readonly OtherActivity[]): Portfolio => ({
  practitioner: { id: 'p', profession: 'doctor' },
  meetings: monthly(meetings),
  ...(others && { activities: others }),
});

const other = (amount: number): readonly OtherActivity[] => [{ date: '2026-02-01', unit: 'points', amount }];

const ledger = (portfolio: Portfolio, asked: Parameters<typeof evaluate>[2] = question): Ledger =>
  evaluate(uaMoh, portfolio, asked).credit![0]!;

describe('twelve Ukrainian meetings', () => {
  test('earn 24 points, two each, and one is left to earn', () => {
    const { unit, earned, upTo, taken, left, entries } = ledger(doctor(12));
    expect({ unit, earned, upTo, taken, left }).toEqual({
      unit: 'points',
      earned: 24,
      upTo: 24,
      taken: 0,
      left: 1,
    });
    expect(entries).toHaveLength(12);
    expect(entries[0]).toEqual({ at: '/meetings/0', date: '2026-01-10', earned: 2 });
  });

  test('a thirteenth earns one, and the cap takes one off', () => {
    const { earned, taken, left, entries } = ledger(doctor(13));
    expect({ earned, taken, left }).toEqual({ earned: 25, taken: 1, left: 0 });
    expect(entries.at(-1)).toEqual({
      at: '/meetings/12',
      date: '2026-01-22',
      earned: 1,
      taken: 1,
      cap: 'period',
    });
  });

  test('of records in any order the last day is what the cap takes from', () => {
    const inOrder = monthly(13);
    const { entries } = ledger({ ...doctor(0), meetings: [inOrder[12]!, ...inOrder.slice(0, 12)] });
    expect(entries.map(({ at }) => at)).toEqual(
      [...inOrder.keys()].map((at) => `/meetings/${(at + 1) % 13}`),
    );
    expect(entries.at(-1)).toMatchObject({ at: '/meetings/0', date: '2026-01-22', earned: 1, taken: 1 });
  });

  test('where the cap is only told by others it is not certain', () => {
    const { earned, upTo } = ledger(doctor(13), { asOf: '2026-12-31' });
    expect({ earned, upTo }).toEqual({ earned: 25, upTo: 26 });
  });

  test('the entries add up to what was earned, whatever the order of the records', () => {
    const portfolio = doctor(20);
    const reversed = { ...portfolio, meetings: portfolio.meetings.toReversed() };
    for (const one of [portfolio, reversed]) {
      const { earned, entries } = ledger(one);
      expect(entries.reduce((sum, entry) => sum + entry.earned, 0)).toBe(earned);
      expect(earned).toBe(25);
    }
  });
});

test('a report says what was earned, what lies above the maximum and what follows', () => {
  const report = evaluate(uaMoh, doctor(13), question);
  const text = reportAsText(report);
  expect(text).toContain('Points: 25; above a maximum: 1; still to be earned by meetings: 0.');
  expect(text).toContain('    /meetings/12 of 2026-01-22: 1 (1 above the maximum of the period)');
  expect(reportAsMarkdown(report)).toContain('## Credit\n\n- Points: 25;');
  const unfunded = evaluate(beInami, { groups: [{ id: 'g' }], meetings: [] }, { asOf: '2026-12-31' });
  expect(reportAsText(unfunded)).toContain('    What follows: The group is not funded for the year.');
  expect(reportAsMarkdown(unfunded)).toContain(
    'at least four meetings with at least three participants each (in our words)',
  );
});

describe('a plan', () => {
  const midyear = { ...question, asOf: '2026-06-30' };
  const meetings = (portfolio: Portfolio, asked = midyear): number | string => {
    const { state, steps } = plan(uaMoh, portfolio, asked);
    return state === 'possible' ? steps.filter((step) => step.do === 'holdMeeting').length : state;
  };

  test('asks for the fewest meetings that fill the norm, under the cap', () => {
    expect(meetings(doctor(0, other(26)))).toBe(12);
    expect(meetings(doctor(0, other(25)))).toBe(13);
    expect(meetings(doctor(10, other(26)))).toBe(2);
    expect(meetings(doctor(12, other(25)))).toBe(1);
    expect(meetings(doctor(12, other(26)))).toBe('met');
  });

  test('asks for other activities where the cap leaves too little, and for nothing once the year is over', () => {
    const { steps } = plan(uaMoh, doctor(0, other(24)), midyear);
    expect(steps.map((step) => step.do === 'mend' && step.mend)).toEqual([
      'Earn by other activities what meetings do not. Points by meetings and other activities: 24; asked: at least 50.',
    ]);
    const over = { ...question, asOf: '2027-01-01', period: { from: '2026-01-01', to: '2026-12-31' } };
    expect(meetings(doctor(0, other(24)), over)).toBe('impossible');
  });

  test('asks for planning and review meetings by name', () => {
    const nothing: Portfolio = { practitioner: { id: 'p' }, meetings: [] };
    const { state, steps } = plan(auRacgp, nothing, { asOf: '2022-01-01' });
    expect(state).toBe('possible');
    expect(steps.map((step) => step.do === 'holdMeeting' && (step.activity ?? 'any'))).toEqual([
      'planning',
      'review',
      'any',
      'any',
    ]);
  });

  test('reckons minutes on own practice as they were recorded so far', () => {
    const held = {
      ...attended('2024-01-10'),
      start: '10:00',
      end: '12:00',
      reflection: { text: 'Mine.' },
      attendees: [{ name: 'Ada', practitioner: 'p', ownPracticeMinutes: 60 }],
    };
    const portfolio: Portfolio = {
      practitioner: { id: 'p' },
      meetings: [held],
      activities: [{ date: '2024-02-01', unit: 'hours', amount: 20 }],
    };
    const { state, steps } = plan(auPsyba, portfolio, { asOf: '2024-03-01' });
    expect([state, steps.length]).toEqual(['possible', 9]);
  });
});

test('nobody’s own practice takes longer than they were there', () => {
  const meeting = {
    ...attended('2025-05-01'),
    start: '10:00',
    end: '12:00',
    attendees: [{ name: 'Ada', practitioner: 'p', ownPracticeMinutes: 600 }],
    reflection: { text: 'Mine.' },
  };
  const portfolio = { practitioner: { id: 'p' }, meetings: [meeting], activities: [] };
  expect(evaluate(auPsyba, portfolio, { asOf: '2025-06-01' }).credit?.[0]?.entries[0]?.earned).toBe(2);
});

describe('an outlook', () => {
  const group = (...dates: readonly string[]): Portfolio => ({
    groups: [{ id: 'g', memberships: [] }],
    meetings: dates.map((date) => ({ id: date, group: 'g', date })),
  });

  test('of four meetings is open until the year ends', () => {
    const { outlook } = evaluate(beInami, group('2026-02-01'), { asOf: '2026-11-30', about: 'group' });
    expect(outlook).toEqual({ state: 'canStillBeMet', by: '2026-12-31' });
  });

  test('of one in each quarter is lost when a quarter has gone by, where that decides', () => {
    const quarterly = {
      ...deOpk,
      editions: deOpk.editions.map((edition) => ({
        ...edition,
        rules: edition.rules
          .filter(({ id }) => id === 'one-a-quarter')
          .map((rule) => ({ ...rule, level: 'must' as const })),
      })),
    };
    const state = (asOf: string, ...dates: readonly string[]): string =>
      evaluate(quarterly, group(...dates), { asOf, about: 'group' }).outlook.state;
    expect(state('2026-05-01', '2026-03-31')).toBe('canStillBeMet');
    expect(state('2026-03-31')).toBe('canStillBeMet');
    expect(state('2026-04-01')).toBe('canNoLongerBeMet');
    expect(state('2026-12-31', '2026-01-01', '2026-04-01', '2026-09-30')).toBe('canStillBeMet');
  });
});
