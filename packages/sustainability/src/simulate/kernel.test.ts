import { describe, expect, test } from 'vitest';
import { benchmarkModel, defaultModel } from './models.ts';
import { processesOf } from './processes.ts';
import type { Processes } from './processes.ts';
import { shock } from './shock.testing.ts';
import { simulate } from './simulate.ts';

test('a group that ends at an age of the grid has not lived to it', () => {
  const end = shock({ name: 'end', from: 1.5, until: 1.5, recovery: 0, groupsLost: 1 });
  // No meetings, and nobody who goes: all groups form at half a year and end at 1.5, at the age of one.
  const { tally } = simulate(
    {
      ...benchmarkModel,
      leaving: { ...benchmarkModel.leaving, rate: 0 },
      facilitator: { ...benchmarkModel.facilitator, loss: 0 },
      meetings: { ...benchmarkModel.meetings, perYear: 0 },
      shocks: [end],
    },
    { seed: 1, groups: 100, years: 3, processes: { delay: () => 0.5 } },
  );
  const at = (age: number): number => age * 4 - 1;
  expect(tally.livedTo[at(0.75)]).toBe(100);
  expect(tally.watched[at(2.5)]).toBe(100);
  expect(tally.formedBy[at(0.5)]).toBe(100);
});

describe('every process can be replaced', () => {
  const options = { seed: 4, groups: 400, years: 6 };
  const own = processesOf(defaultModel);
  const names = Object.keys(own) as (keyof Processes)[];
  const usual = simulate(defaultModel, options).tally;

  test.each(names)('%s: by the same function nothing changes, by another something does', (name) => {
    // A process that changes with age is followed by quarters of a year: those of the defaults change at such an age.
    const same = simulate(defaultModel, { ...options, processes: { [name]: own[name] } });
    expect(same.tally).toEqual(usual);
    expect(same.replaced).toEqual([name]);
    const ofOwn = own[name] as (x: number) => number;
    const half = (x: number): number => (name === 'founders' ? Math.ceil(ofOwn(x) / 2) : ofOwn(x) / 2);
    const other = simulate(defaultModel, { ...options, processes: { [name]: half } });
    expect(other.tally).not.toEqual(usual);
  });

  test('by age: a facilitator who never goes in the first two years', () => {
    const lost = (years: number): number =>
      simulate(benchmarkModel, {
        ...options,
        years,
        processes: { facilitatorLoss: (age) => (age < 2 ? 0 : 1) },
      }).tally.facilitatorsLost;
    expect(lost(2)).toBe(0);
    expect(lost(3)).toBeGreaterThan(100);
  });

  test('what is no rate, and what is no probability, is refused', () => {
    const run = (processes: Partial<Processes>) => () => simulate(defaultModel, { ...options, processes });
    expect(run({ recovery: () => Number.NaN })).toThrow(/recovery gives NaN: it must give a finite number/);
    expect(run({ succession: () => 1.2 })).toThrow(/succession gives 1.2: it must give a probability/);
  });
});
