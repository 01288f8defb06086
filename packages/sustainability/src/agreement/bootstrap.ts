import { createUniforms, generator } from '../simulate/threefry.ts';
import type { AgreementLimits } from './ratings.ts';

/** Percentile limits from resampled units. */
export interface BootstrapLimits extends AgreementLimits {
  readonly replicates: number;
  readonly seed: number;
  /** Resamples in which the coefficient was undefined: left out of the percentiles. */
  readonly undefinedReplicates: number;
  /** Standard deviation over resamples. */
  readonly standardError: number;
  readonly generator: string;
}

/**
 * Percentile bootstrap limits of any coefficient: units are drawn with replacement, all of a unit's ratings together.
 *
 * Source: Efron and Tibshirani, *An Introduction to the Bootstrap*, 1993, ch. 13; for kappa and alpha: Zapf et al. 2016,
 * doi 10.1186/s12874-016-0200-9.
 *
 * @param units whatever the coefficient takes, one entry per unit.
 * @param statistic the coefficient, such as `(rows) => krippendorffAlpha(rows)`; whatever says whether it is defined will do.
 * @param options `seed` is a whole number and has no default: the same seed gives the same limits.
 * @throws RangeError for a seed that is not whole, or fewer than 100 replicates.
 * @example
 * const rows = [[1, 1], [2, 2], [1, 2], [2, 2], [1, 1], [1, 1], [2, 2], [2, 1]];
 * const once = bootstrapLimits(rows, (sample) => cohenKappa(sample), { seed: 7 });
 * once.lower === bootstrapLimits(rows, (sample) => cohenKappa(sample), { seed: 7 }).lower; //=> true
 */
export function bootstrapLimits<Unit>(
  units: readonly Unit[],
  statistic: (sample: readonly Unit[]) => { readonly defined: boolean; readonly value?: number },
  options: { readonly seed: number; readonly replicates?: number; readonly confidence?: number },
): BootstrapLimits {
  const { seed, replicates = 2000, confidence = 0.95 } = options;
  if (!Number.isSafeInteger(seed)) throw new RangeError(`The seed is ${seed}: give a whole number.`);
  if (!(replicates >= 100))
    throw new RangeError(`${replicates} replicates cannot give percentiles: use 1000 or more.`);
  const draw = createUniforms(seed, 'bootstrap');
  const found: number[] = [];
  for (let r = 0; r < replicates; r++) {
    const sample = units.map(() => units[Math.floor(draw() * units.length)]!);
    const result = statistic(sample);
    if (result.defined && result.value !== undefined) found.push(result.value);
  }
  found.sort((a, b) => a - b);
  // R's default quantile (type 7).
  const quantile = (share: number): number => {
    if (found.length === 0) return Number.NaN;
    const place = (found.length - 1) * share;
    const low = Math.floor(place);
    const lower = found[low]!;
    return lower + (place - low) * ((found[low + 1] ?? lower) - lower);
  };
  const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
  return {
    confidence,
    lower: quantile((1 - confidence) / 2),
    upper: quantile((1 + confidence) / 2),
    kind: 'percentile bootstrap over units',
    replicates,
    seed,
    undefinedReplicates: replicates - found.length,
    standardError: Math.sqrt(found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (found.length - 1)),
    generator,
  };
}
