import type { CoxDesign } from './cox-design.ts';
import { type CoxSums } from './cox-sums.ts';
import { accumulate, overTimeAtRisk } from './time-at-risk.ts';

/** Expected events of each sorted row over its time at risk, without its weight. */
export function expectedEvents(design: CoxDesign, sums: CoxSums): Float64Array {
  const expected = overTimeAtRisk(design, sums.a1, sums.b1);
  for (let i = 0; i < expected.length; i++) expected[i] *= Math.exp(sums.linearPredictor[i]);
  return expected;
}

/** Sum of x over a risk set, back from its completed square: S1 = Z + m D1. */
function meanSteps(
  sums: CoxSums,
  tied: Uint32Array,
  j: number,
): { steps: Float64Array; spared: Float64Array; mean: Float64Array } {
  const { a1, b1, a2, b2, g2, z, d1 } = sums;
  const size = a1.length;
  // ∫ x̄ dH, what an event at the time is spared of it, and the sum of x̄ over the events there.
  const steps = new Float64Array(size);
  const spared = new Float64Array(size);
  const mean = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    steps[k] = a2[k] * z[j][k];
    spared[k] = b2[k] * z[j][k];
    mean[k] = a1[k] * z[j][k];
  }
  if (d1.length > 0) {
    for (let t = 0; t < tied.length; t++) {
      const k = tied[t];
      spared[k] -= g2[k] * d1[j][t];
      mean[k] += (a1[k] * (b2[k] / a2[k]) - b1[k]) * d1[j][t];
    }
  }
  return { steps, spared, mean };
}

/**
 * Score residuals by column, at sorted rows, standardised columns, without weights: their weighted sum is the score.
 */
export function scoreResiduals(design: CoxDesign, sums: CoxSums): readonly Float64Array[] {
  const { event, x, risk } = design;
  const hazard = overTimeAtRisk(design, sums.a1, sums.b1);
  const scale = sums.linearPredictor.map(Math.exp);
  return x.map((column, j) => {
    const { steps, spared, mean } = meanSteps(sums, risk.tied, j);
    const residual = overTimeAtRisk(design, steps, spared);
    for (let i = 0; i < residual.length; i++) {
      residual[i] = -scale[i] * (column[i] * hazard[i] - residual[i]);
      if (event[i] === 1) {
        const k = risk.exit[i] - 1;
        residual[i] += column[i] - mean[k] / risk.deathWeight[k];
      }
    }
    return residual;
  });
}

/** Mean of x over the risk set at each event time (Efron's average over tied events), by column, standardised. */
export function riskSetMeans(design: CoxDesign, sums: CoxSums): readonly Float64Array[] {
  const { tied, deathWeight } = design.risk;
  return design.x.map((_, j) => meanSteps(sums, tied, j).mean.map((value, k) => value / deathWeight[k]));
}

/** Sum over the events of each event time of weight × (x − mean of x in the risk set), by column, standardised. */
export function scoreSteps(design: CoxDesign, sums: CoxSums): readonly Float64Array[] {
  const { event, weight, x, risk } = design;
  return x.map((column, j) => {
    const { mean } = meanSteps(sums, risk.tied, j);
    const steps = mean.map((value) => -value);
    for (let i = 0; i < event.length; i++) {
      if (event[i] === 1) steps[risk.exit[i] - 1] += (weight === undefined ? 1 : weight[i]) * column[i];
    }
    return steps;
  });
}

/** Cumulative hazard, its variance and ∫ x̄ dH at the event times of each stratum, for baseline curves. */
export function baselineSteps(
  design: CoxDesign,
  sums: CoxSums,
): {
  hazard: Float64Array;
  variance: Float64Array;
  meanTimesHazard: readonly Float64Array[];
} {
  return {
    hazard: accumulate(design, sums.a1),
    variance: accumulate(design, sums.a2),
    meanTimesHazard: sums.z.map((_, j) => accumulate(design, meanSteps(sums, design.risk.tied, j).steps)),
  };
}
