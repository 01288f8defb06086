import type { FrailtyDistribution } from '../src/survival/frailty-fit.ts';
import { sharedFrailty } from '../src/survival/shared-frailty.ts';
import { column, name } from './columns.ts';
import { regressionColumns } from './cox.ts';
import type { KindTable, RunCase } from './kinds.ts';
import { ownTable } from './survival-curves.ts';

const TOLERANCE = { relative: 1e-4, absolute: 1e-9 };

const runFrailty: RunCase = (reference, found, check) => {
  const { data, spec } = ownTable(reference, found);
  const { expected } = reference;
  const fit = sharedFrailty(regressionColumns(data, spec), column(data, String(spec['frailty'])), {
    distribution: (name(spec['dist']) ?? 'gamma') as FrailtyDistribution,
  });
  check.close('coef', fit.coefficients, expected['coef'], TOLERANCE);
  check.close('theta', fit.theta, expected['theta'], TOLERANCE);
  check.close('loglik', [fit.logLikelihood.null, fit.logLikelihood.fitted], expected['loglik'], TOLERANCE);
  if (expected['integrated_loglik'] !== undefined) {
    check.close('integrated', fit.integratedLogLikelihood, expected['integrated_loglik'], TOLERANCE);
  }
};

/** Random effects. */
export const frailtyKinds: KindTable = { frailty: runFrailty };
