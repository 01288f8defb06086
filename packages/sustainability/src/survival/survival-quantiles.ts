import type { SurvivalCurve } from './survival-curve.ts';

/** Times by which given shares have had the event; NaN where the curve never gets there. */
export interface SurvivalQuantiles {
  readonly probabilities: readonly number[];
  readonly estimate: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

const TOLERANCE = 2 ** -26;

/** Smallest failed share at or above a level: its position in the steps, or −1. */
function firstReaching(failed: Float64Array, level: number): number {
  let best = -1;
  for (let i = 0; i < failed.length; i++) {
    if (failed[i] >= level && (best < 0 || failed[i] < failed[best])) best = i;
  }
  return best;
}

function quantilesOf(
  time: Float64Array,
  survival: Float64Array,
  probabilities: readonly number[],
): Float64Array {
  // The curve starts at 1; of several rows with one height only the first is a step.
  const times = [Math.min(0, time[0] ?? 0)];
  const shares = [0];
  const seen = new Set<number>(shares);
  for (let i = 0; i < time.length; i++) {
    const share = 1 - survival[i];
    if (seen.has(share)) continue;
    seen.add(share);
    times.push(time[i]);
    shares.push(share);
  }
  const failed = Float64Array.from(shares);
  const lastTime = time.at(-1) ?? 0;
  const last = failed.length - 1;
  return Float64Array.from(probabilities, (p) => {
    if (p === 0) return times[0];
    const reached = firstReaching(failed, p - TOLERANCE);
    if (reached < 0) return Number.NaN;
    // On a flat stretch at exactly p, the middle of the stretch; at the end of the curve, of what was observed.
    if (Math.abs(p - failed[last]) < TOLERANCE) return (times[reached] + lastTime) / 2;
    const passed = firstReaching(failed, p + TOLERANCE);
    return passed < 0 ? Number.NaN : (times[reached] + times[passed]) / 2;
  });
}

/**
 * Quantiles of a survival curve: the time by which a share `p` has had the event.
 *
 * When the curve is level at exactly 1 − p, the middle of that stretch. Limits invert the curve's limits
 * (Brookmeyer & Crowley 1982, doi 10.2307/2530286).
 *
 * @param probabilities - shares from 0 to 1; default the quartiles
 * @throws RangeError for a share outside [0, 1]
 * @example
 * ```ts
 * const [curve] = kaplanMeier({ time: [1, 2, 3, 4, 5], event: [1, 1, 1, 1, 1] }).curves;
 * if (curve) survivalQuantiles(curve, [0.5]).estimate; // Float64Array [3]
 * ```
 */
export function survivalQuantiles(
  curve: SurvivalCurve,
  probabilities: readonly number[] = [0.25, 0.5, 0.75],
): SurvivalQuantiles {
  if (!probabilities.every((p) => p >= 0 && p <= 1)) throw new RangeError('A share is not between 0 and 1.');
  return {
    probabilities,
    estimate: quantilesOf(curve.time, curve.survival, probabilities),
    lower: quantilesOf(curve.time, curve.lower, probabilities),
    upper: quantilesOf(curve.time, curve.upper, probabilities),
  };
}
