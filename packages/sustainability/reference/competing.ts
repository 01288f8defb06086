import { aalenJohansen, type StateCurves } from '../src/survival/aalen-johansen.ts';
import { cox } from '../src/survival/cox.ts';
import { cumulativeIncidence } from '../src/survival/cumulative-incidence.ts';
import { fineGray } from '../src/survival/fine-gray.ts';
import { fineGrayData } from '../src/survival/fine-gray-data.ts';
import { stepAt } from '../src/survival/survival-curve.ts';
import { checkFit, regressionColumns } from './cox.ts';
import { concordance } from '../src/survival/concordance.ts';
import { column, names, numbers } from './columns.ts';
import type { Cell } from './dataset.ts';
import type { KindTable, RunCase } from './kinds.ts';
import { expectedStrata, ownTable, survivalColumns } from './survival-curves.ts';

const TOLERANCE = { relative: 1e-10, absolute: 1e-12 };

/** Event codes as they are: 0 for an end of observation, then the kinds of end. */
export function codes(cells: readonly Cell[]): readonly (number | null)[] {
  return cells.map((cell) => (cell === null ? null : Number(cell)));
}

const runAalenJohansen: RunCase = (reference, found, check) => {
  const { data, spec } = ownTable(reference, found);
  const { expected } = reference;
  const event = codes(column(data, String(spec['event'])));
  const result = aalenJohansen({ ...survivalColumns(data, spec), event });
  const labels = expectedStrata(expected);
  const curves = labels.map((label) => {
    const one = label === undefined ? result.curves[0] : result.curves.find(({ group }) => group === label);
    if (one === undefined) throw new Error(`no curves for ${String(label)}`);
    return one;
  });
  check.equal(
    'total rows',
    curves.reduce((sum, { time }) => sum + time.length, 0),
    expected['total_rows'],
  );
  const times = expected['time'] as readonly number[];
  const strata = expected['stratum'] as readonly number[];
  const states = expected['states'] as readonly string[];
  const table = (key: string): readonly (readonly unknown[])[] =>
    expected[key] as readonly (readonly unknown[])[];
  times.forEach((time, i) => {
    const curve = curves[(strata[i] ?? 1) - 1] as StateCurves;
    const row = curve.time.findIndex((t) => Math.abs(t - time) <= 1e-8 * Math.max(1, time));
    check.that(`time[${i}]`, row >= 0, `no row at ${time}`);
    states.forEach((_, s) => {
      const state = curve.states[s];
      const at = `[${s}][${i}]`;
      check.close(`n_risk${at}`, s === 0 ? curve.atRisk[row] : 0, table('n_risk')[s]?.[i], TOLERANCE);
      check.close(`n_event${at}`, state?.event[row], table('n_event')[s]?.[i], TOLERANCE);
      check.close(`pstate${at}`, state?.probability[row], table('pstate')[s]?.[i], TOLERANCE);
      check.close(`std_err${at}`, state?.standardError[row], table('std_err')[s]?.[i], TOLERANCE);
      check.close(`lower${at}`, state?.lower[row], table('lower')[s]?.[i], TOLERANCE);
      check.close(`upper${at}`, state?.upper[row], table('upper')[s]?.[i], TOLERANCE);
    });
  });
  const moves = expected['transitions'] as { from: string[]; to: string[]; Freq: number[] };
  moves.Freq.forEach((count, i) => {
    const to = states.indexOf(moves.to[i] ?? '');
    const seen = moves.from[i] === states[0] ? (result.moves[Math.max(0, to)] ?? 0) : 0;
    check.equal(`transitions ${moves.from[i]} → ${moves.to[i]}`, seen, count);
  });
};

const runConcordance: RunCase = (reference, found, check) => {
  const { data, spec } = ownTable(reference, found);
  const { expected } = reference;
  const { covariates: _, cluster, ...columns } = regressionColumns(data, spec);
  const result = concordance(columns, numbers(data, String(spec['score'])), { cluster });
  check.close('concordance', result.concordance, expected['concordance'], { relative: 1e-6 });
  check.close('se', result.standardError, expected['se'], { relative: 1e-6 });
  const { concordant, discordant, tiedScore, tiedTime, tiedBoth } = result.counts;
  check.close(
    'count',
    { concordant, discordant, 'tied.x': tiedScore, 'tied.y': tiedTime, 'tied.xy': tiedBoth },
    expected['count'],
    TOLERANCE,
  );
};

const runGray: RunCase = (reference, found, check) => {
  const { data, spec } = ownTable(reference, found);
  const { expected } = reference;
  const [by] = names(spec['by']) ?? [];
  const result = cumulativeIncidence({
    time: numbers(data, String(spec['time'])),
    event: codes(column(data, String(spec['event']))),
    group: by === undefined ? undefined : column(data, by),
  });
  const times = expected['times'] as readonly number[];
  (expected['curves'] as readonly string[]).forEach((label, i) => {
    const curve = result.curves.find(({ group, code }) => `${group ?? 1} ${code}` === label);
    if (curve === undefined) throw new Error(`no curve "${label}"`);
    const at = (values: Float64Array): readonly number[] =>
      times.map((time) => stepAt(curve.time, values, time, 0));
    check.close(`est ${label}`, at(curve.incidence), (expected['est'] as readonly unknown[])[i], TOLERANCE);
    check.close(`var ${label}`, at(curve.variance), (expected['var'] as readonly unknown[])[i], {
      relative: 1e-8,
    });
  });
  const gray = expected['gray'] as { stat: unknown; p: unknown; df: unknown };
  check.close(
    'gray',
    result.tests.map(({ statistic }) => statistic),
    gray.stat,
    { relative: 1e-8 },
  );
  check.close(
    'gray p',
    result.tests.map(({ p }) => p),
    gray.p,
    { relative: 1e-8 },
  );
  check.close(
    'gray df',
    result.tests.map(({ df }) => df),
    gray.df,
    TOLERANCE,
  );
};

const runFineGray: RunCase = (reference, found, check) => {
  const { data, spec } = ownTable(reference, found);
  const { expected, call } = reference;
  const event = codes(column(data, String(spec['event'])));
  const { time, covariates } = regressionColumns(data, spec);
  const failcode = Number(spec['failcode']);
  if (call.includes('finegray(')) {
    const expanded = fineGrayData({ time, event, covariates }, failcode);
    const pick = (values: ArrayLike<unknown>): never[] =>
      Array.from(expanded.source, (row) => values[row] as never);
    const { start, time: stop, event: happened, weight } = expanded;
    const variables = Object.fromEntries(
      Object.entries(covariates).map(([key, values]) => [key, pick(values)]),
    );
    checkFit(cox({ start, time: stop, event: happened, weight, covariates: variables }), expected, check);
    return;
  }
  const fit = fineGray({ time, event, covariates }, failcode);
  const tolerance = { relative: 1e-4, absolute: 1e-9 };
  check.close('coef', fit.coefficients, expected['coef'], tolerance);
  check.close('se', fit.standardErrors, expected['se'], tolerance);
  check.close('loglik', fit.logLikelihood.fitted, expected['loglik'], { relative: 1e-8 });
  check.close('loglik null', fit.logLikelihood.null, expected['loglik_null'], { relative: 1e-8 });
};

/** Competing ends, and concordance. */
export const competingKinds: KindTable = {
  aalen_johansen: runAalenJohansen,
  concordance: runConcordance,
  cuminc_gray: runGray,
  fine_gray: runFineGray,
};
