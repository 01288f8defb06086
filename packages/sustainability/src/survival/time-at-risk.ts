import type { CoxDesign } from './cox-design.ts';

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
export function overTimeAtRisk(
  design: CoxDesign,
  steps: Float64Array,
  spared: Float64Array,
  result: Float64Array = new Float64Array(design.event.length),
): Float64Array {
  const { exit, entry, timeOffsets, rowOffsets } = design.risk;
  const { event } = design;
  const sums = accumulate(design, steps);
  for (let s = 0; s + 1 < timeOffsets.length; s++) {
    const first = timeOffsets[s];
    for (let i = rowOffsets[s]; i < rowOffsets[s + 1]; i++) {
      const out = exit[i];
      // Multiplying by the event is cheaper than a branch that no processor can foresee.
      result[i] = out > first ? sums[out - 1] - event[i] * spared[out - 1] : 0;
    }
    if (entry === undefined) continue;
    for (let i = rowOffsets[s]; i < rowOffsets[s + 1]; i++) {
      if (entry[i] > first) result[i] -= sums[entry[i] - 1];
    }
  }
  return result;
}
