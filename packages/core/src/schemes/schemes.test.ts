import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { worse } from '../finding.ts';
import type { Finding, Outcome, Report } from '../finding.ts';
import { requirementInWords } from '../rules/in-words.ts';
import { parsePortfolio } from '../schema/parse.ts';
import { parseScheme } from '../schema/scheme.ts';
import { editionOn } from '../scheme.ts';
import type { Edition, Rule, Scheme } from '../scheme.ts';
import { daysLater } from '../dates.ts';
import { allCases } from './cases/index.ts';
import { changed, told } from './cases/situation.ts';
import type { Expected, SchemeCases, Situation } from './cases/situation.ts';
import { schemes } from './index.ts';

type Full = Situation & { readonly asOf: string };

const reportsOf = (scheme: Scheme, situation: Full): readonly Report[] => {
  const [portfolio, question] = told(scheme, situation);
  return (['practitioner', 'group'] as const).map((about) =>
    evaluate(scheme, portfolio, { ...question, about }),
  );
};

/** Of each rule the worst that is not inapplicable; of the year, the group and each unit of credit what the report says. */
const foundIn = ([year, group]: readonly Report[]): Expected => {
  const byRule = new Map<string, Outcome>();
  for (const { rule, outcome } of [...year!.findings, ...group!.findings]) {
    byRule.set(rule, worse(byRule.get(rule) ?? 'inapplicable', outcome));
  }
  const credit = (year!.credit ?? []).map(({ unit, earned }) => [`credit ${unit}`, earned] as const);
  return Object.fromEntries<Outcome | number>([
    ...byRule,
    ['year', year!.outcome],
    ['group', group!.outcome],
    ...credit,
  ]);
};

const situationsOf = ({ ordinary, cases }: SchemeCases): readonly Full[] => [
  ordinary,
  ...cases.map(([, change]) => changed(ordinary, change) as Full),
];

const findingsOf = (one: SchemeCases): readonly Finding[] =>
  situationsOf(one).flatMap((situation) =>
    reportsOf(one.scheme, situation).flatMap(({ findings }) => findings),
  );

const rulesOf = ({ rules, interpretations = [] }: Edition): readonly Rule[] => [
  ...rules,
  ...interpretations.flatMap(({ options }) => options.flatMap(({ adds = [] }) => adds)),
];

