import { latinHypercube } from '../sensitivity/design.ts';
import { createUniforms } from '../threefry.ts';
import type { SimulationModel } from '../model.ts';
import { assertFactors } from '../sensitivity/design.ts';
import { assertTargets, implausibility, trial } from './targets.ts';
import type { CalibrateOptions, Trial } from './targets.ts';

/** One wave of a history match. */
export interface Wave {
  readonly tried: number;
  readonly kept: number;
  /** Range of the points kept, by factor, in uniform numbers. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Points that no target rules out. */
export interface HistoryMatch {
  readonly waves: readonly Wave[];
  readonly plausible: readonly Trial[];
  readonly cutoff: number;
}

/**
 * Rules out points of the parameter space whose answers lie more than `cutoff` standard deviations from any target, wave by wave; each
 * wave tries points within the ranges that the last one left, a little widened. The simulator is fast enough to be asked itself: there
 * is no emulator. An empty answer means that the model cannot meet the targets together.
 *
 * Source: Craig et al. 1997, doi 10.1007/978-1-4612-2290-3_2; Andrianakis et al. 2015, doi 10.1371/journal.pcbi.1003968.
 */
export function historyMatch(
  model: SimulationModel,
  options: CalibrateOptions & { readonly points: number; readonly waves?: number; readonly cutoff?: number },
): HistoryMatch {
  const { points, waves: count = 3, cutoff = 3, ...calibrate } = options;
  assertFactors(calibrate.factors);
  assertTargets(calibrate.targets);
  const waves: Wave[] = [];
  let ranges: readonly (readonly [number, number])[] = calibrate.factors.map(() => [0, 1]);
  let plausible: readonly Trial[] = [];
  for (let wave = 0; wave < count; wave++) {
    const uniform = createUniforms(calibrate.seed, `history-matching:${wave}`);
    const shift = Math.floor(uniform() * 2 ** 40);
    const trials = latinHypercube(points, ranges.length, shift).map((row) =>
      trial(
        model,
        row.map((value, i) => ranges[i]![0] + value * (ranges[i]![1] - ranges[i]![0])),
        calibrate,
      ),
    );
    const kept = trials.filter((one) => implausibility(one, calibrate.targets) <= cutoff);
    plausible = wave === count - 1 || kept.length === 0 ? kept : plausible.concat(kept);
    if (kept.length === 0) {
      waves.push({ tried: points, kept: 0, ranges });
      break;
    }
    ranges = ranges.map(([from, to], i) => {
      const values = kept.map(({ point }) => point[i]!);
      const margin = 0.05 * (to - from);
      return [
        Math.max(from, Math.min(...values) - margin),
        Math.min(to, Math.max(...values) + margin),
      ] as const;
    });
    waves.push({ tried: points, kept: kept.length, ranges });
  }
  return { waves, plausible, cutoff };
}
