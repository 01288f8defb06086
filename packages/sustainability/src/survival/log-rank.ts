import { chiSquaredUpper } from '../numeric/distributions.ts';
import { factor, solve } from '../numeric/cholesky.ts';
import { orderByLabel } from '../numeric/order.ts';
import { refuseColumns } from './refuse-columns.ts';
import { readObservations, type SurvivalColumns } from './observations.ts';
import { describeMerging, provenance, type Provenance } from './provenance.ts';
import { orderTimes, TIE_TOLERANCE } from './tied-times.ts';

/** How {@link logRank} weighs and groups. */
export interface LogRankOptions {
  /** Weight S(t−)^rho (Harrington & Fleming): 0 is the log-rank test, 1 Peto & Peto's. Default 0. */
  readonly rho?: number;
  readonly tieTolerance?: number;
}

/** Observed against expected events by group. */
export interface LogRank extends Provenance {
  readonly rho: number;
  readonly groups: readonly (string | number)[];
  /** Rows by group. */
  readonly sizes: Uint32Array;
  /** Weighted events by group, over all strata. */
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  /** Covariance of observed − expected, row-major. */
  readonly variance: Float64Array;
  readonly chiSquared: number;
  /** Groups that could have an event, less one; −1 when none could. */
  readonly df: number;
  /** NaN when there is nothing to test, see `flags`. */
  readonly p: number;
  /** Why a test is missing or weak: `no-events`, `one-group-at-risk`. */
  readonly flags: readonly string[];
}

interface Sums {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly variance: Float64Array;
}

/** Adds one stratum; `codes`, `times` and `died` hold its rows by rising time. */
function addStratum(
  sums: Sums,
  times: Float64Array,
  died: Uint8Array,
  codes: Uint32Array,
  rho: number,
): void {
  const { observed, expected, variance } = sums;
  const groups = observed.length;
  const n = times.length;
  const risk = new Float64Array(groups);
  for (let i = 0; i < n; i++) risk[codes[i]]++;
  let total = n;
  let survival = 1;
  const share = new Float64Array(groups);
  for (let i = 0; i < n;) {
    const from = i;
    const t = times[i];
    let deaths = 0;
    for (; i < n && times[i] === t; i++) deaths += died[i];
    if (deaths > 0) {
      const w = rho === 0 ? 1 : survival ** rho;
      for (let k = from; k < i; k++) if (died[k] === 1) observed[codes[k]] += w;
      const tied = total > 1 ? (w * w * deaths * (total - deaths)) / (total - 1) : 0;
      for (let g = 0; g < groups; g++) {
        share[g] = risk[g] / total;
        expected[g] += w * deaths * share[g];
      }
      if (groups === 2) variance[0] += tied * share[0] * share[1];
      else {
        for (let g = 0; g < groups; g++) {
          for (let h = 0; h <= g; h++)
            variance[g * groups + h] += tied * share[g] * ((g === h ? 1 : 0) - share[h]);
        }
      }
      survival *= (total - deaths) / total;
    }
    for (let k = from; k < i; k++) risk[codes[k]]--;
    total -= i - from;
  }
}

function completeVariance(variance: Float64Array, groups: number): void {
  if (groups === 2) {
    variance[3] = variance[0];
    variance[1] = variance[2] = -variance[0];
    return;
  }
  for (let g = 0; g < groups; g++)
    for (let h = 0; h < g; h++) variance[h * groups + g] = variance[g * groups + h];
}

function chiSquaredOf({ observed, expected, variance }: Sums): { chiSquared: number; df: number } {
  const all = observed.length;
  const able = Array.from({ length: all }, (_, g) => g).filter((g) => expected[g] > 0);
  const df = able.length - 1;
  // One difference follows from the others.
  const used = able.slice(1);
  if (used.length === 0) return { chiSquared: 0, df };
  const difference = used.map((g) => observed[g] - expected[g]);
  const block = Float64Array.from(used.flatMap((g) => used.map((h) => variance[g * all + h])));
  const solution = solve(factor(block, used.length), difference);
  return { chiSquared: difference.reduce((sum, value, k) => sum + value * solution[k], 0), df };
}

/**
 * The log-rank test and its G-rho family, with strata: do groups differ in their time to the event?
 *
 * Source: Mantel 1966; Peto & Peto 1972, doi 10.2307/2344317; Harrington & Fleming 1982,
 * doi 10.1093/biomet/69.3.553. Weights and delayed entry are refused: the variance would be wrong.
 *
 * @throws RangeError without `group`, with fewer than two groups, or with `start` or `weight`
 * @example
 * ```ts
 * logRank({ time: [1, 2, 3, 4], event: [1, 1, 1, 1], group: ['a', 'a', 'b', 'b'] }).chiSquared; // 2.8823529411764706
 * ```
 */
export function logRank(
  columns: SurvivalColumns,
  { rho = 0, tieTolerance = TIE_TOLERANCE }: LogRankOptions = {},
): LogRank {
  if (columns.group === undefined)
    throw new RangeError('The log-rank test compares groups: give a column "group".');
  if (columns.start !== undefined || columns.weight !== undefined) {
    throw new RangeError(
      'The log-rank test takes neither "start" nor "weight": use the score test of cox() for those.',
    );
  }
  refuseColumns(columns, 'The log-rank test', ['id'], 'give one row per person, or use cox() with "cluster"');
  const observations = readObservations(columns);
  const { group, stratum, event, n } = observations;
  if (group === undefined || group.labels.length < 2) {
    throw new RangeError('The log-rank test needs two groups or more; the complete rows hold one.');
  }
  const ordered = orderTimes(observations, tieTolerance);
  const groups = group.labels.length;
  const sizes = new Uint32Array(groups);
  for (let i = 0; i < n; i++) sizes[group.codes[i]]++;
  const sums: Sums = {
    observed: new Float64Array(groups),
    expected: new Float64Array(groups),
    variance: new Float64Array(groups * groups),
  };
  const strata = stratum?.labels.length ?? 1;
  const { order, offsets } =
    stratum === undefined
      ? { order: ordered.order, offsets: Uint32Array.of(0, n) }
      : orderByLabel(ordered.order, stratum.codes, strata);
  const times = new Float64Array(n);
  const died = new Uint8Array(n);
  const codes = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const row = order[i];
    times[i] = ordered.time[row];
    died[i] = event[row];
    codes[i] = group.codes[row];
  }
  for (let s = 0; s < strata; s++) {
    const from = offsets[s];
    const to = offsets[s + 1];
    addStratum(sums, times.subarray(from, to), died.subarray(from, to), codes.subarray(from, to), rho);
  }
  completeVariance(sums.variance, groups);
  const { chiSquared, df } = chiSquaredOf(sums);
  const flags: string[] = [];
  if (observations.events === 0) flags.push('no-events');
  else if (df < 1) flags.push('one-group-at-risk');
  const method = rho === 0 ? 'log-rank test' : `G-rho test, rho = ${rho}`;
  return {
    ...provenance(
      observations,
      method,
      `hypergeometric variance; ${describeMerging(ordered.merged, tieTolerance)}`,
    ),
    rho,
    groups: group.labels,
    sizes,
    ...sums,
    chiSquared,
    df,
    p: chiSquaredUpper(chiSquared, df),
    flags,
  };
}
