import type { SurvivalCurve } from './survival-curve.ts';

/** Mean event-free time up to a horizon. */
export interface RestrictedMean {
  readonly horizon: number;
  readonly mean: number;
  readonly standardError: number;
}

/**
 * Restricted mean survival time: the area under the curve from 0 to a horizon.
 *
 * Beyond the last row the curve is taken as level. Standard error by Greenwood's terms
 * (Irwin 1949; Klein & Moeschberger 2003, §4.5).
 *
 * @param horizon - positive, in the unit of the times
 * @throws RangeError for a horizon that is not positive and finite
 * @example
 * ```ts
 * const [curve] = kaplanMeier({ time: [1, 2], event: [1, 1] }).curves;
 * if (curve) restrictedMean(curve, 2).mean; // 1.5
 * ```
 */
export function restrictedMean(curve: SurvivalCurve, horizon: number): RestrictedMean {
  if (!(horizon > 0 && horizon < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`A horizon of ${horizon} is not a positive time.`);
  }
  const { time, survival, atRisk, event } = curve;
  let rows = 0;
  while (rows < time.length && time[rows] <= horizon) rows++;
  // From the horizon backwards: the area to the right of each event is what its hazard shortens.
  let area = 0;
  let variance = 0;
  let end = horizon;
  for (let i = rows - 1; i >= 0; i--) {
    area += (end - time[i]) * survival[i];
    end = time[i];
    const left = atRisk[i] - event[i];
    if (left > 0) variance += (area * area * event[i]) / (atRisk[i] * left);
  }
  return { horizon, mean: area + end, standardError: Math.sqrt(variance) };
}
