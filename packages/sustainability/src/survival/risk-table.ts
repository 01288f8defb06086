import { gather, orderByLabel, sortOrder } from '../numeric/order.ts';
import type { Observations } from './observations.ts';
import type { OrderedTimes } from './tied-times.ts';

/** Who was at risk and what happened, at each distinct time of one group. */
export interface RiskTable {
  /** Label of the group; undefined when there is only one. */
  readonly group: string | number | undefined;
  /** Rows of the group. */
  readonly n: number;
  /** Distinct times of events and of ends of observation, rising. */
  readonly time: Float64Array;
  /** Weight under observation just before the time. */
  readonly atRisk: Float64Array;
  /** Weight of the events. */
  readonly event: Float64Array;
  /** Number of events, whatever their weights (the same array as `event` when there are none). */
  readonly eventCount: Float64Array;
  /** Weight of the rows that end without an event. */
  readonly censored: Float64Array;
}

/** Rows of each group by rising time. */
export function groupOrders(
  observations: Observations,
  { order }: OrderedTimes,
): readonly { group: string | number | undefined; rows: Uint32Array }[] {
  const { group } = observations;
  if (group === undefined) return [{ group: undefined, rows: order }];
  const { order: byGroup, offsets } = orderByLabel(order, group.codes, group.labels.length);
  return group.labels.map((label, g) => ({
    group: label,
    rows: byGroup.subarray(offsets[g], offsets[g + 1]),
  }));
}

/** Subtracts from `atRisk` what enters only at or after each time. */
function subtractLateEntries(
  atRisk: Float64Array,
  time: Float64Array,
  start: Float64Array,
  weight: Float64Array | undefined,
): void {
  const order = sortOrder(start);
  let late = 0;
  let k = order.length - 1;
  for (let row = time.length - 1; row >= 0; row--) {
    while (k >= 0 && start[order[k]] >= time[row]) {
      late += weight === undefined ? 1 : weight[order[k]];
      k--;
    }
    atRisk[row] -= late;
  }
}

/** Marks rows whose person's next interval starts where this one ends: nobody is censored there. */
function continuingRows({ id, n }: Observations, { time, start }: OrderedTimes): Uint8Array | undefined {
  if (id === undefined || start === undefined) return undefined;
  const goesOn = new Uint8Array(n);
  const entry = start;
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  order.sort((a, b) => id.codes[a] - id.codes[b] || entry[a] - entry[b]);
  for (let k = 1; k < n; k++) {
    const previous = order[k - 1];
    const next = order[k];
    if (id.codes[previous] === id.codes[next] && time[previous] === entry[next]) goesOn[previous] = 1;
  }
  return goesOn;
}

/** The risk table of one group, from its rows by rising time. */
export function riskTable(
  observations: Observations,
  ordered: OrderedTimes,
  rows: Uint32Array,
  group: string | number | undefined,
  isEvent: (code: number) => boolean = (code) => code > 0,
): RiskTable {
  const { event: codes, weight } = observations;
  const n = rows.length;
  // Without groups the sorted times are at hand; reading them in order spares a miss per row.
  const sorted = rows === ordered.order ? ordered.sorted : gather(ordered.time, rows);
  const counted = Uint8Array.from({ length: 256 }, (_, code) => Number(isEvent(code)));
  let size = n === 0 ? 0 : 1;
  for (let i = 1; i < n; i++) if (sorted[i] !== sorted[i - 1]) size++;
  const time = new Float64Array(size);
  const atRisk = new Float64Array(size);
  const event = new Float64Array(size);
  const censored = new Float64Array(size);
  const eventCount = weight === undefined ? event : new Float64Array(size);
  const goesOn = continuingRows(observations, ordered);
  let remaining = 0;
  for (let i = n - 1, at = size - 1; i >= 0; at--) {
    const t = sorted[i];
    let deaths = 0;
    let deathWeight = 0;
    let leftWeight = 0;
    for (; i >= 0 && sorted[i] === t; i--) {
      const row = rows[i];
      const isDeath = counted[codes[row]];
      const w = weight === undefined ? 1 : weight[row];
      deaths += isDeath;
      remaining += w;
      if (isDeath === 1) deathWeight += w;
      else if (goesOn === undefined || goesOn[row] === 0) leftWeight += w;
    }
    time[at] = t;
    atRisk[at] = remaining;
    event[at] = deathWeight;
    eventCount[at] = deaths;
    censored[at] = leftWeight;
  }
  if (ordered.start !== undefined) {
    const start = gather(ordered.start, rows);
    const weights = weight === undefined ? undefined : gather(weight, rows);
    subtractLateEntries(atRisk, time, start, weights);
  }
  return { group, n, time, atRisk, event, eventCount, censored };
}
