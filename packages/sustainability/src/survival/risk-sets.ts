/**
 * Distinct event times by stratum, and which of them each row is at risk at. Rows are sorted by stratum, then
 * time, events first; event times are numbered 0 … K − 1 through all strata.
 */
export interface RiskSets {
  /** Rows of stratum s: `rowOffsets[s]` to `rowOffsets[s + 1]`. */
  readonly rowOffsets: Uint32Array;
  /** Event times of stratum s: `timeOffsets[s]` to `timeOffsets[s + 1]`. */
  readonly timeOffsets: Uint32Array;
  readonly times: Float64Array;
  /** First row with this event (they are next to each other), which is also the first of those still observed. */
  readonly firstRow: Uint32Array;
  readonly deaths: Uint32Array;
  readonly deathWeight: Float64Array;
  /** One past the last event time at which a row is at risk. */
  readonly exit: Uint32Array;
  /** First event time at which a row is at risk; undefined when all rows enter at the beginning. */
  readonly entry: Uint32Array | undefined;
  /** Event times with more than one event. */
  readonly tied: Uint32Array;
}

function firstAfter(times: Float64Array, from: number, to: number, at: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers the event times and finds each row's. */
export function riskSets(
  time: Float64Array,
  start: Float64Array | undefined,
  event: Uint8Array,
  weight: Float64Array | undefined,
  rowOffsets: Uint32Array,
): RiskSets {
  const n = time.length;
  const strata = rowOffsets.length - 1;
  let count = 0;
  for (let s = 0; s < strata; s++) {
    let previous = Number.NaN;
    for (let i = rowOffsets[s]; i < rowOffsets[s + 1]; i++) {
      if (event[i] === 0 || time[i] === previous) continue;
      previous = time[i];
      count++;
    }
  }
  const times = new Float64Array(count);
  const firstRow = new Uint32Array(count);
  const deaths = new Uint32Array(count);
  const deathWeight = new Float64Array(count);
  const exit = new Uint32Array(n);
  const entry = start === undefined ? undefined : new Uint32Array(n);
  const timeOffsets = new Uint32Array(strata + 1);
  let k = 0;
  let ties = 0;
  for (let s = 0; s < strata; s++) {
    const segment = k;
    for (let i = rowOffsets[s]; i < rowOffsets[s + 1]; i++) {
      if (event[i] === 1) {
        if (k === segment || times[k - 1] !== time[i]) {
          times[k] = time[i];
          firstRow[k] = i;
          k++;
        } else if (deaths[k - 1] === 1) ties++;
        deaths[k - 1]++;
        deathWeight[k - 1] += weight === undefined ? 1 : weight[i];
      }
      exit[i] = k;
    }
    timeOffsets[s + 1] = k;
    if (start === undefined || entry === undefined) continue;
    for (let i = rowOffsets[s]; i < rowOffsets[s + 1]; i++)
      entry[i] = firstAfter(times, segment, k, start[i]);
  }
  const tied = new Uint32Array(ties);
  for (let i = 0, at = 0; i < count; i++) if (deaths[i] > 1) tied[at++] = i;
  return { rowOffsets, timeOffsets, times, firstRow, deaths, deathWeight, exit, entry, tied };
}
