import { sortOrder } from '../numeric/order.ts';

/**
 * Kaplan–Meier estimate of staying under observation, just before each row's time.
 *
 * @param eventsFirst - whether an event takes a row out of the risk set of an end of observation at the same time
 * @returns by row: G(time−)
 */
export function observationBefore(
  time: Float64Array,
  censored: Uint8Array,
  eventsFirst: boolean,
): Float64Array {
  const n = time.length;
  const order = sortOrder(time);
  const result = new Float64Array(n);
  let g = 1;
  for (let i = 0; i < n;) {
    const from = i;
    let ends = 0;
    while (i < n && time[order[i]] === time[order[from]]) {
      ends += censored[order[i]];
      result[order[i]] = g;
      i++;
    }
    const atRisk = n - from - (eventsFirst ? i - from - ends : 0);
    if (ends > 0) g *= (atRisk - ends) / atRisk;
  }
  return result;
}
