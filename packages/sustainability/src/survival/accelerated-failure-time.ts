import { invert, quadratic } from '../numeric/cholesky.ts';
import { type AcceleratedData, likelihoodInRate, likelihoodInScale } from './accelerated-likelihood.ts';
import { type Covariates, modelColumns, type ModelTerm, newColumns } from './covariates.ts';
import { errorDistributions, type TimeDistribution } from './error-distributions.ts';
import { type LabelColumn, readObservations, type SurvivalColumns } from './observations.ts';
import { labelled } from './labels.ts';
import { type Evaluation, maximise, type Maximum } from './newton.ts';
import { provenance, type Provenance } from './provenance.ts';

/** What an accelerated failure time model is fitted to. */
export interface AcceleratedColumns extends Pick<SurvivalColumns, 'time' | 'event' | 'weight'> {
  readonly covariates: Covariates;
  /** Rows of one label share a scale; default one scale for all. */
  readonly scaleStratum?: LabelColumn | undefined;
}

/** A fitted accelerated failure time model. */
export interface AcceleratedFit extends Provenance {
  readonly distribution: TimeDistribution;
  readonly terms: readonly ModelTerm[];
  /** `(Intercept)`, then the columns. */
  readonly names: readonly string[];
  /** Effects on log time: exp of one is the factor by which times stretch. NaN where collinear. */
  readonly coefficients: Float64Array;
  /** One per scale stratum; 1 for the exponential. */
  readonly scale: Float64Array;
  readonly scaleStrata: readonly (string | number)[] | undefined;
  /** Of the coefficients, then of the log scales. */
  readonly standardErrors: Float64Array;
  /** Of both, row-major. */
  readonly variance: Float64Array;
  readonly logLikelihood: { readonly null: number; readonly fitted: number };
  /** Estimated parameters. */
  readonly df: number;
  readonly flags: readonly string[];
}

/** Centres and scales columns; returns what undoes it. */
function standardised(columns: readonly Float64Array[]): {
  columns: Float64Array[];
  centre: number[];
  scale: number[];
} {
  const parts = columns.map((column) => {
    const centre = column.reduce((sum, value) => sum + value, 0) / column.length;
    const deviation = column.reduce((sum, value) => sum + Math.abs(value - centre), 0) / column.length;
    const scale = deviation > 1e-13 * Math.abs(centre) ? deviation : 0;
    return {
      column: column.map((value) => (scale === 0 ? 0 : (value - centre) / scale)),
      centre,
      scale: scale || 1,
    };
  });
  return {
    columns: parts.map(({ column }) => column),
    centre: parts.map(({ centre }) => centre),
    scale: parts.map(({ scale }) => scale),
  };
}

function fit(data: AcceleratedData, distribution: TimeDistribution): Maximum<Evaluation> {
  const error = errorDistributions[distribution];
  const p = data.columns.length;
  const n = data.logTime.length;
  const mean = data.logTime.reduce((sum, y) => sum + y, 0) / n;
  const inScale = (parameters: Float64Array): Evaluation => likelihoodInScale(data, error, parameters);
  if (error.fixedScale) {
    const start = new Float64Array(p);
    start[0] = mean;
    return maximise(inScale, start);
  }
  const spread = Math.sqrt(data.logTime.reduce((sum, y) => sum + (y - mean) ** 2, 0) / n) || 1;
  const start = new Float64Array(p + 1);
  start[0] = mean / spread;
  start[p] = 1 / spread;
  const { parameters } = maximise((at) => likelihoodInRate(data, error, at), start);
  const rate = parameters[p];
  const begin = new Float64Array(p + data.scales).fill(-Math.log(rate));
  for (let j = 0; j < p; j++) begin[j] = parameters[j] / rate;
  return maximise(inScale, begin);
}

