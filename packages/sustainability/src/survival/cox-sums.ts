import type { CoxDesign } from './cox-design.ts';
import { type CoxWorkspace, coxWorkspace, fillRisk, overEvents } from './cox-workspace.ts';

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

/** Σ risk × column over each risk set (`column` undefined: Σ risk). */
export function riskSetSums(
  design: CoxDesign,
  risk: Float64Array,
  column: Float64Array | undefined,
  sums: Float64Array = new Float64Array(design.risk.times.length),
): Float64Array {
  const { times, timeOffsets, rowOffsets, firstRow, entry } = design.risk;
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

/**
 * {@link riskSetSums} of three columns in one pass over the rows; the walk from event to event is the same for all
 * and costs more than the sums.
 */
function threeRiskSetSums(
  { risk: { timeOffsets, rowOffsets, firstRow } }: CoxDesign,
  risk: Float64Array,
  [x0, x1, x2]: readonly [Float64Array, Float64Array, Float64Array],
  [t0, t1, t2]: readonly [Float64Array, Float64Array, Float64Array],
): void {
  for (let s = 0; s + 1 < timeOffsets.length; s++) {
    let i = rowOffsets[s + 1] - 1;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    for (let k = timeOffsets[s + 1] - 1; k >= timeOffsets[s]; k--) {
      for (const from = firstRow[k]; i >= from; i--) {
        const r = risk[i];
        s0 += r * x0[i];
        s1 += r * x1[i];
        s2 += r * x2[i];
      }
      t0[k] = s0;
      t1[k] = s1;
      t2[k] = s2;
    }
  }
}

/** Fills S0 and S1. */
function fillRiskSetSums(design: CoxDesign, { risk, ones, s0, z }: CoxWorkspace): void {
  const columns = [ones, ...design.x];
  const targets = [s0, ...z];
  let j = 0;
  if (design.risk.entry === undefined) {
    for (; j + 2 < columns.length; j += 3) {
      threeRiskSetSums(
        design,
        risk,
        [columns[j], columns[j + 1], columns[j + 2]],
        [targets[j], targets[j + 1], targets[j + 2]],
      );
    }
  }
  for (; j < columns.length; j++) riskSetSums(design, risk, columns[j], targets[j]);
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

/** A running Σ log of positive numbers that takes one logarithm for many of them. */
function createLogSum(): { add: (value: number) => void; total: () => number } {
  let product = 1;
  let sum = 0;
  return {
    add: (value) => {
      product *= value;
      if (product > 1e-150 && product < 1e150) return;
      // The factor that went too far counts with the rest; only a single extreme value could overflow.
      sum += Math.log(product);
      product = 1;
    },
    total: () => sum + Math.log(product),
  };
}

/**
 * Evaluates the partial likelihood's sums at standardised coefficients.
 *
 * @param workspace - written to, and part of the result; fresh by default
 */
export function coxSums(
  design: CoxDesign,
  beta: Float64Array,
  efron: boolean,
  workspace: CoxWorkspace = coxWorkspace(design),
): CoxSums {
  fillRisk(design, beta, workspace);
  const { linearPredictor, risk, s0, a1, b1, a2, b2, g2, z } = workspace;
  const { weight, x, offset } = design;
  const { deathWeight, deaths, tied } = design.risk;
  const size = deathWeight.length;
  fillRiskSetSums(design, workspace);
  // The events' part of the likelihood is linear in the coefficients.
  let logLikelihood = offset === undefined ? 0 : overEvents(design, offset);
  for (let j = 0; j < x.length; j++) logLikelihood += workspace.observed[j] * beta[j];
  const logs = createLogSum();
  const oneByOne = weight === undefined;
  for (let k = 0; k < size; k++) {
    if (efron && deaths[k] > 1) continue;
    const left = s0[k];
    const hazard = deathWeight[k] / left;
    if (oneByOne && deaths[k] === 1) logs.add(left);
    else logLikelihood -= deathWeight[k] * Math.log(left);
    a1[k] = hazard;
    a2[k] = hazard / left;
  }
  logLikelihood -= logs.total();
  const split = efron && tied.length > 0;
  const d1 = split ? x.map((column) => tiedSums(design, risk, column)) : [];
  if (split) logLikelihood -= fillTies(design, workspace, d1);
  return { linearPredictor, risk, logLikelihood, a1, b1, a2, b2, g2, z, d1 };
}

/** Efron's sums at tied times; completes the squares and returns Σ w̄ log. */
function fillTies(design: CoxDesign, workspace: CoxWorkspace, d1: readonly Float64Array[]): number {
  const { risk, s0, a1, b1, a2, b2, g2, z } = workspace;
  const { deathWeight, deaths, tied } = design.risk;
  const d0 = tiedSums(design, risk);
  let total = 0;
  for (let m = 0; m < tied.length; m++) {
    const k = tied[m];
    const count = deaths[k];
    const mean = deathWeight[k] / count;
    const logs = createLogSum();
    const all = s0[k];
    const share = d0[m] / count;
    let first = 0;
    let firstF = 0;
    let second = 0;
    let secondF = 0;
    let secondFF = 0;
    for (let j = 0; j < count; j++) {
      const left = all - j * share;
      const step = 1 / left;
      const square = step * step;
      logs.add(left);
      first += step;
      firstF += step * j;
      second += square;
      secondF += square * j;
      secondFF += square * j * j;
    }
    total += mean * logs.total();
    a1[k] = mean * first;
    b1[k] = (mean * firstF) / count;
    a2[k] = mean * second;
    b2[k] = (mean * secondF) / count;
    g2[k] = (mean * secondFF) / (count * count) - (b2[k] * b2[k]) / a2[k];
    const shift = b2[k] / a2[k];
    for (let j = 0; j < d1.length; j++) z[j][k] -= shift * d1[j][m];
  }
  return total;
}
