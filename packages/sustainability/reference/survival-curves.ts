import { kaplanMeier } from '../src/survival/kaplan-meier.ts';
import { meanCumulativeFunction } from '../src/survival/mean-cumulative-function.ts';
import { nelsonAalen } from '../src/survival/nelson-aalen.ts';
import { limitsOf, type LimitsKind } from '../src/survival/confidence-limits.ts';
import { restrictedMean } from '../src/survival/restricted-mean.ts';
import type { SurvivalColumns } from '../src/survival/observations.ts';
import type { SurvivalCurve } from '../src/survival/survival-curve.ts';
import { survivalQuantiles } from '../src/survival/survival-quantiles.ts';
import type { Checker } from './checker.ts';
import { column, events, name, names, numbers, stratumLabels } from './columns.ts';
import type { Dataset, ReferenceCase } from './dataset.ts';
import type { KindTable, RunCase } from './kinds.ts';
import { historyColumns } from './study.ts';

const TOLERANCE = { relative: 1e-10, absolute: 1e-12 };

/** Columns of the estimators from the fields that most specs share. */
export function survivalColumns(data: Dataset, spec: ReferenceCase['spec']): SurvivalColumns {
  const start = name(spec['start']);
  const weights = name(spec['weights']);
  const by = names(spec['by']);
  return {
    time: numbers(data, String(spec['time'])),
    event: events(data, String(spec['event'])),
    start: start === undefined ? undefined : numbers(data, start),
    weight: weights === undefined ? undefined : numbers(data, weights),
    group: by === undefined ? undefined : stratumLabels(data, by),
  };
}

/** The expected curves: rows of one stratum each, by the stratum's label. */
export function expectedStrata(expected: ReferenceCase['expected']): readonly (string | undefined)[] {
  return names(expected['strata']) ?? [undefined];
}

const FIELDS: readonly (readonly [expected: string, actual: keyof SurvivalCurve])[] = [
  ['n_risk', 'atRisk'],
  ['n_event', 'event'],
  ['n_censor', 'censored'],
  ['surv', 'survival'],
  ['std_err_log', 'standardErrorLog'],
  ['lower', 'lower'],
  ['upper', 'upper'],
  ['cumhaz', 'cumulativeHazard'],
  ['std_err_cumhaz', 'standardErrorCumulativeHazard'],
];

function rowOf(curve: SurvivalCurve, time: number): number {
  let best = 0;
  for (let i = 1; i < curve.time.length; i++) {
    if (Math.abs(curve.time[i] - time) < Math.abs(curve.time[best] - time)) best = i;
  }
  return best;
}

/** Where R's report differs from ours in meaning, not in value. */
interface HowReported {
  /** R gives robust standard errors of Kaplan–Meier curves for S, under the name of those for log S. */
  readonly errorsOfSurvival?: boolean;
  /** Then R's limits of a weighted Nelson–Aalen curve divide the error of log S by S once more. */
  readonly limitsDividedTwice?: boolean;
  /** Ends of observation as R counts them, by curve and row, where it counts otherwise. */
  readonly censored?: (curve: SurvivalCurve, row: number) => number;
}

/** Compares curves with expected rows, thinned or not. */
export function checkCurves(
  curves: readonly SurvivalCurve[],
  expected: ReferenceCase['expected'],
  check: Checker,
  how: HowReported = {},
): readonly SurvivalCurve[] {
  const labels = expectedStrata(expected);
  check.equal('number of curves', curves.length, labels.length);
  const inOrder = labels.map((label) => {
    const found = label === undefined ? curves[0] : curves.find((curve) => curve.group === label);
    if (found === undefined) throw new Error(`no curve for ${String(label)}`);
    return found;
  });
  check.equal(
    'n',
    inOrder.map((curve) => curve.n),
    [expected['n']].flat(),
  );
  check.equal(
    'total rows',
    inOrder.reduce((sum, curve) => sum + curve.time.length, 0),
    expected['total_rows'],
  );
  const times = expected['time'] as readonly number[];
  const strata = expected['stratum'] as readonly number[];
  times.forEach((time, i) => {
    const stratum = strata[i] ?? 1;
    const curve = inOrder[stratum - 1];
    if (curve === undefined) throw new Error(`no stratum ${stratum}`);
    const row = rowOf(curve, time);
    check.close(`time[${i}]`, curve.time[row], time, TOLERANCE);
    for (const [wanted, field] of FIELDS) {
      const column = expected[wanted] as readonly unknown[] | undefined;
      if (column === undefined) continue;
      let value = (curve[field] as Float64Array)[row] as number;
      const survival = curve.survival[row] as number;
      if (wanted === 'std_err_log' && how.errorsOfSurvival === true) value *= survival;
      if (wanted === 'n_censor' && how.censored !== undefined && column[i] !== value)
        value = how.censored(curve, row);
      if (how.limitsDividedTwice === true && (field === 'lower' || field === 'upper')) {
        const pair = { lower: 0, upper: 0 };
        limitsOf('log', 0.95)(survival, (curve.standardErrorLog[row] as number) / survival, pair);
        value = pair[field];
      }
      check.close(`${wanted}[${i}]`, value, column[i], TOLERANCE);
    }
  });
  return inOrder;
}

