import type { CoxFit } from './cox.ts';
import { limitsOf, type LimitsKind } from './confidence-limits.ts';
import { baselineSteps } from './cox-residuals.ts';
import { type Covariates, newColumns } from './covariates.ts';
import { rowAt } from './survival-curve.ts';
import { quadratic } from '../numeric/cholesky.ts';

/** Cumulative baseline hazard of one stratum, at its event times. */
export interface BaselineHazard {
  /** Label of the stratum; undefined without strata. */
  readonly stratum: string | number | undefined;
  readonly time: Float64Array;
  readonly cumulativeHazard: Float64Array;
}

const known = (coefficients: Float64Array): Float64Array =>
  coefficients.map((value) => (Number.isNaN(value) ? 0 : value));

/**
 * Cumulative baseline hazard of a Cox model at covariates 0 (or at the fit's means), by stratum: Efron's or
 * Breslow's estimate, as the model's ties (`exact` takes Breslow's).
 *
 * @example
 * ```ts
 * const fit = cox({ time: [1, 2, 3, 4], event: [1, 1, 0, 1], covariates: { size: [4, 9, 7, 6] } });
 * baselineHazard(fit)[0]?.time; // Float64Array [1, 2, 4]
 * ```
 */
export function baselineHazard(fit: CoxFit, at: 'zero' | 'means' = 'zero'): readonly BaselineHazard[] {
  const { design, sums } = fit.state;
  const { timeOffsets, times } = design.risk;
  const { hazard } = baselineSteps(design, sums);
  const beta = known(fit.coefficients);
  const shift = beta.reduce(
    (sum, b, j) => sum + b * ((at === 'means' ? fit.means[j] : 0) - design.centre[j]),
    0,
  );
  const factor = Math.exp(shift);
  return Array.from({ length: timeOffsets.length - 1 }, (_, s) => ({
    stratum: design.observations.stratum?.labels[s],
    time: times.slice(timeOffsets[s], timeOffsets[s + 1]),
    cumulativeHazard: hazard.slice(timeOffsets[s], timeOffsets[s + 1]).map((value) => value * factor),
  }));
}

/**
 * Linear predictor of new rows: covariates times coefficients, centred at the fit's `means`.
 *
 * @throws RangeError for a missing covariate or value, columns of different lengths, or an unknown label
 */
export function linearPredictor(fit: CoxFit, covariates: Covariates): Float64Array {
  const columns = newColumns(fit.terms, covariates);
  const beta = known(fit.coefficients);
  return Float64Array.from({ length: columns[0]?.length ?? 0 }, (_, i) =>
    columns.reduce((sum, column, j) => sum + beta[j] * (column[i] - fit.means[j]), 0),
  );
}

/** Predicted survival of new rows at given times: `[row][time]`. */
export interface CoxPrediction {
  readonly times: readonly number[];
  readonly survival: readonly Float64Array[];
  /** Standard errors of the survival probabilities. */
  readonly standardErrors: readonly Float64Array[];
  readonly lower: readonly Float64Array[];
  readonly upper: readonly Float64Array[];
}

/** What {@link predictSurvival} predicts. */
export interface PredictOptions {
  readonly times: readonly number[];
  /** Stratum whose baseline is taken; needed when the model has strata. */
  readonly stratum?: string | number;
  readonly limits?: LimitsKind;
  readonly level?: number;
}

/**
 * Survival of people with given covariates, with standard errors that count both the baseline and the coefficients.
 *
 * Source: Tsiatis 1981, doi 10.1214/aos/1176345335; Therneau & Grambsch 2000, §10.2.
 *
 * @throws RangeError for an unknown label or stratum, a missing covariate or value, or columns of different lengths
 */
export function predictSurvival(
  fit: CoxFit,
  covariates: Covariates,
  { times, stratum, limits = 'log', level = 0.95 }: PredictOptions,
): CoxPrediction {
  const { design, sums } = fit.state;
  const strata = design.observations.stratum?.labels;
  const s = strata === undefined ? 0 : strata.findIndex((label) => label === stratum);
  if (s < 0) throw new RangeError('The model has strata: say by "stratum" whose baseline to take.');
  const from = design.risk.timeOffsets[s];
  const eventTimes = design.risk.times.subarray(from, design.risk.timeOffsets[s + 1]);
  const { hazard, variance, meanTimesHazard } = baselineSteps(design, sums);
  const beta = known(fit.coefficients);
  const p = beta.length;
  const columns = newColumns(fit.terms, covariates);
  const rows = columns[0]?.length ?? 0;
  const bounds = limitsOf(limits, level);
  const pair = { lower: 1, upper: 1 };
  const blank = (): Float64Array[] => Array.from({ length: rows }, () => new Float64Array(times.length));
  const [survival, standardErrors, lower, upper] = [blank(), blank(), blank(), blank()];
  for (let i = 0; i < rows; i++) {
    const x = columns.map((column, j) => column[i] - design.centre[j]);
    const risk = Math.exp(x.reduce((sum, value, j) => sum + value * beta[j], 0));
    times.forEach((time, t) => {
      const row = rowAt(eventTimes, time);
      const k = from + row;
      const cumulative = row < 0 ? 0 : hazard[k];
      // In the caller's units, each column of the integral of x̄ dH gets its scale back.
      const direction = Float64Array.from({ length: p }, (_, j) =>
        row < 0 ? 0 : cumulative * x[j] - meanTimesHazard[j][k] * design.scale[j],
      );
      const spread = (row < 0 ? 0 : variance[k]) + quadratic(fit.variance, p, direction);
      const error = Math.sqrt(spread) * risk;
      const value = Math.exp(-cumulative * risk);
      bounds(value, error, pair);
      survival[i][t] = value;
      standardErrors[i][t] = value * error;
      lower[i][t] = pair.lower;
      upper[i][t] = pair.upper;
    });
  }
  return { times, survival, standardErrors, lower, upper };
}
