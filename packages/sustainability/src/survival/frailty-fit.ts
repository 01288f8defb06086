import { factor, type Factor, solve } from '../numeric/cholesky.ts';
import { coxDerivatives } from './cox-information.ts';
import type { CoxDesign } from './cox-design.ts';
import { expectedEvents } from './cox-residuals.ts';
import { type CoxSums, coxSums, riskSetSums } from './cox-sums.ts';
import { coxWorkspace } from './cox-workspace.ts';

/** Distribution of the shared frailty: of the factor itself (gamma, mean 1) or of its logarithm (gaussian, mean 0). */
export type FrailtyDistribution = 'gamma' | 'gaussian';

/** Group of each sorted row, and events by group. */
export interface FrailtyGroups {
  readonly groupOf: Uint32Array;
  readonly events: Float64Array;
}

/** Coefficients and log frailties that maximise the penalised likelihood at one variance. */
export interface FrailtySolution {
  readonly beta: Float64Array;
  readonly logFrailty: Float64Array;
  readonly design: CoxDesign;
  readonly sums: CoxSums;
  readonly information: Float64Array;
  readonly converged: boolean;
}

/** Σ weight × value by group. */
export function byGroup({ groupOf, events }: FrailtyGroups, values: Float64Array): Float64Array {
  const total = new Float64Array(events.length);
  for (let i = 0; i < groupOf.length; i++) total[groupOf[i]] += values[i];
  return total;
}

/**
 * Alternates a Newton step for the coefficients with one for each log frailty until nothing moves.
 *
 * @param start - where to begin, such as the solution at a variance near by
 */
export function solveFrailty(
  base: CoxDesign,
  groups: FrailtyGroups,
  theta: number,
  distribution: FrailtyDistribution,
  efron: boolean,
  start: { readonly beta: Float64Array; readonly logFrailty: Float64Array },
): FrailtySolution {
  const { groupOf, events } = groups;
  const n = groupOf.length;
  const p = base.x.length;
  const nu = 1 / theta;
  let beta = start.beta;
  const logFrailty = start.logFrailty.slice();
  const offset = new Float64Array(n);
  const design: CoxDesign = { ...base, offset };
  const { weight } = base;
  const workspace = coxWorkspace(design);
  let sums: CoxSums;
  let information: Float64Array;
  let converged = false;
  for (let iteration = 0; ; iteration++) {
    for (let i = 0; i < n; i++) offset[i] = (base.offset?.[i] ?? 0) + logFrailty[groupOf[i]];
    sums = coxSums(design, beta, efron, workspace);
    const derivatives = coxDerivatives(design, sums, workspace.observed);
    information = derivatives.information;
    if (converged || iteration >= 5000) break;
    const expected = expectedEvents(design, sums);
    if (weight !== undefined) for (let i = 0; i < n; i++) expected[i] *= weight[i];
    const step = solve(factor(information, p), derivatives.score);
    let largest = 0;
    beta = beta.map((value, j) => value + step[j]);
    for (const move of step) largest = Math.max(largest, Math.abs(move));
    const means = byGroup(groups, expected);
    for (let g = 0; g < events.length; g++) {
      const now = logFrailty[g];
      logFrailty[g] =
        distribution === 'gamma'
          ? Math.log((events[g] + nu) / (means[g] * Math.exp(-now) + nu))
          : now + (events[g] - means[g] - now * nu) / (means[g] + nu);
      largest = Math.max(largest, Math.abs(logFrailty[g] - now));
    }
    converged = largest < 1e-11;
  }
  return { beta, logFrailty, design, sums, information, converged };
}

/** Penalised information with the frailties' own block taken as diagonal (as R's sparse frailties). */
export interface FrailtyInformation {
  /** Schur complement of the frailties: its inverse is the variance of the coefficients. */
  readonly coefficients: Factor;
  /** Trace of the frailties' block of the inverse. */
  readonly trace: number;
}

/** Information of a solution, for standard errors and for the variance of gaussian frailties. */
export function frailtyInformation(
  { design, sums, information, logFrailty }: FrailtySolution,
  { groupOf }: FrailtyGroups,
  theta: number,
  distribution: FrailtyDistribution,
): FrailtyInformation {
  const p = design.x.length;
  const q = logFrailty.length;
  const { tied } = design.risk;
  const expected = expectedEvents(design, sums);
  const { weight } = design;
  const own = new Float64Array(q);
  const cross = Array.from({ length: p }, () => new Float64Array(q));
  for (let i = 0; i < groupOf.length; i++) {
    const mass = expected[i] * (weight === undefined ? 1 : weight[i]);
    own[groupOf[i]] += mass;
    for (let j = 0; j < p; j++) cross[j][groupOf[i]] += mass * design.x[j][i];
  }
  for (let g = 0; g < q; g++) {
    const member = Float64Array.from(groupOf, (group) => Number(group === g));
    const z = riskSetSums(design, sums.risk, member);
    const d1 = new Float64Array(tied.length);
    if (sums.d1.length > 0) {
      tied.forEach((k, t) => {
        const { firstRow, deaths } = design.risk;
        for (let i = firstRow[k]; i < firstRow[k] + deaths[k]; i++) d1[t] += sums.risk[i] * member[i];
        z[k] -= (sums.b2[k] / sums.a2[k]) * d1[t];
      });
    }
    for (let k = 0; k < z.length; k++) {
      if (z[k] === 0) continue;
      own[g] -= sums.a2[k] * z[k] * z[k];
      for (let j = 0; j < p; j++) cross[j][g] -= sums.a2[k] * z[k] * sums.z[j][k];
    }
    for (let t = 0; t < d1.length; t++) {
      own[g] -= sums.g2[tied[t]] * d1[t] * d1[t];
      for (let j = 0; j < p; j++) cross[j][g] -= sums.g2[tied[t]] * d1[t] * sums.d1[j][t];
    }
    own[g] += distribution === 'gamma' ? Math.exp(logFrailty[g]) / theta : 1 / theta;
  }
  const schur = information.slice();
  for (let j = 0; j < p; j++) {
    for (let m = 0; m < p; m++)
      for (let g = 0; g < q; g++) schur[j * p + m] -= (cross[j][g] * cross[m][g]) / own[g];
  }
  const coefficients = factor(schur, p);
  let trace = 0;
  for (let g = 0; g < q; g++) {
    const column = cross.map((row) => row[g] / own[g]);
    trace += 1 / own[g] + solve(coefficients, column).reduce((sum, value, j) => sum + value * column[j], 0);
  }
  return { coefficients, trace };
}
