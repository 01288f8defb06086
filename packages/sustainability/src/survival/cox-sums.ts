import type { CoxDesign } from './cox-design.ts';

/** How tied events enter the partial likelihood. */
export type CoxTies = 'efron' | 'breslow' | 'exact';

/**
 * Sums over risk sets at one coefficient vector, in standardised columns.
 *
 * With S0, S1 the weighted sums of exp(lp) and exp(lp) x over a risk set, D0, D1 the same over its d tied events
 * and a_j = 1 / (S0 − f_j D0), f_j = j / d, the terms of Efron's likelihood need only the sums of w̄ a_j f_j^m and
 * w̄ a_j² f_j^m. The quadratic ones are kept completed to a square: m = B2 / A2, Z = S1 − m D1. Breslow's has f = 0.
 */
export interface CoxSums {
  readonly linearPredictor: Float64Array;
  /** weight × exp(linear predictor). */
  readonly risk: Float64Array;
  readonly logLikelihood: number;
  /** Hazard step Σ w̄ a. */
  readonly a1: Float64Array;
  /** Σ w̄ a f: what a row that has the event at the time is spared of its step. */
  readonly b1: Float64Array;
  readonly a2: Float64Array;
  readonly b2: Float64Array;
  /** Σ w̄ a² f² − b2² / a2. */
  readonly g2: Float64Array;
  /** Z by column. */
  readonly z: readonly Float64Array[];
  /** D1 by column, at tied times only (position in `risk.tied`); empty for Breslow. */
  readonly d1: readonly Float64Array[];
}

function predictor(
  { x, offset, weight, time }: CoxDesign,
  beta: Float64Array,
): Pick<CoxSums, 'linearPredictor' | 'risk'> {
  const n = time.length;
  const linearPredictor = offset === undefined ? new Float64Array(n) : offset.slice();
  for (let j = 0; j < x.length; j++) {
    const b = beta[j];
    if (b === 0) continue;
    const column = x[j];
    for (let i = 0; i < n; i++) linearPredictor[i] += b * column[i];
  }
  const risk = new Float64Array(n);
  if (weight === undefined) for (let i = 0; i < n; i++) risk[i] = Math.exp(linearPredictor[i]);
  else for (let i = 0; i < n; i++) risk[i] = weight[i] * Math.exp(linearPredictor[i]);
  return { linearPredictor, risk };
}

/** Σ risk × column over each risk set (`column` undefined: Σ risk). */
export function riskSetSums(
  design: CoxDesign,
  risk: Float64Array,
  column: Float64Array | undefined,
): Float64Array {
  const { times, timeOffsets, rowOffsets, firstRow, entry } = design.risk;
  const sums = new Float64Array(times.length);
  const late = entry === undefined ? undefined : new Float64Array(times.length);
  for (let s = 0; s + 1 < timeOffsets.length; s++) {
    const first = timeOffsets[s];
    let i = rowOffsets[s + 1] - 1;
    let sum = 0;
    for (let k = timeOffsets[s + 1] - 1; k >= first; k--) {
      const from = firstRow[k];
      if (column === undefined) for (; i >= from; i--) sum += risk[i];
      else for (; i >= from; i--) sum += risk[i] * column[i];
      sums[k] = sum;
    }
    if (entry === undefined || late === undefined) continue;
    for (let row = rowOffsets[s]; row < rowOffsets[s + 1]; row++) {
      if (entry[row] > first)
        late[entry[row] - 1] += column === undefined ? risk[row] : risk[row] * column[row];
    }
    let notYet = 0;
    for (let k = timeOffsets[s + 1] - 1; k >= first; k--) {
      notYet += late[k];
      sums[k] -= notYet;
    }
  }
  return sums;
}

