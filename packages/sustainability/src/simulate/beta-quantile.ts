import { exp, log } from './portable-math.ts';

const steps = 4096;

/**
 * Quantiles of a beta distribution by a table: the density is integrated over 4096 cells, each end by its own power law, and
 * inverted linearly within cells; between, quantiles are tabulated once more at equal steps, so that asking takes no search. Within
 * 1e-3 of the exact quantile for parameters from 0.1 to 50; the same bits in every engine.
 *
 * @throws RangeError for parameters that are not positive.
 */
export function betaQuantileTable(a: number, b: number): (uniform: number) => number {
  if (!(a > 0 && b > 0)) throw new RangeError(`Beta parameters ${a} and ${b}: both must be above 0.`);
  const reached = new Float64Array(steps + 1);
  const density = (x: number): number => exp((a - 1) * log(x) + (b - 1) * log(1 - x));
  for (let cell = 0; cell < steps; cell++) {
    const left = cell / steps;
    const right = (cell + 1) / steps;
    let mass: number;
    if (cell === 0) mass = exp(a * log(right)) / a;
    else if (cell === steps - 1) mass = exp(b * log(1 - left)) / b;
    else {
      // Simpson's rule.
      mass = (density(left) + 4 * density((left + right) / 2) + density(right)) / 6 / steps;
    }
    reached[cell + 1] = reached[cell]! + mass;
  }
  const total = reached[steps]!;
  const search = (uniform: number): number => {
    const wanted = uniform * total;
    let low = 0;
    let high = steps;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (reached[middle]! <= wanted) low = middle;
      else high = middle;
    }
    const part = (wanted - reached[low]!) / (reached[high]! - reached[low]!);
    if (low === 0) return exp(log(Math.max(part, 1e-300)) / a) / steps;
    if (low === steps - 1) return 1 - exp(log(Math.max(1 - part, 1e-300)) / b) / steps;
    return (low + part) / steps;
  };
  const table = Float64Array.from({ length: steps + 1 }, (_, i) =>
    i === 0 ? 0 : i === steps ? 1 : search(i / steps),
  );
  return (uniform) => {
    const place = uniform * steps;
    const cell = Math.floor(place);
    // The curve is steep at its ends.
    if (cell < 8 || cell >= steps - 8) return search(uniform);
    return table[cell]! + (table[cell + 1]! - table[cell]!) * (place - cell);
  };
}
