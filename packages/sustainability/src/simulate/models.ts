import type { SimulationModel } from './model.ts';

/**
 * The model of `sustainability.md` §3 that other engines were timed on: 8 founders, three meetings in a row under 4 people end it.
 * Everything else is switched off. Within ten years 64 % dissolve: 28 % quorum, 32 % facilitator, 3.5 % size.
 */
export const benchmarkModel: SimulationModel = {
  name: 'benchmark',
  training: { over: 0 },
  starting: { probability: 1, medianDelay: 0, delayShape: 1, founders: [8, 8] },
  size: { smallest: 4, largest: 40, reference: 8 },
  joining: { rate: 1.2, perMember: 1, withoutFacilitator: 1 },
  leaving: {
    rate: 0.15,
    perMember: 1,
    withoutFacilitator: 1,
    whenNobodyComes: 1,
    whenBurntOut: 1,
    whenDormant: 1,
    withoutChampion: 1,
  },
  attendance: {
    members: { kind: 'uniform', from: 0.5, to: 0.9 },
    perMember: 1,
    withoutFacilitator: 1,
    whenBurntOut: 1,
    memory: 0.5,
  },
  meetings: {
    perYear: 8,
    quorum: 4,
    missedInARow: 3,
    withoutFacilitator: 'none',
    online: 0,
    onlineOdds: 1,
    onlineLeaving: 1,
  },
  facilitator: {
    loss: 0.25,
    lossByAge: [{ ratio: 1 }],
    succession: 0.5,
    found: 1,
    burnout: 0,
    recovery: 0,
    lossWhenBurntOut: 1,
  },
  champions: { professions: [], atStart: 1, loss: 0, found: 0 },
  dormancy: { possible: false, revival: 0, lapse: 0 },
  dissolution: { withoutFacilitator: 0.8, otherwise: 0, otherwiseByAge: [{ ratio: 1 }] },
  regions: [{ name: 'everywhere', share: 1 }],
  levers: [],
  shocks: [],
};

/**
 * A starting point with every process on. Its figures are those of `parameters`: some read in sources, most of them priors.
 * Calibrate it before believing it.
 */
export const defaultModel: SimulationModel = {
  name: 'default',
  training: { over: 0 },
  starting: { probability: 0.6, medianDelay: 2 / 12, delayShape: 1.2, founders: [6, 12] },
  size: { smallest: 4, largest: 15, reference: 9 },
  joining: { rate: 1.2, perMember: 0.97, withoutFacilitator: 0.7 },
  leaving: {
    rate: 0.15,
    perMember: 1,
    withoutFacilitator: 1.3,
    whenNobodyComes: 2,
    whenBurntOut: 1.3,
    whenDormant: 1.5,
    withoutChampion: 1.2,
  },
  attendance: {
    members: { kind: 'beta', mean: 0.65, concentration: 4 },
    perMember: 0.98,
    withoutFacilitator: 0.8,
    whenBurntOut: 0.8,
    memory: 0.3,
  },
  meetings: {
    perYear: 8,
    quorum: 4,
    missedInARow: 3,
    withoutFacilitator: 'held',
    online: 0.2,
    onlineOdds: 1.2,
    onlineLeaving: 1.1,
  },
  facilitator: {
    loss: 0.2,
    lossByAge: [{ until: 1.5, ratio: 1.3 }, { ratio: 1 }],
    succession: 0.5,
    found: 1,
    burnout: 0.2,
    recovery: 1,
    lossWhenBurntOut: 2,
  },
  champions: { professions: [{ name: 'peer', share: 1 }], atStart: 0.5, loss: 0.3, found: 0.3 },
  dormancy: { possible: true, revival: 0.5, lapse: 1 },
  dissolution: {
    withoutFacilitator: 0.8,
    otherwise: 0.04,
    otherwiseByAge: [{ until: 1.5, ratio: 2 }, { ratio: 1 }],
  },
  regions: [{ name: 'everywhere', share: 1 }],
  levers: [],
  shocks: [],
};
