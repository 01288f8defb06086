import type { Provenance } from './provenance.ts';

/** A step function with its limits; the rows are the distinct times of one group. */
export interface SurvivalCurve {
  /** Label of the group; undefined when there is only one. */
  readonly group: string | number | undefined;
  /** Rows of the group. */
  readonly n: number;
  /** Distinct times of events and of ends of observation, rising. */
  readonly time: Float64Array;
  /** Weight at risk just before the time. */
  readonly atRisk: Float64Array;
  readonly event: Float64Array;
  readonly censored: Float64Array;
  /** Probability of being free of the event after the time. */
  readonly survival: Float64Array;
  /** Standard error of log survival: that of survival is this times survival. */
  readonly standardErrorLog: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly cumulativeHazard: Float64Array;
  readonly standardErrorCumulativeHazard: Float64Array;
}

/** One curve per group. */
export interface SurvivalEstimate extends Provenance {
  /** Which standard errors: by the model (Greenwood) or robust. */
  readonly standardErrors: 'model' | 'robust';
  readonly limits: string;
  readonly level: number;
  readonly curves: readonly SurvivalCurve[];
}

/** Position of the last row at or before a time; −1 before the first. */
export function rowAt(time: Float64Array, at: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The value of a right-continuous step function at a time; `before` in front of the first step. */
export function stepAt(time: Float64Array, values: Float64Array, at: number, before: number): number {
  const row = rowAt(time, at);
  return row < 0 ? before : values[row];
}