/** Σ risk × column over the tied events of each tied time. */
function tiedSums(
  { risk: { tied, firstRow, deaths } }: CoxDesign,
  risk: Float64Array,
  column?: Float64Array,
): Float64Array {
  return Float64Array.from(tied, (k) => {
    let sum = 0;
    for (let i = firstRow[k]; i < firstRow[k] + deaths[k]; i++)
      sum += column === undefined ? risk[i] : risk[i] * column[i];
    return sum;
  });
}

/** Evaluates the partial likelihood's sums at standardised coefficients. */
export function coxSums(design: CoxDesign, beta: Float64Array, efron: boolean): CoxSums {
  const { linearPredictor, risk } = predictor(design, beta);
  const { event, weight, x } = design;
  const { deathWeight, deaths, tied } = design.risk;
  const size = deathWeight.length;
  const s0 = riskSetSums(design, risk, undefined);
  let logLikelihood = 0;
  for (let i = 0; i < event.length; i++) {
    if (event[i] === 1) logLikelihood += (weight === undefined ? 1 : weight[i]) * linearPredictor[i];
  }
  const a1 = new Float64Array(size);
  const b1 = new Float64Array(size);
  const a2 = new Float64Array(size);
  const b2 = new Float64Array(size);
  const g2 = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    if (efron && deaths[k] > 1) continue;
    const hazard = deathWeight[k] / s0[k];
    logLikelihood -= deathWeight[k] * Math.log(s0[k]);
    a1[k] = hazard;
    a2[k] = hazard / s0[k];
  }
  const split = efron && tied.length > 0;
  const d0 = split ? tiedSums(design, risk) : undefined;
  if (d0 !== undefined) {
    for (let m = 0; m < tied.length; m++) {
      const k = tied[m];
      const count = deaths[k];
      const mean = deathWeight[k] / count;
      let c2 = 0;
      for (let j = 0; j < count; j++) {
        const f = j / count;
        const left = s0[k] - f * d0[m];
        const step = mean / left;
        const square = step / left;
        logLikelihood -= mean * Math.log(left);
        a1[k] += step;
        b1[k] += step * f;
        a2[k] += square;
        b2[k] += square * f;
        c2 += square * f * f;
      }
      g2[k] = c2 - (b2[k] * b2[k]) / a2[k];
    }
  }
  const z = x.map((column) => riskSetSums(design, risk, column));
  const d1 = split ? x.map((column) => tiedSums(design, risk, column)) : [];
  for (let j = 0; j < d1.length; j++) {
    for (let m = 0; m < tied.length; m++) z[j][tied[m]] -= (b2[tied[m]] / a2[tied[m]]) * d1[j][m];
  }
  return { linearPredictor, risk, logLikelihood, a1, b1, a2, b2, g2, z, d1 };
}

/** Runs a sum through the event times of each stratum. */
export function accumulate({ risk: { timeOffsets } }: CoxDesign, steps: Float64Array): Float64Array {
  const sums = new Float64Array(steps.length);
  for (let s = 0; s + 1 < timeOffsets.length; s++) {
    let sum = 0;
    for (let k = timeOffsets[s]; k < timeOffsets[s + 1]; k++) {
      sum += steps[k];
      sums[k] = sum;
    }
  }
  return sums;
}

/**
 * For each row, the sum of `steps` over the event times at which it is at risk, less `spared` at its own event.
 */
export function overTimeAtRisk(design: CoxDesign, steps: Float64Array, spared: Float64Array): Float64Array {
  const { exit, entry, timeOffsets, rowOffsets } = design.risk;
  const { event } = design;
  const sums = accumulate(design, steps);
  const result = new Float64Array(event.length);
  for (let s = 0; s + 1 < timeOffsets.length; s++) {
    const first = timeOffsets[s];
    for (let i = rowOffsets[s]; i < rowOffsets[s + 1]; i++) {
      const out = exit[i];
      let sum = out > first ? sums[out - 1] : 0;
      if (entry !== undefined && entry[i] > first) sum -= sums[entry[i] - 1];
      result[i] = event[i] === 1 ? sum - spared[out - 1] : sum;
    }
  }
  return result;
}
