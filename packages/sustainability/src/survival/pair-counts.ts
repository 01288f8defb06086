import { createRankSums, type RankSums } from '../numeric/fenwick.ts';
import { sortOrder } from '../numeric/order.ts';
import type { ConcordanceInput } from './concordance.ts';

/** Weighted numbers of pairs. */
export interface PairCounts {
  concordant: number;
  discordant: number;
  /** Comparable pairs with one score. */
  tiedScore: number;
  /** Pairs of events at one time, with different scores. */
  tiedTime: number;
  /** Pairs of events at one time with one score. */
  tiedBoth: number;
}

/** How each row's pairs came out, by row. */
export interface PairInfluence {
  readonly concordant: Float64Array;
  readonly discordant: Float64Array;
  readonly tied: Float64Array;
}

/** No pairs yet. */
export function emptyCounts(): PairCounts {
  return { concordant: 0, discordant: 0, tiedScore: 0, tiedTime: 0, tiedBoth: 0 };
}

function denseRanks(score: Float64Array, rows: Uint32Array): { rank: Uint32Array; count: number } {
  const scores = Float64Array.from(rows, (row) => score[row]);
  const order = sortOrder(scores);
  const rank = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    if (i > 0 && scores[order[i]] !== scores[order[i - 1]]) count++;
    rank[order[i]] = count;
  }
  return { rank, count: count + 1 };
}

/** Adds the pairs of one stratum, whose rows come by rising time. */
export function comparePairs(
  { time, start, event, weight, score }: ConcordanceInput,
  rows: Uint32Array,
  counts: PairCounts,
  influence: PairInfluence,
): void {
  const n = rows.length;
  const { rank, count } = denseRanks(score, rows);
  const w = (i: number): number => (weight === undefined ? 1 : weight[rows[i]]);
  const timeOf = Float64Array.from(rows, (row) => time[row]);
  const died = Uint8Array.from(rows, (row) => event[row]);
  const entry = start === undefined ? undefined : Float64Array.from(rows, (row) => start[row]);
  const entryOrder = entry === undefined ? undefined : sortOrder(entry);
  let total = 0;
  /** Adds to a row what lies above, below and level with its score; `sign` −1 takes away again. */
  const tally = (
    i: number,
    sums: RankSums,
    above: Float64Array,
    below: Float64Array,
    sign: number,
  ): readonly number[] => {
    const low = sums.below(rank[i]);
    const upTo = sums.below(rank[i] + 1);
    const row = rows[i];
    above[row] += sign * (total - upTo);
    below[row] += sign * low;
    influence.tied[row] += sign * (upTo - low);
    return [total - upTo, low, upTo - low];
  };

  // Backwards: each event against those still under observation.
  const later = createRankSums(count);
  let next = n - 1;
  for (let i = n - 1; i >= 0;) {
    const last = i;
    const t = timeOf[i];
    while (i >= 0 && timeOf[i] === t) i--;
    if (entry !== undefined && entryOrder !== undefined) {
      for (; next >= 0 && entry[entryOrder[next]] >= t; next--) {
        later.add(rank[entryOrder[next]], -w(entryOrder[next]));
        total -= w(entryOrder[next]);
      }
    }
    for (let k = i + 1; k <= last; k++) {
      if (died[k] === 1) continue;
      later.add(rank[k], w(k));
      total += w(k);
    }
    for (let k = i + 1; k <= last; k++) {
      if (died[k] === 0) continue;
      const [above, below, level] = tally(k, later, influence.concordant, influence.discordant, 1);
      counts.concordant += w(k) * above;
      counts.discordant += w(k) * below;
      counts.tiedScore += w(k) * level;
    }
    const deaths: number[] = [];
    for (let k = i + 1; k <= last; k++) {
      if (died[k] === 0) continue;
      later.add(rank[k], w(k));
      total += w(k);
      deaths.push(k);
    }
    if (deaths.length > 1) countTiedEvents(deaths, rank, w, counts);
  }

  // Forwards: each row under observation against the events it outlived.
  const earlier = createRankSums(count);
  total = 0;
  let entered = 0;
  for (let i = 0; i < n;) {
    const from = i;
    const t = timeOf[i];
    while (i < n && timeOf[i] === t) i++;
    if (entry !== undefined && entryOrder !== undefined) {
      for (; entered < n && entry[entryOrder[entered]] < t; entered++) {
        tally(entryOrder[entered], earlier, influence.discordant, influence.concordant, -1);
      }
    }
    for (let k = from; k < i; k++) {
      if (died[k] === 1) tally(k, earlier, influence.discordant, influence.concordant, 1);
    }
    for (let k = from; k < i; k++) {
      if (died[k] === 0) continue;
      earlier.add(rank[k], w(k));
      total += w(k);
    }
    for (let k = from; k < i; k++) {
      if (died[k] === 0) tally(k, earlier, influence.discordant, influence.concordant, 1);
    }
  }
}

function countTiedEvents(
  deaths: number[],
  rank: Uint32Array,
  w: (i: number) => number,
  counts: PairCounts,
): void {
  deaths.sort((a, b) => rank[a] - rank[b]);
  let before = 0;
  let level = 0;
  for (let k = 0; k < deaths.length; k++) {
    const own = w(deaths[k]);
    if (k > 0 && rank[deaths[k]] !== rank[deaths[k - 1]]) {
      before += level;
      level = 0;
    }
    counts.tiedTime += own * before;
    counts.tiedBoth += own * level;
    level += own;
  }
}
