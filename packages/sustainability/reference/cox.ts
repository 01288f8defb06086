import { baselineHazard, linearPredictor, predictSurvival } from '../src/survival/cox-baseline.ts';
import { coxConcordance } from '../src/survival/cox-concordance.ts';
import type { CoxColumns } from '../src/survival/cox-design.ts';
import { devianceResiduals, dfbetaResiduals, martingaleResiduals } from '../src/survival/cox-diagnostics.ts';
import type { CoxTies } from '../src/survival/cox-sums.ts';
import { cox, type CoxFit } from '../src/survival/cox.ts';
import { proportionalHazards, type TimeTransform } from '../src/survival/proportional-hazards.ts';
import { stepAt } from '../src/survival/survival-curve.ts';
import type { Checker } from './checker.ts';
import { column, covariates, name, names, stratumLabels } from './columns.ts';
import type { Cell, Dataset, ReferenceCase } from './dataset.ts';
import type { KindTable, RunCase } from './kinds.ts';
import { ownTable, survivalColumns } from './survival-curves.ts';

type Spec = ReferenceCase['spec'];
type Expected = ReferenceCase['expected'];

const COEFFICIENT = { relative: 1e-6, absolute: 1e-9 };
const LOG_LIKELIHOOD = { relative: 1e-10, absolute: 1e-10 };
const DERIVED = { relative: 1e-6, absolute: 1e-9 };

/** Columns of a regression from a spec: times, covariates, strata, clusters, weights. */
export function regressionColumns(data: Dataset, spec: Spec): CoxColumns {
  const strata = names(spec['strata']);
  const cluster = name(spec['cluster']);
  return {
    ...survivalColumns(data, { ...spec, by: null }),
    stratum: strata === undefined ? undefined : stratumLabels(data, strata),
    cluster: cluster === undefined ? undefined : column(data, cluster),
    covariates: Object.fromEntries(
      covariates(data, spec['covariates']).map(({ name: key, values }) => [key, values]),
    ),
  };
}

/** Compares what every expected Cox fit holds. */
export function checkFit(fit: CoxFit, expected: Expected, check: Checker): void {
  const p = fit.coefficients.length;
  const modelErrors = fit.coefficients.map((_, j) => Math.sqrt(fit.modelVariance[j * p + j] as number));
  check.equal('n', fit.n, expected['n']);
  check.equal('nevent', fit.events, expected['nevent']);
  check.equal('terms', fit.names, expected['terms']);
  check.close('coef', fit.coefficients, expected['coef'], COEFFICIENT);
  check.close('se', modelErrors, expected['se'], COEFFICIENT);
  if (expected['robust_se'] === null) check.equal('robust', fit.robust, false);
  else check.close('robust_se', fit.standardErrors, expected['robust_se'], COEFFICIENT);
  check.close(
    'var',
    Array.from({ length: p }, (_, j) => fit.variance.slice(j * p, j * p + p)),
    expected['var'],
    {
      relative: 1e-6,
      absolute: 1e-9 * Math.max(...fit.variance.map(Math.abs)),
    },
  );
  check.close('loglik_null', fit.logLikelihood.null, expected['loglik_null'], LOG_LIKELIHOOD);
  check.close('loglik', fit.logLikelihood.fitted, expected['loglik'], LOG_LIKELIHOOD);
  check.close('score', fit.tests.score.statistic, expected['score'], COEFFICIENT);
  check.close('wald', fit.tests.wald.statistic, expected['wald'], COEFFICIENT);
  check.close('lrt', fit.tests.likelihoodRatio.statistic, expected['lrt'], COEFFICIENT);
  check.close('lrt_p', fit.tests.likelihoodRatio.p, expected['lrt_p'], { relative: 1e-6 });
  check.equal('df', fit.tests.likelihoodRatio.df, expected['df']);
  if (expected['robust_score'] === null) check.equal('robust score', fit.tests.robustScore, undefined);
  else check.close('robust_score', fit.tests.robustScore?.statistic, expected['robust_score'], COEFFICIENT);
  const concordance = coxConcordance(fit);
  check.close('concordance', concordance.concordance, expected['concordance'], DERIVED);
  check.close('concordance_se', concordance.standardError, expected['concordance_se'], DERIVED);
  check.equal('method', fit.ties, expected['method']);
}

function checkBaseline(fit: CoxFit, expected: Expected, check: Checker): void {
  const wanted = expected['basehaz_uncentred'] as
    { time: number[]; hazard: unknown[]; strata: readonly string[] | null } | undefined;
  if (wanted === undefined || wanted === null) return;
  const curves = baselineHazard(fit);
  wanted.time.forEach((time, i) => {
    const label = wanted.strata?.[i];
    const curve =
      label === undefined
        ? curves[0]
        : curves.find(({ stratum }) => stratum === label || String(stratum).endsWith(`=${label}`));
    if (curve === undefined) throw new Error(`no baseline for ${String(label)}`);
    check.close(
      `basehaz[${i}]`,
      stepAt(curve.time, curve.cumulativeHazard, time * (1 + 1e-9), 0),
      wanted.hazard[i],
      DERIVED,
    );
  });
}

