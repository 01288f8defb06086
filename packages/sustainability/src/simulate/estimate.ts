/** A figure with its Monte Carlo standard error: what would change with another seed, not what we do not know of the world. */
export interface Estimate {
  readonly value: number;
  /** With divisor n − 1; NaN of a single group. 0 where all groups answered alike: see the limits. */
  readonly standardError: number;
  /** Of shares only: 95 % limits, which are apart even where none or all of the groups are counted. */
  readonly lower?: number;
  readonly upper?: number;
}

const z = 1.959963984540054;

/**
 * A share of a count, with its binomial standard error and 95 % limits; all NaN of nothing.
 *
 * Source of the limits: Wilson 1927, doi 10.1080/01621459.1927.10502953.
 */
export function share(count: number, of: number): Estimate {
  const unknown = Number.NaN;
  if (of === 0) return { value: unknown, standardError: unknown, lower: unknown, upper: unknown };
  const value = count / of;
  const centre = value + (z * z) / (2 * of);
  const half = z * Math.sqrt((value * (1 - value) + (z * z) / (4 * of)) / of);
  const all = 1 + (z * z) / of;
  return {
    value,
    standardError: of === 1 ? unknown : Math.sqrt((value * (1 - value)) / (of - 1)),
    // At the ends they are 0 and 1 but for rounding.
    lower: count === 0 ? 0 : Math.max(0, (centre - half) / all),
    upper: count === of ? 1 : Math.min(1, (centre + half) / all),
  };
}

/** Standard error of a mean from the sum and the sum of squares of n values; NaN for fewer than two. */
export function errorOfMean(sum: number, squares: number, n: number): number {
  if (n < 2) return Number.NaN;
  return Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2) / (n - 1));
}
