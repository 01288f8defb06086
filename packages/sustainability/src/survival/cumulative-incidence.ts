import { factor, solve } from '../numeric/cholesky.ts';
import { chiSquaredUpper } from '../numeric/distributions.ts';
import { type GroupCounts, grayScore } from './gray-score.ts';
import { type Limits, limitsOf, type LimitsKind } from './confidence-limits.ts';
import type { SurvivalColumns } from './observations.ts';
import { refuseColumns } from './refuse-columns.ts';
import { readObservations } from './observations.ts';
import { describeMerging, provenance, type Provenance } from './provenance.ts';
import { groupOrders, riskTable } from './risk-table.ts';
import { orderTimes, TIE_TOLERANCE } from './tied-times.ts';

/** Probability of one kind of end by each time, in one group; fits `incidenceFigure`. */
export interface IncidenceCurve {
  /** Group and code, such as `a: 1`; the code alone without groups. */
  readonly label: string;
  readonly group: string | number | undefined;
  /** Event code. */
  readonly code: number;
  readonly time: Float64Array;
  readonly incidence: Float64Array;
  /** By the delta method with a correction for ties, as Gray's program. */
  readonly variance: Float64Array;
  /** The same as `incidence`. */
  readonly probability: Float64Array;
  readonly standardError: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Gray's test of one kind of end. */
export interface GrayTest {
  readonly code: number;
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

/** Cumulative incidence by group and kind of end, with tests between groups. */
export interface CumulativeIncidence extends Provenance {
  /** Kind and level of the limits, for `limitsInWords`. */
  readonly limits: LimitsKind;
  readonly level: number;
  readonly curves: readonly IncidenceCurve[];
  /** One per kind of end; empty without groups. */
  readonly tests: readonly GrayTest[];
}

function incidenceCurve(
  time: Float64Array,
  atRisk: Float64Array,
  event: Float64Array,
  other: Float64Array,
): {
  incidence: Float64Array;
  variance: Float64Array;
} {
  const incidence = new Float64Array(time.length);
  const variance = new Float64Array(time.length);
  let s = 1;
  let f = 0;
  // The variance is a quadratic in F(t): each event at u counts by (own + F(u) / S(u) − F(t) / S(u))².
  let square = 0;
  let product = 0;
  let slope = 0;
  for (let k = 0; k < time.length; k++) {
    const y = atRisk[k];
    const before = s;
    const all = event[k] + other[k];
    if (all > 0) {
      s = (before * (y - all)) / y;
      f += (before * event[k]) / y;
      const u = s > 0 ? 1 / s : 0;
      for (const [d, own] of [
        [event[k], 1],
        [other[k], 0],
      ] as const) {
        if (d === 0 || (own === 0 && s === 0)) continue;
        const ties = d > 1 ? 1 - (d - 1) / (y - 1) : 1;
        const step = (ties * before * before * d) / (y * y);
        const level = own + f * u;
        square += level * level * step;
        product += level * u * step;
        slope += u * u * step;
      }
    }
    incidence[k] = f;
    variance[k] = square - 2 * f * product + f * f * slope;
  }
  return { incidence, variance };
}

function withLimits(
  probability: Float64Array,
  variance: Float64Array,
  bounds: Limits,
): Pick<IncidenceCurve, 'probability' | 'standardError' | 'lower' | 'upper'> {
  // Sums that cancel may end just below 0.
  const standardError = variance.map((value) => Math.sqrt(Math.max(0, value)));
  const lower = new Float64Array(probability.length);
  const upper = new Float64Array(probability.length);
  const pair = { lower: 0, upper: 1 };
  probability.forEach((value, k) => {
    bounds(value, standardError[k] === 0 ? 0 : standardError[k] / value, pair);
    lower[k] = pair.lower;
    upper[k] = pair.upper;
  });
  return { probability, standardError, lower, upper };
}

/** How {@link cumulativeIncidence} estimates and tests. */
export interface IncidenceOptions {
  /** Weight (1 − F)^rho of the test; 0, the default, weighs all times alike. */
  readonly rho?: number;
  /** Scale of the limits; default `log`. NaN where it has no value, as before the first end. */
  readonly limits?: LimitsKind;
  /** Default 0.95. */
  readonly level?: number;
  readonly tieTolerance?: number;
}

/**
 * Cumulative incidence of each kind of end by group, with Gray's test whether groups differ.
 *
 * Source: Gray 1988, doi 10.1214/aos/1176350951.
 *
 * @throws RangeError without events, with `start`, `weight`, `stratum` or several rows of an `id`, or for data that nothing can use
 * @example
 * ```ts
 * const { tests } = cumulativeIncidence({ time: [1, 2, 3, 4, 5, 6], event: [1, 2, 0, 1, 1, 2], group: [1, 1, 1, 2, 2, 2] });
 * tests.length; // 2, one per kind of end
 * ```
 */
export function cumulativeIncidence(
  columns: SurvivalColumns,
  { rho = 0, limits = 'log', level = 0.95, tieTolerance = TIE_TOLERANCE }: IncidenceOptions = {},
): CumulativeIncidence {
  if (columns.start !== undefined || columns.weight !== undefined) {
    throw new RangeError(
      'Gray\'s test takes neither "start" nor "weight": use aalenJohansen() for curves with those.',
    );
  }
  refuseColumns(columns, "Gray's test", ['stratum', 'id'], 'give one row per person and no strata');
  const observations = readObservations(columns, { codes: 255 });
  const { event, events } = observations;
  if (events === 0) throw new RangeError('No row has an event: there is no incidence.');
  const ordered = orderTimes(observations, tieTolerance);
  const groups = groupOrders(observations, ordered);
  const bounds = limitsOf(limits, level);
  const present = [...new Set(event)].filter((code) => code > 0).toSorted((a, b) => a - b);
  const curves: IncidenceCurve[] = [];
  const tests: GrayTest[] = [];
  for (const code of present) {
    const counts = groups.map(({ group, rows }): GroupCounts & { group: string | number | undefined } => {
      const table = riskTable(observations, ordered, rows, group);
      const own = riskTable(observations, ordered, rows, group, (found) => found === code).event;
      return {
        group,
        time: table.time,
        atRisk: table.atRisk,
        event: own,
        other: table.event.map((d, k) => d - own[k]),
      };
    });
    for (const { group, time, atRisk, event: own, other } of counts) {
      const { incidence, variance } = incidenceCurve(time, atRisk, own, other);
      curves.push({
        label: group === undefined ? String(code) : `${group}: ${code}`,
        group,
        code,
        time,
        incidence,
        variance,
        ...withLimits(incidence, variance, bounds),
      });
    }
    if (groups.length < 2) continue;
    const { score, variance } = grayScore(counts, rho);
    const df = groups.length - 1;
    const solved = factor(variance, df);
    const solution = solve(solved, score);
    const statistic = solution.reduce((sum, value, g) => sum + value * score[g], 0);
    tests.push({ code, statistic, df: solved.rank, p: chiSquaredUpper(statistic, solved.rank) });
  }
  const ties = describeMerging(ordered.merged, tieTolerance);
  return {
    ...provenance(observations, "cumulative incidence, Gray's test", ties),
    limits,
    level,
    curves,
    tests,
  };
}
