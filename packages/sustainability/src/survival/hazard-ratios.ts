import { normalUpper } from '../numeric/distributions.ts';
import { twoSided } from './confidence-limits.ts';

/** One column of a Cox model as papers print it; fits `forestFigure`. */
export interface HazardRatio {
  readonly label: string;
  /** exp(coefficient): what one unit more multiplies the hazard by. */
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Wald statistic: coefficient over its standard error. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/** Hazard ratios with Wald limits, symmetric on the log scale; all but the estimate NaN where the coefficient has no maximum. */
export function hazardRatios(
  names: readonly string[],
  coefficients: Float64Array,
  standardErrors: Float64Array,
  infinite: ReadonlySet<string>,
  level: number,
): readonly HazardRatio[] {
  const quantile = twoSided(level);
  return names.map((label, j): HazardRatio => {
    const coefficient = coefficients[j];
    const error = infinite.has(label) ? Number.NaN : standardErrors[j];
    const z = coefficient / error;
    return {
      label,
      estimate: Math.exp(coefficient),
      lower: Math.exp(coefficient - quantile * error),
      upper: Math.exp(coefficient + quantile * error),
      z,
      p: 2 * normalUpper(Math.abs(z)),
    };
  });
}
