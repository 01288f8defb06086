import { factor, invert, quadratic } from '../numeric/cholesky.ts';
import { type AcceleratedData, likelihoodInRate, likelihoodInScale } from './accelerated-likelihood.ts';
import { type Covariates, modelColumns, type ModelTerm } from './covariates.ts';
import { errorDistributions, type TimeDistribution } from './error-distributions.ts';
import { type LabelColumn, readObservations, type SurvivalColumns } from './observations.ts';
import { labelled } from './labels.ts';
import { type Evaluation, maximise, type Maximum } from './newton.ts';
import { oneOf, refuseColumns } from './refuse-columns.ts';
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
  /** Of the coefficients, then of the log scales. Infinity where the likelihood rises for ever (flag `infinite`). */
  readonly standardErrors: Float64Array;
  /** Of both, row-major; an infinite one is taken as independent of the others. */
  readonly variance: Float64Array;
  readonly logLikelihood: { readonly null: number; readonly fitted: number };
  /** Estimated parameters. */
  readonly df: number;
  /** `collinear: x`, `infinite: x` (separation: the coefficient is where the search stopped), `not-converged`. */
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

/** A maximum, with the pivots of the first information: what later ones are flat against. */
interface Fitted extends Maximum<Evaluation> {
  readonly curvature: Float64Array;
}

function fit(data: AcceleratedData, distribution: TimeDistribution): Fitted {
  const error = errorDistributions[distribution];
  const p = data.columns.length;
  const n = data.logTime.length;
  const mean = data.logTime.reduce((sum, y) => sum + y, 0) / n;
  const inScale = (parameters: Float64Array): Evaluation => likelihoodInScale(data, error, parameters);
  if (error.fixedScale) {
    const start = new Float64Array(p);
    start[0] = mean;
    const found = maximise(inScale, start);
    return { ...found, curvature: factor(found.first.information, p).pivot };
  }
  const spread = Math.sqrt(data.logTime.reduce((sum, y) => sum + (y - mean) ** 2, 0) / n) || 1;
  const start = new Float64Array(p + 1);
  start[0] = mean / spread;
  start[p] = 1 / spread;
  const concave = maximise((at) => likelihoodInRate(data, error, at), start);
  const { parameters } = concave;
  const rate = parameters[p];
  const begin = new Float64Array(p + data.scales).fill(-Math.log(rate));
  for (let j = 0; j < p; j++) begin[j] = parameters[j] / rate;
  const found = maximise(inScale, begin);
  const scales = found.dependent.filter((j) => j >= p);
  return {
    ...found,
    // A column that was told apart at the start and no longer is at the end is not collinear: its likelihood has gone flat.
    dependent: [...concave.dependent.filter((j) => j < p), ...scales],
    curvature: factor(concave.first.information, p + 1).pivot,
  };
}

/** Curvature that is left, as a share of that at the start, where a likelihood that rises for ever has gone flat. */
const FLAT = 1e-9;

/** Parameters that the data push to infinity, in the caller's units (`back`): all that move along a direction in which nothing changes. */
function infiniteOf(
  { factored, dependent, curvature, parameters }: Fitted,
  p: number,
  back: Float64Array,
): readonly number[] {
  const q = factored.size;
  const logScales = parameters.subarray(p);
  const variance = Math.exp(
    (2 * logScales.reduce((sum, one) => sum + one, 0)) / Math.max(1, logScales.length),
  );
  const infinite = new Set<number>();
  for (let j = 0; j < p; j++) {
    if (dependent.includes(j) || factored.pivot[j] * variance > FLAT * curvature[j]) continue;
    // The direction v with Lᵀ v = e: 1 in this column, and what those before it do so that nothing else moves.
    const direction = new Float64Array(q);
    direction[j] = 1;
    for (let k = j - 1; k >= 0; k--) {
      if (factored.pivot[k] === 0) continue;
      for (let m = k + 1; m <= j; m++) direction[k] -= factored.lower[m * q + k] * direction[m];
    }
    for (let a = 0; a < p; a++) {
      const parts = Array.from({ length: q }, (_, b) => back[a * q + b] * direction[b]);
      const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
      if (Math.abs(parts.reduce((sum, part) => sum + part, 0)) > 1e-4 * size) infinite.add(a);
    }
  }
  return [...infinite].toSorted((a, b) => a - b);
}

/**
 * Accelerated failure time model: covariates stretch or shorten the time to the event.
 *
 * log time = coefficients · x + scale × error, with the error of a Weibull, exponential (scale 1), log-normal or
 * log-logistic time; optionally a scale per stratum.
 *
 * Source: Kalbfleisch & Prentice 2002, §2.2, §3; Collett 2015, §6.
 *
 * @throws RangeError without events, for a time of 0 (it has no logarithm), with columns that it does not take (`start`, `group`,
 * `stratum`, several rows of an `id`), or for data that nothing can use
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
  refuseColumns(
    columns,
    'An accelerated failure time model',
    ['start', 'group', 'stratum', 'id'],
    'give groups as a covariate or as "scaleStratum", and one row per person from its beginning',
  );
  oneOf('Distribution of times', distribution, Object.keys(errorDistributions));
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
  const found = fit(data, distribution);
  const { parameters, evaluation, factored, converged, dependent } = found;
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
  const infinite = infiniteOf(found, p, back);
  for (const a of infinite)
    for (let b = 0; b < q; b++)
      variance[a * q + b] = variance[b * q + a] = a === b ? Number.POSITIVE_INFINITY : 0;
  const original = Float64Array.from({ length: q }, (_, a) =>
    row(a).reduce((sum, f, b) => sum + f * parameters[b], 0),
  );
  const flags = dependent.map((j) => `collinear: ${j < p ? ['(Intercept)', ...model.names][j] : 'scale'}`);
  const names = ['(Intercept)', ...model.names];
  flags.push(...infinite.map((j) => `infinite: ${names[j]}`));
  if (!converged && infinite.length === 0) flags.push('not-converged');
  return {
    ...provenance(observations, `accelerated failure time, ${distribution}`, 'none: times are continuous'),
    distribution,
    terms: model.terms,
    names,
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
