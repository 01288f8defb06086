import type { RiskTable } from './risk-table.ts';
import { followInfluence, influenceClasses } from './state-influence.ts';

/** Rows of one group, by rising time, with their event codes. */
export interface CauseInput {
  readonly rows: Uint32Array;
  readonly time: Float64Array;
  readonly start: Float64Array | undefined;
  readonly event: Uint8Array;
  readonly weight: Float64Array | undefined;
}

/** State probabilities and their infinitesimal-jackknife errors. */
export interface StateErrors {
  readonly survival: Float64Array;
  readonly survivalError: Float64Array;
  readonly incidence: readonly Float64Array[];
  readonly incidenceErrors: readonly Float64Array[];
}

/** Sums of squares of a + b v over units, for any v: the variance needs no more of those who left. */
interface Quadratic {
  aa: number;
  ab: number;
  bb: number;
}

const at = ({ aa, ab, bb }: Quadratic, v: number): number => aa + 2 * ab * v + bb * v * v;

function add(sum: Quadratic, a: number, b: number, sign = 1): void {
  sum.aa += sign * a * a;
  sum.ab += sign * a * b;
  sum.bb += sign * b * b;
}

/** Beyond so many steps of work, running sums take over from following every class. */
const WORK = 3e7;

/** Probabilities with errors: with all digits where that is affordable, else by running sums. */
export function stateErrors(
  input: CauseInput,
  table: RiskTable,
  events: readonly Float64Array[],
): StateErrors {
  const size = table.time.length;
  // At least one class ends at each time, so this many times are too many whatever the classes.
  if (size * size * events.length <= 2 * WORK) {
    const classes = influenceClasses(input, table);
    if (classes.length * size * events.length <= WORK) return followInfluence(classes, table, events);
  }
  return runningErrors(input, table, events);
}

/**
 * Probabilities with errors, in O(rows × causes).
 *
 * A unit's influence on log S grows, while it is at risk, by the same G for all; on an incidence F by the same P for
 * all plus (its own b) × F. After it left, both depend on time through S and F alone. So the sums of squares over
 * units are quadratics in G, P and F whose coefficients are running sums. Where a variance falls to 0 after it was
 * larger, half of the digits are lost.
 */
export function runningErrors(
  input: CauseInput,
  table: RiskTable,
  events: readonly Float64Array[],
): StateErrors {
  const { rows, time, start, event, weight } = input;
  const size = table.time.length;
  const causes = events.length;
  const survival = new Float64Array(size);
  const survivalError = new Float64Array(size);
  const incidence = events.map(() => new Float64Array(size));
  const incidenceErrors = events.map(() => new Float64Array(size));
  const entries = start === undefined ? rows : rows.slice().sort((x, y) => start[x] - start[y]);
  // What a unit carries since it came under observation.
  const b = new Map<number, { b: number; a: Float64Array }>();
  const atRiskLog: Quadratic = { aa: 0, ab: 0, bb: 0 };
  const goneLog: Quadratic = { aa: 0, ab: 0, bb: 0 };
  const atRisk = events.map(() => ({ one: 0, a: 0, b: 0, squares: { aa: 0, ab: 0, bb: 0 } as Quadratic }));
  const gone = events.map((): Quadratic => ({ aa: 0, ab: 0, bb: 0 }));
  const f = new Float64Array(causes);
  const p = new Float64Array(causes);
  let s = 1;
  let g = 0;
  let entered = 0;
  let left = 0;
  const weightOf = (row: number): number => (weight === undefined ? 1 : weight[row]);
  const change = (row: number, own: { b: number; a: Float64Array }, sign: number): void => {
    const w = weightOf(row);
    add(atRiskLog, w, w * own.b, sign);
    for (let j = 0; j < causes; j++) {
      const sums = atRisk[j];
      sums.one += sign * w * w;
      sums.a += sign * w * w * own.a[j];
      sums.b += sign * w * w * own.b;
      add(sums.squares, w * own.a[j], w * own.b, sign);
    }
  };
  for (let k = 0; k < size; k++) {
    const t = table.time[k];
    for (; entered < entries.length && (start === undefined || start[entries[entered]] < t); entered++) {
      const row = entries[entered];
      const own = { b: -g, a: f.map((value, j) => g * value - p[j]) };
      b.set(row, own);
      change(row, own, 1);
    }
    const y = table.atRisk[k];
    const d = table.event[k];
    const before = { s, g, f: f.slice(), p: p.slice() };
    if (d > 0) {
      for (let j = 0; j < causes; j++) {
        const hazard = events[j][k] / y;
        p[j] += s * hazard * (g - 1 / y);
        f[j] += s * hazard;
      }
      g += y > d ? d / (y * (y - d)) : 0;
      s *= (y - d) / y;
    }
    for (; left < rows.length && time[rows[left]] <= t; left++) {
      const row = rows[left];
      const own = b.get(row);
      if (own === undefined) continue;
      b.delete(row);
      change(row, own, -1);
      const w = weightOf(row);
      const code = event[row];
      const phi = code > 0 ? before.g + own.b - 1 / y : g + own.b;
      add(goneLog, w * phi, 0);
      for (let j = 0; j < causes; j++) {
        // A unit with an event gets its own step on top of what all at risk share.
        const shared = p[j] + own.a[j] + own.b * f[j];
        const influence = code === j + 1 ? shared + before.s / y : shared;
        add(gone[j], w * (influence - phi * f[j]), w * phi);
      }
    }
    survival[k] = s;
    survivalError[k] =
      s * Math.sqrt(Math.max(0, goneLog.aa + g * g * atRiskLog.aa + 2 * g * atRiskLog.ab + atRiskLog.bb));
    for (let j = 0; j < causes; j++) {
      const sums = atRisk[j];
      const shared = p[j] * p[j] * sums.one + 2 * p[j] * (sums.a + f[j] * sums.b) + at(sums.squares, f[j]);
      incidence[j][k] = f[j];
      incidenceErrors[j][k] = Math.sqrt(Math.max(0, shared + at(gone[j], f[j])));
    }
  }
  return { survival, survivalError, incidence, incidenceErrors };
}
