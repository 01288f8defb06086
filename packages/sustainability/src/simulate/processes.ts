import type { AgeBand, SimulationModel } from './model.ts';
import { exp, log, power } from './portable-math.ts';
import { betaQuantileTable } from './beta-quantile.ts';

/**
 * The processes of the model as functions. Each is worked out from the model's figures by `processesOf`, and each can be replaced
 * by a function of your own: `simulate(model, { …, processes: { leaving: (size) => … } })`. They must be pure; they are tabulated
 * once per run (sizes, tenths of attendance, ages by quarters) or called once per group or person, so they may be slow. Levers, shocks
 * and the hazard ratios of states (burnt out, dormant, without a facilitator) act on top of them.
 */
export interface Processes {
  /** Years from training to the first meeting, from a uniform number. Default: Weibull, median 2 months (prior, sustainability figures). */
  readonly delay: (uniform: number) => number;
  /** Founders, from a uniform number. Default: uniform 6 to 12 (Switzerland: circles of 5–12 members). */
  readonly founders: (uniform: number) => number;
  /** A person's own probability of coming, from a uniform number. Default: beta, mean 0.65 (Ireland 2018: about 54 % of those listed). */
  readonly attendance: (uniform: number) => number;
  /** Newcomers per year to a group of this size. No source: prior. */
  readonly joining: (size: number) => number;
  /** Leavers per member-year in a group of this size. Prior of 10–20 % a year. */
  readonly leaving: (size: number) => number;
  /** Hazard ratio of leaving at this recent attendance, 0 to 1. No source: prior. */
  readonly leavingByAttendance: (attendance: number) => number;
  /** Odds ratio of coming to a group of this size. No source: prior. */
  readonly attendanceBySize: (size: number) => number;
  /** A facilitator steps down, per year, in a group of this age. No source: prior. */
  readonly facilitatorLoss: (years: number) => number;
  /** Probability that one who steps down is succeeded at once, in a group of this age. No source: prior. */
  readonly succession: (years: number) => number;
  /** A facilitator is found, per year without one, in a group of this age. No source: prior. */
  readonly facilitatorFound: (years: number) => number;
  /** A group without a facilitator ends, per year, at this age. No source: prior. */
  readonly dissolutionWithoutFacilitator: (years: number) => number;
  /** A group ends for another cause, per year, at this age. Highest in the first 18 months: Dale & Hayward 1984, industry. */
  readonly dissolution: (years: number) => number;
  /** A facilitator becomes burnt out, per year, in a group of this age. No source: prior. */
  readonly burnout: (years: number) => number;
  /** One who is burnt out recovers, per year, in a group of this age. No source: prior. */
  readonly recovery: (years: number) => number;
  /** A dormant group meets again, per year, at this age; asked only where the model lets groups fall dormant. No source: prior. */
  readonly revival: (years: number) => number;
  /** A dormant group ends, per year, at this age; asked only where the model lets groups fall dormant. No source: prior. */
  readonly lapse: (years: number) => number;
  /** The champion of a profession goes, per year, in a group of this age. No source: prior. */
  readonly championLoss: (years: number) => number;
  /** A profession without a champion finds one, per year, in a group of this age. No source: prior. */
  readonly championFound: (years: number) => number;
}

/** Name of a process that hangs on the age of the group alone. */
export type ByAge =
  | 'facilitatorLoss'
  | 'succession'
  | 'facilitatorFound'
  | 'dissolutionWithoutFacilitator'
  | 'dissolution'
  | 'burnout'
  | 'recovery'
  | 'revival'
  | 'lapse'
  | 'championLoss'
  | 'championFound';

/** Those processes. */
export const byAge: readonly ByAge[] = [
  'facilitatorLoss',
  'succession',
  'facilitatorFound',
  'dissolutionWithoutFacilitator',
  'dissolution',
  'burnout',
  'recovery',
  'revival',
  'lapse',
  'championLoss',
  'championFound',
];

const ratioAt = (bands: readonly AgeBand[], years: number): number =>
  bands.find((band) => band.until === undefined || years < band.until)?.ratio ?? 1;

function attendanceOf({ members }: SimulationModel['attendance']): (uniform: number) => number {
  if (members.kind === 'uniform') {
    const width = members.to - members.from;
    return (uniform) => members.from + width * uniform;
  }
  const quantile = betaQuantileTable(
    members.mean * members.concentration,
    (1 - members.mean) * members.concentration,
  );
  return quantile;
}

/** The processes that the model's figures give. */
export function processesOf(model: SimulationModel): Processes {
  const { starting, size, joining, leaving, attendance, facilitator } = model;
  const { champions, dormancy, dissolution } = model;
  const [fewest, most] = starting.founders;
  const scale =
    starting.medianDelay === 0 ? 0 : starting.medianDelay / power(log(2), 1 / starting.delayShape);
  const nobody = log(leaving.whenNobodyComes);
  return {
    delay: (uniform) => (scale === 0 ? 0 : scale * power(-log(uniform), 1 / starting.delayShape)),
    founders: (uniform) => fewest + Math.floor(uniform * (most - fewest + 1)),
    attendance: attendanceOf(attendance),
    joining: (members) => joining.rate * power(joining.perMember, members - size.reference),
    leaving: (members) => leaving.rate * power(leaving.perMember, members - size.reference),
    leavingByAttendance: (recent) => (nobody === 0 ? 1 : exp(nobody * (1 - recent))),
    attendanceBySize: (members) =>
      attendance.perMember === 1 ? 1 : power(attendance.perMember, members - size.reference),
    facilitatorLoss: (years) => facilitator.loss * ratioAt(facilitator.lossByAge, years),
    succession: () => facilitator.succession,
    facilitatorFound: () => facilitator.found,
    dissolutionWithoutFacilitator: () => dissolution.withoutFacilitator,
    dissolution: (years) => dissolution.otherwise * ratioAt(dissolution.otherwiseByAge, years),
    burnout: () => facilitator.burnout,
    recovery: () => facilitator.recovery,
    revival: () => (dormancy.possible ? dormancy.revival : 0),
    lapse: () => (dormancy.possible ? dormancy.lapse : 0),
    championLoss: () => champions.loss,
    championFound: () => champions.found,
  };
}
