import type { ErrorDistribution } from './error-distributions.ts';
import type { Evaluation } from './newton.ts';

/** Log times with their model columns; the first column is the intercept. */
export interface AcceleratedData {
  readonly logTime: Float64Array;
  readonly event: Uint8Array;
  readonly weight: Float64Array | undefined;
  readonly columns: readonly Float64Array[];
  /** Which scale each row has. */
  readonly scaleOf: Uint32Array | undefined;
  readonly scales: number;
}

function addOuter(information: Float64Array, v: Float64Array, factor: number): void {
  const q = v.length;
  for (let a = 0; a < q; a++) {
    const f = factor * v[a];
    if (f === 0) continue;
    for (let b = 0; b < q; b++) information[a * q + b] += f * v[b];
  }
}

/**
 * Log-likelihood in (coefficients, log scales). Its information at the maximum is the one that standard errors come
 * from; away from it the likelihood need not be concave.
 */
export function likelihoodInScale(
  data: AcceleratedData,
  { density, survival, fixedScale }: ErrorDistribution,
  parameters: Float64Array,
): Evaluation {
  const { logTime, event, weight, columns, scaleOf } = data;
  const p = columns.length;
  const q = parameters.length;
  const score = new Float64Array(q);
  const information = new Float64Array(q * q);
  const term = new Float64Array(3);
  const v = new Float64Array(q);
  let logLikelihood = 0;
  for (let i = 0; i < logTime.length; i++) {
    const s = p + (scaleOf === undefined ? 0 : scaleOf[i]);
    const logScale = fixedScale ? 0 : parameters[s];
    const sigma = Math.exp(logScale);
    const c = weight === undefined ? 1 : weight[i];
    let location = 0;
    for (let j = 0; j < p; j++) location += parameters[j] * columns[j][i];
    const w = (logTime[i] - location) / sigma;
    (event[i] === 1 ? density : survival)(w, term);
    const [value, first, second] = term as unknown as [number, number, number];
    logLikelihood += c * (value - (event[i] === 1 ? logScale + logTime[i] : 0));
    v.fill(0);
    for (let j = 0; j < p; j++) {
      v[j] = columns[j][i] / sigma;
      score[j] -= c * first * v[j];
    }
    if (fixedScale) {
      addOuter(information, v, -c * second);
      continue;
    }
    score[s] -= c * (w * first + event[i]);
    v[s] = w;
    addOuter(information, v, -c * second);
    // The scale also bends w itself.
    information[s * q + s] -= c * w * first;
    for (let j = 0; j < p; j++) {
      const bend = c * first * v[j];
      information[s * q + j] -= bend;
      information[j * q + s] -= bend;
    }
  }
  return { logLikelihood, score, information };
}

/**
 * Log-likelihood of a common scale in (1 / scale, coefficients / scale), in which it is concave whatever the data,
 * because all error densities here are log-concave (Burridge 1981): Newton's method cannot miss the maximum.
 */
export function likelihoodInRate(
  { logTime, event, weight, columns }: AcceleratedData,
  { density, survival }: ErrorDistribution,
  parameters: Float64Array,
): Evaluation {
  const p = columns.length;
  const q = p + 1;
  const rate = parameters[p];
  const score = new Float64Array(q);
  const information = new Float64Array(q * q);
  if (!(rate > 0)) return { logLikelihood: Number.NEGATIVE_INFINITY, score, information };
  const term = new Float64Array(3);
  const v = new Float64Array(q);
  let logLikelihood = 0;
  for (let i = 0; i < logTime.length; i++) {
    const c = weight === undefined ? 1 : weight[i];
    let w = rate * logTime[i];
    for (let j = 0; j < p; j++) {
      v[j] = -columns[j][i];
      w += parameters[j] * v[j];
    }
    v[p] = logTime[i];
    (event[i] === 1 ? density : survival)(w, term);
    const [value, first, second] = term as unknown as [number, number, number];
    logLikelihood += c * value;
    for (let j = 0; j < q; j++) score[j] += c * first * v[j];
    addOuter(information, v, -c * second);
    if (event[i] === 0) continue;
    logLikelihood += c * (Math.log(rate) - logTime[i]);
    score[p] += c / rate;
    information[p * q + p] += c / (rate * rate);
  }
  return { logLikelihood, score, information };
}
