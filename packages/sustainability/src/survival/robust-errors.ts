import type { Observations } from './observations.ts';
import type { RiskTable } from './risk-table.ts';
import type { OrderedTimes } from './tied-times.ts';

/** How one step of an estimate depends on the rows at risk: on one that has the event, and on one that has not. */
export interface StepInfluence {
  /** Added by a row of weight 1 that has the event at the step. */
  readonly event: Float64Array;
  /** Taken away by a row of weight 1 that is at risk and has no event at the step. */
  readonly atRisk: Float64Array;
}

/** True when Greenwood's formula does not hold: weights that are no counts, or several events of one person. */
export function needsRobustErrors({ weight, id, event, n }: Observations): boolean {
  if (weight?.some((w) => w !== Math.floor(w)) === true) return true;
  if (id === undefined) return false;
  const seen = new Uint8Array(id.labels.length);
  for (let i = 0; i < n; i++) {
    if (event[i] === 0) continue;
    if (seen[id.codes[i]] === 1) return true;
    seen[id.codes[i]] = 1;
  }
  return false;
}

/**
 * Infinitesimal-jackknife standard errors of a sum of steps, with the rows of one id as one unit.
 *
 * A unit's influence is a constant (what it did so far) less its weight at risk times the running sum of the
 * steps; so three running sums of squares over units give the variance at every time in O(rows).
 *
 * Source: Efron 1982; Therneau & Grambsch 2000, §7.2.
 *
 * @param rows - the rows of the table's group by rising time
 */
export function robustErrors(
  observations: Observations,
  ordered: OrderedTimes,
  rows: Uint32Array,
  table: RiskTable,
  steps: StepInfluence,
): Float64Array {
  const { weight, event, id, n } = observations;
  const { time } = table;
  const units = id?.labels.length ?? n;
  const fixed = new Float64Array(units);
  const active = new Float64Array(units);
  let fixedSquares = 0;
  let products = 0;
  let activeSquares = 0;
  const change = (unit: number, addFixed: number, addActive: number): void => {
    const c = fixed[unit];
    const m = active[unit];
    const c2 = c + addFixed;
    const m2 = m + addActive;
    fixedSquares += c2 * c2 - c * c;
    products += c2 * m2 - c * m;
    activeSquares += m2 * m2 - m * m;
    fixed[unit] = c2;
    active[unit] = m2;
  };
  const unitOf = (row: number): number => (id === undefined ? row : id.codes[row]);
  const weightOf = (row: number): number => (weight === undefined ? 1 : weight[row]);
  const entries = rows.slice();
  const start = ordered.start;
  if (start !== undefined) entries.sort((a, b) => start[a] - start[b]);
  const errors = new Float64Array(time.length);
  let running = 0;
  let entered = 0;
  let left = 0;
  for (let k = 0; k < time.length; k++) {
    // Entries count from the first step after their start.
    while (entered < entries.length && (start === undefined || start[entries[entered]] < time[k])) {
      const row = entries[entered++];
      change(unitOf(row), weightOf(row) * running, weightOf(row));
    }
    const before = running;
    running += steps.atRisk[k];
    for (; left < rows.length && ordered.time[rows[left]] <= time[k]; left++) {
      const row = rows[left];
      const w = weightOf(row);
      const gain = event[row] > 0 ? steps.event[k] - before : -running;
      change(unitOf(row), w * gain, -w);
    }
    const variance = fixedSquares - 2 * running * products + running * running * activeSquares;
    errors[k] = Math.sqrt(Math.max(0, variance));
  }
  return errors;
}
