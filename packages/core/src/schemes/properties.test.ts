import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../ask.ts';
import { daysLater, yearsLater } from '../dates.ts';
import { evaluate, outcomeOf } from '../evaluate.ts';
import type { Outcome, Report } from '../finding.ts';
import { plan } from '../plan.ts';
import type { Portfolio } from '../portfolio.ts';
import { portfolio as anyPortfolio } from '../testing/index.ts';
import { nzPharmacy } from './nz-pharmacy.ts';
import { allCases } from './cases/index.ts';
import { changed, told } from './cases/situation.ts';
import type { SchemeCases, Situation } from './cases/situation.ts';

const rank: Readonly<Record<Outcome, number>> = { failed: 0, cantTell: 1, inapplicable: 2, passed: 3 };
const runs = { numRuns: 8 };

const situation: fc.Arbitrary<Situation> = fc
  .record({
    meetings: fc.nat(14),
    minutes: fc.integer({ min: 20, max: 300 }),
    people: fc.integer({ min: 1, max: 9 }),
    members: fc.integer({ min: 1, max: 14 }),
    absentFrom: fc.subarray([0, 1, 2, 3, 4, 5]),
    without: fc.subarray(['summary', 'date', 'end', 'topics', 'attendees'] as const, { maxLength: 2 }),
    meetingAt: fc.constantFrom({}, { 1: { activity: 'staffMeeting' as const } }),
  })
  .chain((all) =>
    fc
      .subarray(Object.keys(all) as (keyof typeof all)[])
      .map((keys) => Object.fromEntries(keys.map((key) => [key, all[key]]))),
  );

type Put = readonly [Portfolio, Question];

const put = ({ scheme, ordinary }: SchemeCases): fc.Arbitrary<Put> =>
  situation.map((change) => told(scheme, changed(ordinary, change) as typeof ordinary));

const abouts = ['practitioner', 'group'] as const;

const both = ({ scheme }: SchemeCases, [portfolio, question]: Put): readonly Report[] =>
  abouts.map((about) => evaluate(scheme, portfolio, { ...question, about }));

/** What a report says without its pointers, which move when the input does. */
const gist = (report: Report): unknown => ({
  outcome: report.outcome,
  outlook: report.outlook,
  findings: report.findings
    .map(({ rule, outcome, found, asked, message }) => JSON.stringify([rule, outcome, found, asked, message]))
    .toSorted(),
  credit: report.credit?.map(({ unit, earned, upTo, taken }) => [unit, earned, upTo, taken]),
});

describe.each(allCases.map((one) => [one.scheme.id, one] as const))('%s', (_, one) => {
  const { scheme } = one;

  test('a further meeting that counts makes no minimum worse', () => {
    fc.assert(
      fc.property(put(one), ([portfolio, question]) => {
        const [full] = told(scheme, one.ordinary);
        const further = full.meetings.map((meeting) => ({ ...meeting, id: `further-${meeting.id}` }));
        const more = { ...portfolio, meetings: [...portfolio.meetings, ...further] };
        const before = both(one, [portfolio, question]).flatMap(({ findings }) => findings);
        const after = both(one, [more, question]).flatMap(({ findings }) => findings);
        const minima = one.scheme.editions.flatMap(({ rules }) =>
          rules.filter(
            ({ requires }) =>
              (requires.kind === 'meetings' || requires.kind === 'credit') && requires.max === undefined,
          ),
        );
        const worse = minima.filter(({ id }) => {
          const was = before.find(({ rule }) => rule === id);
          const is = after.find(({ rule }) => rule === id);
          return was !== undefined && rank[is!.outcome] < rank[was.outcome];
        });
        expect(worse).toEqual([]);
      }),
      runs,
    );
  });

  test('other ids change nothing', () => {
    fc.assert(
      fc.property(put(one), ([portfolio, question]) => {
        const text = JSON.stringify(portfolio).replaceAll(/"(p\d+|g|h|m\d+)"/gu, '"other-$1"');
        const renamed = JSON.parse(text) as Portfolio;
        expect(both(one, [renamed, question]).map(gist)).toEqual(both(one, [portfolio, question]).map(gist));
      }),
      runs,
    );
  });

  test('the order of meetings changes nothing', () => {
    fc.assert(
      fc.property(put(one), ([portfolio, question]) => {
        const reversed = { ...portfolio, meetings: portfolio.meetings.toReversed() };
        expect(both(one, [reversed, question]).map(gist)).toEqual(both(one, [portfolio, question]).map(gist));
      }),
      runs,
    );
  });

  test('two periods together are judged as each apart', () => {
    fc.assert(
      fc.property(put(one), put(one), ([portfolio, question], [other]) => {
        const { from, to } = question.period!;
        const length = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
        const elsewhere = other.meetings
          .filter(({ date }) => date !== undefined)
          .map((meeting) => ({ ...meeting, id: `b-${meeting.id}`, date: yearsLater(meeting.date!, -length) }))
          .filter(({ date }) => date < from);
        const together = { ...portfolio, meetings: [...elsewhere, ...portfolio.meetings] };
        expect(both(one, [together, question]).map(gist)).toEqual(both(one, [portfolio, question]).map(gist));
        const before = { from: yearsLater(from, -length), to: daysLater(from, -1) };
        const past: Question = { ...question, asOf: before.to, period: before, edition: from };
        const undated = portfolio.meetings.filter(({ date }) => date === undefined);
        const alone = { ...portfolio, meetings: [...elsewhere, ...undated] };
        expect(both(one, [together, past]).map(gist)).toEqual(both(one, [alone, past]).map(gist));
      }),
      runs,
    );
  });

  test('reports survive JSON, and the outcome alone is the same', () => {
    fc.assert(
      fc.property(put(one), ([portfolio, question]) => {
        for (const report of both(one, [portfolio, question])) {
          expect(JSON.parse(JSON.stringify(report))).toEqual(report);
          expect(outcomeOf(scheme, portfolio, { ...question, about: report.about as 'group' })).toBe(
            report.outcome,
          );
        }
      }),
      runs,
    );
  });
});