/**
 * Accelerated failure time model: covariates stretch or shorten the time to the event.
 *
 * log time = coefficients · x + scale × error, with the error of a Weibull, exponential (scale 1), log-normal or
 * log-logistic time; optionally a scale per stratum.
 *
 * Source: Kalbfleisch & Prentice 2002, §2.2, §3; Collett 2015, §6.
 *
 * @throws RangeError without events, for a time of 0 (it has no logarithm), or for data that nothing can use
 * @example
 * ```ts
 * const fit = acceleratedFailureTime({ time: [2, 3, 5, 8], event: [1, 1, 0, 1], covariates: { size: [4, 9, 7, 6] } }, 'weibull');
 * fit.names; // ['(Intercept)', 'size']
 * ```
 */
export function acceleratedFailureTime(
  columns: AcceleratedColumns,
  distribution: TimeDistribution = 'weibull',
): AcceleratedFit {
  const { covariates, scaleStratum } = columns;
  const observations = readObservations(
    { time: columns.time, event: columns.event, weight: columns.weight },
    { also: [...Object.entries(covariates), ['scaleStratum', scaleStratum]] },
  );
  const { time, event, weight, rows, n, events } = observations;
  if (events === 0) throw new RangeError('No row has an event: the distribution of times cannot be told.');
  if (time.some((t) => t === 0))
    throw new RangeError('A time of 0 has no logarithm: start the clock earlier or leave the row out.');
  const model = modelColumns(covariates, rows);
  const strata = scaleStratum === undefined ? undefined : labelled(scaleStratum, rows);
  const { columns: standard, centre, scale } = standardised(model.columns);
  const one = new Float64Array(n).fill(1);
  const data: AcceleratedData = {
    logTime: time.map(Math.log),
    event,
    weight,
    columns: [one, ...standard],
    scaleOf: strata?.codes,
    scales: errorDistributions[distribution].fixedScale ? 0 : (strata?.labels.length ?? 1),
  };
  const { parameters, evaluation, factored, converged, dependent } = fit(data, distribution);
  const { evaluation: nothing } = fit({ ...data, columns: [one] }, distribution);
  const p = data.columns.length;
  const q = p + data.scales;
  // Back to the caller's units: slopes by their scale, the intercept by what centring took.
  const back = new Float64Array(q * q);
  for (let j = 0; j < q; j++) back[j * q + j] = j === 0 || j >= p ? 1 : 1 / scale[j - 1];
  for (let j = 1; j < p; j++) back[j] = -centre[j - 1] / scale[j - 1];
  const standardVariance = invert(factored);
  const row = (a: number): Float64Array => back.subarray(a * q, a * q + q);
  const variance = new Float64Array(q * q);
  for (let a = 0; a < q; a++)
    for (let b = 0; b < q; b++) variance[a * q + b] = quadratic(standardVariance, q, row(a), row(b));
  const original = Float64Array.from({ length: q }, (_, a) =>
    row(a).reduce((sum, f, b) => sum + f * parameters[b], 0),
  );
  const flags = dependent.map((j) => `collinear: ${j < p ? ['(Intercept)', ...model.names][j] : 'scale'}`);
  if (!converged) flags.push('not-converged');
  return {
    ...provenance(observations, `accelerated failure time, ${distribution}`, 'none: times are continuous'),
    distribution,
    terms: model.terms,
    names: ['(Intercept)', ...model.names],
    coefficients: original.slice(0, p).map((value, j) => (dependent.includes(j) ? Number.NaN : value)),
    scale: data.scales === 0 ? Float64Array.of(1) : original.slice(p).map(Math.exp),
    scaleStrata: strata?.labels,
    standardErrors: Float64Array.from({ length: q }, (_, a) =>
      dependent.includes(a) ? Number.NaN : Math.sqrt(variance[a * q + a]),
    ),
    variance,
    logLikelihood: { null: nothing.logLikelihood, fitted: evaluation.logLikelihood },
    df: factored.rank,
    flags,
  };
}

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
 * @throws RangeError for a share outside (0, 1), an unknown stratum, a missing covariate
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
        return t * Math.sqrt(quadratic(variance, q, direction));
      }),
    );
  }
  return { probabilities, time, standardErrors };
}
