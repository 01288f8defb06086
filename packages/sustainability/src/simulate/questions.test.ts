import { describe, expect, test } from 'vitest';
import { approximateBayes } from './calibrate/approximate-bayes.ts';
import { historyMatch } from './calibrate/history-matching.ts';
import type { Target } from './calibrate/targets.ts';
import { withFigures } from './change-model.ts';
import { compareScenarios } from './compare.ts';
import { levers } from './levers.ts';
import { measured, measureInWords } from './measure.ts';
import { benchmarkModel, defaultModel } from './models.ts';
import type { SimulationModel } from './model.ts';
import { latinHypercube } from './sensitivity/design.ts';
import type { Factor } from './sensitivity/design.ts';
import { morrisScreening } from './sensitivity/morris.ts';
import { leverFactors, morrisOfModel, oneAtATime, sobolOfModel } from './sensitivity/of-model.ts';
import { sobolIndices } from './sensitivity/sobol.ts';
import { simulate } from './simulate.ts';
import { summarise } from './summarise.ts';

const run = { seed: 1, groups: 2000, years: 5 };

describe('comparing scenarios', () => {
  const better = withFigures(benchmarkModel, { 'facilitator.succession': 0.9 });
  const scenarios = [
    { name: 'as it is', model: benchmarkModel },
    { name: 'succession', model: better },
    { name: 'same', model: benchmarkModel },
  ];
  const { differences, runs } = compareScenarios(scenarios, run);

  test('differences are those of the runs, with smaller errors than unpaired', () => {
    const [succession, same] = differences;
    const [one, other] = runs.map((found) => summarise(found));
    expect(succession!.yearsLived.value).toBeCloseTo(other!.yearsLived.value - one!.yearsLived.value, 2);
    expect(succession!.living.at(-1)!.value).toBeCloseTo(other!.living.value - one!.living.value, 12);
    expect(succession!.varianceReduction).toBeGreaterThan(1.5);
    expect(same!.yearsLived).toEqual({ value: 0, standardError: 0 });
    expect(simulate(benchmarkModel, run).tally).toEqual(runs[0]!.tally);
  });

  test('names must differ', () => {
    expect(() => compareScenarios(scenarios.slice(0, 1), run)).toThrow(/at least two/);
  });
});

describe('sensitivity', () => {
  test('a Latin hypercube has one point in each stratum', () => {
    const points = latinHypercube(50, 3, 7);
    for (let dimension = 0; dimension < 3; dimension++) {
      const strata = points
        .map((point) => Math.floor(point[dimension]! * 50))
        .sort((one, other) => one - other);
      expect(strata).toEqual(Array.from({ length: 50 }, (_, i) => i));
    }
  });

  test('Sobol’ indices of a weighted sum are its squared weights', () => {
    const weights = [3, 2, 1, 0];
    const { indices } = sobolIndices((row) => row.reduce((sum, u, i) => sum + weights[i]! * u, 0), {
      dimensions: 4,
      samples: 4096,
      seed: 3,
    });
    weights.forEach((weight, i) => {
      expect(Math.abs(indices[i]!.first - weight ** 2 / 14)).toBeLessThan(0.03);
      expect(Math.abs(indices[i]!.total - weight ** 2 / 14)).toBeLessThan(0.03);
    });
    expect(() => sobolIndices(() => 1, { dimensions: 2, samples: 10, seed: 1 })).toThrow(/all the same/);
  });

  test('Morris finds slopes, and no spread where there is none', () => {
    const effects = morrisScreening(([a, b]) => 5 * a! - 2 * b!, {
      dimensions: 3,
      trajectories: 10,
      seed: 1,
    });
    [5, -2, 0].forEach((slope, i) => {
      expect(effects[i]!.mean).toBeCloseTo(slope, 10);
      expect(effects[i]!.meanAbsolute).toBeCloseTo(Math.abs(slope), 10);
      expect(effects[i]!.spread).toBeLessThan(1e-9);
    });
  });

  const factors: readonly Factor[] = [
    { path: 'leaving.rate', low: 0.05, high: 0.3, scale: 'log' },
    { path: 'facilitator.succession', low: 0.2, high: 0.9 },
    { path: 'champions.loss', low: 0.1, high: 0.5 },
  ];

  test('of the model: what does nothing in it has no effect, and leaving matters', () => {
    const measure = { kind: 'yearsLived' } as const;
    const screened = morrisOfModel(benchmarkModel, factors, measure, {
      ...run,
      groups: 500,
      trajectories: 4,
    });
    expect(screened[0]!.mean).toBeLessThan(-0.3);
    expect(screened[1]!.mean).toBeGreaterThan(0.1);
    expect(screened[2]!.meanAbsolute).toBe(0);
    const { indices } = sobolOfModel(benchmarkModel, factors, measure, {
      ...run,
      groups: 200,
      samples: 64,
      resamples: 20,
    });
    expect(indices[0]!.total).toBeGreaterThan(indices[1]!.total);
    expect(indices[2]!.total).toBe(0);
    const tornado = oneAtATime(benchmarkModel, factors, run);
    expect(tornado.map(({ path }) => path)).toEqual([
      'leaving.rate',
      'facilitator.succession',
      'champions.loss',
    ]);
    expect(tornado[0]!.atLow.value).toBeGreaterThan(0);
    expect(tornado[2]!.atHigh).toEqual({ value: 0, standardError: 0 });
  });

  test('lever ratios are factors over their ranges', () => {
    const model: SimulationModel = { ...defaultModel, levers: [levers.supervision] };
    expect(leverFactors(model)[0]).toEqual({
      path: 'levers.0.effects.0.ratio',
      low: 0.3,
      high: 1,
      scale: 'log',
    });
  });
});

