import { gather, sortOrder } from '../numeric/order.ts';
import type { Observations } from './observations.ts';

/** Times this close (absolutely, or relative to the mean of the distinct times) are one time: √ε, 2^-26. */
export const TIE_TOLERANCE: number = 2 ** -26;

/** Rows in order of time, with times that differ only by rounding made equal. */
export interface OrderedTimes {
  /** Rows by rising time; ties keep the caller's order. */
  readonly order: Uint32Array;
  /** Time of `order[i]`. */
  readonly sorted: Float64Array;
  /** Time by row. */
  readonly time: Float64Array;
  /** Start by row. */
  readonly start: Float64Array | undefined;
  /** How many distinct times were merged into an earlier one. */
  readonly merged: number;
}

/**
 * Makes near-equal sorted values equal to the first of their run, in place.
 *
 * The rule is that of `aeqSurv` in R's survival (vignette "Round off error and tied times", Therneau 2016):
 * a distinct value joins the one before it when the gap is at most the tolerance, absolutely or relative to
 * the mean of the distinct absolute values.
 *
 * @returns how many distinct values were merged
 */
export function mergeSorted(sorted: Float64Array, tolerance: number = TIE_TOLERANCE): number {
  const n = sorted.length;
  if (n < 2 || !(tolerance > 0)) return 0;
  let distinct = 1;
  let sum = Math.abs(sorted[0]);
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < n; i++) {
    const gap = sorted[i] - sorted[i - 1];
    if (gap === 0) continue;
    distinct++;
    sum += Math.abs(sorted[i]);
    if (gap < smallest) smallest = gap;
  }
  const limit = Math.max(tolerance, (tolerance * sum) / distinct);
  if (smallest > limit) return 0;
  let merged = 0;
  let previous = sorted[0];
  let kept = sorted[0];
  for (let i = 1; i < n; i++) {
    const value = sorted[i];
    if (value !== previous) {
      if (value - previous <= limit) merged++;
      else kept = value;
      previous = value;
    }
    sorted[i] = kept;
  }
  return merged;
}

function scatter(sorted: Float64Array, order: Uint32Array): Float64Array {
  const values = new Float64Array(sorted.length);
  for (let i = 0; i < order.length; i++) values[order[i]] = sorted[i];
  return values;
}

/**
 * Sorts rows by time and merges ties that floating-point arithmetic broke.
 *
 * @throws RangeError when merging leaves an interval without length
 */
export function orderTimes(observations: Observations, tolerance: number = TIE_TOLERANCE): OrderedTimes {
  const { time, start, n } = observations;
  if (start === undefined) {
    const order = sortOrder(time);
    const sorted = gather(time, order);
    const merged = mergeSorted(sorted, tolerance);
    return { order, sorted, time: merged === 0 ? time : scatter(sorted, order), start, merged };
  }
  const both = new Float64Array(2 * n);
  both.set(time);
  both.set(start, n);
  const bothOrder = sortOrder(both);
  const bothSorted = gather(both, bothOrder);
  const merged = mergeSorted(bothSorted, tolerance);
  const values = merged === 0 ? both : scatter(bothSorted, bothOrder);
  const stop = values.subarray(0, n);
  const entry = values.subarray(n);
  for (let i = 0; i < n; i++) {
    if (entry[i] === stop[i]) {
      throw new RangeError(
        'An interval is shorter than the tolerance for ties: lengthen it or pass a smaller tieTolerance.',
      );
    }
  }
  const order = sortOrder(stop);
  return { order, sorted: gather(stop, order), time: stop, start: entry, merged };
}
