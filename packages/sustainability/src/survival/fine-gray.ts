import { factor, invert } from '../numeric/cholesky.ts';
import { observationBefore } from './censoring-distribution.ts';
import { type Covariates, modelColumns, type ModelTerm } from './covariates.ts';
import { fineGrayVariance } from './fine-gray-variance.ts';
import { readObservations, type SurvivalColumns } from './observations.ts';
import { type Evaluation, maximise } from './newton.ts';
import { describeMerging, provenance, type Provenance } from './provenance.ts';
import { refuseColumns } from './refuse-columns.ts';
import { orderTimes, TIE_TOLERANCE } from './tied-times.ts';

/** A fitted Fine–Gray model. */
export interface FineGrayFit extends Provenance {
  readonly code: number;
  readonly terms: readonly ModelTerm[];
  readonly names: readonly string[];
  /** Log subdistribution hazard ratios; NaN where collinear. */
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  /** Sandwich that counts the estimated weights too; row-major. */
  readonly variance: Float64Array;
  readonly logLikelihood: { readonly null: number; readonly fitted: number };
  readonly flags: readonly string[];
}

/** Rows by rising time, with what the weights need. */
export interface FineGrayRows {
  readonly time: Float64Array;
  /** 0 end of observation, 1 the end of interest, 2 any other. */
  readonly kind: Uint8Array;
  /** G(time−): chance of being under observation just before the row's time. */
  readonly before: Float64Array;
  readonly x: readonly Float64Array[];
}

/** Sums over the weighted risk set at each distinct time of the end of interest. */
export interface FineGraySums {
  /** First row of each event time. */
  readonly first: Uint32Array;
  readonly deaths: Uint32Array;
  readonly s0: Float64Array;
  /** By column. */
  readonly s1: readonly Float64Array[];
  readonly risk: Float64Array;
  readonly evaluation: Evaluation;
}

/** Partial likelihood with inverse-probability-of-censoring weights (Breslow's ties). */
export function fineGraySums({ time, kind, before, x }: FineGrayRows, beta: Float64Array): FineGraySums {
  const n = time.length;
  const p = x.length;
  const first: number[] = [];
  const deaths: number[] = [];
  for (let i = 0; i < n;) {
    const from = i;
    let d = 0;
    for (; i < n && time[i] === time[from]; i++) d += Number(kind[i] === 1);
    if (d === 0) continue;
    first.push(from);
    deaths.push(d);
  }
  const predictor = new Float64Array(n);
  for (let j = 0; j < p; j++) for (let i = 0; i < n; i++) predictor[i] += beta[j] * x[j][i];
  const risk = predictor.map(Math.exp);
  const size = first.length;
  /** Risk set sums of risk × value(row): those still in, and those with another end before, by their weight. */
  const sums = (value: (row: number) => number): Float64Array => {
    const result = new Float64Array(size);
    let still = 0;
    for (let k = size - 1, i = n - 1; k >= 0; k--) {
      for (; i >= first[k]; i--) still += risk[i] * value(i);
      result[k] = still;
    }
    let gone = 0;
    for (let k = 0, i = 0; k < size; k++) {
      for (; i < first[k]; i++) if (kind[i] === 2) gone += (risk[i] * value(i)) / before[i];
      result[k] += before[first[k]] * gone;
    }
    return result;
  };
  const s0 = sums(() => 1);
  const s1 = x.map((column) => sums((i) => column[i]));
  let logLikelihood = 0;
  const score = new Float64Array(p);
  const information = new Float64Array(p * p);
  for (let i = 0; i < n; i++) {
    if (kind[i] !== 1) continue;
    logLikelihood += predictor[i];
    for (let j = 0; j < p; j++) score[j] += x[j][i];
  }
  for (let k = 0; k < size; k++) {
    logLikelihood -= deaths[k] * Math.log(s0[k]);
    for (let j = 0; j < p; j++) score[j] -= (deaths[k] * s1[j][k]) / s0[k];
  }
  for (let j = 0; j < p; j++) {
    for (let m = 0; m <= j; m++) {
      const s2 = sums((i) => x[j][i] * x[m][i]);
      let sum = 0;
      for (let k = 0; k < size; k++) sum += deaths[k] * (s2[k] / s0[k] - (s1[j][k] * s1[m][k]) / s0[k] ** 2);
      information[j * p + m] = information[m * p + j] = sum;
    }
  }
  const evaluation = { logLikelihood, score, information };
  return { first: Uint32Array.from(first), deaths: Uint32Array.from(deaths), s0, s1, risk, evaluation };
}

/**
 * Fine and Gray's proportional subdistribution hazards: how covariates change the probability of one kind of end
 * when others compete with it.
 *
 * Source: Fine & Gray 1999, doi 10.1080/01621459.1999.10474144, with their variance.
 *
 * @param code - the event code of interest
 * @throws RangeError when no row has that code, with `start`, `weight`, `stratum`, `group` or several rows of an `id`, or for data that nothing can use
 * @example
 * ```ts
 * fineGray({ time: [1, 2, 3, 4, 5], event: [2, 1, 0, 1, 1], covariates: { size: [4, 9, 7, 6, 8] } }, 1).names; // ['size']
 * ```
 */
export function fineGray(
  columns: SurvivalColumns & { readonly covariates: Covariates },
  code: number,
  tieTolerance: number = TIE_TOLERANCE,
): FineGrayFit {
  refuseColumns(
    columns,
    'The Fine–Gray model',
    ['start', 'weight', 'stratum', 'group', 'id'],
    'give groups as a covariate and one row per person',
  );
  const observations = readObservations(columns, { codes: 255, also: Object.entries(columns.covariates) });
  const { event } = observations;
  if (code < 1 || !event.includes(code)) throw new RangeError(`No row has event code ${code}.`);
  const { order, sorted, time, merged } = orderTimes(observations, tieTolerance);
  const model = modelColumns(columns.covariates, observations.rows);
  const p = model.columns.length;
  const before = observationBefore(
    time,
    event.map((value) => Number(value === 0)),
    false,
  );
  const centre = model.columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const rows: FineGrayRows = {
    time: sorted,
    kind: Uint8Array.from(order, (row) => (event[row] === 0 ? 0 : event[row] === code ? 1 : 2)),
    before: Float64Array.from(order, (row) => before[row]),
    x: model.columns.map((column, j) => Float64Array.from(order, (row) => column[row] - centre[j])),
  };
  const found = maximise((beta) => fineGraySums(rows, beta).evaluation, new Float64Array(p));
  const { parameters, evaluation, first, dependent, diverging, converged } = found;
  const sums = fineGraySums(rows, parameters);
  const inverse = invert(factor(evaluation.information, p));
  const variance = fineGrayVariance(rows, sums, inverse);
  const flags = [
    ...dependent.map((j) => `collinear: ${model.names[j]}`),
    ...diverging.map((j) => `infinite: ${model.names[j]}`),
  ];
  if (!converged && diverging.length === 0) flags.push('not-converged');
  return {
    ...provenance(
      observations,
      'Fine–Gray subdistribution hazards',
      `breslow; ${describeMerging(merged, tieTolerance)}`,
    ),
    code,
    terms: model.terms,
    names: model.names,
    coefficients: parameters.map((value, j) => (dependent.includes(j) ? Number.NaN : value)),
    standardErrors: parameters.map((_, j) =>
      dependent.includes(j) ? Number.NaN : Math.sqrt(variance[j * p + j]),
    ),
    variance,
    logLikelihood: { null: first.logLikelihood, fitted: evaluation.logLikelihood },
    flags,
  };
}
