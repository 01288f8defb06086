import { quadratic } from '../numeric/cholesky.ts';
import type { AcceleratedFit } from './accelerated-failure-time.ts';
import { type Covariates, newColumns } from './covariates.ts';
import { errorDistributions } from './error-distributions.ts';

/** Quantiles of time for new rows: `[row][probability]`. */
export interface PredictedQuantiles {
  readonly probabilities: readonly number[];
  readonly time: readonly Float64Array[];
  /** By the delta method on the log scale. */
  readonly standardErrors: readonly Float64Array[];
}

/**
 * Times by which given shares of people with given covariates have had the event.
 *
 * @param scaleStratum - whose scale to take; needed when the model has several
 * @throws RangeError for a share outside (0, 1), an unknown stratum, a missing covariate or value, columns of different lengths
 */
export function predictQuantiles(
  fitted: AcceleratedFit,
  covariates: Covariates,
  probabilities: readonly number[],
  scaleStratum?: string | number,
): PredictedQuantiles {
  if (!probabilities.every((p) => p > 0 && p < 1)) throw new RangeError('A share is not between 0 and 1.');
  const { coefficients, scale, scaleStrata, variance } = fitted;
  const s = scaleStrata === undefined ? 0 : scaleStrata.findIndex((label) => label === scaleStratum);
  if (s < 0) throw new RangeError('The model has several scales: say by "scaleStratum" which to take.');
  const error = errorDistributions[fitted.distribution];
  const columns = newColumns(fitted.terms, covariates);
  const p = coefficients.length;
  const q = Math.round(Math.sqrt(variance.length));
  const finite = variance.map((value) => (Number.isFinite(value) ? value : 0));
  const time: Float64Array[] = [];
  const standardErrors: Float64Array[] = [];
  for (let i = 0; i < (columns[0]?.length ?? 0); i++) {
    const x = [1, ...columns.map((column) => column[i])];
    const location = x.reduce(
      (sum, value, j) => sum + value * (Number.isNaN(coefficients[j]) ? 0 : coefficients[j]),
      0,
    );
    const times = Float64Array.from(probabilities, (share) =>
      Math.exp(location + error.quantile(share) * scale[s]),
    );
    time.push(times);
    standardErrors.push(
      times.map((t, k) => {
        const direction = new Float64Array(q);
        direction.set(x);
        if (!error.fixedScale) direction[p + s] = error.quantile(probabilities[k]) * scale[s];
        // 0 times an infinite variance is 0: a row without the column does not share its uncertainty.
        const infinite = direction.some(
          (d, j) => d !== 0 && variance[j * q + j] === Number.POSITIVE_INFINITY,
        );
        return infinite ? Number.POSITIVE_INFINITY : t * Math.sqrt(quadratic(finite, q, direction));
      }),
    );
  }
  return { probabilities, time, standardErrors };
}
