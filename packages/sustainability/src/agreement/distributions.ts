/** Tail probabilities and quantiles of the normal, Student's t and F distributions, for limits and tests. */

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Logarithm of the gamma function for `x > 0` (Lanczos, g = 7). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  let sum = lanczos[0]!;
  for (let i = 1; i < lanczos.length; i++) sum += lanczos[i]! / (x - 1 + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

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
  if (Number.isNaN(z)) return Number.NaN;
  const x = Math.abs(z) / Math.SQRT2;
  if (x < 2) {
    // Series of erf, DLMF 7.6.2.
    let term = x;
    let sum = x;
    for (let n = 1; n < 200 && Math.abs(term) > 1e-18 * sum; n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  // Continued fraction of erfc, DLMF 7.9.1.
  let fraction = 0;
  for (let k = 200; k >= 1; k--) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/** The normal value that leaves `(1 - confidence) / 2` in each tail; 1.959964 for 0.95. */
export function normalMultiplier(confidence: number): number {
  return crossing(normalTwoSided, 1 - confidence);
}
