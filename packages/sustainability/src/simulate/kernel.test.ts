import { expect, test } from 'vitest';
import { benchmarkModel } from './models.ts';
import { simulate } from './simulate.ts';

test('a group that ends at an age of the grid has not lived to it', () => {
  const end = {
    name: 'end',
    from: 1.5,
    until: 1.5,
    recovery: 0,
    membersLost: 0,
    groupsLost: 1,
    leavingRatio: 1,
    facilitatorLossRatio: 1,
    attendanceOdds: 1,
    newcomers: 1,
    stopsMeetingsInPerson: false,
  };
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
