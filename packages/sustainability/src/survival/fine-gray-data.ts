import { refuseColumns } from './refuse-columns.ts';
import { observationBefore } from './censoring-distribution.ts';
import type { Covariates } from './covariates.ts';
import { type Excluded, readObservations, type SurvivalColumns } from './observations.ts';
import { orderTimes, TIE_TOLERANCE } from './tied-times.ts';

/** Rows for a weighted Cox model that is a Fine–Gray model. */
export interface FineGrayData {
  readonly start: Float64Array;
  readonly time: Float64Array;
  /** 1 for the end of interest. */
  readonly event: Uint8Array;
  /** Chance of still being under observation, given that it was so at the competing end. */
  readonly weight: Float64Array;
  /** Position in the caller's columns that a row was made from: the `id` for robust errors, and the covariates. */
  readonly source: Uint32Array;
  readonly excluded: Excluded;
}

/**
 * Expands competing-ends data so that a weighted Cox model estimates subdistribution hazards.
 *
 * Whoever had another end stays at risk, in intervals between ends of observation of others, with a weight that
 * falls as those come. Intervals without an event of interest are left out: no risk set would use them.
 *
 * Source: Geskus 2011, doi 10.1111/j.1541-0420.2010.01420.x.
 *
 * @param code - the event code of interest
 * @throws RangeError when no row has that code, with `start` or `weight`, or for data that nothing can use
 * @example
 * ```ts
 * fineGrayData({ time: [1, 2, 3, 4], event: [2, 1, 0, 1] }, 1).time.length; // 5
 * ```
 */
export function fineGrayData(
  columns: SurvivalColumns & { readonly covariates?: Covariates },
  code: number,
  tieTolerance: number = TIE_TOLERANCE,
): FineGrayData {
  refuseColumns(
    columns,
    'Fine–Gray data',
    ['start', 'weight', 'stratum', 'group', 'id'],
    'give groups as a covariate and one row per person',
  );
  const observations = readObservations(columns, {
    codes: 255,
    also: Object.entries(columns.covariates ?? {}),
  });
  const { event, n, rows, excluded } = observations;
  if (!event.includes(code)) throw new RangeError(`No row has event code ${code}.`);
  const { order, time } = orderTimes(observations, tieTolerance);
  const censored = event.map((value) => Number(value === 0));
  const g = observationBefore(time, censored, true);
  // Ends of observation cut time into intervals (cut, next cut] of constant weight.
  const cuts: number[] = [];
  const intervals: { from: number; to: number; weight: number }[] = [];
  let last = 0;
  for (const row of order) if (event[row] === 0 && time[row] !== cuts.at(-1)) cuts.push(time[row]);
  const end = time[order[n - 1]];
  if (cuts.at(-1) !== end) cuts.push(end);
  let at = 0;
  for (let c = 0; c < cuts.length; c++) {
    const to = cuts[c];
    let wanted = false;
    let weight = 0;
    for (; at < n && time[order[at]] <= to; at++) {
      if (event[order[at]] !== code) continue;
      wanted = true;
      weight = g[order[at]];
    }
    if (wanted) intervals.push({ from: last, to, weight });
    last = to;
  }
  const result = {
    start: [] as number[],
    time: [] as number[],
    event: [] as number[],
    weight: [] as number[],
    source: [] as number[],
  };
  const push = (row: number, from: number, to: number, happened: number, weight: number): void => {
    result.start.push(from);
    result.time.push(to);
    result.event.push(happened);
    result.weight.push(weight);
    result.source.push(rows === undefined ? row : rows[row]);
  };
  for (let row = 0; row < n; row++) {
    if (event[row] === 0 || event[row] === code) {
      push(row, -1, time[row], Number(event[row] === code), 1);
      continue;
    }
    // The interval in which the other end fell has weight 1 and belongs to the first row.
    const next = cuts.find((cut) => cut >= time[row]) ?? time[row];
    push(row, -1, next, 0, 1);
    for (const { from, to, weight } of intervals) {
      if (from >= next && weight > 0) push(row, from, to, 0, weight / g[row]);
    }
  }
  return {
    start: Float64Array.from(result.start),
    time: Float64Array.from(result.time),
    event: Uint8Array.from(result.event),
    weight: Float64Array.from(result.weight),
    source: Uint32Array.from(result.source),
    excluded,
  };
}
