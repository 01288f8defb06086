import { createUniforms } from '../threefry.ts';
import { shuffled } from './design.ts';

/** Elementary effects of one factor over its range. */
export interface MorrisEffect {
  readonly mean: number;
  /** Mean of the absolute effects: how much the factor matters. */
  readonly meanAbsolute: number;
  /** Spread: how much it bends or depends on others. */
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
    const mean = all.reduce((sum, effect) => sum + effect, 0) / all.length;
    const squares = all.reduce((sum, effect) => sum + (effect - mean) ** 2, 0);
    return {
      mean,
      meanAbsolute: all.reduce((sum, effect) => sum + Math.abs(effect), 0) / all.length,
      spread: Math.sqrt(squares / Math.max(1, all.length - 1)),
    };
  });
}

/**
 * Morris screening of a function of uniform numbers.
 *
 * Sources: Morris 1991, doi 10.1080/00401706.1991.10484804; mean of absolute effects, Campolongo et al. 2007, doi 10.1016/j.envsoft.2006.10.004.
 */
export function morrisScreening(
  of: (row: readonly number[]) => number,
  options: MorrisOptions,
): readonly MorrisEffect[] {
  const walks = morrisDesign(options);
  return morrisFromAnswers(
    walks,
    walks.map(({ points }) => points.map(of)),
    options.dimensions,
  );
}