describe('a plan agrees with the report', () => {
  test.each(allCases.map((one) => [one.scheme.id, one] as const))('%s', (_, one) => {
    fc.assert(
      fc.property(put(one), fc.nat(400), ([portfolio, question], early) => {
        const { from, to } = question.period!;
        const asOf = daysLater(to, -early);
        const asked = { ...question, asOf: asOf < from ? from : asOf, about: 'practitioner' } as const;
        const { outcome, outlook } = evaluate(one.scheme, portfolio, asked);
        const { state, steps } = plan(one.scheme, portfolio, asked);
        const isMet = outcome === 'passed' || outcome === 'inapplicable';
        expect(state === 'met').toBe(isMet);
        expect(state === 'possible').toBe(steps.length > 0);
        expect(outlook.state === 'canNoLongerBeMet' && state === 'possible').toBe(false);
        expect(steps.filter((step) => step.do === 'holdMeeting' && step.on > to)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

const resolves = (input: unknown, pointer: string): boolean =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], input) !==
  undefined;

/** Pointers that lead nowhere, and pointers to what is said to be missing that lead somewhere. */
const wrongPointers = (
  portfolio: Portfolio,
  { scheme, findings, credit = [] }: Report,
): readonly string[] => [
  ...findings.flatMap(({ rule, at, missing = [] }) => [
    ...(resolves(portfolio, at) ? [] : [`${scheme} ${rule} at ${at}`]),
    ...missing.filter((one) => resolves(portfolio, one)).map((one) => `${scheme} ${rule} missing ${one}`),
  ]),
  ...credit.flatMap(({ entries }) =>
    entries.filter(({ at }) => !resolves(portfolio, at)).map(({ at }) => at),
  ),
];

test.each(allCases.map((one) => [one.scheme.id, one] as const))(
  '%s points only at what is there, and misses only what is not',
  (_, one) => {
    fc.assert(
      fc.property(put(one), ([portfolio, question]) => {
        const sent = JSON.parse(JSON.stringify(portfolio)) as Portfolio;
        const wrong = both(one, [sent, question]).flatMap((report) => wrongPointers(sent, report));
        expect([...new Set(wrong)]).toEqual([]);
      }),
      { numRuns: 30 },
    );
  },
);

test('any portfolio is judged by every scheme without a throw, and pointed at as it is', () => {
  const question: Question = {
    asOf: '2026-03-31',
    period: { from: '2025-04-01', to: '2026-03-31' },
  };
  fc.assert(
    fc.property(anyPortfolio(), (portfolio) => {
      for (const scheme of [nzPharmacy, ...allCases.map((one) => one.scheme)]) {
        const edition = scheme.editions[0]!.from;
        const report = evaluate(scheme, portfolio, {
          ...question,
          edition,
          about: 'practitioner',
          secondary: 'accept',
        });
        expect(report.findings.filter(({ message }) => message.includes('undefined'))).toEqual([]);
        expect([...new Set(wrongPointers(portfolio, report))]).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
