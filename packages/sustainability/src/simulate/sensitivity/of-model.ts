import { figureAt, withFigures } from '../change-model.ts';
import { compareScenarios } from '../compare.ts';
import { measured } from '../measure.ts';
import type { Measure } from '../measure.ts';
import type { SimulationModel } from '../model.ts';
import { simulate } from '../simulate.ts';
import type { SimulateOptions } from '../simulate.ts';
import { summarise } from '../summarise.ts';
import type { Estimate } from '../estimate.ts';
import { assertFactors, valueOf } from './design.ts';
import type { Factor } from './design.ts';
import { morrisScreening } from './morris.ts';
import type { MorrisEffect, MorrisOptions } from './morris.ts';
import { sobolIndices } from './sobol.ts';
import type { SobolIndex, SobolOptions, SobolResult } from './sobol.ts';

/** The model at one point of a design: factors at the values that uniform numbers stand for. */
export const modelAt = (
  model: SimulationModel,
  factors: readonly Factor[],
  point: readonly number[],
): SimulationModel =>
  withFigures(
    model,
    Object.fromEntries(factors.map((factor, i) => [factor.path, valueOf(factor, point[i]!)])),
  );

/**
 * A measure of the model as a function of a point of a design. Every point uses the same random numbers, so that what differs is
 * the model and not luck; the Monte Carlo error that is left falls with `groups`.
 */
export function answerOf(
  model: SimulationModel,
  factors: readonly Factor[],
  measure: Measure,
  options: SimulateOptions,
): (point: readonly number[]) => number {
  assertFactors(factors);
  for (const { path } of factors) figureAt(model, path);
  return (point) => measured(summarise(simulate(modelAt(model, factors, point), options)), measure);
}

/** Sobol' indices of a measure with respect to figures of the model. */
export function sobolOfModel(
  model: SimulationModel,
  factors: readonly Factor[],
  measure: Measure,
  options: SimulateOptions & Pick<SobolOptions, 'samples' | 'resamples'>,
): Omit<SobolResult, 'indices'> & { readonly indices: readonly (SobolIndex & { readonly path: string })[] } {
  const { samples, resamples, ...run } = options;
  const found = sobolIndices(answerOf(model, factors, measure, run), {
    dimensions: factors.length,
    samples,
    seed: run.seed,
    ...(resamples === undefined ? {} : { resamples }),
  });
  return { ...found, indices: found.indices.map((index, i) => ({ path: factors[i]!.path, ...index })) };
}

/** Morris screening of a measure with respect to figures of the model; effects are over a factor's whole range. */
export function morrisOfModel(
  model: SimulationModel,
  factors: readonly Factor[],
  measure: Measure,
  options: SimulateOptions & Pick<MorrisOptions, 'trajectories' | 'levels'>,
): readonly (MorrisEffect & { readonly path: string })[] {
  const { trajectories, levels, ...run } = options;
  return morrisScreening(answerOf(model, factors, measure, run), {
    dimensions: factors.length,
    trajectories,
    seed: run.seed,
    ...(levels === undefined ? {} : { levels }),
  }).map((effect, i) => ({ path: factors[i]!.path, ...effect }));
}

/** What one factor does at the ends of its range: differences in years lived per facilitator trained, paired with the model as it is. */
export interface TornadoRow {
  readonly path: string;
  readonly low: number;
  readonly high: number;
  readonly atLow: Estimate;
  readonly atHigh: Estimate;
}

/** One factor at a time, most influential first. * @example
 * const rows = oneAtATime(benchmarkModel, [{ path: 'leaving.rate', low: 0.1, high: 0.3 }], { seed: 1, groups: 1000, years: 5 });
 * rows[0].atHigh.value < rows[0].atLow.value; //=> true
 */
export function oneAtATime(
  model: SimulationModel,
  factors: readonly Factor[],
  options: SimulateOptions,
): readonly TornadoRow[] {
  assertFactors(factors);
  const scenarios = factors.flatMap(({ path, low, high }) =>
    (
      [
        ['low', low],
        ['high', high],
      ] as const
    ).map(([end, value]) => ({
      name: `${path} ${end}`,
      model: withFigures(model, { [path]: value }),
    })),
  );
  const { differences } = compareScenarios([{ name: 'as it is', model }, ...scenarios], options);
  return factors
    .map(({ path, low, high }, i) => ({
      path,
      low,
      high,
      atLow: differences[2 * i]!.yearsLived,
      atHigh: differences[2 * i + 1]!.yearsLived,
    }))
    .sort(
      (one, other) =>
        Math.max(Math.abs(other.atLow.value), Math.abs(other.atHigh.value)) -
        Math.max(Math.abs(one.atLow.value), Math.abs(one.atHigh.value)),
    );
}

/** The ratios of the model's levers as factors, over the ranges that the levers give. */
export const leverFactors = (model: SimulationModel): readonly Factor[] =>
  model.levers.flatMap(({ effects }, lever) =>
    effects.flatMap(({ range }, effect): readonly Factor[] =>
      range === undefined || range[0] === range[1]
        ? []
        : [{ path: `levers.${lever}.effects.${effect}.ratio`, low: range[0], high: range[1], scale: 'log' }],
    ),
  );
