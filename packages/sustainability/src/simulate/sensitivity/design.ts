import { power } from '../portable-math.ts';
import { createUniforms } from '../threefry.ts';

/** A figure of the model that is varied, by its path such as `leaving.rate`, between two values. */
export interface Factor {
  readonly path: string;
  readonly low: number;
  readonly high: number;
  /** Spread evenly on this scale; ratios and rates are best spread on the log scale. Default `linear`. */
  readonly scale?: 'linear' | 'log';
}

/** A value of a factor from a uniform number. */
export function valueOf(factor: Factor, uniform: number): number {
  const { low, high } = factor;
  if (factor.scale === 'log') return low * power(high / low, uniform);
  return low + (high - low) * uniform;
}

/** @throws RangeError for no factors, one path twice, ranges out of order or without end, or that cannot be spread on their scale. */
export function assertFactors(factors: readonly Factor[]): void {
  if (factors.length === 0)
    throw new RangeError('No factors: name at least one figure of the model and its range.');
  const paths = new Set(factors.map(({ path }) => path));
  if (paths.size < factors.length)
    throw new RangeError(
      `${factors.length} factors with ${paths.size} paths: name each figure once, or the last would overwrite the others.`,
    );
  for (const { path, low, high, scale } of factors) {
    if (!(Number.isFinite(low) && Number.isFinite(high)))
      throw new RangeError(`Factor ${path} runs from ${low} to ${high}: give finite ends.`);
    if (!(low < high))
      throw new RangeError(`Factor ${path} runs from ${low} to ${high}: give the smaller value first.`);
    if (scale === 'log' && !(low > 0))
      throw new RangeError(`Factor ${path} starts at ${low}: the log scale needs values above 0.`);
  }
}

/** The answers of a function at the points of a design. @throws RangeError for one that is no finite number. */
export function answersAt(
  of: (row: readonly number[]) => number,
  rows: readonly (readonly number[])[],
): readonly number[] {
  return rows.map((row) => {
    const answer = of(row);
    if (!Number.isFinite(answer))
      throw new RangeError(
        `The function answers ${answer} at (${row.map((value) => value.toPrecision(3)).join(', ')}): no index can be worked out from that; narrow the ranges, or simulate more groups.`,
      );
    return answer;
  });
}

/** A random order of 0 to n − 1. */
export function shuffled(n: number, uniform: () => number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/**
 * A Latin hypercube: in each dimension, every one of `points` equal strata holds one point. Rows of uniform numbers.
 *
 * Source: McKay, Beckman & Conover 1979, doi 10.1080/00401706.1979.10489755.
 */
export function latinHypercube(
  points: number,
  dimensions: number,
  seed: number,
): readonly (readonly number[])[] {
  if (!Number.isInteger(points) || points < 1)
    throw new RangeError(`${points} points: give a whole number from 1 up.`);
  const columns = Array.from({ length: dimensions }, (_, dimension) => {
    const uniform = createUniforms(seed, `latin-hypercube:${dimension}`);
    const strata = shuffled(points, uniform);
    return Array.from(strata, (stratum) => (stratum + uniform()) / points);
  });
  return Array.from({ length: points }, (_, i) => columns.map((column) => column[i]!));
}
