import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factor, invert, quadratic, solve } from './cholesky.ts';
import { createRankSums } from './fenwick.ts';
import { addGram } from './gram.ts';

describe('factor, solve, invert', () => {
  it('solves a small system', () => {
    const matrix = Float64Array.of(4, 2, 2, 3);
    expect(Array.from(solve(factor(matrix, 2), [8, 7]))).toEqual([1.25, 1.5]);
    expect(quadratic(invert(factor(matrix, 2)), 2, [8, 7])).toBeCloseTo(20.5, 12);
  });

  it('leaves out a column that depends on those before', () => {
    const dependent = factor(Float64Array.of(1, 1, 2, 1, 2, 3, 2, 3, 5), 3);
    expect(dependent.rank).toBe(2);
    expect(dependent.pivot[2]).toBe(0);
    expect(Array.from(solve(dependent, [1, 1, 2]))).toEqual([1, 0, 0]);
  });
});

describe('addGram', () => {
  it.each([1, 2, 3, 4, 5, 6, 9])('equals the plain sums with %d columns', (p) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: p * 7, maxLength: p * 7 }),
        (cells) => {
          const columns = Array.from({ length: p }, (_, j) =>
            Float64Array.from(cells.slice(j * 7, j * 7 + 7)),
          );
          const weights = Float64Array.of(1, 2, 0, 3, 1, 1, 5);
          const total = new Float64Array(p * p);
          const sums = new Float64Array(p);
          addGram(total, weights, columns, 1, sums);
          for (let a = 0; a < p; a++) {
            expect(sums[a]).toBe(weights.reduce((sum, w, i) => sum + w * columns[a][i], 0));
            for (let b = 0; b < p; b++) {
              expect(total[a * p + b]).toBe(
                weights.reduce((sum, w, i) => sum + w * columns[a][i] * columns[b][i], 0),
              );
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('createRankSums', () => {
  it('gives the sum below every rank after any additions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(19), fc.integer({ min: -5, max: 9 }))), (additions) => {
        const sums = createRankSums(20);
        const plain = Array.from({ length: 20 }, () => 0);
        for (const [rank, amount] of additions) {
          sums.add(rank, amount);
          plain[rank] += amount;
        }
        for (let rank = 0; rank <= 20; rank++) {
          expect(sums.below(rank)).toBe(plain.slice(0, rank).reduce((sum, value) => sum + value, 0));
        }
      }),
    );
  });
});