const sumOfSquares = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0);

function checkResiduals(fit: CoxFit, expected: Expected, check: Checker): void {
  const wanted = expected['residuals'] as Record<string, unknown> | undefined;
  if (wanted === undefined || wanted === null) return;
  const martingale = martingaleResiduals(fit);
  check.close('martingale', martingale.slice(0, 10), wanted['martingale_first10'], DERIVED);
  check.close('martingale sumsq', sumOfSquares(martingale), wanted['martingale_sumsq'], DERIVED);
  check.close('deviance sumsq', sumOfSquares(devianceResiduals(fit)), wanted['deviance_sumsq'], DERIVED);
  if (wanted['dfbeta_sumsq'] !== null && wanted['dfbeta_sumsq'] !== undefined) {
    check.close('dfbeta sumsq', dfbetaResiduals(fit).map(sumOfSquares), wanted['dfbeta_sumsq'], DERIVED);
  }
}

function checkProportionalHazards(fit: CoxFit, expected: Expected, check: Checker): void {
  const wanted = expected['zph'] as
    Record<string, { rows: string[]; chisq: unknown; df: number[]; p: unknown }> | undefined;
  for (const [transform, rows] of Object.entries(wanted ?? {})) {
    const { terms, chiSquared, df, p, global } = proportionalHazards(fit, transform as TimeTransform);
    check.equal(`zph ${transform} rows`, [...terms, 'GLOBAL'], rows.rows);
    check.close(`zph ${transform}`, [...chiSquared, global.chiSquared], rows.chisq, DERIVED);
    check.equal(`zph ${transform} df`, [...df, global.df], rows.df);
    check.close(`zph ${transform} p`, [...p, global.p], rows.p, DERIVED);
  }
}

function checkPrediction(fit: CoxFit, data: Dataset, spec: Spec, expected: Expected, check: Checker): void {
  const wanted = expected['predict'] as
    ({ newdata: Record<string, Cell[]>; times: number[] } & Record<string, unknown>) | undefined;
  if (wanted === undefined || wanted === null) return;
  const fresh = Object.fromEntries(
    covariates(data, spec['covariates']).map(({ name: key, source, fromNew }) => [
      key,
      fromNew([wanted.newdata[key] ?? wanted.newdata[source] ?? []].flat()),
    ]),
  );
  const prediction = predictSurvival(fit, fresh, { times: wanted.times });
  check.close('predicted survival', prediction.survival, wanted['surv'], DERIVED);
  check.close('predicted se', prediction.standardErrors, wanted['std_err'], DERIVED);
  check.close('predicted lower', prediction.lower, wanted['lower'], DERIVED);
  check.close('predicted upper', prediction.upper, wanted['upper'], DERIVED);
  check.close('lp', linearPredictor(fit, fresh), wanted['lp_centred'], DERIVED);
}

function checkAll(fit: CoxFit, data: Dataset, spec: Spec, expected: Expected, check: Checker): void {
  checkFit(fit, expected, check);
  checkBaseline(fit, expected, check);
  checkResiduals(fit, expected, check);
  checkProportionalHazards(fit, expected, check);
  checkPrediction(fit, data, spec, expected, check);
}

const runCox: RunCase = (reference, found, check) => {
  const { data, spec } = ownTable(reference, found);
  const { expected } = reference;
  const columns = regressionColumns(data, spec);
  const ties = (name(spec['ties']) ?? 'efron') as CoxTies;
  if (expected['coef'] !== undefined) {
    checkAll(cox(columns, { ties }), data, spec, expected, check);
    return;
  }
  // One fit per cause: events of the other causes count as ends of observation.
  const codes = column(data, String(spec['event']));
  Object.values(expected).forEach((one, cause) => {
    const event = codes.map((code) => (code === null ? null : Number(code === cause + 1)));
    checkAll(cox({ ...columns, event }, { ties }), data, spec, one as Expected, check);
  });
};

const runWarning: RunCase = (reference, found, check) => {
  const { data, spec } = ownTable(reference, found);
  const { expected } = reference;
  const fit = cox(regressionColumns(data, spec), { ties: (name(spec['ties']) ?? 'efron') as CoxTies });
  check.that('flags', fit.flags.length > 0, 'nothing was flagged');
  check.close('loglik', fit.logLikelihood.fitted, expected['loglik'], { relative: 1e-9 });
  if (expected['coef'] !== undefined) check.close('coef', fit.coefficients, expected['coef'], COEFFICIENT);
  if (expected['coef_exceeds'] !== undefined) {
    const flagged = fit.flags.map(({ term }) => fit.names.indexOf(term ?? ''));
    check.that(
      'infinite',
      fit.flags.every(({ code }) => code === 'infinite'),
      JSON.stringify(fit.flags),
    );
    const sizes = flagged.map((j) => Math.abs(fit.coefficients[j] ?? 0));
    check.that(
      'coef',
      sizes.every((size) => size > Number(expected['coef_exceeds'])),
      sizes.join(),
    );
  }
};

/** Cox models. */
export const coxKinds: KindTable = { cox: runCox, cox_warning: runWarning };
