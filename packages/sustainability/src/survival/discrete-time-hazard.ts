import { invert } from '../numeric/cholesky.ts';
import { type Covariates, modelColumns, type ModelTerm } from './covariates.ts';
import { oneOf, refuseColumns } from './refuse-columns.ts';
import { readObservations, type SurvivalColumns } from './observations.ts';
import { type Evaluation, maximise } from './newton.ts';
import { provenance, type Provenance } from './provenance.ts';

/** How the hazard of a period depends on the period itself. */
export type PeriodBaseline =
  /** Intercept and slope in the number of the period. */
  | { readonly kind: 'linear' }
  /** A level for each stretch of periods; `starts` are the first periods of the stretches, the first of them 1. */
  | { readonly kind: 'piecewise'; readonly starts: readonly number[] };

/** How {@link discreteTimeHazard} fits. */
export interface DiscreteOptions {
  /** `logit`: odds of the event in a period. `cloglog`: a proportional hazard behind the periods. Default `logit`. */
  readonly link?: 'logit' | 'cloglog';
  readonly baseline?: PeriodBaseline;
}

/** A fitted discrete-time hazard model. */
export interface DiscreteFit extends Provenance {
  readonly link: 'logit' | 'cloglog';
  readonly terms: readonly ModelTerm[];
  /** Baseline first: `(Intercept)`, `period`, or `q0`, `q1` …; then the columns. */
  readonly names: readonly string[];
  readonly coefficients: Float64Array;
  /** NaN where collinear, Infinity where the likelihood rises for ever. */
  readonly standardErrors: Float64Array;
  /** Inverse expected information, row-major. */
  readonly variance: Float64Array;
  readonly logLikelihood: number;
  readonly deviance: number;
  readonly aic: number;
  /** Rows of the expanded data: periods lived through, over all people. */
  readonly personPeriods: number;
  readonly converged: boolean;
  readonly flags: readonly string[];
}

interface Link {
  /** Linear predictor of a probability. */
  readonly of: (probability: number) => number;
  /** log likelihood, score and expected information of one period, by slots 0, 1, 2. */
  readonly term: (eta: number, y: number, into: Float64Array) => void;
}

const links: Readonly<Record<'logit' | 'cloglog', Link>> = {
  logit: {
    of: (p) => Math.log(p / (1 - p)),
    term: (eta, y, into) => {
      const p = 1 / (1 + Math.exp(-eta));
      into[0] = y * eta - (eta > 0 ? eta + Math.log1p(Math.exp(-eta)) : Math.log1p(Math.exp(eta)));
      into[1] = y - p;
      into[2] = p * (1 - p);
    },
  },
  cloglog: {
    of: (p) => Math.log(-Math.log1p(-p)),
    term: (eta, y, into) => {
      const hazard = Math.exp(eta);
      const p = -Math.expm1(-hazard);
      into[0] = y === 1 ? Math.log(p) : -hazard;
      into[1] = (hazard * (y - p)) / p;
      into[2] = (hazard * hazard * (1 - p)) / p;
    },
  },
};

/** Fills the baseline's part of a design row. */
function baselineOf(baseline: PeriodBaseline): {
  names: string[];
  fill: (row: Float64Array, period: number) => void;
} {
  if (baseline.kind === 'linear') {
    return {
      names: ['(Intercept)', 'period'],
      fill: (row, period) => {
        row[0] = 1;
        row[1] = period;
      },
    };
  }
  const { starts } = baseline;
  if (starts[0] !== 1 || starts.some((start, k) => k > 0 && !(start > starts[k - 1]))) {
    throw new RangeError('Stretches of periods begin at 1 and rise, such as [1, 14, 27, 40].');
  }
  return {
    names: starts.map((_, k) => `q${k}`),
    fill: (row, period) => {
      for (let k = 0; k < starts.length; k++) {
        const next = starts[k + 1] ?? Number.POSITIVE_INFINITY;
        row[k] = period >= starts[k] && period < next ? 1 : 0;
      }
    },
  };
}

