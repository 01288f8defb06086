import { describe, expect, test } from 'vitest';
import { withFigures } from './change-model.ts';
import { levers } from './levers.ts';
import { benchmarkModel, defaultModel } from './models.ts';
import type { SimulationModel } from './model.ts';
import { trialsNeeded } from './trials-needed.ts';
import { facilitatorsNeeded, leverValues } from './value.ts';

const run = { seed: 1, groups: 2000, years: 5 };

describe('value', () => {
  test('levers are ranked by cost per group-year, and those without gain have none', () => {
    const model: SimulationModel = {
      ...defaultModel,
      levers: [
        { ...levers.successionPlan, cost: { perGroup: 100 } },
        { ...levers.supervision, cost: { perGroupYear: 1000 } },
        { name: 'nothing', coverage: 1, from: 0, effects: [], cost: { perGroup: 1 }, source: 'test' },
      ],
    };
    const values = leverValues(model, { ...run, groups: 5000 });
    expect(values[0]!.lever).toBe('succession plan');
    expect(values[0]!.costPerGroupYear).toBeGreaterThan(0);
    const nothing = values.find(({ lever }) => lever === 'nothing')!;
    expect(nothing.gained).toEqual({ value: 0, standardError: 0 });
    expect(nothing).not.toHaveProperty('costPerGroupYear');
    expect(nothing.cost).toBeGreaterThan(0);
    expect(() => leverValues(benchmarkModel, run)).toThrow(/no levers/);
  });

  test('the confidence asked is above the average also where very many are needed', () => {
    const hard = withFigures(benchmarkModel, { 'dissolution.otherwise': 1.9 });
    const needed = facilitatorsNeeded(hard, { seed: 1, groups: 60_000, years: 5, wanted: 2000 });
    expect(needed.onAverage).toBeGreaterThan(1e7);
    expect(needed.withConfidence).toBeGreaterThan(needed.onAverage);
  });

  test('says how far another seed may lead', () => {
    let within = 0;
    const truth = facilitatorsNeeded(benchmarkModel, { seed: 99, groups: 20_000, years: 5, wanted: 50 });
    for (let seed = 1; seed <= 40; seed++) {
      const { withConfidenceLimits, withConfidence } = facilitatorsNeeded(benchmarkModel, {
        seed,
        groups: 10,
        years: 5,
        wanted: 50,
      });
      const [low, high] = withConfidenceLimits;
      expect(low).toBeLessThanOrEqual(withConfidence);
      expect(high).toBeGreaterThanOrEqual(withConfidence);
      if (low <= truth.withConfidence && truth.withConfidence <= high) within++;
    }
    expect(within).toBeGreaterThanOrEqual(34);
    const [low, high] = truth.onAverageLimits;
    expect(high / low).toBeLessThan(1.05);
  });

  test('facilitators to train', () => {
    // R: min(which(pbinom(9, 10:60, 0.4, lower.tail = FALSE) >= 0.9)) + 9
    expect(trialsNeeded(10, 0.4, 0.9)).toBe(33);
    expect(trialsNeeded(1, 0.5, 0.99)).toBe(7);
    expect(trialsNeeded(3, 1, 0.9)).toBe(3);
    // R: qnbinom(c(.5, .9, .95), 2000, 1 / 30000) + 2000, and qnbinom(.01, 500, .2) + 500
    expect(trialsNeeded(2000, 1 / 30_000, 0.5)).toBe(59_990_000);
    expect(trialsNeeded(2000, 1 / 30_000, 0.9)).toBe(61_725_649);
    expect(trialsNeeded(2000, 1 / 30_000, 0.95)).toBe(62_223_689);
    expect(trialsNeeded(500, 0.2, 0.01)).toBe(2_274);
    const needed = facilitatorsNeeded(defaultModel, { ...run, wanted: 100 });
    expect(needed.onAverage).toBe(Math.ceil(100 / needed.living.value));
    expect(needed.withConfidence).toBeGreaterThan(needed.onAverage);
    expect(() => facilitatorsNeeded(defaultModel, { ...run, wanted: 0 })).toThrow(/wanted is 0/);
    const doomed = withFigures(defaultModel, { 'dissolution.otherwise': 1000 });
    expect(() => facilitatorsNeeded(doomed, { ...run, wanted: 1 })).toThrow(/lived 5 years/);
  });
});
