import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByLabel, sortOrder } from './order.ts';

const sorted = (values: Float64Array): number[] => Array.from(sortOrder(values), (i) => values[i]);
const byComparison = (values: Float64Array): number[] =>
  Array.from(
    Uint32Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a] - values[b] || a - b),
  );

describe('sortOrder', () => {
  it.each([
    ['nothing', []],
    ['one value', [3]],
    ['small ties', [2, 1, 2, 1]],
  ])('%s', (_, values) => {
    expect(sorted(Float64Array.from(values))).toEqual(values.toSorted((a, b) => a - b));
  });

  it('is stable and agrees with a comparison sort, whole numbers and others, with outliers', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 900 }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constantFrom(0.1, 0.1 + 1e-12, 1e15, 5e-324),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 250, maxLength: 600 }), (list) => {
        const values = Float64Array.from(list);
        expect(Array.from(sortOrder(values))).toEqual(byComparison(values));
      }),
      { numRuns: 60 },
    );
  });

  it('falls back when one far outlier gives all others one key', () => {
    const values = Float64Array.from({ length: 5000 }, (_, i) => ((i * 7919) % 5000) / 5000);
    values[17] = 1e300;
    expect(Array.from(sortOrder(values))).toEqual(byComparison(values));
  });
});

describe('orderByLabel', () => {
  it('keeps the given order within each label', () => {
    const { order, offsets } = orderByLabel(Uint32Array.of(3, 1, 2, 0), Uint32Array.of(1, 0, 1, 0), 2);
    expect(Array.from(order)).toEqual([3, 1, 2, 0]);
    expect(Array.from(offsets)).toEqual([0, 2, 4]);
  });
});
