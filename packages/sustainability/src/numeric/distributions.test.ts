import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquaredUpper, normalCdf, normalQuantile, normalUpper } from './distributions.ts';
import { digamma, logGamma } from './gamma.ts';

// From R: qnorm, pnorm and pchisq with lower.tail = FALSE, lgamma, digamma.
const relative = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

describe('tails that p values are read from', () => {
  it.each([
    [1, 1, 0.317310507862914],
    [10.33, 1, 0.00130885206134917],
    [3.84145882069412, 1, 0.05],
    [50, 3, 7.98917924495147e-11],
    [386.806784714736, 2, 1.01385049567096e-84],
    [0, 4, 1],
  ])('chi-squared %d with %d df', (x, df, p) => {
    expect(relative(chiSquaredUpper(x, df), p)).toBeLessThan(1e-10);
  });

  it('has no p value without degrees of freedom', () => {
    expect(chiSquaredUpper(1, 0)).toBeNaN();
    expect(chiSquaredUpper(1, -1)).toBeNaN();
  });

  it.each([
    [0, 0.5],
    [1.959963984540054, 0.025],
    [4.7486288684583, 0.000002048003724164 / 2],
    [-1, 0.841344746068543],
    [10, 7.61985302416053e-24],
  ])('normal beyond %d', (z, p) => {
    expect(relative(normalUpper(z), p)).toBeLessThan(1e-12);
  });

  it('quantiles undo probabilities', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(2)]).toEqual([-Infinity, Infinity, NaN]);
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.999999, noNaN: true }), (p) => {
        expect(relative(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-11);
      }),
    );
  });
});

describe('gamma function', () => {
  it.each([
    [0.5, 0.5723649429247001],
    [1, 0],
    [10.25, 13.368023671476047],
    [171, 706.573062245787],
  ])('log Γ(%d)', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-12 * Math.max(1, Math.abs(expected)));
  });

  it('digamma is its slope', () => {
    expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 13);
    for (const x of [0.3, 2.5, 40]) {
      expect((logGamma(x + 1e-5) - logGamma(x - 1e-5)) / 2e-5).toBeCloseTo(digamma(x), 7);
    }
  });
});
