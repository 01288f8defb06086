import { describe, expect, test } from 'vitest';
import { compareScenarios } from './compare.ts';
import { levers } from './levers.ts';
import type { Lever, SimulationModel } from './model.ts';
import { benchmarkModel, defaultModel } from './models.ts';
import { notesOn } from './notes.ts';
import { shock } from './shock.testing.ts';
import { simulate } from './simulate.ts';
import type { SimulateOptions } from './simulate.ts';
import { leverValues } from './value.ts';

const options = { seed: 1, groups: 50, years: 5 };
const notes = (model: SimulationModel, more: Partial<SimulateOptions> = {}): readonly string[] =>
  notesOn(simulate(model, { ...options, ...more }));
const lever = (changes: Partial<Lever>): SimulationModel => ({
  ...benchmarkModel,
  levers: [{ ...levers.successionPlan, ...changes }],
});
const flood = shock({ name: 'flood', from: 6, until: 7, membersLost: 0.2 });

describe('notes on a run', () => {
  test('none where there is nothing to say', () => {
    expect(notes(defaultModel)).toEqual([]);
    expect(notes(lever({}))).toEqual([]);
    expect(notes({ ...defaultModel, shocks: [{ ...flood, from: 4, until: 7 }] })).toEqual([]);
  });

  test.each<[string, SimulationModel, RegExp]>([
    ['after the horizon', lever({ from: 5 }), /acts from year 5 on/],
    ['that reaches nobody', lever({ coverage: 0 }), /reaches no group/],
    ['without effects', lever({ effects: [] }), /has no effect/],
    ['of ratio 1', lever({ effects: [{ on: 'leaving', ratio: 1 }] }), /can do nothing.*leaving/],
    ['on what is switched off', lever(levers.championsPlan), /can do nothing.*championFound, championLoss/],
    ['that does part', lever(levers.supervision), /does nothing on burnout, recovery/],
  ])('a lever %s', (_, model, words) => {
    expect(notes(model)).toEqual([expect.stringMatching(words)]);
  });

  test('a shock after the horizon, functions, times that stop early, one group', () => {
    expect(notes({ ...benchmarkModel, shocks: [flood] })).toEqual([
      expect.stringMatching(/flood.*does nothing/),
    ]);
    expect(notes(benchmarkModel, { processes: { burnout: () => 0.1 } })).toEqual([
      expect.stringMatching(/stood in for burnout/),
    ]);
    // With a function in its place, burnout is on.
    expect(
      notes(lever({ effects: [{ on: 'burnout', ratio: 2 }] }), { processes: { burnout: () => 0.1 } }),
    ).toHaveLength(1);
    expect(notes(benchmarkModel, { times: [1] })).toEqual([expect.stringMatching(/stopped at year 1 of 5/)]);
    expect(notes(benchmarkModel, { times: [] })).toEqual([expect.stringMatching(/Nothing was counted/)]);
    expect(notes(benchmarkModel, { groups: 1 })).toEqual([expect.stringMatching(/One facilitator/)]);
  });
});

test('what does nothing is said where it is compared and valued, with no reduction of a variance that is 0', () => {
  const idle = lever({ effects: [{ on: 'lapse', ratio: 3 }] });
  const [difference] = compareScenarios(
    [
      { name: 'usual', model: benchmarkModel },
      { name: 'idle', model: idle },
    ],
    options,
  ).differences;
  expect(difference).toMatchObject({ identical: true, yearsLived: { value: 0, standardError: 0 } });
  expect(difference!.varianceReduction).toBeNaN();
  expect(leverValues(idle, options)[0]!.note).toContain('can do nothing');
  expect(leverValues(lever({}), options)[0]).not.toHaveProperty('note');
  // Nothing says that it is idle, but in five groups it did nothing.
  const rare = lever({ effects: [{ on: 'leaving', ratio: 1.000001 }] });
  expect(leverValues(rare, { ...options, groups: 5 })[0]!.note).toContain('changed the life of no group');
});