describe('calibration', () => {
  const truth = withFigures(benchmarkModel, { 'leaving.rate': 0.2, 'facilitator.loss': 0.15 });
  const answers = summarise(simulate(truth, { ...run, seed: 99, groups: 10_000 }));
  const target = (name: string, measure: Target['measure'], error: number, heldBack = false): Target => ({
    name,
    measure,
    value: measured(answers, measure),
    error,
    heldBack,
    source: 'simulated with known figures',
  });
  const options = {
    ...run,
    groups: 400,
    factors: [
      { path: 'leaving.rate', low: 0.05, high: 0.4 },
      { path: 'facilitator.loss', low: 0.02, high: 0.6 },
    ],
    targets: [
      target('members after 3 years', { kind: 'membersAt', time: 3 }, 0.15),
      target('alive after 5 years', { kind: 'aliveAt', time: 5 }, 0.02),
      target('years lived', { kind: 'yearsLived' }, 0.1, true),
    ],
  };

  test('approximate Bayes finds the figures back, and predicts what was held back', () => {
    const posterior = approximateBayes(benchmarkModel, { ...options, points: 200, accept: 0.1 });
    const [leaving, loss] = posterior.figures;
    expect(leaving!.lower).toBeLessThan(0.2);
    expect(leaving!.upper).toBeGreaterThan(0.2);
    expect(leaving!.standardDeviation).toBeLessThan(0.05);
    expect(loss!.lower).toBeLessThan(0.15);
    expect(loss!.upper).toBeGreaterThan(0.15);
    expect(posterior.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    const held = posterior.checks.find(({ heldBack }) => heldBack)!;
    expect(held.target).toBe('years lived');
    expect(held.within).toBe(true);
  });

  test('a model that cannot meet a target held back says so', () => {
    const wrong = options.targets.map((one) => (one.heldBack ? { ...one, value: 1 } : one));
    const posterior = approximateBayes(benchmarkModel, {
      ...options,
      targets: wrong,
      points: 200,
      accept: 0.05,
    });
    expect(posterior.checks.find(({ heldBack }) => heldBack)!.within).toBe(false);
  });

  test('history matching keeps the truth and rules most out', () => {
    const { waves, plausible } = historyMatch(benchmarkModel, { ...options, points: 60, waves: 2 });
    expect(waves[0]!.kept).toBeLessThan(30);
    expect(plausible.length).toBeGreaterThan(0);
    const [from, to] = waves.at(-1)!.ranges[0]!;
    const at = (0.2 - 0.05) / 0.35;
    expect(from).toBeLessThan(at);
    expect(to).toBeGreaterThan(at);
  });

  test('needs errors and something to calibrate with', () => {
    const held = options.targets.map((one) => ({ ...one, heldBack: true }));
    expect(() => approximateBayes(benchmarkModel, { ...options, targets: held, points: 400 })).toThrow(
      /at least one/,
    );
    const exact = options.targets.map((one) => ({ ...one, error: 0 }));
    expect(() => historyMatch(benchmarkModel, { ...options, targets: exact, points: 10 })).toThrow(/above 0/);
    expect(() => approximateBayes(benchmarkModel, { ...options, points: 20 })).toThrow(/fewer than 10/);
  });
});

test('measures have words, and times must have been counted', () => {
  const summary = summarise(simulate(benchmarkModel, run));
  const kinds = [
    'started',
    'dissolved',
    'yearsLived',
    'living',
    'attendance',
    'meetingsPerGroupYear',
  ] as const;
  for (const kind of kinds) {
    expect(measureInWords({ kind }).length).toBeGreaterThan(5);
    expect(measured(summary, { kind })).toBeGreaterThan(0);
  }
  for (const kind of ['livingAt', 'aliveAt', 'membersAt', 'survivingTo'] as const) {
    expect(measureInWords({ kind, time: 3 })).toContain('3 years');
    expect(measured(summary, { kind, time: 3 })).toBeGreaterThan(0);
    expect(() => measured(summary, { kind, time: 3.1 })).toThrow(/did not count at 3.1/);
  }
});
