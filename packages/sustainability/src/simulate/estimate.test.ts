import { describe, expect, test } from 'vitest';
import { compareScenarios } from './compare.ts';
import { errorOfMean, share } from './estimate.ts';
import { benchmarkModel } from './models.ts';
import { simulate } from './simulate.ts';
import { summarise } from './summarise.ts';

describe('estimates', () => {
  test('shares have limits where their error is 0, and none of a single group', () => {
    // R: prop.test(0, 60, correct = FALSE)$conf.int
    expect(share(0, 60)).toMatchObject({ value: 0, standardError: 0, lower: 0 });
    expect(share(0, 60).upper).toBeCloseTo(0.06017185, 7);
    // R: prop.test(15, 60, correct = FALSE)$conf.int
    expect(share(15, 60).lower).toBeCloseTo(0.1577652, 6);
    expect(share(15, 60).upper).toBeCloseTo(0.3723207, 6);
    expect(share(60, 60)).toMatchObject({ upper: 1 });
    expect(share(1, 1).standardError).toBeNaN();
    expect(share(0, 0).value).toBeNaN();
  });

  test('means have the error of R: sd(x) / sqrt(n)', () => {
    const values = [1, 2, 4, 9];
    const squares = values.reduce((sum, value) => sum + value ** 2, 0);
    expect(errorOfMean(16, squares, 4)).toBeCloseTo(3.559026 / 2, 6);
    expect(errorOfMean(3, 9, 1)).toBeNaN();
  });

  test('one group has no Monte Carlo error, in a run and in a comparison', () => {
    const options = { seed: 1, groups: 1, years: 5 };
    const summary = summarise(simulate(benchmarkModel, options));
    for (const one of [summary.yearsLived, summary.dissolved, summary.living, summary.started])
      expect(one.standardError).toBeNaN();
    const scenarios = ['one', 'other'].map((name) => ({ name, model: benchmarkModel }));
    const [difference] = compareScenarios(scenarios, options).differences;
    expect(difference!.yearsLived.standardError).toBeNaN();
    expect(difference!.livingAtEnd.standardError).toBeNaN();
  });

  test('every column over time has its error', () => {
    const { overTime } = summarise(simulate(benchmarkModel, { seed: 1, groups: 50, years: 5 }));
    const names = overTime.variables.map(({ name }) => name);
    for (const name of names.filter((one) => one !== 'time' && !one.endsWith('Error')))
      expect(names).toContain(`${name}Error`);
    const { withFacilitator, withFacilitatorError, living } = overTime.rows.at(-1)!;
    const alive = Math.round(living * 50);
    expect(withFacilitatorError).toBeCloseTo(
      Math.sqrt((withFacilitator * (1 - withFacilitator)) / (alive - 1)),
      12,
    );
  });
});

describe('times that stop before the horizon', () => {
  const all = { seed: 1, groups: 2000, years: 10 };
  const whole = summarise(simulate(benchmarkModel, all));

  test('causes are of groups formed by the last time, which is said', () => {
    const early = summarise(simulate(benchmarkModel, { ...all, times: [1] }));
    expect(early.countedUntil).toBe(1);
    const row = whole.causes.rows.find(({ time, cause }) => time === 1 && cause === 'facilitator')!;
    expect(early.dissolvedBy.facilitator.value).toBe(row.ended);
    expect(early.dissolved).toEqual(whole.dissolved);
  });

  test('without times, causes are not known', () => {
    const none = summarise(simulate(benchmarkModel, { ...all, times: [] }));
    expect(none.countedUntil).toBeUndefined();
    for (const cause of Object.values(none.dissolvedBy)) expect(cause.value).toBeNaN();
    expect(none.dissolved).toEqual(whole.dissolved);
  });

  test('what lives at the end is compared at the end, whatever the times', () => {
    const scenarios = [
      { name: 'usual', model: benchmarkModel },
      { name: 'fewer', model: { ...benchmarkModel, leaving: { ...benchmarkModel.leaving, rate: 0.4 } } },
    ];
    const ends = [undefined, [1], []].map(
      (times) => compareScenarios(scenarios, { ...all, ...(times ? { times } : {}) }).differences[0]!,
    );
    expect(ends[0]!.living.at(-1)).toEqual({ time: 10, ...ends[0]!.livingAtEnd });
    expect(ends[1]!.livingAtEnd).toEqual(ends[0]!.livingAtEnd);
    expect(ends[2]!.livingAtEnd).toEqual(ends[0]!.livingAtEnd);
  });
});
