import { describe, expect, test } from 'vitest';
import { withFigures } from './change-model.ts';
import { levers } from './levers.ts';
import { benchmarkModel, defaultModel } from './models.ts';
import type { SimulationModel } from './model.ts';
import { facilitatorsNeeded, leverValues, trialsNeeded } from './value.ts';

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

  test('facilitators to train', () => {
    // R: min(which(pbinom(9, 10:60, 0.4, lower.tail = FALSE) >= 0.9)) + 9
    expect(trialsNeeded(10, 0.4, 0.9)).toBe(33);
    expect(trialsNeeded(1, 0.5, 0.99)).toBe(7);
    const needed = facilitatorsNeeded(defaultModel, { ...run, wanted: 100 });
    expect(needed.onAverage).toBe(Math.ceil(100 / needed.living.value));
    expect(needed.withConfidence).toBeGreaterThan(needed.onAverage);
    expect(() => facilitatorsNeeded(defaultModel, { ...run, wanted: 0 })).toThrow(/wanted is 0/);
    const doomed = withFigures(defaultModel, { 'dissolution.otherwise': 1000 });
    expect(() => facilitatorsNeeded(doomed, { ...run, wanted: 1 })).toThrow(/lived 5 years/);
  });
});