describe.each(allCases.map((one) => [one.scheme.id, one] as const))('%s', (_, one) => {
  const { scheme, ordinary, ordinarily = {}, cases } = one;

  test('ordinarily every rule passes', () => {
    const found = foundIn(reportsOf(scheme, ordinary));
    const expected = Object.fromEntries(
      editionOn(scheme, told(scheme, ordinary)[1].period!.from).rules.map(({ id }) => [id, 'passed']),
    );
    expect(found).toMatchObject({ ...expected, ...ordinarily });
  });

  test.each(cases)('%s', (_name, change, expected) => {
    expect(foundIn(reportsOf(scheme, changed(ordinary, change) as Full))).toMatchObject(expected);
  });

  test('each portfolio is one that a portal may send', () => {
    for (const situation of situationsOf(one)) {
      const [portfolio] = told(scheme, situation);
      const sent: unknown = JSON.parse(JSON.stringify(portfolio));
      expect(parsePortfolio(sent)).toEqual({ ok: true, value: sent });
    }
  });

  test('has six cases at least', () => {
    expect(cases.length).toBeGreaterThanOrEqual(6);
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
  });

  test('each rule passes in some case and fails in another', () => {
    const findings = findingsOf(one);
    const untried = scheme.editions.flatMap(rulesOf).flatMap(({ id, requires }) => {
      // What a group agreed on is recorded or is not: it cannot be found to be missing.
      const unmet = requires.kind === 'charter' ? 'cantTell' : 'failed';
      const outcomes = new Set(findings.filter(({ rule }) => rule === id).map(({ outcome }) => outcome));
      return ['passed', unmet]
        .filter((asked) => !outcomes.has(asked as Outcome))
        .map((asked) => `${id} ${asked}`);
    });
    expect(untried).toEqual([]);
  });

  test('both sides of each figure are tried', () => {
    const findings = findingsOf(one);
    const figures = (rule: string, outcome: Outcome): readonly number[] =>
      findings
        .filter((finding) => finding.rule === rule && finding.outcome === outcome)
        .map(({ found }) => Number(found));
    const untried = scheme.editions.flatMap(rulesOf).flatMap(({ id, requires }) => {
      if (requires.kind === 'membership') return [];
      const { min, max } = requires as { readonly min?: number; readonly max?: number };
      return [
        ...(min === undefined || figures(id, 'passed').includes(min) ? [] : [`${id}: ${min} itself`]),
        ...(min === undefined || figures(id, 'failed').some((one) => one < min)
          ? []
          : [`${id}: below ${min}`]),
        ...(max === undefined || figures(id, 'passed').includes(max) ? [] : [`${id}: ${max} itself`]),
        ...(max === undefined || figures(id, 'failed').some((one) => one > max)
          ? []
          : [`${id}: above ${max}`]),
      ];
    });
    expect(untried).toEqual([]);
  });

  test('each reading of unclear words is tried', () => {
    const chosen = situationsOf(one).flatMap(({ interpretations = {} }) => Object.entries(interpretations));
    for (const { interpretations = [] } of scheme.editions) {
      for (const { id, options } of interpretations) {
        for (const option of options.slice(1)) expect(chosen).toContainEqual([id, option.id]);
      }
    }
  });

  test('what rests on a secondary source is not judged unasked', () => {
    const judged = situationsOf(one).flatMap((situation) =>
      reportsOf(scheme, { ...situation, secondary: 'refuse' }).flatMap(({ edition, findings }) => {
        const { source } = scheme.editions.find(({ from }) => from === edition)!;
        return findings
          .filter(({ citation }) => (citation.source ?? source).certainty === 'secondary')
          .filter(({ outcome }) => outcome === 'passed' || outcome === 'failed')
          .map(({ rule }) => rule);
      }),
    );
    expect(judged).toEqual([]);
  });
});

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('the data of %s', (_, scheme) => {
  test('survives JSON, and parseScheme reads it back', () => {
    const copy: unknown = JSON.parse(JSON.stringify(scheme));
    expect(copy).toEqual(scheme);
    expect(parseScheme(copy)).toEqual({ ok: true, value: scheme });
  });

  test('editions stand newest first; each is in force on its first and last day, and not on the day before', () => {
    const inForce = (day: string): Edition | undefined =>
      scheme.editions.find(({ from, to = day }) => from <= day && day <= to);
    for (const { from, to = from } of scheme.editions) {
      expect(editionOn(scheme, from).from).toBe(from);
      expect(editionOn(scheme, to).from).toBe(from);
      expect(inForce(daysLater(from, -1))?.from).not.toBe(from);
    }
    const first = scheme.editions.at(-1)!.from;
    expect(() => editionOn(scheme, daysLater(first, -1))).toThrow(RangeError);
    expect(scheme.editions.map(({ from }) => from)).toEqual(
      scheme.editions
        .map(({ from }) => from)
        .toSorted()
        .toReversed(),
    );
  });

  test('ids are unique, and what refers to a rule or an interpretation finds it', () => {
    for (const edition of scheme.editions) {
      const rules = rulesOf(edition);
      const ids = rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const known = (edition.interpretations ?? []).map(({ id }) => id);
      const named = rules.flatMap(({ interpretation }) => interpretation ?? []);
      for (const id of named) expect(known).toContain(id);
      const waived = (edition.waivers ?? []).flatMap((waiver) => waiver.rules);
      const changes = (edition.interpretations ?? []).flatMap(({ options }) =>
        options.flatMap(({ changes: one = {}, omits = [] }) => [...Object.keys(one), ...omits]),
      );
      for (const id of [...waived, ...changes]) expect(ids).toContain(id);
    }
  });

  test('each rule says itself in one sentence', () => {
    for (const rule of scheme.editions.flatMap(rulesOf)) {
      expect(requirementInWords(rule.requires)).toMatch(/^[A-Z0-9a-z].*\.$/u);
      expect(requirementInWords(rule.requires)).not.toMatch(/undefined|\[object/u);
    }
  });
});

test('what follows is told by the figure found: nine hours of ten renew a Dutch registration for less long', () => {
  const { scheme, ordinary } = allCases.find((one) => one.scheme.id === 'nl-nhg')!;
  const consequenceOf = (meetings: number): string | undefined =>
    reportsOf(scheme, changed(ordinary, { meetings }) as Full)[0]!.findings.find(
      ({ rule }) => rule === 'hours',
    )!.consequence;
  expect(consequenceOf(9)).toBe('Registration is renewed for a limited period.');
  expect(consequenceOf(10)).toBeUndefined();
});

test('no scheme file holds a function, and the median is 120 lines at most', () => {
  const texts = schemes.map(({ id }) => readFileSync(new URL(`./${id}.ts`, import.meta.url), 'utf8'));
  expect(texts.filter((text) => /=>|\bfunction\b/u.test(text))).toEqual([]);
  const lines = texts.map((text) => text.split('\n').length).toSorted((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(120);
});

test('a kind of rule is 80 lines at most', () => {
  const rules = new URL('../rules/', import.meta.url);
  const long = readdirSync(rules)
    .filter((name) => !/\.test(?:ing)?\.ts$/u.test(name))
    .filter((name) => readFileSync(new URL(name, rules), 'utf8').trimEnd().split('\n').length > 80);
  expect(long).toEqual([]);
});

test('there are 28 schemes at least, of 14 jurisdictions at least, each under the name of its id, each with cases', () => {
  expect(schemes.length).toBeGreaterThanOrEqual(28);
  const places = new Set(schemes.flatMap(({ jurisdiction }) => jurisdiction.split('-')));
  expect(places.size).toBeGreaterThanOrEqual(14);
  expect(schemes.map(({ id }) => id)).toEqual(schemes.map(({ id }) => id).toSorted());
  const tried = new Set(allCases.map((one) => one.scheme.id));
  // The Pharmacy Council's cases stand in a test of their own.
  expect(schemes.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual(['nz-pharmacy']);
});
