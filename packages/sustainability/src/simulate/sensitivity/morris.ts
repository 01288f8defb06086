import { createUniforms } from '../threefry.ts';
import { answersAt, shuffled } from './design.ts';

/** Elementary effects of one factor over its range. */
export interface MorrisEffect {
  readonly mean: number;
  /** Mean of the absolute effects: how much the factor matters. */
  readonly meanAbsolute: number;
  /** Standard error of that mean over the trajectories; NaN of a single one. */
  readonly meanAbsoluteError: number;
  /** Spread: how much it bends or depends on others; NaN of a single trajectory. */
  readonly spread: number;
}

/** How to screen. */
export interface MorrisOptions {
  readonly dimensions: number;
  /** Trajectories; the function is evaluated `trajectories × (dimensions + 1)` times. */
  readonly trajectories: number;
  readonly seed: number;
  /** Levels of the grid, even; default 4. */
  readonly levels?: number;
}

/** One walk through the grid: its points, and which factor each step moved and by how much. */
export interface MorrisWalk {
  readonly points: readonly (readonly number[])[];
  readonly moved: readonly { readonly dimension: number; readonly by: number }[];
}

/** Random walks that move one factor at a time. */
export function morrisDesign({
  dimensions,
  trajectories,
  seed,
  levels = 4,
}: MorrisOptions): readonly MorrisWalk[] {
  if (!Number.isInteger(levels) || levels < 2 || levels % 2 === 1)
    throw new RangeError(`${levels} levels: give an even number, such as 4.`);
  for (const [name, value] of Object.entries({ dimensions, trajectories }))
    if (!Number.isInteger(value) || value < 1)
      throw new RangeError(`${value} ${name}: give a whole number from 1 up.`);
  const uniform = createUniforms(seed, 'morris');
  const step = levels / (2 * (levels - 1));
  return Array.from({ length: trajectories }, () => {
    const point = Array.from(
      { length: dimensions },
      () => Math.floor(uniform() * (levels / 2)) / (levels - 1) + (uniform() < 0.5 ? 0 : step),
    );
    const points = [[...point]];
    const moved = Array.from(shuffled(dimensions, uniform), (dimension) => {
      const by = point[dimension]! >= step - 1e-12 ? -step : step;
      point[dimension]! += by;
      points.push([...point]);
      return { dimension, by };
    });
    return { points, moved };
  });
}

/** Effects from the answers at the points of the walks. */
export function morrisFromAnswers(
  walks: readonly MorrisWalk[],
  answers: readonly (readonly number[])[],
  dimensions: number,
): readonly MorrisEffect[] {
  const effects: number[][] = Array.from({ length: dimensions }, () => []);
  walks.forEach(({ moved }, walk) => {
    moved.forEach(({ dimension, by }, step) => {
      effects[dimension]!.push((answers[walk]![step + 1]! - answers[walk]![step]!) / by);
    });
  });
  return effects.map((all) => {
    const n = all.length;
    const moments = (values: readonly number[]): { readonly mean: number; readonly spread: number } => {
      const mean = values.reduce((sum, value) => sum + value, 0) / n;
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      return { mean, spread: n < 2 ? Number.NaN : Math.sqrt(squares / (n - 1)) };
    };
    const { mean, spread } = moments(all);
    const absolute = moments(all.map(Math.abs));
    return {
      mean,
      meanAbsolute: absolute.mean,
      meanAbsoluteError: absolute.spread / Math.sqrt(n),
      spread,
    };
  });
}

/**
 * Morris screening of a function of uniform numbers.
 *
 * Sources: Morris 1991, doi 10.1080/00401706.1991.10484804; mean of absolute effects, Campolongo et al. 2007, doi 10.1016/j.envsoft.2006.10.004.
 *
 * @throws RangeError for no trajectories or dimensions, an odd number of levels, or an answer that is no finite number
 */
export function morrisScreening(
  of: (row: readonly number[]) => number,
  options: MorrisOptions,
): readonly MorrisEffect[] {
  const walks = morrisDesign(options);
  return morrisFromAnswers(
    walks,
    walks.map(({ points }) => answersAt(of, points)),
    options.dimensions,
  );
}
