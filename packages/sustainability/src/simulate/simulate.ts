import { compile } from './compile.ts';
import { assertModel } from './check-model.ts';
import { createKernel } from './kernel.ts';
import type { SimulationModel } from './model.ts';
import type { Processes } from './processes.ts';
import type { GroupColumns, Recorder } from './recorder.ts';
import { addTally, createTally, tallyData } from './tally.ts';
import type { Tally, TallyData } from './tally.ts';
import { generator } from './threefry.ts';

/** Groups that one call simulates at most: beyond, plan the run in chunks. */
export const mostGroupsAtOnce = 20_000_000;
/** Version of the simulation, written into every result: the same version gives the same bytes. */
export const simulationVersion = 'peer-groups-simulate/1';

/** What to run. */
export interface SimulateOptions {
  /** Whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  /** Trained facilitators, each of whom may start one group. */
  readonly groups: number;
  readonly years: number;
  /** Years at which groups are counted, ascending; by default every quarter. */
  readonly times?: readonly number[];
  /** First group: runs of other groups with the same seed are independent of this one. Default 0. */
  readonly firstGroup?: number;
  /** Functions that stand in for processes of the model. A run with them is reproducible only with the same functions. */
  readonly processes?: Partial<Processes>;
}

/** A run: what was asked, and what was counted. Its JSON is all that is needed to repeat it, to the byte. */
export interface SimulationRun {
  readonly version: typeof simulationVersion;
  readonly generator: string;
  readonly model: SimulationModel;
  readonly seed: number;
  readonly groups: number;
  readonly firstGroup: number;
  readonly years: number;
  readonly times: readonly number[];
  /** Processes that functions stood in for: the run cannot be repeated without them. Absent where there are none. */
  readonly replaced?: readonly string[];
  readonly tally: TallyData;
}

/** Every quarter of a year up to the horizon, inclusive. */
export const quarters = (years: number): readonly number[] => {
  const times = Array.from({ length: Math.floor(years * 4 + 1e-9) }, (_, i) => (i + 1) / 4);
  if (times.at(-1) !== years) times.push(years);
  return times;
};

const whole = (name: string, value: number, least: number, most: number): void => {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new RangeError(`${name} is ${value}: give a whole number from ${least} to ${most}.`);
};

/** Checks what is asked of a run and fills in what is left out. */
export function settleOptions(
  model: SimulationModel,
  options: SimulateOptions,
): Required<Omit<SimulateOptions, 'processes'>> {
  assertModel(model);
  const { seed, groups, years, firstGroup = 0 } = options;
  if (!(years > 0 && years <= 1000))
    throw new RangeError(`years is ${years}: give a horizon above 0, up to 1000 years.`);
  whole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  whole('groups', groups, 1, 2 ** 32);
  whole('firstGroup', firstGroup, 0, 2 ** 32 - groups);
  const times = options.times ?? quarters(years);
  times.forEach((time, i) => {
    if (!(time >= 0 && time <= years && (i === 0 || time > times[i - 1]!)))
      throw new RangeError(
        `times must ascend and lie between 0 and ${years}: number ${i} is ${time}${i > 0 ? ` after ${times[i - 1]}` : ''}.`,
      );
  });
  const newcomers = model.joining.rate * years;
  if (newcomers > 3000)
    throw new RangeError(
      `joining.rate ${model.joining.rate} over ${years} years brings about ${newcomers} newcomers to a group: at most 3000 can be simulated; lower one of them.`,
    );
  return { seed, groups, years, times, firstGroup };
}

/**
 * Simulates peer groups. Groups are independent of each other; every random number is named by seed, process, group and place, so
 * the run is the same however it is cut into chunks, and two models with the same seed share their random numbers.
 *
 * Method: discrete events in continuous time, one group at a time; competing exponential clocks whose rates change with the state
 * (modified next reaction method, Anderson 2007, doi 10.1063/1.2799998); meetings on a schedule.
 *
 * @throws RangeError for a model that cannot be simulated, or for more groups than one call should take.
 * @example
 * const run = simulate(benchmarkModel, { seed: 1, groups: 20_000, years: 10 });
 * Math.abs(summarise(run).dissolved.value - 0.64) < 0.02; //=> true
 */
export function simulate(model: SimulationModel, options: SimulateOptions): SimulationRun {
  const settled = settleOptions(model, options);
  if (settled.groups > mostGroupsAtOnce)
    throw new RangeError(
      `${settled.groups} groups in one call would run for a long time with nothing to show: use planRun, which cuts them into chunks, and runPlan. One call takes up to ${mostGroupsAtOnce}.`,
    );
  const tally = runGroups(model, {
    ...settled,
    ...(options.processes ? { processes: options.processes } : {}),
  });
  return runOf(model, settled, tally, Object.keys(options.processes ?? {}));
}

/** Counts groups, without a check of how many; `columns` keeps each group's life, `recorder` everything. */
export function runGroups(
  model: SimulationModel,
  options: Required<Omit<SimulateOptions, 'processes'>> & Pick<SimulateOptions, 'processes'>,
  columns?: GroupColumns,
  recorder?: Recorder,
): Tally {
  const { seed, groups, years, times, firstGroup, processes } = options;
  const tally = createTally(times.length, model.levers.length);
  const kernel = createKernel(compile(model, years, times, processes), seed);
  kernel(firstGroup, firstGroup + groups, tally, columns, recorder);
  return tally;
}

/** A run from its counts. */
export function runOf(
  model: SimulationModel,
  settled: Required<Omit<SimulateOptions, 'processes'>>,
  tally: Tally | TallyData,
  replaced: readonly string[] = [],
): SimulationRun {
  const { seed, groups, years, times, firstGroup } = settled;
  const counts = createTally(times.length, model.levers.length);
  addTally(counts, tally);
  return {
    version: simulationVersion,
    generator,
    model,
    seed,
    groups,
    firstGroup,
    years,
    times,
    ...(replaced.length === 0 ? {} : { replaced }),
    tally: tallyData(counts),
  };
}
