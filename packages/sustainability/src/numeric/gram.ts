const BLOCK = 1024;

/**
 * Adds Σ w_i x_i x_iᵀ to `total` (p × p, row-major, both triangles).
 *
 * Works through blocks that stay in the nearest cache, four products at a time: one sum alone would wait
 * for each addition to end.
 *
 * @param columns - p columns of equal length
 */
export function addGram(
  total: Float64Array,
  weights: Float64Array,
  columns: readonly Float64Array[],
  sign = 1,
): void {
  const p = columns.length;
  const n = weights.length;
  const weighted = new Float64Array(BLOCK);
  for (let from = 0; from < n; from += BLOCK) {
    const to = Math.min(n, from + BLOCK);
    for (let j = 0; j < p; j++) {
      const x = columns[j];
      for (let i = from; i < to; i++) weighted[i - from] = sign * weights[i] * x[i];
      let k = j;
      for (; k + 3 < p; k += 4) {
        const c0 = columns[k];
        const c1 = columns[k + 1];
        const c2 = columns[k + 2];
        const c3 = columns[k + 3];
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let s3 = 0;
        for (let i = from; i < to; i++) {
          const w = weighted[i - from];
          s0 += w * c0[i];
          s1 += w * c1[i];
          s2 += w * c2[i];
          s3 += w * c3[i];
        }
        total[j * p + k] += s0;
        total[j * p + k + 1] += s1;
        total[j * p + k + 2] += s2;
        total[j * p + k + 3] += s3;
      }
      for (; k < p; k++) {
        const c = columns[k];
        let s0 = 0;
        let s1 = 0;
        let i = from;
        for (; i + 1 < to; i += 2) {
          s0 += weighted[i - from] * c[i];
          s1 += weighted[i - from + 1] * c[i + 1];
        }
        if (i < to) s0 += weighted[i - from] * c[i];
        total[j * p + k] += s0 + s1;
      }
    }
  }
  for (let j = 0; j < p; j++) for (let k = 0; k < j; k++) total[j * p + k] = total[k * p + j];
}
