import { limitsOfMean } from './confidence-limits.ts';
import { refuseColumns } from './refuse-columns.ts';
import { readObservations, type SurvivalColumns } from './observations.ts';
import { describeMerging, provenance, type Provenance } from './provenance.ts';
import { groupOrders, riskTable } from './risk-table.ts';
import { robustErrors } from './robust-errors.ts';
import { orderTimes, TIE_TOLERANCE } from './tied-times.ts';

/** Expected number of events per person up to each time, in one group. */
export interface MeanCumulativeCurve {
  readonly group: string | number | undefined;
  readonly n: number;
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly event: Float64Array;
  readonly mean: Float64Array;
  /** Robust: the rows of one id are one unit. */
  readonly standardError: Float64Array;
  /** Limits symmetric on the log scale; NaN before the first event. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** One curve per group. */
export interface MeanCumulativeFunction extends Provenance {
  readonly level: number;
  readonly curves: readonly MeanCumulativeCurve[];
}

/**
 * Mean cumulative function of events that recur: how many meetings missed, facilitators lost … per group by a time.
 *
 * One row per interval `(start, time]` of an `id`, with an event at its end or not.
 *
 * Source: Nelson 1995, doi 10.1080/00401706.1995.10484299; Lawless & Nadeau 1995 for the variance.
 *
 * @throws RangeError without `id`, or for data that no estimate can use
 * @example
 * ```ts
 * meanCumulativeFunction({ id: [1, 1, 2], start: [0, 2, 0], time: [2, 5, 5], event: [1, 1, 0] }).curves[0]?.mean;
 * // Float64Array [0.5, 1]
 * ```
 */
export function meanCumulativeFunction(
  columns: SurvivalColumns,
  {
    level = 0.95,
    tieTolerance = TIE_TOLERANCE,
  }: { readonly level?: number; readonly tieTolerance?: number } = {},
): MeanCumulativeFunction {
  if (columns.id === undefined) {
    throw new RangeError('A mean cumulative function counts events of people: give a column "id".');
  }
  refuseColumns(columns, 'A mean cumulative function', ['stratum'], 'draw strata apart by "group"');
  const observations = readObservations(columns);
  const ordered = orderTimes(observations, tieTolerance);
  const limits = limitsOfMean(level);
  const curves = groupOrders(observations, ordered).map(({ group, rows }) => {
    const table = riskTable(observations, ordered, rows, group);
    const { n, time, atRisk, event } = table;
    const steps = {
      event: Float64Array.from(event, (d, k) => (d > 0 ? (1 - d / atRisk[k]) / atRisk[k] : 0)),
      atRisk: Float64Array.from(event, (d, k) => (d > 0 ? d / atRisk[k] ** 2 : 0)),
    };
    const standardError = robustErrors(observations, ordered, rows, table, steps);
    let sum = 0;
    const mean = Float64Array.from(event, (d, k) => (sum += d > 0 ? d / atRisk[k] : 0));
    const bounds = Array.from(mean, (value, k) => limits(value, standardError[k]));
    return {
      group,
      n,
      time,
      atRisk,
      event,
      mean,
      standardError,
      lower: Float64Array.from(bounds, ([low]) => low),
      upper: Float64Array.from(bounds, ([, high]) => high),
    };
  });
  const ties = describeMerging(ordered.merged, tieTolerance);
  return { ...provenance(observations, 'mean cumulative function', ties), level, curves };
}
