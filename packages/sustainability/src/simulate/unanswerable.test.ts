import { describe, expect, test } from 'vitest';
import { approximateBayes } from './calibrate/approximate-bayes.ts';
import { historyMatch } from './calibrate/history-matching.ts';
import type { Target } from './calibrate/targets.ts';
import { trajectories } from './history.ts';
import { benchmarkModel } from './models.ts';
import { morrisFromAnswers, morrisScreening } from './sensitivity/morris.ts';
import { oneAtATime } from './sensitivity/of-model.ts';
import { sobolFromAnswers, sobolIndices } from './sensitivity/sobol.ts';

const run = { seed: 1, groups: 100, years: 5 };
const factors = [{ path: 'leaving.rate', low: 0.05, high: 0.4 }];
const target: Target = {
  name: 'dissolved',
  measure: { kind: 'dissolved' },
  value: 0.4,
  error: 0.1,
  source: 'invented',
};
const calibrate = (changes: Partial<Target>) =>
  approximateBayes(benchmarkModel, {
    ...run,
    factors,
    targets: [{ ...target, ...changes }],
    points: 40,
    accept: 0.5,
  });

describe('calibration', () => {
  test('refuses targets that are no numbers', () => {
    for (const value of [Number.NaN, Infinity]) {
      expect(() => calibrate({ value })).toThrow(/has the value/);
      expect(() =>
        historyMatch(benchmarkModel, { ...run, factors, targets: [{ ...target, value }], points: 10 }),
      ).toThrow(/has the value/);
    }
    expect(() => calibrate({ error: Infinity })).toThrow(/above 0/);
  });

  test('flags what it cannot reach, with a tail that is a probability', () => {
    expect(calibrate({}).flags).toEqual([]);
    const far = calibrate({ value: 0.99, error: 0.01 });
    expect(far.flags).toEqual(['nothing-near', 'not-met: dissolved']);
    for (const { tail } of far.checks) expect(tail).toBeGreaterThanOrEqual(0);
  });

  test('refuses to rest on a handful of trials that had an answer', () => {
    const late = { ...benchmarkModel, starting: { ...benchmarkModel.starting, medianDelay: 200 } };
    expect(() =>
      approximateBayes(late, {
        ...run,
        groups: 1,
        factors,
        targets: [{ ...target, measure: { kind: 'membersAt', time: 1 } }],
        points: 40,
        accept: 0.5,
      }),
    ).toThrow(/trials answer all targets/);
  });
});

describe('sensitivity', () => {
  const size = { dimensions: 2, samples: 16, seed: 1 };

  test('names an answer that is no number', () => {
    expect(() => sobolIndices(([a]) => (a! > 0.9 ? Number.NaN : a!), size)).toThrow(/answers NaN at/);
    expect(() => sobolIndices(([a]) => a!, { ...size, resamples: 1 })).toThrow(/1 resamples/);
    expect(() =>
      sobolFromAnswers({ a: [1, Number.NaN], b: [1, 2], mixed: [[1, 2]] }, { samples: 2, seed: 1 }),
    ).toThrow(/no finite number/);
    expect(() => morrisScreening(() => Infinity, { dimensions: 2, trajectories: 2, seed: 1 })).toThrow(
      /answers Infinity at/,
    );
  });

  test('Morris needs a trajectory, and two for errors', () => {
    const screen = (trajectories: number) =>
      morrisScreening(([a, b]) => a! * b!, { dimensions: 2, trajectories, seed: 1 });
    for (const none of [0, -1, 1.5]) expect(() => screen(none)).toThrow(/trajectories/);
    expect(screen(1)[0]!.meanAbsoluteError).toBeNaN();
    const walk = { points: [], moved: [{ dimension: 0, by: 1 }] };
    const [effect] = morrisFromAnswers(
      [walk, walk],
      [
        [0, 1],
        [0, -3],
      ],
      1,
    );
    expect(effect).toEqual({ mean: -1, meanAbsolute: 2, meanAbsoluteError: 1, spread: Math.sqrt(8) });
  });

  test('a figure is varied once', () => {
    expect(() => oneAtATime(benchmarkModel, [...factors, ...factors], run)).toThrow(/name each figure once/);
    expect(() => oneAtATime(benchmarkModel, [{ ...factors[0]!, high: Infinity }], run)).toThrow(/finite/);
  });
});

test('trajectories start on a day that exists', () => {
  for (const startsOn of ['2023-02-30', '2023-2-3', 'today'])
    expect(() => trajectories(benchmarkModel, { ...run, startsOn })).toThrow(/day that exists/);
});
