import type { RiskTable } from './risk-table.ts';
import type { CauseInput, StateErrors } from './state-errors.ts';

/** Rows that share entry, end and kind of end have one influence; `square` is the sum of their squared weights. */
interface InfluenceClass {
  /** First row of the table after the class's start. */
  readonly entry: number;
  readonly exit: number;
  readonly code: number;
  readonly square: number;
}

function firstAfter(time: Float64Array, at: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Groups the rows of a table by entry, end and kind of end. */
export function influenceClasses(
  { rows, time, start, event, weight }: CauseInput,
  table: RiskTable,
): readonly InfluenceClass[] {
  const classes = new Map<number, { entry: number; exit: number; code: number; square: number }>();
  for (const row of rows) {
    const exit = firstAfter(table.time, time[row]) - 1;
    const entry = start === undefined ? 0 : firstAfter(table.time, start[row]);
    const code = event[row];
    const key = (entry * (table.time.length + 1) + exit) * 256 + code;
    const found = classes.get(key);
    const square = weight === undefined ? 1 : weight[row] ** 2;
    if (found === undefined) classes.set(key, { entry, exit, code, square });
    else found.square += square;
  }
  return [...classes.values()];
}

/**
 * Probabilities with errors, following the influence of every class through time: O(classes × times × causes), but
 * with all digits where a variance is nearly 0.
 */
export function followInfluence(
  classes: readonly InfluenceClass[],
  table: RiskTable,
  events: readonly Float64Array[],
): StateErrors {
  const size = table.time.length;
  const causes = events.length;
  const survival = new Float64Array(size);
  const survivalError = new Float64Array(size);
  const incidence = events.map(() => new Float64Array(size));
  const incidenceErrors = events.map(() => new Float64Array(size));
  const phi = new Float64Array(classes.length);
  const influence = events.map(() => new Float64Array(classes.length));
  const squares = new Float64Array(causes);
  const f = new Float64Array(causes);
  const step = new Float64Array(causes);
  let s = 1;
  for (let k = 0; k < size; k++) {
    const y = table.atRisk[k];
    const d = table.event[k];
    for (let j = 0; j < causes; j++) step[j] = d > 0 ? (s * events[j][k]) / y : 0;
    const growth = d > 0 && y > d ? d / (y * (y - d)) : 0;
    squares.fill(0);
    let log = 0;
    for (let c = 0; c < classes.length; c++) {
      const { entry, exit, code, square } = classes[c];
      if (entry > k) continue;
      const before = phi[c];
      if (exit > k || (exit === k && code === 0)) phi[c] += growth;
      else if (exit === k) phi[c] -= 1 / y;
      for (let j = 0; j < causes; j++) {
        let move = before * step[j];
        if (exit >= k && d > 0) move += ((exit === k && code === j + 1 ? s : 0) - step[j]) / y;
        influence[j][c] += move;
        squares[j] += square * influence[j][c] ** 2;
      }
      log += square * phi[c] ** 2;
    }
    if (d > 0) s *= (y - d) / y;
    survival[k] = s;
    survivalError[k] = s * Math.sqrt(log);
    for (let j = 0; j < causes; j++) {
      f[j] += step[j];
      incidence[j][k] = f[j];
      incidenceErrors[j][k] = Math.sqrt(squares[j]);
    }
  }
  return { survival, survivalError, incidence, incidenceErrors };
}
