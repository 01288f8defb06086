import { addGram } from '../numeric/gram.ts';
import type { CoxDesign } from './cox-design.ts';
import { scoreResiduals } from './cox-residuals.ts';
import type { CoxSums } from './cox-sums.ts';

/** Rows times a p × p matrix, by column. */
export function timesMatrix(columns: readonly Float64Array[], matrix: Float64Array): readonly Float64Array[] {
  const p = columns.length;
  return columns.map((_, j) => {
    const product = new Float64Array(columns[0].length);
    for (let k = 0; k < p; k++) {
      const factor = matrix[k * p + j];
      if (factor === 0) continue;
      const column = columns[k];
      for (let i = 0; i < product.length; i++) product[i] += factor * column[i];
    }
    return product;
  });
}

/** Which unit each sorted row belongs to: its cluster, else its id, else itself. */
export function unitsOf({ cluster, observations, order }: CoxDesign): {
  unit: (position: number) => number;
  count: number;
} {
  const labels = cluster ?? observations.id;
  if (labels === undefined) return { unit: (position) => position, count: order.length };
  return { unit: (position) => labels.codes[order[position]], count: labels.labels.length };
}

/** Weighted dfbeta residuals (score residuals times a variance), summed by unit; standardised columns. */
export function clusteredDfbeta(
  design: CoxDesign,
  sums: CoxSums,
  variance: Float64Array,
): readonly Float64Array[] {
  const { weight } = design;
  const { unit, count } = unitsOf(design);
  return timesMatrix(scoreResiduals(design, sums), variance).map((column) => {
    const total = new Float64Array(count);
    for (let i = 0; i < column.length; i++)
      total[unit(i)] += column[i] * (weight === undefined ? 1 : weight[i]);
    return total;
  });
}

/** DᵀD of columns. */
export function crossProduct(columns: readonly Float64Array[]): Float64Array {
  const product = new Float64Array(columns.length ** 2);
  addGram(product, new Float64Array(columns[0]?.length ?? 0).fill(1), columns);
  return product;
}
