/** A symmetric p × p matrix, row-major. */
export type Symmetric = Float64Array;

/** LDLᵀ of a symmetric matrix; columns that depend on earlier ones have pivot 0 and are left out. */
export interface Factor {
  readonly size: number;
  /** Unit lower triangle, row-major. */
  readonly lower: Float64Array;
  readonly pivot: Float64Array;
  readonly rank: number;
}

/**
 * Factors a positive semi-definite matrix without reordering.
 *
 * A pivot of at most `tolerance` × its own diagonal marks a column as dependent on those before it.
 */
export function factor(matrix: Symmetric, size: number, tolerance = 1e-11): Factor {
  const lower = new Float64Array(size * size);
  const pivot = new Float64Array(size);
  let rank = 0;
  for (let j = 0; j < size; j++) {
    let d = matrix[j * size + j];
    for (let k = 0; k < j; k++) d -= lower[j * size + k] ** 2 * pivot[k];
    lower[j * size + j] = 1;
    if (!(d > tolerance * Math.abs(matrix[j * size + j]))) continue;
    pivot[j] = d;
    rank++;
    for (let i = j + 1; i < size; i++) {
      let sum = matrix[i * size + j];
      for (let k = 0; k < j; k++) sum -= lower[i * size + k] * lower[j * size + k] * pivot[k];
      lower[i * size + j] = sum / d;
    }
  }
  return { size, lower, pivot, rank };
}

/** Solves A x = b; entries of dependent columns are 0. */
export function solve({ size, lower, pivot }: Factor, right: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    if (pivot[i] === 0) x[i] = 0;
    for (let k = 0; k < i; k++) if (pivot[i] !== 0) x[i] -= lower[i * size + k] * x[k];
  }
  for (let i = 0; i < size; i++) x[i] = pivot[i] === 0 ? 0 : x[i] / pivot[i];
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++)
      if (pivot[k] !== 0 && pivot[i] !== 0) x[i] -= lower[k * size + i] * x[k];
  }
  return x;
}

/** The inverse; rows and columns of dependent columns are 0. */
export function invert(factored: Factor): Symmetric {
  const { size, pivot } = factored;
  const inverse = new Float64Array(size * size);
  const unit = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    if (pivot[j] === 0) continue;
    unit.fill(0);
    unit[j] = 1;
    const column = solve(factored, unit);
    for (let i = 0; i < size; i++) inverse[i * size + j] = column[i];
  }
  return inverse;
}

/** xᵀ A y. */
export function quadratic(
  matrix: Symmetric,
  size: number,
  x: ArrayLike<number>,
  y: ArrayLike<number> = x,
): number {
  let sum = 0;
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) sum += x[i] * matrix[i * size + j] * y[j];
  return sum;
}
