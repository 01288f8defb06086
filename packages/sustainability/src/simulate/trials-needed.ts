import { exp, log } from './portable-math.ts';

/** log(1 − x) without loss for small x. */
const logRest = (x: number): number =>
  x < 1e-4 ? -x * (1 + x * (1 / 2 + x * (1 / 3 + x * (1 / 4 + x / 5)))) : log(1 - x);

/** Probability of fewer than `wanted` successes among n trials: terms of the binomial from the greatest number of successes down. */
function fewerThan(wanted: number, n: number, probability: number): number {
  const odds = (1 - probability) / probability;
  let logTerm = (n - wanted + 1) * logRest(probability);
  for (let k = 1; k < wanted; k++) logTerm += log(((n - k + 1) / k) * probability);
  let ratio = 1;
  let sum = 1;
  for (let k = wanted - 1; k > 0; k--) {
    ratio *= (k / (n - k + 1)) * odds;
    sum += ratio;
    // So many times the first term that the terms left out cannot matter, or nearly all of the distribution.
    if (ratio < sum * 1e-17 && ratio < 1) break;
    if (sum > 1e300) return 1;
  }
  return Math.min(1, exp(logTerm + log(sum)));
}

/**
 * Fewest trials that bring `wanted` successes with a probability of at least `confidence` (negative binomial), found by halving.
 *
 * @throws RangeError for a probability of 0: no number of trials is enough.
 */
export function trialsNeeded(wanted: number, probability: number, confidence: number): number {
  if (!(probability > 0 && probability <= 1))
    throw new RangeError(`A success has probability ${probability}: give one above 0, up to 1.`);
  if (probability === 1) return wanted;
  const enough = (n: number): boolean => 1 - fewerThan(wanted, n, probability) >= confidence;
  let low = wanted - 1;
  let high = wanted;
  while (!enough(high)) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
