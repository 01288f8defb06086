import { normalUpper } from '../numeric/distributions.ts';
import { readObservations, type NumberColumn, type SurvivalColumns } from './observations.ts';
import { describeMerging, provenance, type Provenance } from './provenance.ts';
import { refuseColumns } from './refuse-columns.ts';
import { orderTimes, TIE_TOLERANCE } from './tied-times.ts';

/** Is a higher score followed by later (z > 0) or earlier (z < 0) events? */
export interface LogRankTrend extends Provenance {
  /** Standardised sum of score × log-rank score; NaN when all scores or all log-rank scores are equal. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Log-rank test for trend over ordered groups: the linear statistic of group scores and log-rank scores,
 * standardised by its permutation mean and variance.
 *
 * Tied times count all as at risk. A positive z says that survival lengthens with the score.
 *
 * Source: Hothorn, Hornik, van de Wiel & Zeileis 2006, doi 10.1198/000313006X118430; Lagakos 1974.
 *
 * @param score - the order of each row's group, such as 1, 2, 3
 * @throws RangeError with `start`, `weight`, `stratum`, `group` or several rows of an `id`
 * @example
 * ```ts
 * logRankTrend({ time: [1, 2, 3, 4], event: [1, 1, 1, 1] }, [1, 1, 2, 2]).z; // 1.4596…
 * ```
 */
export function logRankTrend(
  columns: SurvivalColumns,
  score: NumberColumn,
  { tieTolerance = TIE_TOLERANCE }: { readonly tieTolerance?: number } = {},
): LogRankTrend {
  refuseColumns(
    columns,
    'The log-rank test for trend',
    ['start', 'weight', 'stratum', 'group', 'id'],
    'groups are given by the score; the score test of cox() takes the others',
  );
  const observations = readObservations(columns, { also: [['score', score]] });
  const ordered = orderTimes(observations, tieTolerance);
  const { n, event, rows } = observations;
  const scores = new Float64Array(n);
  let hazard = 0;
  for (let i = 0; i < n;) {
    const from = i;
    const t = ordered.sorted[i];
    let deaths = 0;
    for (; i < n && ordered.sorted[i] === t; i++) deaths += event[ordered.order[i]];
    hazard += deaths / (n - from);
    for (let k = from; k < i; k++) scores[ordered.order[k]] = hazard - event[ordered.order[k]];
  }
  let meanScore = 0;
  let meanGroup = 0;
  const groupScore = Float64Array.from(
    { length: n },
    (_, i) => score[rows === undefined ? i : rows[i]] as number,
  );
  for (let i = 0; i < n; i++) {
    meanScore += scores[i] / n;
    meanGroup += groupScore[i] / n;
  }
  let product = 0;
  let scoreSquares = 0;
  let groupSquares = 0;
  for (let i = 0; i < n; i++) {
    const a = scores[i] - meanScore;
    const g = groupScore[i] - meanGroup;
    product += a * g;
    scoreSquares += a * a;
    groupSquares += g * g;
  }
  const variance = (scoreSquares * groupSquares) / (n - 1);
  const z = variance > 0 ? product / Math.sqrt(variance) : Number.NaN;
  const ties = `tied times all at risk; ${describeMerging(ordered.merged, tieTolerance)}`;
  return { ...provenance(observations, 'log-rank test for trend', ties), z, p: 2 * normalUpper(Math.abs(z)) };
}