/**
 * Discrete-time hazard: the probability of the event in a period, given that it has not happened before.
 *
 * `time` counts periods (1, 2, …): a row lives through periods 1 to `time` and has the event in the last or not.
 *
 * Source: Singer & Willett 1993, doi 10.3102/10769986018002155; Prentice & Gloeckler 1978, doi 10.2307/2529588.
 *
 * @throws RangeError for a time that is no whole number from 1, without events, with columns that it does not take (`start`, `weight`,
 * `group`, `stratum`, several rows of an `id`), or for data that nothing can use
 * @example
 * ```ts
 * discreteTimeHazard({ time: [1, 2, 2, 3], event: [1, 1, 0, 1], covariates: { size: [4, 9, 7, 6] } }).personPeriods; // 8
 * ```
 */
export function discreteTimeHazard(
  columns: Pick<SurvivalColumns, 'time' | 'event'> & { readonly covariates: Covariates },
  { link = 'logit', baseline = { kind: 'linear' } }: DiscreteOptions = {},
): DiscreteFit {
  refuseColumns(
    columns,
    'A discrete-time hazard',
    ['start', 'weight', 'group', 'stratum', 'id'],
    'give groups as a covariate and one row per person',
  );
  oneOf('Link', link, ['logit', 'cloglog']);
  const observations = readObservations(
    { time: columns.time, event: columns.event },
    { also: Object.entries(columns.covariates) },
  );
  const { time, event, n, events, rows } = observations;
  if (events === 0) throw new RangeError('No row has an event: the hazard is 0 in every period.');
  if (time.some((t) => t < 1 || t !== Math.floor(t))) {
    throw new RangeError('A time is no whole number of periods from 1: count periods first.');
  }
  const model = modelColumns(columns.covariates, rows);
  const periods = baselineOf(baseline);
  const names = [...periods.names, ...model.names];
  const q = names.length;
  const b = periods.names.length;
  const personPeriods = time.reduce((sum, t) => sum + t, 0);
  const { of, term } = links[link];
  const row = new Float64Array(q);
  const slot = new Float64Array(3);
  const evaluate = (parameters: Float64Array): Evaluation => {
    const score = new Float64Array(q);
    const information = new Float64Array(q * q);
    let logLikelihood = 0;
    for (let i = 0; i < n; i++) {
      let fixed = 0;
      for (let j = b; j < q; j++) {
        row[j] = model.columns[j - b][i];
        fixed += parameters[j] * row[j];
      }
      for (let period = 1; period <= time[i]; period++) {
        periods.fill(row, period);
        let eta = fixed;
        for (let j = 0; j < b; j++) eta += parameters[j] * row[j];
        term(eta, period === time[i] ? event[i] : 0, slot);
        logLikelihood += slot[0];
        for (let j = 0; j < q; j++) {
          score[j] += slot[1] * row[j];
          const f = slot[2] * row[j];
          if (f !== 0) for (let k = 0; k <= j; k++) information[j * q + k] += f * row[k];
        }
      }
    }
    for (let j = 0; j < q; j++) for (let k = 0; k < j; k++) information[k * q + j] = information[j * q + k];
    return { logLikelihood, score, information };
  };
  const start = new Float64Array(q);
  const level = of(events / personPeriods);
  for (let j = 0; j < (baseline.kind === 'linear' ? 1 : b); j++) start[j] = level;
  const found = maximise(evaluate, start, { maximumIterations: 200 });
  const { parameters, evaluation, factored, dependent, converged, diverging } = found;
  const variance = invert(factored);
  const deviance = -2 * evaluation.logLikelihood;
  return {
    ...provenance(observations, `discrete-time hazard, ${link}`, 'events of one period are independent'),
    link,
    terms: model.terms,
    names,
    coefficients: parameters.map((value, j) => (dependent.includes(j) ? Number.NaN : value)),
    standardErrors: parameters.map((_, j) =>
      dependent.includes(j)
        ? Number.NaN
        : diverging.includes(j)
          ? Number.POSITIVE_INFINITY
          : Math.sqrt(variance[j * q + j]),
    ),
    variance,
    logLikelihood: evaluation.logLikelihood,
    deviance,
    aic: deviance + 2 * factored.rank,
    personPeriods,
    converged,
    flags: [
      ...dependent.map((j) => `collinear: ${names[j]}`),
      ...diverging.map((j) => `infinite: ${names[j]}`),
      ...(converged || diverging.length > 0 ? [] : ['not-converged']),
    ],
  };
}
