import { createRankSums, type RankSums } from '../numeric/fenwick.ts';
import { gather, sortOrder } from '../numeric/order.ts';
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
  const scores = gather(score, rows);
  const order = sortOrder(scores);
  const rank = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    if (i > 0 && scores[order[i]] !== scores[order[i - 1]]) count++;
    rank[order[i]] = count;
  }
  return { rank, count: count + 1 };
}

/** One stratum's rows by rising time, and running sums of weights by rank of the score. */
interface Stratum {
  readonly rows: Uint32Array;
  readonly rank: Uint32Array;
  readonly time: Float64Array;
  readonly event: Uint8Array;
  readonly weight: Float64Array;
  readonly start: Float64Array | undefined;
  /** Positions by rising start. */
  readonly entries: Uint32Array;
  readonly ranks: number;
}

function stratumOf({ time, start, event, weight, score }: ConcordanceInput, rows: Uint32Array): Stratum {
  const n = rows.length;
  const { rank, count } = denseRanks(score, rows);
  const taken = {
    time: new Float64Array(n),
    event: new Uint8Array(n),
    weight: new Float64Array(n).fill(1),
    start: start === undefined ? undefined : new Float64Array(n),
  };
  for (let i = 0; i < n; i++) {
    taken.time[i] = time[rows[i]];
    taken.event[i] = event[rows[i]];
    if (weight !== undefined) taken.weight[i] = weight[rows[i]];
    if (start !== undefined && taken.start !== undefined) taken.start[i] = start[rows[i]];
  }
  const entries = taken.start === undefined ? new Uint32Array(0) : sortOrder(taken.start);
  return { rows, rank, ranks: count, entries, ...taken };
}

/** Adds to a row the weight above, below and level with its score; `sign` −1 takes away again. */
function tally(
  sums: RankSums,
  total: number,
  rank: number,
  row: number,
  above: Float64Array,
  below: Float64Array,
  level: Float64Array,
  sign: number,
): void {
  const low = sums.below(rank);
  const upTo = sums.below(rank + 1);
  above[row] += sign * (total - upTo);
  below[row] += sign * low;
  level[row] += sign * (upTo - low);
}

/** Backwards in time: each event against those still under observation. */
function eventsAgainstLater(
  stratum: Stratum,
  counts: PairCounts,
  { concordant, discordant, tied }: PairInfluence,
): void {
  const { rows, rank, time, event, weight, start, entries, ranks } = stratum;
  const later = createRankSums(ranks);
  const deaths: number[] = [];
  let total = 0;
  let next = entries.length - 1;
  for (let i = rows.length - 1; i >= 0;) {
    const last = i;
    const t = time[i];
    deaths.length = 0;
    for (; i >= 0 && time[i] === t; i--) {
      if (event[i] === 1) deaths.push(i);
    }
    if (start !== undefined) {
      for (; next >= 0 && start[entries[next]] >= t; next--) {
        later.add(rank[entries[next]], -weight[entries[next]]);
        total -= weight[entries[next]];
      }
    }
    for (let k = i + 1; k <= last; k++) {
      if (event[k] === 1) continue;
      later.add(rank[k], weight[k]);
      total += weight[k];
    }
    for (const k of deaths) {
      const row = rows[k];
      tally(later, total, rank[k], row, concordant, discordant, tied, 1);
      // Nothing was added to this row before: what it holds are its pairs as the earlier one.
      counts.concordant += weight[k] * concordant[row];
      counts.discordant += weight[k] * discordant[row];
      counts.tiedScore += weight[k] * tied[row];
    }
    for (const k of deaths) {
      later.add(rank[k], weight[k]);
      total += weight[k];
    }
    if (deaths.length > 1) countTiedEvents(deaths, rank, weight, counts);
  }
}

/** Forwards in time: each row under observation against the events that it outlived. */
function rowsAgainstEarlier(stratum: Stratum, { concordant, discordant, tied }: PairInfluence): void {
  const { rows, rank, time, event, weight, start, entries, ranks } = stratum;
  const n = rows.length;
  const earlier = createRankSums(ranks);
  let total = 0;
  let entered = 0;
  for (let i = 0; i < n;) {
    const from = i;
    const t = time[i];
    while (i < n && time[i] === t) i++;
    if (start !== undefined) {
      for (; entered < n && start[entries[entered]] < t; entered++) {
        const k = entries[entered];
        tally(earlier, total, rank[k], rows[k], discordant, concordant, tied, -1);
      }
    }
    for (let k = from; k < i; k++) {
      if (event[k] === 1) tally(earlier, total, rank[k], rows[k], discordant, concordant, tied, 1);
    }
    for (let k = from; k < i; k++) {
      if (event[k] === 0) continue;
      earlier.add(rank[k], weight[k]);
      total += weight[k];
    }
    for (let k = from; k < i; k++) {
      if (event[k] === 0) tally(earlier, total, rank[k], rows[k], discordant, concordant, tied, 1);
    }
  }
}

/** Adds the pairs of one stratum, whose rows come by rising time. */
export function comparePairs(
  input: ConcordanceInput,
  rows: Uint32Array,
  counts: PairCounts,
  influence: PairInfluence,
): void {
  const stratum = stratumOf(input, rows);
  eventsAgainstLater(stratum, counts, influence);
  rowsAgainstEarlier(stratum, influence);
}

function countTiedEvents(
  deaths: number[],
  rank: Uint32Array,
  weight: Float64Array,
  counts: PairCounts,
): void {
  deaths.sort((a, b) => rank[a] - rank[b]);
  let before = 0;
  let level = 0;
  for (let k = 0; k < deaths.length; k++) {
    const own = weight[deaths[k]];
    if (k > 0 && rank[deaths[k]] !== rank[deaths[k - 1]]) {
      before += level;
      level = 0;
    }
    counts.tiedTime += own * before;
    counts.tiedBoth += own * level;
    level += own;
  }
}
