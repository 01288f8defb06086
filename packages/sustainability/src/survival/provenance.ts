import type { Excluded, Observations } from './observations.ts';

/** What every result says about how it came about. */
export interface Provenance {
  /** The estimator, in the field's words. */
  readonly method: string;
  /** How tied times were treated. */
  readonly ties: string;
  /** Rows used. */
  readonly n: number;
  /** Rows with an event (of any kind). */
  readonly events: number;
  /** Rows left out and why. */
  readonly excluded: Excluded;
}

/** Describes what was merged: times that differ by rounding only. */
export function describeMerging(merged: number, tolerance: number): string {
  if (!(tolerance > 0)) return 'times compared exactly';
  return merged === 0
    ? 'no times closer than the tolerance'
    : `${merged} distinct times merged with the one before (tolerance ${tolerance.toPrecision(3)})`;
}

/** Provenance of an estimate from these observations. */
export function provenance(observations: Observations, method: string, ties: string): Provenance {
  const { n, events, excluded } = observations;
  return { method, ties, n, events, excluded };
}
