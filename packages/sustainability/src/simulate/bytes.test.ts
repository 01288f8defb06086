import { expect, test } from 'vitest';
import { fingerprint } from './chunks/plan.ts';
import { trajectories } from './history.ts';
import { levers } from './levers.ts';
import type { ShockModel, SimulationModel } from './model.ts';
import { benchmarkModel, defaultModel } from './models.ts';
import { simulate, simulationVersion } from './simulate.ts';

const shock: ShockModel = {
  name: 'blow',
  from: 2,
  until: 3,
  recovery: 1,
  membersLost: 0.2,
  groupsLost: 0.02,
  leavingRatio: 2,
  facilitatorLossRatio: 1.5,
  attendanceOdds: 0.6,
  newcomers: 0.4,
  stopsMeetingsInPerson: false,
};
const shocks: readonly ShockModel[] = [
  shock,
  { ...shock, name: 'closure', from: 5, until: 7, stopsMeetingsInPerson: true },
];

/** One for each way through the loop. */
const models: Readonly<Record<string, SimulationModel>> = {
  benchmark: benchmarkModel,
  default: defaultModel,
  levers: { ...defaultModel, levers: Object.values(levers) },
  shocks: { ...defaultModel, shocks },
  'shocks, meetings in person': { ...benchmarkModel, shocks },
  'quorum of 6, meetings held without a facilitator': {
    ...benchmarkModel,
    meetings: { ...benchmarkModel.meetings, quorum: 6, withoutFacilitator: 'held' },
  },
  'quorum of 2, meetings missed without a facilitator': {
    ...benchmarkModel,
    meetings: { ...benchmarkModel.meetings, quorum: 2, withoutFacilitator: 'missed' },
  },
  'chances that change with size': {
    ...benchmarkModel,
    attendance: { ...benchmarkModel.attendance, perMember: 0.95, withoutFacilitator: 0.6 },
  },
  'three professions': {
    ...defaultModel,
    champions: {
      professions: ['one', 'two', 'three'].map((name) => ({ name, share: 1 })),
      atStart: 0.5,
      loss: 0.3,
      found: 0.4,
    },
  },
  'four founders, nobody joins': {
    ...benchmarkModel,
    starting: { ...benchmarkModel.starting, founders: [4, 4] },
    size: { ...benchmarkModel.size, smallest: 2 },
    joining: { ...benchmarkModel.joining, rate: 0 },
    meetings: { ...benchmarkModel.meetings, quorum: 2 },
  },
  'full groups': {
    ...benchmarkModel,
    size: { smallest: 0, largest: 10, reference: 8 },
    joining: { ...benchmarkModel.joining, rate: 6 },
    leaving: { ...benchmarkModel.leaving, rate: 0.9 },
  },
};

// A change here changes what published runs repeat to: raise `simulationVersion` with it, unless it was the models above that changed.
test('the bytes of this version are what they were', () => {
  expect({
    version: simulationVersion,
    ...Object.fromEntries(
      Object.entries(models).map(([name, model]) => {
        const run = simulate(model, { seed: 2 ** 40 + 7, groups: 3000, years: 10 });
        const history = trajectories(model, { seed: 3, groups: 100, years: 6, startsOn: '2020-01-01' });
        return [
          name,
          [run.tally, history].map((one) => fingerprint(JSON.stringify(one)).slice(0, 16)).join(' '),
        ];
      }),
    ),
  }).toEqual({
    version: 'peer-groups-simulate/1',
    benchmark: '34a9874c8453d340 1dfa47c7e9c3defe',
    default: 'f9d74ac5781d9d0b 14bab45c45c29b10',
    levers: '8bb81492ce4c39f3 e8a658c34134566c',
    shocks: 'f31c90f1fff11b49 194ea9f78958550b',
    'shocks, meetings in person': 'f71a19f97a3f28f6 2393c3e59f2629be',
    'quorum of 6, meetings held without a facilitator': '70b30eb6bf4ce08c 0f6efb3fce254a1f',
    'quorum of 2, meetings missed without a facilitator': '3569a25fb3ca0fb8 dd68545e220b5b77',
    'chances that change with size': 'f53e922152297780 ab519b461b0dbad4',
    'three professions': '9c484e31d1632dc5 dc8d8b22e3f427ac',
    'four founders, nobody joins': '7c831f4b648ba163 36669ecac9317eb5',
    'full groups': 'f8bdbceb7c87140a ca339040c37c6042',
  });
});
