import type { Table, Variable } from '../study/table.ts';
import { causes } from './model.ts';
import type { Cause } from './model.ts';
import type { SimulationRun } from './simulate.ts';
import { sumOfSquares, ticksPerYear } from './tally.ts';

/** A figure with its Monte Carlo standard error: what would change with another seed, not what we do not know of the world. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** One time of the run. */
export interface TimeRow {
  readonly time: number;
  /** Share of trained facilitators whose group lives. */
  readonly living: number;
  readonly livingError: number;
  /** Share of groups formed by then that live; NaN before any formed. */
  readonly alive: number;
  readonly aliveError: number;
  /** Members per living group. */
  readonly members: number;
  readonly membersError: number;
  readonly withFacilitator: number;
  readonly dormant: number;
}

/** One cause of dissolution at one time. */
export interface CauseRow {
  readonly time: number;
  readonly cause: Cause;
  /** Share of groups formed that ended of it by then. */
  readonly ended: number;
  readonly endedError: number;
}

/** Survival by age. */
export interface AgeRow {
  readonly age: number;
  /** Groups that could be watched so long. */
  readonly watched: number;
  readonly surviving: number;
  readonly survivingError: number;
}

/** What a run found, as figures and tidy tables. */
export interface SimulationSummary {
  readonly started: Estimate;
  /** Share of groups formed that ended within the horizon. */
  readonly dissolved: Estimate;
  /** By cause, up to the last time counted. */
  readonly dissolvedBy: Readonly<Record<Cause, Estimate>>;
  /** Years lived per group formed, up to the horizon. */
  readonly yearsLived: Estimate;
  /** Living groups at the horizon per facilitator trained. */
  readonly living: Estimate;
  /** Expected share of members at meetings. */
  readonly attendance: number;
  readonly meetingsPerGroupYear: number;
  readonly overTime: Table<TimeRow>;
  readonly causes: Table<CauseRow>;
  readonly byAge: Table<AgeRow>;
}

/** A share of a count, with its binomial standard error. */
export function share(count: number, of: number): Estimate {
  if (of === 0) return { value: Number.NaN, standardError: Number.NaN };
  const value = count / of;
  return { value, standardError: Math.sqrt((value * (1 - value)) / of) };
}

/** Running sums. */
export const accumulate = (counts: readonly number[]): readonly number[] => {
  let sum = 0;
  return counts.map((count) => (sum += count));
};

const variable = (name: string, type: Variable['type'], label: string): Variable => ({ name, type, label });

/** Figures and tidy tables of a run, each with its Monte Carlo standard error. */
export function summarise(run: SimulationRun): SimulationSummary {
  const { tally, times, groups } = run;
  const grid = times.length;
  const formed = accumulate(tally.formedBy);
  const endedBy = causes.map((_, cause) => accumulate(tally.endedBy.slice(cause * grid, (cause + 1) * grid)));
  const meanLife = tally.lived / ticksPerYear / tally.formed;
  const variance = Math.max(0, sumOfSquares(tally) / tally.formed - meanLife ** 2);
  const overTime = times.map((time, i): TimeRow => {
    const ended = endedBy.reduce((sum, counts) => sum + counts[i]!, 0);
    const alive = formed[i]! - ended;
    const living = share(alive, groups);
    const surviving = share(alive, formed[i]!);
    const mean = tally.members[i]! / alive;
    const spread = Math.max(0, tally.membersSquared[i]! / alive - mean ** 2);
    return {
      time,
      living: living.value,
      livingError: living.standardError,
      alive: surviving.value,
      aliveError: surviving.standardError,
      members: mean,
      membersError: Math.sqrt(spread / alive),
      withFacilitator: tally.withFacilitator[i]! / alive,
      dormant: tally.dormant[i]! / alive,
    };
  });
  const causeRows = causes.flatMap((cause, c) =>
    times.map((time, i): CauseRow => {
      const { value, standardError } = share(endedBy[c]![i]!, formed[i]!);
      return { time, cause, ended: value, endedError: standardError };
    }),
  );
  // Counts by last age are summed from the oldest down.
  const watched = accumulate(tally.watched.toReversed()).toReversed();
  const reached = accumulate(tally.livedTo.toReversed()).toReversed();
  const byAge = times.map((age, i): AgeRow => {
    const { value, standardError } = share(reached[i]!, watched[i]!);
    return { age, watched: watched[i]!, surviving: value, survivingError: standardError };
  });
  const meetings = tally.meetingsHeld;
  return {
    started: share(tally.groups - tally.neverStarted, tally.groups),
    dissolved: share(tally.ended, tally.formed),
    dissolvedBy: Object.fromEntries(
      causes.map((cause, c) => [cause, share(endedBy[c]!.at(-1) ?? 0, tally.formed)]),
    ) as Record<Cause, Estimate>,
    yearsLived: { value: meanLife, standardError: Math.sqrt(variance / tally.formed) },
    living: share(tally.formed - tally.ended, tally.groups),
    attendance: tally.attended / 65536 / tally.eligible,
    meetingsPerGroupYear: meetings / (tally.lived / ticksPerYear),
    overTime: {
      name: 'overTime',
      unit: 'a time since the start of the simulation',
      variables: [
        variable('time', 'number', 'Years since the start'),
        variable('living', 'number', 'Living groups per facilitator trained'),
        variable('livingError', 'number', 'Its Monte Carlo standard error'),
        variable('alive', 'number', 'Share of groups formed by then that live'),
        variable('aliveError', 'number', 'Its Monte Carlo standard error'),
        variable('members', 'number', 'Members per living group'),
        variable('membersError', 'number', 'Its Monte Carlo standard error'),
        variable('withFacilitator', 'number', 'Share of living groups that have a facilitator'),
        variable('dormant', 'number', 'Share of living groups that are dormant'),
      ],
      rows: overTime,
    },
    causes: {
      name: 'causes',
      unit: 'a cause of dissolution at a time',
      variables: [
        variable('time', 'number', 'Years since the start'),
        variable('cause', 'category', 'Cause of dissolution'),
        variable('ended', 'number', 'Share of groups formed that ended of it by then'),
        variable('endedError', 'number', 'Its Monte Carlo standard error'),
      ],
      rows: causeRows,
    },
    byAge: {
      name: 'byAge',
      unit: 'an age of groups',
      variables: [
        variable('age', 'number', 'Years since formation'),
        variable('watched', 'count', 'Groups that could be watched so long'),
        variable('surviving', 'number', 'Share of them that lived longer'),
        variable('survivingError', 'number', 'Its Monte Carlo standard error'),
      ],
      rows: byAge,
    },
  };
}
