import type { Table, Variable } from '../study/table.ts';
import { errorOfMean, share } from './estimate.ts';
import type { Estimate } from './estimate.ts';
import { causes } from './model.ts';
import type { Cause } from './model.ts';
import type { SimulationRun } from './simulate.ts';
import { sumOfSquares, ticksPerYear } from './tally.ts';

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
  readonly withFacilitatorError: number;
  readonly dormant: number;
  readonly dormantError: number;
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
  /** By cause, up to the last time counted, of groups formed by then; NaN where no time was counted. */
  readonly dissolvedBy: Readonly<Record<Cause, Estimate>>;
  /** Years lived per group formed, up to the horizon. */
  readonly yearsLived: Estimate;
  /** Living groups at the horizon per facilitator trained. */
  readonly living: Estimate;
  /** The last time counted; undefined without times. Before the horizon, `dissolvedBy` adds up to less than `dissolved`. */
  readonly countedUntil: number | undefined;
  /** Expected share of members at meetings; without an error: runs keep no squares of it. */
  readonly attendance: number;
  /** Without an error, likewise. */
  readonly meetingsPerGroupYear: number;
  readonly overTime: Table<TimeRow>;
  readonly causes: Table<CauseRow>;
  readonly byAge: Table<AgeRow>;
}

/** Running sums. */
export const accumulate = (counts: readonly number[]): readonly number[] => {
  let sum = 0;
  return counts.map((count) => (sum += count));
};

const variable = (name: string, type: Variable['type'], label: string): Variable => ({ name, type, label });

/**
 * Figures and tidy tables of a run. Shares and means have Monte Carlo standard errors, shares also 95 % limits; `attendance` and
 * `meetingsPerGroupYear`, ratios of sums, have none.
 */
export function summarise(run: SimulationRun): SimulationSummary {
  const { tally, times, groups } = run;
  const grid = times.length;
  const formed = accumulate(tally.formedBy);
  const endedBy = causes.map((_, cause) => accumulate(tally.endedBy.slice(cause * grid, (cause + 1) * grid)));
  const meanLife = tally.lived / ticksPerYear / tally.formed;
  const overTime = times.map((time, i): TimeRow => {
    const ended = endedBy.reduce((sum, counts) => sum + counts[i]!, 0);
    const alive = formed[i]! - ended;
    const living = share(alive, groups);
    const surviving = share(alive, formed[i]!);
    const mean = tally.members[i]! / alive;
    const withFacilitator = share(tally.withFacilitator[i]!, alive);
    const dormant = share(tally.dormant[i]!, alive);
    return {
      time,
      living: living.value,
      livingError: living.standardError,
      alive: surviving.value,
      aliveError: surviving.standardError,
      members: mean,
      membersError: errorOfMean(tally.members[i]!, tally.membersSquared[i]!, alive),
      withFacilitator: withFacilitator.value,
      withFacilitatorError: withFacilitator.standardError,
      dormant: dormant.value,
      dormantError: dormant.standardError,
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
      causes.map((cause, c) => [cause, share(endedBy[c]!.at(-1) ?? 0, formed.at(-1) ?? 0)]),
    ) as Record<Cause, Estimate>,
    countedUntil: times.at(-1),
    yearsLived: {
      value: meanLife,
      standardError: errorOfMean(tally.lived / ticksPerYear, sumOfSquares(tally), tally.formed),
    },
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
        variable('withFacilitatorError', 'number', 'Its Monte Carlo standard error'),
        variable('dormant', 'number', 'Share of living groups that are dormant'),
        variable('dormantError', 'number', 'Its Monte Carlo standard error'),
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
