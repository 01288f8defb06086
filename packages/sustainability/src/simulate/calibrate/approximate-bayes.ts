import type { SimulationModel } from '../model.ts';
import { assertFactors, latinHypercube, valueOf } from '../sensitivity/design.ts';
import { assertTargets, distance, trial } from './targets.ts';
import type { CalibrateOptions, Target, Trial } from './targets.ts';

/** A factor after calibration. */
export interface PosteriorFigure {
  readonly path: string;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly lower: number;
  readonly upper: number;
}

/** What the accepted trials say of a target. */
export interface PredictiveCheck {
  readonly target: string;
  readonly heldBack: boolean;
  readonly value: number;
  /** 95 % interval of the accepted answers, each with the target's own error about it. */
  readonly lower: number;
  readonly upper: number;
  readonly within: boolean;
  /** Two-sided tail probability of the target under that predictive distribution. */
  readonly tail: number;
}

/** A calibration by approximate Bayesian computation. */
export interface Posterior {
  readonly accepted: readonly Trial[];
  /** Weights of the accepted trials; they sum to 1. */
  readonly weights: readonly number[];
  /** Greatest accepted distance, in standard deviations. */
  readonly tolerance: number;
  readonly figures: readonly PosteriorFigure[];
  readonly checks: readonly PredictiveCheck[];
  /**
   * Read these before the figures. `nothing-near`: not even the nearest trial lies within 3 standard deviations of the targets, so that
   * the posterior says which figures miss them least. `not-met: NAME`: a target lies outside its predictive interval.
   * `unusable: N`: trials left out because an answer was no number.
   */
  readonly flags: readonly string[];
}

/** The value below which a weighted share lies. */
function weightedQuantile(values: readonly number[], weights: readonly number[], share: number): number {
  const order = values.map((_, i) => i).sort((one, other) => values[one]! - values[other]!);
  let sum = 0;
  for (const i of order) if ((sum += weights[i]!) >= share - 1e-12) return values[i]!;
  return values[order.at(-1)!]!;
}

/** Cumulative normal distribution, to 7 digits: Abramowitz & Stegun 26.2.17. */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}

/**
 * Approximate Bayesian computation by rejection: of `points` drawn from the prior (uniform on each factor's scale), the nearest share
 * `accept` is kept, weighted by nearness (Epanechnikov). Posterior predictive checks are made for every target, those held back too:
 * a target outside its interval says that the model does not carry what was not calibrated.
 *
 * Source: Beaumont, Zhang & Balding 2002, doi 10.1093/genetics/162.4.2025 (kernel; no regression adjustment).
 * @example
 * const posterior = approximateBayes(benchmarkModel, {
 *   seed: 1,
 *   groups: 200,
 *   years: 5,
 *   points: 100,
 *   accept: 0.2,
 *   factors: [{ path: 'leaving.rate', low: 0.05, high: 0.4 }],
 *   targets: [{ name: 'members', measure: { kind: 'membersAt', time: 3 }, value: 8, error: 0.3, source: 'invented' }],
 * });
 * posterior.accepted.length; //=> 20
 */
export function approximateBayes(
  model: SimulationModel,
  options: CalibrateOptions & { readonly points: number; readonly accept?: number },
): Posterior {
  const { points, accept = 0.05, ...calibrate } = options;
  const { factors, targets } = calibrate;
  assertFactors(factors);
  assertTargets(targets);
  if (!(accept > 0 && accept <= 1) || points * accept < 10)
    throw new RangeError(
      `${points} points with a share of ${accept} keep fewer than 10: try more points or accept more.`,
    );
  const trials = latinHypercube(points, factors.length, calibrate.seed).map((point) =>
    trial(model, point, calibrate),
  );
  const usable = trials
    .map((one) => ({ one, far: distance(one, targets) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((one, other) => one.far - other.far);
  const nearest = usable.slice(0, Math.ceil(points * accept));
  if (nearest.length < 10)
    throw new RangeError(
      `Only ${nearest.length} of ${points} trials answer all targets with a number: simulate more groups, or ask for a time that groups live to.`,
    );
  const tolerance = nearest.at(-1)!.far;
  const raw = nearest.map(({ far }) => 1 - (far / (tolerance * 1.000001 || 1)) ** 2);
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = raw.map((weight) => weight / total);
  const accepted = nearest.map(({ one }) => one);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value, i) => sum + weights[i]! * value, 0);
  const checks = targets.map((target, i) =>
    checkOf(
      target,
      accepted.map((one) => one.answers[i]!),
      mean,
    ),
  );
  return {
    accepted,
    weights,
    tolerance,
    figures: factors.map((factor, i) => {
      const values = accepted.map(({ point }) => valueOf(factor, point[i]!));
      const centre = mean(values);
      return {
        path: factor.path,
        mean: centre,
        standardDeviation: Math.sqrt(mean(values.map((value) => (value - centre) ** 2))),
        lower: weightedQuantile(values, weights, 0.025),
        upper: weightedQuantile(values, weights, 0.975),
      };
    }),
    checks,
    flags: [
      ...(nearest[0]!.far > 3 ? ['nothing-near'] : []),
      ...checks.filter(({ within }) => !within).map(({ target }) => `not-met: ${target}`),
      ...(usable.length < points ? [`unusable: ${points - usable.length}`] : []),
    ],
  };
}

/** What the accepted answers say of a target; `mean` weighs them. */
function checkOf(
  { name, value, error, heldBack }: Target,
  answers: readonly number[],
  mean: (values: readonly number[]) => number,
): PredictiveCheck {
  // The predictive distribution is a mixture: each answer with the target's error about it.
  const below = (x: number): number => mean(answers.map((answer) => normalBelow((x - answer) / error)));
  const quantile = (share: number): number => {
    let low = Math.min(...answers) - 10 * error;
    let high = Math.max(...answers) + 10 * error;
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (below(middle) < share) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const lower = quantile(0.025);
  const upper = quantile(0.975);
  return {
    target: name,
    heldBack: heldBack === true,
    value,
    lower,
    upper,
    within: lower <= value && value <= upper,
    // Within rounding of 0 and 1, as the approximation of the normal tail is.
    tail: Math.max(0, Math.min(1, 2 * Math.min(below(value), 1 - below(value)))),
  };
}
