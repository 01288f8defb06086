import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantileTable } from './beta-quantile.ts';
import { exp, exponential, log, power, timesOdds } from './portable-math.ts';
import { threefryFour } from './threefry-four.ts';
import { block, createUniforms, streamKey, threefry, threefryRounds } from './threefry.ts';

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('Threefry-2x32', () => {
  // Known answers of Random123 (kat_vectors), 13 and 20 rounds.
  test.each([
    [13, [0, 0], [0, 0], [0x9d1c5ec6, 0x8bd50731]],
    [13, [0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3], [0xba3e4725, 0xf27d669e]],
    [20, [0, 0], [0, 0], [0x6b200159, 0x99ba4efe]],
    [20, [0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3], [0xc4923a9c, 0x483df7a0]],
  ] as const)('gives the known answers of %i rounds', (rounds, key, counter, answer) => {
    expect(threefryRounds(key, counter, rounds)).toEqual(answer);
  });

  test('is the same unrolled, and four at a time', () => {
    fc.assert(
      fc.property(word, word, word, word, word, (low, high, c0, c1, step) => {
        const into = new Int32Array(8);
        threefryFour(low, high, c0, c1, step, into, 0);
        for (let i = 0; i < 4; i++) {
          const answer = threefryRounds([low, high], [c0, (c1 + i * step) >>> 0], 13);
          threefry(low, high, c0, (c1 + i * step) | 0);
          expect([block[0], block[1]]).toEqual(answer);
          expect([into[2 * i]! >>> 0, into[2 * i + 1]! >>> 0]).toEqual(answer);
        }
      }),
    );
  });

  test('streams of different names are uniform and unrelated', () => {
    const one = createUniforms(1, 'one');
    const other = createUniforms(1, 'other');
    const n = 100_000;
    const cells = new Float64Array(100);
    let product = 0;
    for (let i = 0; i < n; i++) {
      const [u, v] = [one(), other()];
      cells[Math.floor(u * 10) * 10 + Math.floor(v * 10)]!++;
      product += (u - 0.5) * (v - 0.5);
    }
    const chiSquared = cells.reduce((sum, count) => sum + (count - n / 100) ** 2 / (n / 100), 0);
    // 99 degrees of freedom: the 99.99 % point is 160.
    expect(chiSquared).toBeLessThan(160);
    expect(Math.abs((product / n) * 12 * Math.sqrt(n))).toBeLessThan(4);
    expect(streamKey(1, 'one')).not.toEqual(streamKey(2 ** 32 + 1, 'one'));
    expect(() => streamKey(1.5, 'one')).toThrow(/whole number/);
  });
});

describe('portable functions', () => {
  test('agree with the engine to its last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(4e-16);
        const y = Math.exp(x);
        expect(Math.abs(log(y) - Math.log(y))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(x)));
      }),
    );
    fc.assert(
      fc.property(word, (w) => {
        expect(Math.abs(exponential(w) + Math.log((w + 0.5) / 2 ** 32))).toBeLessThan(1e-14);
      }),
    );
    // The very bits of the other way to the same number, beside √2 too, where the two could part.
    const besideRoots = fc
      .tuple(fc.nat(31), fc.integer({ min: -9, max: 9 }))
      .map(([k, off]) => Math.max(0, Math.floor(2 ** k * Math.SQRT2) + off) >>> 0);
    fc.assert(
      fc.property(fc.oneof(word, besideRoots, fc.nat(9)), (w) => {
        expect(exponential(w)).toBe(-log((w + 0.5) * 2 ** -32));
      }),
      { numRuns: 2000 },
    );
    expect([log(0), log(-1), log(1), exp(0), exp(-1e9), exp(1e9), power(0, 2), power(9, 0.5)]).toEqual([
      -Infinity,
      NaN,
      0,
      1,
      0,
      Infinity,
      0,
      3,
    ]);
    expect(log(5e-324)).toBeCloseTo(Math.log(5e-324), 12);
  });

  test('odds: a ratio of 1 gives the very same probability', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (p, ratio) => {
          expect(timesOdds(p, 1)).toBe(p);
          expect(timesOdds(p, ratio)).toBeGreaterThanOrEqual(0);
          expect(timesOdds(p, ratio)).toBeLessThanOrEqual(1 + 1e-15);
        },
      ),
    );
  });

  // R: qbeta(c(.01, .1, .5, .9, .99), a, b)
  test.each([
    [2.6, 1.4, [0.1373429, 0.3424364, 0.6769586, 0.914211, 0.9842115]],
    [0.5, 0.5, [0.0002467198, 0.02447174, 0.5, 0.9755283, 0.9997533]],
    [20, 30, [0.2481933, 0.3124282, 0.3986563, 0.4893343, 0.5634482]],
  ])('beta quantiles %f, %f are those of R', (a, b, answers) => {
    const quantile = betaQuantileTable(a, b);
    [0.01, 0.1, 0.5, 0.9, 0.99].forEach((u, i) =>
      expect(Math.abs(quantile(u) - answers[i]!)).toBeLessThan(1e-5),
    );
    expect(() => betaQuantileTable(0, 1)).toThrow(/above 0/);
  });
});
