import { environmentOf } from './environment.ts';
import type { Environment } from './environment.ts';
import type { SimulationModel } from './model.ts';
import { byAge, processesOf } from './processes.ts';
import type { ByAge, Processes } from './processes.ts';

/** A model made ready for the kernel: every function of size, age and attendance as a table. */
export interface CompiledModel {
  readonly model: SimulationModel;
  readonly processes: Processes;
  readonly years: number;
  /** Times at which groups are counted, ascending, in years. */
  readonly times: Float64Array;
  readonly joining: Float64Array;
  readonly leaving: Float64Array;
  readonly attendanceOdds: Float64Array;
  /** By tenths of recent attendance. */
  readonly leavingByAttendance: Float64Array;
  /** Ages at which a rate changes, ascending. */
  readonly ages: Float64Array;
  /** Processes that hang on age, by band of age. */
  readonly byAge: Readonly<Record<ByAge, Float64Array>>;
  /** Cumulative shares of regions and of professions. */
  readonly regions: Float64Array;
  readonly professions: Float64Array;
  readonly environment: Environment;
}

/** Members at most, in any model. */
export const mostMembers = 200;

const cumulative = (shares: readonly number[]): Float64Array => {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let reached = 0;
  return Float64Array.from(shares, (share) => (reached += share) / total);
};

const tabulate = (name: string, count: number, of: (i: number) => number): Float64Array => {
  const table = Float64Array.from({ length: count }, (_, i) => of(i));
  const most = name === 'succession' ? 1 : Number.MAX_VALUE;
  const bad = table.findIndex((value) => !(value >= 0 && value <= most));
  if (bad >= 0)
    throw new RangeError(
      most === 1
        ? `The process ${name} gives ${table[bad]}: it must give a probability, from 0 to 1.`
        : `The process ${name} gives ${table[bad]}: it must give a finite number that is not negative.`,
    );
  return table;
};

/** Prepares a model for a horizon; `replaced` stands in for processes of the model. */
export function compile(
  model: SimulationModel,
  years: number,
  times: readonly number[],
  replaced: Partial<Processes> = {},
): CompiledModel {
  const processes: Processes = { ...processesOf(model), ...replaced };
  const sizes = mostMembers + 1;
  const edges = [...model.facilitator.lossByAge, ...model.dissolution.otherwiseByAge].flatMap(
    ({ until }) => until ?? [],
  );
  // A process of one's own may change at any age: quarters of a year follow it.
  if (byAge.some((name) => replaced[name] !== undefined))
    for (let quarter = 1; quarter / 4 < years; quarter++) edges.push(quarter / 4);
  const ages = Float64Array.from(new Set(edges)).sort();
  const starts = [0, ...ages];
  const middle = (i: number): number => (starts[i]! + (starts[i + 1] ?? starts[i]! + 0.25)) / 2;
  return {
    model,
    processes,
    years,
    times: Float64Array.from(times),
    joining: tabulate('joining', sizes, (size) => processes.joining(size)),
    leaving: tabulate('leaving', sizes, (size) => processes.leaving(size)),
    attendanceOdds: tabulate('attendanceBySize', sizes, (size) => processes.attendanceBySize(size)),
    leavingByAttendance: tabulate('leavingByAttendance', 11, (tenth) =>
      processes.leavingByAttendance(tenth / 10),
    ),
    ages,
    byAge: Object.fromEntries(
      byAge.map((name) => [name, tabulate(name, starts.length, (i) => processes[name](middle(i)))]),
    ) as CompiledModel['byAge'],
    regions: cumulative(model.regions.map(({ share }) => share)),
    professions: cumulative(model.champions.professions.map(({ share }) => share)),
    environment: environmentOf(model, years),
  };
}