/**
 * Spec and columns of a case; one over an event log has an empty spec, and its call says which times it takes:
 * `Surv(TIME, EVENT) ~ 1` or `Surv(TIME, factor(EVENT)) ~ 1`.
 */
export function ownTable(
  { spec, call }: ReferenceCase,
  data: Dataset | undefined,
): { data: Dataset; spec: ReferenceCase['spec'] } {
  if (data === undefined) throw new Error('the data are missing');
  if (spec['time'] !== undefined) return { data, spec };
  const parts = /Surv\((\w+),\s*(?:factor\()?(\w+)\)/.exec(call);
  if (parts === null) throw new Error('neither spec nor call says which times to take');
  const [, time, event] = parts as unknown as [string, string, string];
  return { data: { ...data, columns: historyColumns(data, [time, event]) }, spec: { ...spec, time, event } };
}

const runKaplanMeier: RunCase = (reference, found, check) => {
  const { expected } = reference;
  const { data, spec } = ownTable(reference, found);
  checkKaplanMeier(
    survivalColumns(data, spec),
    { limits: (name(spec['conf_type']) ?? 'log') as LimitsKind, level: Number(spec['level'] ?? 0.95) },
    expected,
    check,
  );
};

/** Curves, quantiles and restricted means of one case. */
export function checkKaplanMeier(
  columns: SurvivalColumns,
  options: { readonly limits: LimitsKind; readonly level: number },
  expected: ReferenceCase['expected'],
  check: Checker,
): void {
  const estimate = kaplanMeier(columns, options);
  const curves = checkCurves(estimate.curves, expected, check, {
    errorsOfSurvival: estimate.standardErrors === 'robust',
  });
  const quantiles = expected['quantiles'] as
    { probs: number[]; estimate: unknown[]; lower: unknown[]; upper: unknown[] } | undefined;
  if (quantiles !== undefined && quantiles !== null) {
    const found = curves.map((curve) => survivalQuantiles(curve, quantiles.probs));
    check.close(
      'quantiles',
      found.map((q) => q.estimate),
      quantiles.estimate,
      TOLERANCE,
    );
    check.close(
      'quantiles lower',
      found.map((q) => q.lower),
      quantiles.lower,
      TOLERANCE,
    );
    check.close(
      'quantiles upper',
      found.map((q) => q.upper),
      quantiles.upper,
      TOLERANCE,
    );
  }
  const rmst = expected['rmst'] as { tau: number; rmean: unknown; se: unknown } | undefined;
  if (rmst !== undefined && rmst !== null) {
    const means = curves.map((curve) => restrictedMean(curve, rmst.tau));
    check.close(
      'rmst',
      means.map((m) => m.mean),
      rmst.rmean,
      TOLERANCE,
    );
    check.close(
      'rmst se',
      means.map((m) => m.standardError),
      rmst.se,
      TOLERANCE,
    );
  }
}

const runNelsonAalen: RunCase = ({ spec, expected }, data, check) => {
  if (data === undefined) throw new Error('the data are missing');
  const ties = Number(spec['ctype']) === 2 ? 'fleming-harrington' : 'nelson-aalen';
  const estimate = nelsonAalen(survivalColumns(data, spec), { ties });
  const limitsDividedTwice = estimate.standardErrors === 'robust' && ties === 'nelson-aalen';
  checkCurves(estimate.curves, expected, check, { limitsDividedTwice });
};

/**
 * Ends of observation as R 3.5-3 counts them with ids and groups: it marks the last interval of each id, but reads
 * the marks of the first rows of the data for every group (`survfitKM` passes `position` whole).
 */
function censoredAsR(columns: SurvivalColumns): (curve: SurvivalCurve, row: number) => number {
  const { time, event, start, group, id } = columns;
  const n = time.length;
  const last = Array.from({ length: n }, (_, i) => {
    for (let k = 0; k < n; k++) if (id?.[k] === id?.[i] && start?.[k] === time[i]) return false;
    return true;
  });
  return (curve, row) => {
    let position = 0;
    let count = 0;
    for (let i = 0; i < n; i++) {
      if (group !== undefined && group[i] !== curve.group) continue;
      if (last[position++] === true && event[i] === 0 && time[i] === curve.time[row]) count++;
    }
    return count;
  };
}

const runMeanCumulative: RunCase = ({ spec, expected }, data, check) => {
  if (data === undefined) throw new Error('the data are missing');
  const columns = { ...survivalColumns(data, spec), id: column(data, String(spec['id'])) };
  const estimate = kaplanMeier(columns);
  checkCurves(estimate.curves, expected, check, {
    errorsOfSurvival: estimate.standardErrors === 'robust',
    censored: censoredAsR(columns),
  });
  const [curves, total] = [meanCumulativeFunction(columns).curves, estimate.curves];
  curves.forEach((curve, g) => {
    check.close('mean', curve.mean, total[g]?.cumulativeHazard, TOLERANCE);
    check.close('se', curve.standardError, total[g]?.standardErrorCumulativeHazard, TOLERANCE);
  });
};

/** Survival curves and their summaries. */
export const survivalCurveKinds: KindTable = {
  km: runKaplanMeier,
  nelson_aalen: runNelsonAalen,
  mean_cumulative_function: runMeanCumulative,
};
