const BLOCK = 1024;

/** Dot products of one block with up to four columns at once: a single sum would wait for each addition to end. */
function addBlock(
  total: Float64Array,
  at: number,
  width: number,
  weighted: Float64Array,
  columns: readonly Float64Array[],
  k: number,
  from: number,
  to: number,
): void {
  const c0 = columns[k];
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  if (width === 4) {
    const c1 = columns[k + 1];
    const c2 = columns[k + 2];
    const c3 = columns[k + 3];
    for (let i = from; i < to; i++) {
      const w = weighted[i - from];
      s0 += w * c0[i];
      s1 += w * c1[i];
      s2 += w * c2[i];
      s3 += w * c3[i];
    }
    total[at + 3] += s3;
    total[at + 2] += s2;
    total[at + 1] += s1;
  } else if (width === 3) {
    const c1 = columns[k + 1];
    const c2 = columns[k + 2];
    for (let i = from; i < to; i++) {
      const w = weighted[i - from];
      s0 += w * c0[i];
      s1 += w * c1[i];
      s2 += w * c2[i];
    }
    total[at + 2] += s2;
    total[at + 1] += s1;
  } else if (width === 2) {
    const c1 = columns[k + 1];
    for (let i = from; i < to; i++) {
      const w = weighted[i - from];
      s0 += w * c0[i];
      s1 += w * c1[i];
    }
    total[at + 1] += s1;
  } else {
    let i = from;
    for (; i + 1 < to; i += 2) {
      s0 += weighted[i - from] * c0[i];
      s1 += weighted[i - from + 1] * c0[i + 1];
    }
    if (i < to) s0 += weighted[i - from] * c0[i];
    s0 += s1;
  }
  total[at] += s0;
}

/**
 * Adds Σ w_i x_i x_iᵀ to `total` (p × p, row-major, both triangles), and Σ w_i x_i to `sums` when it is given.
 *
 * Works through blocks that stay in the nearest cache.
 *
 * @param columns - p columns of equal length
 * @param sign - −1 takes away instead
 */
export function addGram(
  total: Float64Array,
  weights: Float64Array,
  columns: readonly Float64Array[],
  sign = 1,
  sums?: Float64Array,
): void {
  const p = columns.length;
  const n = weights.length;
  const weighted = new Float64Array(BLOCK);
  for (let from = 0; from < n; from += BLOCK) {
    const to = Math.min(n, from + BLOCK);
    for (let j = 0; j < p; j++) {
      const x = columns[j];
      let sum = 0;
      for (let i = from; i < to; i++) {
        const value = sign * weights[i] * x[i];
        weighted[i - from] = value;
        sum += value;
      }
      if (sums !== undefined) sums[j] += sum;
      for (let k = j; k < p; k += 4)
        addBlock(total, j * p + k, Math.min(4, p - k), weighted, columns, k, from, to);
    }
  }
  for (let j = 0; j < p; j++) for (let k = 0; k < j; k++) total[j * p + k] = total[k * p + j];
}
