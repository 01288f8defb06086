import { factor, solve } from '../numeric/cholesky.ts';
import { chiSquaredUpper } from '../numeric/distributions.ts';
import { sortOrder } from '../numeric/order.ts';
import type { CoxFit } from './cox.ts';
import type { CoxDesign } from './cox-design.ts';
import { coxInformation } from './cox-information.ts';
import { scoreSteps } from './cox-residuals.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { rowAt } from './survival-curve.ts';

/** Function of time that a coefficient may follow under the alternative. */
export type TimeTransform = 'km' | 'identity' | 'rank' | 'log';

/** Tests of proportional hazards, one row per term and one for all. */
export interface ProportionalHazards {
  readonly transform: TimeTransform;
  readonly terms: readonly string[];
  readonly chiSquared: Float64Array;
  readonly df: Uint32Array;
  readonly p: Float64Array;
  readonly global: { readonly chiSquared: number; readonly df: number; readonly p: number };
}

function averageRanks(time: Float64Array): Float64Array {
  const order = sortOrder(time);
  const ranks = new Float64Array(time.length);
  for (let i = 0; i < order.length;) {
    const from = i;
    while (i < order.length && time[order[i]] === time[order[from]]) i++;
    for (let k = from; k < i; k++) ranks[order[k]] = (from + 1 + i) / 2;
  }
  return ranks;
}

/** g(t) at each event time, centred at its mean over events. */
function transformed({ time, start, event, risk }: CoxDesign, transform: TimeTransform): Float64Array {
  const { times, firstRow, deaths } = risk;
  let g: Float64Array;
  if (transform === 'identity') g = times.slice();
  else if (transform === 'log') g = times.map(Math.log);
  else if (transform === 'rank') {
    const ranks = averageRanks(time);
    g = times.map((_, k) => ranks[firstRow[k]]);
  } else if (transform === 'km') {
    const [curve] = kaplanMeier({ time, start, event }, { tieTolerance: 0 }).curves;
    g = times.map((at) => {
      const row = rowAt(curve.time, at) - 1;
      return row < 0 ? 0 : 1 - curve.survival[row];
    });
  } else
    throw new RangeError(`Transform "${String(transform)}" is not known: use km, identity, rank or log.`);
  let sum = 0;
  let count = 0;
  for (let k = 0; k < g.length; k++) {
    sum += deaths[k] * g[k];
    count += deaths[k];
  }
  const mean = sum / count;
  return g.map((value) => value - mean);
}

/**
 * Score test of proportional hazards: does a coefficient change with a function of time?
 *
 * Source: Grambsch & Therneau 1994, doi 10.1093/biomet/81.3.515, in the exact form of survival 3 (score test of
 * x · g(t) with the information of both).
 *
 * @throws RangeError for `log` with an event at time 0
 * @example
 * ```ts
 * const fit = cox({ time: [1, 2, 3, 4, 5], event: [1, 1, 0, 1, 1], covariates: { size: [4, 9, 7, 6, 8] } });
 * proportionalHazards(fit, 'rank').global.p;
 * ```
 */
export function proportionalHazards(fit: CoxFit, transform: TimeTransform = 'km'): ProportionalHazards {
  const { design, sums } = fit.state;
  const p = design.x.length;
  if (transform === 'log' && design.risk.times.some((time) => time === 0)) {
    throw new RangeError('An event at time 0 has no logarithm: use transform "km" or "rank".');
  }
  const g = transformed(design, transform);
  const kept = Array.from({ length: p }, (_, j) => j).filter((j) => !Number.isNaN(fit.coefficients[j]));
  const score = scoreSteps(design, sums).map((steps) =>
    steps.reduce((sum, value, k) => sum + value * g[k], 0),
  );
  const none = coxInformation(design, sums);
  const once = coxInformation(design, sums, g);
  const twice = coxInformation(
    design,
    sums,
    g.map((value) => value * value),
  );
  const statistic = (tested: readonly number[]): number => {
    const size = kept.length + tested.length;
    const matrix = new Float64Array(size * size);
    const at = [...kept, ...tested];
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        const late = Number(a >= kept.length) + Number(b >= kept.length);
        matrix[a * size + b] = (late === 0 ? none : late === 1 ? once : twice)[at[a] * p + at[b]];
      }
    }
    const right = Float64Array.from(at, (j, a) => (a < kept.length ? 0 : score[j]));
    return solve(factor(matrix, size, 1e-13), right).reduce((sum, value, a) => sum + value * right[a], 0);
  };
  const terms = fit.terms
    .map(({ name, columns }) => ({ name, columns: columns.filter((j) => kept.includes(j)) }))
    .filter(({ columns }) => columns.length > 0);
  const chiSquared = Float64Array.from(terms, ({ columns }) => statistic(columns));
  const df = Uint32Array.from(terms, ({ columns }) => columns.length);
  const all = statistic(kept);
  return {
    transform,
    terms: terms.map(({ name }) => name),
    chiSquared,
    df,
    p: chiSquared.map((value, row) => chiSquaredUpper(value, df[row])),
    global: { chiSquared: all, df: kept.length, p: chiSquaredUpper(all, kept.length) },
  };
}
