import { refuseColumns } from './refuse-columns.ts';
import { type Labelled, labelled } from './labels.ts';
import {
  type LabelColumn,
  type NumberColumn,
  readObservations,
  type SurvivalColumns,
  takeNumbers,
} from './observations.ts';
import { comparePairs, emptyCounts, type PairCounts } from './pair-counts.ts';
import { describeMerging, provenance, type Provenance } from './provenance.ts';
import { orderTimes, TIE_TOLERANCE } from './tied-times.ts';

/** Share of usable pairs that a score puts in the right order. */
export interface Concordance extends Provenance {
  /** Ties of the score count half; NaN when no pair can be compared. */
  readonly concordance: number;
  /** Infinitesimal jackknife, by cluster when there are clusters. */
  readonly standardError: number;
  /** Weighted pairs. */
  readonly counts: PairCounts;
}

/** How {@link concordance} counts. */
export interface ConcordanceOptions {
  /** A higher score goes with `longer` (default) or `shorter` survival. */
  readonly higherMeans?: 'longer' | 'shorter';
  readonly cluster?: LabelColumn | undefined;
  readonly tieTolerance?: number;
}

/** Checked and ordered input of {@link concordanceOf}. */
export interface ConcordanceInput {
  readonly time: Float64Array;
  readonly start: Float64Array | undefined;
  readonly event: Uint8Array;
  readonly weight: Float64Array | undefined;
  readonly score: Float64Array;
  /** Rows of each stratum by rising time. */
  readonly strata: readonly Uint32Array[];
  readonly cluster: Labelled | undefined;
}

/** Concordance of checked rows, in O(n log n). */
export function concordanceOf(
  input: ConcordanceInput,
  reverse: boolean,
): Pick<Concordance, 'concordance' | 'standardError' | 'counts'> {
  const { weight, cluster } = input;
  const n = input.time.length;
  const counts = emptyCounts();
  const influence = {
    concordant: new Float64Array(n),
    discordant: new Float64Array(n),
    tied: new Float64Array(n),
  };
  for (const rows of input.strata) comparePairs(input, rows, counts, influence);
  const pairs = counts.concordant + counts.discordant + counts.tiedScore;
  const somers = (counts.concordant - counts.discordant) / pairs;
  const units = new Float64Array(cluster?.labels.length ?? n);
  for (let i = 0; i < n; i++) {
    const { concordant, discordant, tied } = influence;
    const all = concordant[i] + discordant[i] + tied[i];
    const share = (concordant[i] - discordant[i] - somers * all) / pairs;
    units[cluster === undefined ? i : cluster.codes[i]] += share * (weight === undefined ? 1 : weight[i]);
  }
  let squares = 0;
  for (let u = 0; u < units.length; u++) squares += units[u] * units[u];
  const value = (somers + 1) / 2;
  return {
    concordance: reverse ? 1 - value : value,
    standardError: Math.sqrt(squares) / 2,
    counts: reverse ? { ...counts, concordant: counts.discordant, discordant: counts.concordant } : counts,
  };
}

/**
 * Harrell's concordance of a score with times to an event, with strata, weights and delayed entry.
 *
 * A pair can be compared when the one with the earlier event was seen while the other was under observation. One
 * pass each way over sorted times with running sums by rank of the score: O(n log n).
 *
 * Source: Harrell et al. 1982, doi 10.1001/jama.1982.03320430047030; vignette "Concordance" of R's survival.
 *
 * @param score - one number per row, such as a linear predictor
 * @throws RangeError for data that nothing can use
 * @example
 * ```ts
 * concordance({ time: [1, 2, 3], event: [1, 1, 0] }, [1, 2, 3]).concordance; // 1
 * ```
 */
export function concordance(
  columns: SurvivalColumns,
  score: NumberColumn,
  { higherMeans = 'longer', cluster, tieTolerance = TIE_TOLERANCE }: ConcordanceOptions = {},
): Concordance {
  refuseColumns(columns, 'Concordance', ['group'], 'give "stratum" to compare within groups only');
  const observations = readObservations(columns, {
    also: [
      ['score', score],
      ['cluster', cluster],
    ],
  });
  const ordered = orderTimes(observations, tieTolerance);
  const { event, weight, stratum, rows } = observations;
  const strata = stratum?.labels.map((_, s) => ordered.order.filter((row) => stratum.codes[row] === s)) ?? [
    ordered.order,
  ];
  const result = concordanceOf(
    {
      time: ordered.time,
      start: ordered.start,
      event,
      weight,
      strata,
      score: takeNumbers(score, rows),
      cluster: cluster === undefined ? undefined : labelled(cluster, rows),
    },
    higherMeans === 'shorter',
  );
  const ties = `tied scores count half; ${describeMerging(ordered.merged, tieTolerance)}`;
  return { ...provenance(observations, "Harrell's concordance", ties), ...result };
}
