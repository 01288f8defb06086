import { addGram } from '../numeric/gram.ts';
import type { CoxDesign } from './cox-design.ts';
import { type CoxSums } from './cox-sums.ts';
import { overTimeAtRisk } from './time-at-risk.ts';

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

/** Score and information together, from one pass over the rows. */
export function coxDerivatives(
  design: CoxDesign,
  sums: CoxSums,
  observed: Float64Array,
  scratch?: Float64Array,
): { score: Float64Array; information: Float64Array } {
  const p = design.x.length;
  const information = new Float64Array(p * p);
  const expected = new Float64Array(p);
  const hazard = overTimeAtRisk(design, sums.a1, sums.b1, scratch);
  for (let i = 0; i < hazard.length; i++) hazard[i] *= sums.risk[i];
  addGram(information, hazard, design.x, 1, expected);
  addGram(information, sums.a2, sums.z, -1);
  if (sums.d1.length > 0)
    addGram(
      information,
      Float64Array.from(design.risk.tied, (k) => sums.g2[k]),
      sums.d1,
      -1,
    );
  return { score: observed.map((value, j) => value - expected[j]), information };
}
