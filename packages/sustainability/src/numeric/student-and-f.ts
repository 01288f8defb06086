/** Tails and quantiles of Student's t and of F, and what limits need of the normal distribution. */
import { normalQuantile, normalUpper } from './distributions.ts';
import { logGamma } from './gamma.ts';

/** Continued fraction of the incomplete beta function, by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const kept = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return h;
}

/**
 * Regularised incomplete beta function I_x(a, b), with `y = 1 - x` given apart so that neither tail loses digits.
 *
 * Source: DLMF 8.17.22, https://dlmf.nist.gov/8.17.
 */
export function incompleteBeta(x: number, a: number, b: number, y: number = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(y, b, a)) / b;
}

/** Upper tail of F with `d1` and `d2` degrees of freedom, which need not be whole. */
export function fUpper(f: number, d1: number, d2: number): number {
  if (Number.isNaN(f)) return Number.NaN;
  if (f === Infinity) return 0;
  if (f <= 0) return 1;
  const whole = d2 + d1 * f;
  return incompleteBeta(d2 / whole, d2 / 2, d1 / 2, (d1 * f) / whole);
}

/** Two-sided tail of Student's t: the probability of something at least as far from 0. */
export function tTwoSided(t: number, df: number): number {
  if (Number.isNaN(t)) return Number.NaN;
  const whole = df + t * t;
  return whole === Infinity ? 0 : incompleteBeta(df / whole, df / 2, 0.5, (t * t) / whole);
}

/** Where a falling function crosses a level, by doubling and then halving until nothing changes. */
function crossing(falling: (x: number) => number, level: number): number {
  let low = 0;
  let high = 1;
  while (falling(high) > level && high < 1e300) high *= 2;
  for (let i = 0; i < 2000; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (falling(middle) > level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Quantile of F: `probability` lies below it. */
export function fQuantile(probability: number, d1: number, d2: number): number {
  return crossing((x) => fUpper(x, d1, d2), 1 - probability);
}

/** The t value that leaves `(1 - confidence) / 2` in each tail. */
export function tMultiplier(confidence: number, df: number): number {
  return crossing((x) => tTwoSided(x, df), 1 - confidence);
}

/** Two-sided normal tail, exact to the last digits for large `z`: the complement is never formed. */
export function normalTwoSided(z: number): number {
  return 2 * normalUpper(Math.abs(z));
}

/** The normal value that leaves `(1 - confidence) / 2` in each tail; 1.959964 for 0.95. */
export function normalMultiplier(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}
