import type { CoxDesign } from './cox-design.ts';
import type { Evaluation } from './newton.ts';

/** Elementary symmetric polynomials of the risks with their first two derivatives, one degree per slot. */
interface Polynomials {
  readonly value: Float64Array;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

function addRow(sums: Polynomials, degree: number, p: number, risk: number, x: Float64Array): void {
  const { value, gradient, hessian } = sums;
  for (let d = degree; d >= 1; d--) {
    const below = value[d - 1];
    if (below === 0) continue;
    const g = d * p;
    const gBelow = g - p;
    const h = d * p * p;
    const hBelow = h - p * p;
    for (let j = 0; j < p; j++) {
      const row = h + j * p;
      const rowBelow = hBelow + j * p;
      const xj = x[j];
      for (let k = 0; k <= j; k++) {
        hessian[row + k] +=
          risk *
          (hessian[rowBelow + k] +
            xj * gradient[gBelow + k] +
            x[k] * gradient[gBelow + j] +
            xj * x[k] * below);
      }
    }
    for (let j = 0; j < p; j++) gradient[g + j] += risk * (gradient[gBelow + j] + x[j] * below);
    value[d] += risk * below;
  }
}

/**
 * Cox's exact partial likelihood for ties of discrete time: which of the rows at risk had the event, given how many.
 *
 * The sum over all subsets is an elementary symmetric polynomial, built row by row with its derivatives
 * (Gail, Lubin & Rubinstein 1981, doi 10.1093/biomet/68.3.703): O(rows at risk × tied events × p²) per time.
 */
export function exactLikelihood(design: CoxDesign, beta: Float64Array): Evaluation {
  const { x, offset, event } = design;
  const { rowOffsets, timeOffsets, firstRow, deaths, exit, entry } = design.risk;
  const p = x.length;
  const n = event.length;
  const row = new Float64Array(p);
  const predictor = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = offset === undefined ? 0 : offset[i];
    for (let j = 0; j < p; j++) sum += beta[j] * x[j][i];
    predictor[i] = sum;
  }
  const risk = predictor.map(Math.exp);
  let logLikelihood = 0;
  const score = new Float64Array(p);
  const information = new Float64Array(p * p);
  for (let s = 0; s + 1 < timeOffsets.length; s++) {
    for (let k = timeOffsets[s]; k < timeOffsets[s + 1]; k++) {
      const degree = deaths[k];
      const from = firstRow[k];
      for (let i = from; i < from + degree; i++) {
        logLikelihood += predictor[i];
        for (let j = 0; j < p; j++) score[j] += x[j][i];
      }
      const sums: Polynomials = {
        value: new Float64Array(degree + 1),
        gradient: new Float64Array((degree + 1) * p),
        hessian: new Float64Array((degree + 1) * p * p),
      };
      sums.value[0] = 1;
      const atRisk = (i: number): boolean => exit[i] > k && (entry === undefined || entry[i] <= k);
      let total = 0;
      for (let i = from; i < rowOffsets[s + 1]; i++) if (atRisk(i)) total += risk[i];
      // Scaled so that many ties neither overflow nor vanish.
      const scale = degree / total;
      for (let i = from; i < rowOffsets[s + 1]; i++) {
        if (!atRisk(i)) continue;
        for (let j = 0; j < p; j++) row[j] = x[j][i];
        addRow(sums, degree, p, risk[i] * scale, row);
      }
      const all = sums.value[degree];
      logLikelihood -= Math.log(all) - degree * Math.log(scale);
      for (let j = 0; j < p; j++) {
        const meanJ = sums.gradient[degree * p + j] / all;
        score[j] -= meanJ;
        for (let m = 0; m <= j; m++) {
          const mean = sums.gradient[degree * p + m] / all;
          information[j * p + m] += sums.hessian[degree * p * p + j * p + m] / all - meanJ * mean;
        }
      }
    }
  }
  for (let j = 0; j < p; j++) for (let m = 0; m < j; m++) information[m * p + j] = information[j * p + m];
  return { logLikelihood, score, information };
}
