import { chiSquaredUpper } from '../numeric/distributions.ts';
import { factor, invert, quadratic, solve } from '../numeric/cholesky.ts';
import { exactLikelihood } from './cox-exact.ts';
import { type CoxColumns, type CoxDesign, coxDesign } from './cox-design.ts';
import { coxDerivatives } from './cox-information.ts';
import { clusteredDfbeta, crossProduct } from './cox-robust.ts';
import { type CoxSums, coxSums, type CoxTies } from './cox-sums.ts';
import { coxWorkspace } from './cox-workspace.ts';
import type { ModelTerm } from './covariates.ts';
import { type Evaluation, type Maximum, maximise } from './newton.ts';
import { describeMerging, provenance, type Provenance } from './provenance.ts';
import { needsRobustErrors } from './robust-errors.ts';
import { hazardRatios, type HazardRatio } from './hazard-ratios.ts';
import { oneOf, refuseColumns } from './refuse-columns.ts';
import { TIE_TOLERANCE } from './tied-times.ts';

/** How {@link cox} fits. */
export interface CoxOptions {
  /** Default `efron`. `exact` is Cox's likelihood for discrete time; it takes no weights. */
  readonly ties?: CoxTies;
  readonly tieTolerance?: number;
  /** Robust (sandwich) variance. Default: with `cluster`, weights that are no counts, or ids with several events. */
  readonly robust?: boolean;
  /** Of the limits of hazard ratios; default 0.95. */
  readonly level?: number;
}

