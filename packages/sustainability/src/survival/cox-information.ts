import { addGram } from '../numeric/gram.ts';
import type { CoxDesign } from './cox-design.ts';
import { type CoxSums, overTimeAtRisk } from './cox-sums.ts';

/** Σ over event times of g × (covariance of x in the risk set), p × p, standardised; g = 1 when undefined. */
export function coxInformation(design: CoxDesign, sums: CoxSums, g?: Float64Array): Float64Array {
  const p = design.x.length;
  const information = new Float64Array(p * p);
  const times = (values: Float64Array): Float64Array =>
    g === undefined ? values : values.map((value, k) => value * g[k]);
  const hazard = overTimeAtRisk(design, times(sums.a1), times(sums.b1));
  for (let i = 0; i < hazard.length; i++) hazard[i] *= sums.risk[i];
  addGram(information, hazard, design.x);
  addGram(information, times(sums.a2), sums.z, -1);
  if (sums.d1.length > 0) {
    const { tied } = design.risk;
    const weights = Float64Array.from(tied, (k) => sums.g2[k] * (g === undefined ? 1 : g[k]));
    addGram(information, weights, sums.d1, -1);
  }
  return information;
}

/** The score: Σ x (events − expected events), standardised. */
export function coxScore(design: CoxDesign, sums: CoxSums): Float64Array {
  const { event, weight, x } = design;
  const residual = overTimeAtRisk(design, sums.a1, sums.b1);
  for (let i = 0; i < residual.length; i++) {
    residual[i] = (event[i] === 1 ? (weight === undefined ? 1 : weight[i]) : 0) - sums.risk[i] * residual[i];
  }
  return Float64Array.from(x, (column) => {
    let a = 0;
    let b = 0;
    let i = 0;
    for (; i + 1 < column.length; i += 2) {
      a += column[i] * residual[i];
      b += column[i + 1] * residual[i + 1];
    }
    if (i < column.length) a += column[i] * residual[i];
    return a + b;
  });
}
