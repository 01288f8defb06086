import { acceleratedFailureTime } from '../src/survival/accelerated-failure-time.ts';
import { predictQuantiles } from '../src/survival/predict-quantiles.ts';
import { discreteTimeHazard, type PeriodBaseline } from '../src/survival/discrete-time-hazard.ts';
import type { TimeDistribution } from '../src/survival/error-distributions.ts';
import { column, covariates, name } from './columns.ts';
import { regressionColumns } from './cox.ts';
import type { Cell } from './dataset.ts';
import type { KindTable, RunCase } from './kinds.ts';
import { ownTable } from './survival-curves.ts';

const COEFFICIENT = { relative: 1e-6, absolute: 1e-9 };
const LOG_LIKELIHOOD = { relative: 1e-10, absolute: 1e-10 };

const runAccelerated: RunCase = (reference, found, check) => {
  const { data, spec } = ownTable(reference, found);
  const { expected } = reference;
  const { time, event, weight, covariates: variables } = regressionColumns(data, spec);
  const scaleStratum = name(spec['scale_strata']);
  const fit = acceleratedFailureTime(
    {
      time,
      event,
      weight,
      covariates: variables,
      scaleStratum: scaleStratum === undefined ? undefined : column(data, scaleStratum),
    },
    String(spec['dist']) as TimeDistribution,
  );
  check.equal('terms', fit.names, expected['terms']);
  check.close('coef', fit.coefficients, expected['coef'], COEFFICIENT);
  check.close('scale', fit.scale, expected['scale'], COEFFICIENT);
  check.close('loglik_null', fit.logLikelihood.null, expected['loglik_null'], LOG_LIKELIHOOD);
  check.close('loglik', fit.logLikelihood.fitted, expected['loglik'], LOG_LIKELIHOOD);
  check.close('se', fit.standardErrors, expected['se_all'], COEFFICIENT);
  check.equal('df', fit.df, expected['df']);
  const wanted = expected['quantiles'] as
    { newdata: Record<string, Cell[]>; p: number[]; fit: unknown; se: unknown } | undefined;
  if (wanted === undefined || wanted === null) return;
  const fresh = Object.fromEntries(
    covariates(data, spec['covariates']).map(({ name: key, source, fromNew }) => [
      key,
      fromNew([wanted.newdata[key] ?? wanted.newdata[source] ?? []].flat()),
    ]),
  );
  const quantiles = predictQuantiles(fit, fresh, [wanted.p].flat());
  check.close('quantiles', quantiles.time, wanted.fit, COEFFICIENT);
  check.close('quantiles se', quantiles.standardErrors, wanted.se, COEFFICIENT);
};

/** "linear in period", or "piecewise constant, 4 quarters of 13 weeks". */
function baselineOf(text: string): PeriodBaseline {
  const parts = /(\d+) \w+ of (\d+)/.exec(text);
  if (parts === null) return { kind: 'linear' };
  const [count, width] = [Number(parts[1]), Number(parts[2])];
  return { kind: 'piecewise', starts: Array.from({ length: count }, (_, k) => 1 + k * width) };
}

const runDiscrete: RunCase = (reference, found, check) => {
  const { data, spec } = ownTable(reference, found);
  const { expected } = reference;
  const { time, event, covariates: variables } = regressionColumns(data, spec);
  const fit = discreteTimeHazard(
    { time, event, covariates: variables },
    { link: String(spec['link']) as 'logit' | 'cloglog', baseline: baselineOf(String(spec['baseline'])) },
  );
  check.equal('terms', fit.names, expected['terms']);
  check.close('coef', fit.coefficients, expected['coef'], COEFFICIENT);
  check.close('se', fit.standardErrors, expected['se'], COEFFICIENT);
  check.close('loglik', fit.logLikelihood, expected['loglik'], LOG_LIKELIHOOD);
  check.close('deviance', fit.deviance, expected['deviance'], LOG_LIKELIHOOD);
  check.close('aic', fit.aic, expected['aic'], LOG_LIKELIHOOD);
  check.equal('person-periods', fit.personPeriods, expected['n_person_periods']);
  check.equal('converged', fit.converged, expected['converged']);
};

/** Parametric and discrete-time regression. */
export const regressionKinds: KindTable = { aft: runAccelerated, discrete_hazard: runDiscrete };
