import type { CoxDesign } from './cox-design.ts';

/** Arrays that one evaluation after another may write to: at a million rows, fresh ones cost more than the sums. */
export interface CoxWorkspace {
  readonly linearPredictor: Float64Array;
  readonly risk: Float64Array;
  /** Scratch by row. */
  readonly rows: Float64Array;
  readonly s0: Float64Array;
  readonly a1: Float64Array;
  readonly b1: Float64Array;
  readonly a2: Float64Array;
  readonly b2: Float64Array;
  readonly g2: Float64Array;
  readonly z: readonly Float64Array[];
  readonly ones: Float64Array;
  /** Σ weight × x over the events, by column: what no coefficient changes. */
  readonly observed: Float64Array;
}

/** Σ weight × column over the events. */
export function overEvents({ event, weight }: CoxDesign, column: Float64Array): number {
  let sum = 0;
  if (weight === undefined) for (let i = 0; i < column.length; i++) sum += event[i] * column[i];
  else for (let i = 0; i < column.length; i++) sum += event[i] * weight[i] * column[i];
  return sum;
}

/** Room for the sums of a design. */
export function coxWorkspace(design: CoxDesign): CoxWorkspace {
  const { x, time } = design;
  const { times } = design.risk;
  const n = time.length;
  const size = times.length;
  return {
    linearPredictor: new Float64Array(n),
    risk: new Float64Array(n),
    rows: new Float64Array(n),
    s0: new Float64Array(size),
    a1: new Float64Array(size),
    b1: new Float64Array(size),
    a2: new Float64Array(size),
    b2: new Float64Array(size),
    g2: new Float64Array(size),
    z: x.map(() => new Float64Array(size)),
    ones: new Float64Array(n).fill(1),
    observed: Float64Array.from(x, (column) => overEvents(design, column)),
  };
}

const BLOCK = 2048;

/** Fills the linear predictor and weight × its exponential, block by block so that a block stays in the cache. */
export function fillRisk(
  { x, offset, weight, time }: CoxDesign,
  beta: Float64Array,
  { linearPredictor, risk }: CoxWorkspace,
): void {
  const n = time.length;
  if (offset === undefined && weight === undefined && beta.every((b) => b === 0)) {
    linearPredictor.fill(0);
    risk.fill(1);
    return;
  }
  if (offset === undefined) linearPredictor.fill(0);
  else linearPredictor.set(offset);
  for (let from = 0; from < n; from += BLOCK) {
    const to = Math.min(n, from + BLOCK);
    for (let j = 0; j < x.length; j++) {
      const b = beta[j];
      if (b === 0) continue;
      const column = x[j];
      for (let i = from; i < to; i++) linearPredictor[i] += b * column[i];
    }
    if (weight === undefined) for (let i = from; i < to; i++) risk[i] = Math.exp(linearPredictor[i]);
    else for (let i = from; i < to; i++) risk[i] = weight[i] * Math.exp(linearPredictor[i]);
  }
}