/** A test that all coefficients are 0. */
export interface CoxTest {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

/** What a fit cannot answer, and for which column. */
export interface CoxFlag {
  /** `collinear`: told by other columns, coefficient NaN. `infinite`: the likelihood rises for ever. */
  readonly code: 'collinear' | 'infinite' | 'not-converged';
  readonly term: string | undefined;
}

/** A fitted Cox model. */
export interface CoxFit extends Provenance {
  readonly ties: CoxTies;
  readonly merging: string;
  readonly terms: readonly ModelTerm[];
  readonly names: readonly string[];
  /** Log hazard ratios; NaN where collinear. */
  readonly coefficients: Float64Array;
  /** From `variance`. */
  readonly standardErrors: Float64Array;
  /** By column: the ratio with its limits, Wald statistic and p value, from `variance`. */
  readonly hazardRatios: readonly HazardRatio[];
  /** Row-major; robust when `robust`. */
  readonly variance: Float64Array;
  /** Inverse information. */
  readonly modelVariance: Float64Array;
  readonly robust: boolean;
  readonly logLikelihood: { readonly null: number; readonly fitted: number };
  readonly tests: {
    readonly likelihoodRatio: CoxTest;
    readonly score: CoxTest;
    readonly wald: CoxTest;
    readonly robustScore: CoxTest | undefined;
  };
  /** What the linear predictor is centred at: weighted means, but 0 for columns of −1, 0 and 1 only. */
  readonly means: Float64Array;
  readonly iterations: number;
  readonly flags: readonly CoxFlag[];
  /** Sorted data and sums at the estimate, for residuals, baseline, prediction and tests. */
  readonly state: { readonly design: CoxDesign; readonly sums: CoxSums };
}

const test = (statistic: number, df: number): CoxTest => ({
  statistic,
  df,
  p: chiSquaredUpper(statistic, df),
});

const isIndicator = (column: Float64Array): boolean =>
  column.every((value) => value === 0 || value === 1 || value === -1);

/** From standardised columns back to the caller's: V / (s sᵀ). */
function rescale(variance: Float64Array, scale: Float64Array): Float64Array {
  const p = scale.length;
  return variance.map((value, at) => value / (scale[Math.floor(at / p)] * scale[at % p]));
}

/**
 * Cox's proportional hazards model: how covariates multiply the hazard of the event.
 *
 * Takes strata, case weights, `(start, time]` intervals (delayed entry, covariates that change), clusters. Rows may
 * come in any order. Collinear columns get NaN and a flag; a coefficient that the data push to infinity gets a
 * flag: look at `flags` before you publish.
 *
 * Source: Cox 1972, doi 10.1111/j.2517-6161.1972.tb00899.x; Efron 1977, doi 10.1080/01621459.1977.10480613; robust
 * variance Lin & Wei 1989, doi 10.1080/01621459.1989.10478874.
 *
 * @throws RangeError without events, without covariates, for `exact` with weights, ties of another name, a `group`, or for data that nothing can use
 * @example
 * ```ts
 * const fit = cox({ time: [1, 2, 3, 4, 5, 6], event: [1, 1, 0, 1, 1, 1], covariates: { size: [4, 9, 7, 6, 8, 11] } });
 * fit.hazardRatios; // [{ label: 'size', estimate, lower, upper, z, p }], per unit of size
 * ```
 */
export function cox(columns: CoxColumns, options: CoxOptions = {}): CoxFit {
  const { ties = 'efron', tieTolerance = TIE_TOLERANCE, level = 0.95 } = options;
  refuseColumns(columns, 'A Cox model', ['group'], 'give it as a covariate or as "stratum"');
  oneOf('Treatment of ties', ties, ['efron', 'breslow', 'exact']);
  if (Object.keys(columns.covariates).length === 0)
    throw new RangeError('A Cox model needs a covariate at least.');
  if (ties === 'exact' && columns.weight !== undefined) {
    throw new RangeError('The exact likelihood takes no weights: use ties "efron" or "breslow".');
  }
  const design = coxDesign(columns, tieTolerance);
  const { observations, model, scale, centre } = design;
  if (observations.events === 0) throw new RangeError('No row has an event: hazards cannot be compared.');
  const p = design.x.length;
  const efron = ties === 'efron';
  const start = new Float64Array(p);
  const found =
    ties === 'exact'
      ? { ...maximise((beta) => exactLikelihood(design, beta), start), sums: undefined }
      : maximisePartial(design, efron);
  const { parameters, evaluation, first, factored, dependent, diverging } = found;
  const sums = found.sums ?? coxSums(design, parameters, false);
  const standardVariance = invert(factored);
  const modelVariance = rescale(standardVariance, scale);
  const robust = options.robust ?? (columns.cluster !== undefined || needsRobustErrors(observations));
  if (robust && ties === 'exact') throw new RangeError('A robust variance needs ties "efron" or "breslow".');
  const variance = robust
    ? rescale(crossProduct(clusteredDfbeta(design, sums, standardVariance)), scale)
    : modelVariance;
  const coefficients = parameters.map((value, j) => (dependent.includes(j) ? Number.NaN : value / scale[j]));
  const df = factored.rank;
  const known = coefficients.map((value) => (Number.isNaN(value) ? 0 : value));
  const wald = solve(factor(variance, p, 1e-14), known).reduce((sum, value, j) => sum + value * known[j], 0);
  const score = quadratic(invert(factor(first.information, p)), p, first.score);
  const flags: CoxFlag[] = [
    ...dependent.map((j) => ({ code: 'collinear' as const, term: model.names[j] })),
    ...diverging.map((j) => ({ code: 'infinite' as const, term: model.names[j] })),
  ];
  if (!found.converged && diverging.length === 0) flags.push({ code: 'not-converged', term: undefined });
  const standardErrors = Float64Array.from({ length: p }, (_, j) =>
    dependent.includes(j) ? Number.NaN : Math.sqrt(variance[j * p + j]),
  );
  const infinite = new Set(diverging.map((j) => model.names[j]));
  return {
    ...provenance(observations, 'Cox proportional hazards', ties),
    ties,
    merging: describeMerging(design.merged, tieTolerance),
    terms: model.terms,
    names: model.names,
    coefficients,
    standardErrors,
    hazardRatios: hazardRatios(model.names, coefficients, standardErrors, infinite, level),
    variance,
    modelVariance,
    robust,
    logLikelihood: { null: first.logLikelihood, fitted: evaluation.logLikelihood },
    tests: {
      likelihoodRatio: test(2 * (evaluation.logLikelihood - first.logLikelihood), df),
      score: test(score, df),
      wald: test(wald, df),
      robustScore: robust ? test(robustScore(design, coxSums(design, start, efron)), df) : undefined,
    },
    means: centre.map((mean, j) => (isIndicator(model.columns[j]) ? 0 : mean)),
    iterations: found.iterations,
    flags,
    state: { design, sums },
  };
}

/** Maximises Efron's or Breslow's likelihood; evaluations share their arrays, so the last one's are kept or redone. */
function maximisePartial(
  design: CoxDesign,
  efron: boolean,
): Maximum<Evaluation> & { readonly sums: CoxSums } {
  const p = design.x.length;
  const workspace = coxWorkspace(design);
  let latest:
    { readonly beta: Float64Array; readonly evaluation: Evaluation; readonly sums: CoxSums } | undefined;
  const points = new Map<Evaluation, Float64Array>();
  const evaluate = (beta: Float64Array): Evaluation => {
    const sums = coxSums(design, beta, efron, workspace);
    const { logLikelihood } = sums;
    const evaluation = Number.isFinite(logLikelihood)
      ? { logLikelihood, ...coxDerivatives(design, sums, workspace.observed, workspace.rows) }
      : { logLikelihood, score: beta, information: new Float64Array(p * p) };
    points.set(evaluation, beta);
    latest = { beta, evaluation, sums };
    return evaluation;
  };
  const found = maximise(evaluate, new Float64Array(p));
  const sums =
    latest?.evaluation === found.evaluation
      ? latest.sums
      : coxSums(design, points.get(found.evaluation) ?? found.parameters, efron);
  return { ...found, sums };
}

/** Score test whose variance is that of the clusters' contributions. */
function robustScore(design: CoxDesign, sums: CoxSums): number {
  const p = design.x.length;
  const identity = Float64Array.from({ length: p * p }, (_, at) => Number(Math.floor(at / p) === at % p));
  const contributions = clusteredDfbeta(design, sums, identity);
  const score = contributions.map((column) => column.reduce((sum, value) => sum + value, 0));
  return solve(factor(crossProduct(contributions), p), score).reduce(
    (sum, value, j) => sum + value * score[j],
    0,
  );
}
