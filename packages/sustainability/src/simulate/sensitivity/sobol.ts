import { createUniforms } from '../threefry.ts';
import { answersAt, latinHypercube } from './design.ts';

/** Sobol' indices of one factor, with bootstrap standard errors. */
export interface SobolIndex {
  /** Share of the variance that the factor explains alone. */
  readonly first: number;
  readonly firstError: number;
  /** Share that it explains alone or together with others. */
  readonly total: number;
  readonly totalError: number;
}

/** A variance-based sensitivity analysis. */
export interface SobolResult {
  readonly mean: number;
  readonly variance: number;
  readonly indices: readonly SobolIndex[];
  /** Evaluations of the function. */
  readonly evaluations: number;
}

/** How to analyse. */
export interface SobolOptions {
  readonly dimensions: number;
  /** Base sample; the function is evaluated `samples × (dimensions + 2)` times. */
  readonly samples: number;
  readonly seed: number;
  /** Resamples for the standard errors; default 200. */
  readonly resamples?: number;
}

/** Rows of the two base samples and of the samples in which one column comes from the other. */
export interface SobolDesign {
  readonly a: readonly (readonly number[])[];
  readonly b: readonly (readonly number[])[];
  /** By dimension: `a` with that column from `b`. */
  readonly mixed: readonly (readonly (readonly number[])[])[];
}

/** The points at which a function must be known: two Latin hypercubes and their mixtures. */
export function sobolDesign({ dimensions, samples, seed }: SobolOptions): SobolDesign {
  const both = latinHypercube(samples, 2 * dimensions, seed);
  const a = both.map((row) => row.slice(0, dimensions));
  const b = both.map((row) => row.slice(dimensions));
  const mixed = Array.from({ length: dimensions }, (_, dimension) =>
    a.map((row, i) => row.map((value, j) => (j === dimension ? b[i]![j]! : value))),
  );
  return { a, b, mixed };
}

/** Indices from the answers at the points of a design. */
export function sobolFromAnswers(
  answers: {
    readonly a: readonly number[];
    readonly b: readonly number[];
    readonly mixed: readonly (readonly number[])[];
  },
  { samples, seed, resamples = 200 }: Pick<SobolOptions, 'samples' | 'seed' | 'resamples'>,
): Omit<SobolResult, 'evaluations'> {
  const { a, b, mixed } = answers;
  if (![...a, ...b, ...mixed.flat()].every(Number.isFinite))
    throw new RangeError('An answer is no finite number: no index can be worked out from it.');
  if (!Number.isInteger(resamples) || resamples < 2)
    throw new RangeError(`${resamples} resamples: give a whole number from 2 up, such as 200.`);
  const estimate = (
    of: (i: number) => number,
  ): { mean: number; variance: number; parts: readonly (readonly [number, number])[] } => {
    let sum = 0;
    for (let i = 0; i < samples; i++) sum += a[of(i)]! + b[of(i)]!;
    const mean = sum / (2 * samples);
    let squares = 0;
    for (let i = 0; i < samples; i++) squares += (a[of(i)]! - mean) ** 2 + (b[of(i)]! - mean) ** 2;
    const variance = squares / (2 * samples - 1);
    const parts = mixed.map((ab): readonly [number, number] => {
      let first = 0;
      let total = 0;
      for (let i = 0; i < samples; i++) {
        const j = of(i);
        first += (b[j]! - mean) * (ab[j]! - a[j]!);
        total += (a[j]! - ab[j]!) ** 2;
      }
      return [first / samples / variance, total / (2 * samples) / variance];
    });
    return { mean, variance, parts };
  };
  const { mean, variance, parts } = estimate((i) => i);
  if (!(variance > 0))
    throw new RangeError(
      'The answers are all the same: no factor matters, or the ranges are too narrow to show it.',
    );
  const uniform = createUniforms(seed, 'sobol-bootstrap');
  const drawn = Array.from({ length: resamples }, () => {
    const rows = Int32Array.from({ length: samples }, () => Math.floor(uniform() * samples));
    return estimate((i) => rows[i]!).parts;
  });
  const spread = (dimension: number, which: 0 | 1): number => {
    const values = drawn.map((one) => one[dimension]![which]);
    const centre = values.reduce((sum, value) => sum + value, 0) / resamples;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (resamples - 1));
  };
  const indices = parts.map(([first, total], dimension) => ({
    first,
    firstError: spread(dimension, 0),
    total,
    totalError: spread(dimension, 1),
  }));
  return { mean, variance, indices };
}

/**
 * Sobol' indices of a function of uniform numbers.
 *
 * Sources: first order, Saltelli et al. 2010, doi 10.1016/j.cpc.2009.09.018 (with the mean taken off, which steadies it); total, Jansen 1999,
 * doi 10.1016/S0010-4655(98)00154-4; base samples are Latin hypercubes.
 *
 * @throws RangeError where the function never changes, or answers what is no finite number.
 */
export function sobolIndices(of: (row: readonly number[]) => number, options: SobolOptions): SobolResult {
  const design = sobolDesign(options);
  const answers = {
    a: answersAt(of, design.a),
    b: answersAt(of, design.b),
    mixed: design.mixed.map((rows) => answersAt(of, rows)),
  };
  return { ...sobolFromAnswers(answers, options), evaluations: options.samples * (options.dimensions + 2) };
}
