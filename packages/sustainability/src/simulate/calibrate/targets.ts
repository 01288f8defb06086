import { measured } from '../measure.ts';
import type { Measure } from '../measure.ts';
import type { SimulationModel } from '../model.ts';
import type { Factor } from '../sensitivity/design.ts';
import { modelAt } from '../sensitivity/of-model.ts';
import { simulate } from '../simulate.ts';
import type { SimulateOptions } from '../simulate.ts';
import { summarise } from '../summarise.ts';

/** A figure that the model should meet. */
export interface Target {
  readonly name: string;
  readonly measure: Measure;
  readonly value: number;
  /** Standard deviation of what is not known about it: sampling, definitions, and how far the model may be off. */
  readonly error: number;
  /** Kept out of the calibration, to check it with. */
  readonly heldBack?: boolean;
  readonly source: string;
}

/** A point of the parameter space with the model's answers there. */
export interface Trial {
  /** Uniform numbers, one per factor. */
  readonly point: readonly number[];
  /** One per target, in order. */
  readonly answers: readonly number[];
}

/** How to calibrate: `seed` also draws the points. */
export interface CalibrateOptions extends SimulateOptions {
  readonly factors: readonly Factor[];
  readonly targets: readonly Target[];
}

/** @throws RangeError for targets without a value or an error, or none to calibrate with. */
export function assertTargets(targets: readonly Target[]): void {
  for (const { name, value, error } of targets) {
    if (!Number.isFinite(value))
      throw new RangeError(`Target ${name} has the value ${value}: give a finite number, or leave it out.`);
    if (!(error > 0 && error < Number.POSITIVE_INFINITY))
      throw new RangeError(`Target ${name} has error ${error}: give a standard deviation above 0.`);
  }
  if (targets.every(({ heldBack }) => heldBack === true))
    throw new RangeError('No target to calibrate with: leave at least one that is not held back.');
}

/** The model's answers at a point. */
export function trial(model: SimulationModel, point: readonly number[], options: CalibrateOptions): Trial {
  const { factors, targets, ...run } = options;
  const summary = summarise(simulate(modelAt(model, factors, point), run));
  return { point, answers: targets.map(({ measure }) => measured(summary, measure)) };
}

/** How many standard deviations a trial is off at worst, over the targets calibrated with. */
export const implausibility = ({ answers }: Trial, targets: readonly Target[]): number =>
  targets.reduce(
    (worst, { value, error, heldBack }, i) =>
      heldBack === true ? worst : Math.max(worst, Math.abs(answers[i]! - value) / error),
    0,
  );

/** Distance of a trial from the targets calibrated with, in standard deviations. */
export const distance = ({ answers }: Trial, targets: readonly Target[]): number =>
  Math.sqrt(
    targets.reduce(
      (sum, { value, error, heldBack }, i) =>
        heldBack === true ? sum : sum + ((answers[i]! - value) / error) ** 2,
      0,
    ),
  );
