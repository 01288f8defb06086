import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { approximateBayes } from '../calibrate/approximate-bayes.ts';
import { compareScenarios } from '../compare.ts';
import { fanFigure } from '../figures/fan.ts';
import { sobolFigure } from '../figures/sobol-bars.ts';
import { tornadoFigure } from '../figures/tornado.ts';
import { levers } from '../levers.ts';
import type { SimulationModel } from '../model.ts';
import { benchmarkModel, defaultModel } from '../models.ts';
import { parameters } from '../parameters.ts';
import { oneAtATime, sobolOfModel } from '../sensitivity/of-model.ts';
import { simulate } from '../simulate.ts';
import { summarise } from '../summarise.ts';
import { facilitatorsNeeded, leverValues } from '../value.ts';
import { studyMarkdown, studyPage } from './index.ts';
import { oddDraft } from './odd.ts';
import { stressDraft } from './stress.ts';
import type { SimulationStudy } from './study-report.ts';

const run = { seed: 1, groups: 600, years: 5 };
const withLever: SimulationModel = {
  ...defaultModel,
  levers: [{ ...levers.successionPlan, name: 'plan <b>&', cost: { perGroup: 10 } }],
  shocks: [
    {
      name: 'war | "2022"',
      from: 2,
      until: 3,
      recovery: 1,
      membersLost: 0.2,
      groupsLost: 0.05,
      leavingRatio: 1.5,
      facilitatorLossRatio: 1.2,
      attendanceOdds: 0.7,
      newcomers: 0.5,
      stopsMeetingsInPerson: true,
    },
  ],
};
const factors = [
  { path: 'leaving.rate', low: 0.05, high: 0.3 },
  { path: 'facilitator.loss', low: 0.1, high: 0.4 },
];
const fan = {
  times: summarise(simulate(withLever, run)).overTime.rows.map(({ time }) => time),
  runs: [0.08, 0.15, 0.25].map((rate) =>
    summarise(simulate({ ...withLever, leaving: { ...withLever.leaving, rate } }, run)).overTime.rows.map(
      ({ living }) => living,
    ),
  ),
  shocks: withLever.shocks,
};
const study: SimulationStudy = {
  title: 'What keeps groups <alive>?',
  comparison: compareScenarios(
    [
      { name: 'as it is', model: withLever },
      { name: 'benchmark', model: benchmarkModel },
    ],
    run,
  ),
  tornado: oneAtATime(withLever, factors, run),
  sobol: sobolOfModel(
    withLever,
    factors,
    { kind: 'living' },
    { ...run, groups: 100, samples: 32, resamples: 10 },
  ).indices,
  posterior: approximateBayes(benchmarkModel, {
    ...run,
    groups: 100,
    points: 40,
    accept: 0.5,
    factors,
    targets: [{ name: 'alive', measure: { kind: 'dissolved' }, value: 0.3, error: 0.1, source: 'invented' }],
  }),
  values: leverValues(withLever, run),
  needed: { ...facilitatorsNeeded(withLever, { ...run, wanted: 20 }), wanted: 20, years: 5 },
  fan,
};

describe('reports', () => {
  const page = studyPage(study);
  const { text, figures } = studyMarkdown(study);

  test('the page needs nothing else, runs nothing and escapes what it is given', () => {
    expect(page).not.toMatch(/<script|<link|@import|<img/);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\/(?!doi)/);
    expect(page).toContain('What keeps groups &lt;alive&gt;?');
    expect(page).not.toContain('<b>');
    expect((page.match(/<svg /g) ?? []).length).toBe(5);
    // Well-formed but for the doctype and the two void elements.
    const body = page.slice(page.indexOf('<body>'), page.indexOf('</html>'));
    expect(() => parseXml(body)).not.toThrow();
  });

  test('Markdown names its figures, and each is a document of its own', () => {
    expect(Object.keys(figures)).toEqual([
      'survival.svg',
      'pipeline.svg',
      'fan.svg',
      'tornado.svg',
      'sobol.svg',
    ]);
    for (const [name, svg] of Object.entries(figures)) {
      expect(text).toContain(`](${name})`);
      expect(() => parseXml(svg)).not.toThrow();
      expect(svg).toContain('role="img"');
    }
    expect(text).toContain('> **Open:**');
  });

  test('figures of a simulation say what their thin lines and bands are', () => {
    for (const name of ['tornado.svg', 'sobol.svg'])
      expect(
        figures[name]!.match(
          /hin lines: ± 2 (Monte Carlo|bootstrap) standard errors|bootstrap standard errors/g,
        )!.length,
      ).toBe(2);
    expect(figures['sobol.svg']).toMatch(/alone [-\d.]+ \(± [\d.]+\), with others/);
    expect(figures['survival.svg']).toContain('± 2 Monte Carlo standard errors');
  });

  test('say that levers have no causal source, and which figures are priors', () => {
    expect(text).toContain('No source gives a causal effect of any lever');
    expect(text).toContain('no source: prior');
  });

  test('are the same each time', () => {
    expect(studyPage(study)).toBe(page);
  });

  test('checklists are whole, and open items close when they are written', () => {
    const stress = stressDraft(study);
    expect(stress.every(({ text: said, open }) => said !== undefined || open !== undefined)).toBe(true);
    expect(stress.find(({ item }) => item === '1.1')).toHaveProperty('open');
    const written = stressDraft({
      ...study,
      purpose: 'To decide on succession plans.',
      availability: 'On request.',
    });
    expect(written.find(({ item }) => item === '1.1')).not.toHaveProperty('open');
    expect(written.find(({ item }) => item === '6.1')).not.toHaveProperty('open');
    expect(oddDraft(study).map(({ item }) => item)).toContain('4.11');
  });
});

test('every figure of the model is documented, with a source or the words', () => {
  const leaves = (value: unknown, path: string): readonly string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('kind' in value)
      ? Object.entries(value).flatMap(([name, member]) =>
          leaves(member, path === '' ? name : `${path}.${name}`),
        )
      : [path];
  const notFigures = new Set([
    'name',
    'meetings.withoutFacilitator',
    'dormancy.possible',
    'levers',
    'shocks',
  ]);
  expect(parameters.map(({ path }) => path).sort()).toEqual(
    leaves(defaultModel, '')
      .filter((path) => !notFigures.has(path))
      .sort(),
  );
  for (const { source, unit, words } of parameters) {
    expect(source.length * unit.length * words.length).toBeGreaterThan(0);
  }
});

test('figures refuse what they cannot draw', () => {
  expect(() => tornadoFigure([], { title: 'x' })).toThrow(/1 to 30/);
  expect(() => sobolFigure([], { title: 'x' })).toThrow(/1 to 30/);
  expect(() => fanFigure({ times: [1, 2], runs: [[1, 2]] }, { title: 'x' })).toThrow(/at least two runs/);
  expect(fanFigure(fan, { title: 'x', theme: 'dark' })).toContain('war | &quot;2022&quot;');
});
