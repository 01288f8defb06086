import type { FineGrayRows, FineGraySums } from './fine-gray.ts';
import { crossProduct, timesMatrix } from './cox-robust.ts';

/**
 * Sandwich variance of a Fine–Gray model: contributions of the score (η) and of the estimated censoring
 * distribution (ψ), squared by person.
 */
export function fineGrayVariance(
  rows: FineGrayRows,
  sums: FineGraySums,
  inverse: Float64Array,
): Float64Array {
  const { time, kind, before, x } = rows;
  const { first, deaths, s0, s1, risk } = sums;
  const n = time.length;
  const size = first.length;
  const hazard = Float64Array.from({ length: size }, (_, k) => deaths[k] / s0[k]);
  const weighted = hazard.map((step, k) => step * before[first[k]]);
  /** Sums up to each event time, and from each to the end (one slot more). */
  const upTo = (steps: Float64Array): Float64Array => {
    const total = new Float64Array(size + 1);
    for (let k = 0; k < size; k++) total[k + 1] = total[k] + steps[k];
    return total;
  };
  const onward = (steps: Float64Array): Float64Array => {
    const total = new Float64Array(size + 1);
    for (let k = size - 1; k >= 0; k--) total[k] = total[k + 1] + steps[k];
    return total;
  };
  // How many event times lie at or before each row's time.
  const passed = new Uint32Array(n);
  for (let i = 0, k = 0; i < n; i++) {
    while (k < size && time[first[k]] <= time[i]) k++;
    passed[i] = k;
  }
  const hazardUpTo = upTo(hazard);
  const weightedOnward = onward(weighted);
  const contributions = x.map((column, j) => {
    const mean = s1[j].map((sum, k) => sum / s0[k]);
    const meanUpTo = upTo(mean.map((value, k) => value * hazard[k]));
    const meanOnward = onward(mean.map((value, k) => value * weighted[k]));
    const eta = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const k = passed[i];
      eta[i] = -risk[i] * (column[i] * hazardUpTo[k] - meanUpTo[k]);
      if (kind[i] === 1) eta[i] += column[i] - mean[k - 1];
      if (kind[i] === 2) eta[i] -= (risk[i] / before[i]) * (column[i] * weightedOnward[k] - meanOnward[k]);
    }
    addCensoring(eta, rows, risk, column, passed, weightedOnward, meanOnward);
    return eta;
  });
  return crossProduct(timesMatrix(contributions, inverse));
}

/** Adds ψ: an end of observation at u changes the weights, from u on, of all with another end before it. */
function addCensoring(
  eta: Float64Array,
  { time, kind, before }: FineGrayRows,
  risk: Float64Array,
  column: Float64Array,
  passed: Uint32Array,
  weightedOnward: Float64Array,
  meanOnward: Float64Array,
): void {
  const n = time.length;
  let gone = 0;
  let goneX = 0;
  let running = 0;
  for (let i = 0; i < n;) {
    const from = i;
    let ends = 0;
    for (; i < n && time[i] === time[from]; i++) ends += Number(kind[i] === 0);
    const atRisk = n - from;
    const k = from > 0 ? passed[from - 1] : 0;
    const q = goneX * weightedOnward[k] - gone * meanOnward[k];
    running += (ends * q) / (atRisk * atRisk);
    for (let m = from; m < i; m++) {
      eta[m] += (kind[m] === 0 ? q / atRisk : 0) - running;
    }
    for (let m = from; m < i; m++) {
      if (kind[m] !== 2) continue;
      gone += risk[m] / before[m];
      goneX += (risk[m] * column[m]) / before[m];
    }
  }
}
