import { cohenKappa } from './cohen.ts';
import { normalTwoSided } from '../numeric/student-and-f.ts';
import { categoriesOf, completeRows, countsOf, ratersOf, undefinedFor } from './ratings.ts';
import type { AgreementEstimate, Ratings, UndefinedAgreement } from './ratings.ts';

/** Kappa of one category against all others. */
export interface CategoryKappa {
  readonly category: string | number;
  readonly value: number;
  readonly z: number;
  readonly p: number;
}

/** Fleiss' kappa with its test and a kappa for each category. */
export interface FleissKappa extends AgreementEstimate {
  readonly observed: number;
  readonly expected: number;
  /** Standard error where kappa is 0. */
  readonly nullStandardError: number;
  readonly z: number;
  readonly p: number;
  readonly byCategory: readonly CategoryKappa[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const prepared = (ratings: Ratings) => {
  const raters = ratersOf(ratings);
  const complete = completeRows(ratings);
  const categories = categoriesOf(complete);
  const counts = { units: complete.length, raters, excluded: ratings.length - complete.length };
  const reason =
    raters < 2 || complete.length === 0
      ? ('noPairs' as const)
      : categories.length < 2
        ? ('oneCategory' as const)
        : undefined;
  return { raters, complete, categories, counts, reason, tally: countsOf(complete, categories) };
};

const agreementWithin = (tally: readonly (readonly number[])[], raters: number): number =>
  sum(tally.map((row) => (sum(row.map((n) => n * n)) - raters) / (raters * (raters - 1)))) / tally.length;

/**
 * Fleiss' kappa: several coders, nominal categories, units with any rating missing left out and counted.
 *
 * Source: Fleiss 1971, doi 10.1037/h0031619; standard error of Fleiss, Nee and Landis 1979, doi 10.1037/0033-2909.86.5.974.
 *
 * @example
 * const kappa = fleissKappa([['a', 'a', 'a'], ['a', 'b', 'b'], ['b', 'b', 'b'], ['a', 'a', 'b']]);
 * kappa.defined && kappa.value.toFixed(4); //=> '0.3333'
 */
export function fleissKappa(ratings: Ratings): FleissKappa | UndefinedAgreement {
  const method = "Fleiss' kappa";
  const { raters, complete, categories, counts, reason, tally } = prepared(ratings);
  if (reason !== undefined) return undefinedFor(method, reason, counts);
  const whole = complete.length * raters;
  const shares = categories.map((_, j) => sum(tally.map((row) => row[j]!)) / whole);
  const observed = agreementWithin(tally, raters);
  const expected = sum(shares.map((share) => share * share));
  const value = (observed - expected) / (1 - expected);
  const spread = sum(shares.map((share) => share * (1 - share)));
  const skew = sum(shares.map((share) => share * (1 - share) * (1 - 2 * share)));
  const nullStandardError = Math.sqrt((2 / (spread ** 2 * whole * (raters - 1))) * (spread ** 2 - skew));
  const z = value / nullStandardError;
  const categoryError = Math.sqrt(2 / (whole * (raters - 1)));
  const byCategory = categories.map((category, j): CategoryKappa => {
    const share = shares[j]!;
    const pairs = sum(tally.map((row) => row[j]! ** 2)) - whole * share;
    const kappa = (pairs / (whole * (raters - 1) * share) - share) / (1 - share);
    return { category, value: kappa, z: kappa / categoryError, p: normalTwoSided(kappa / categoryError) };
  });
  return {
    defined: true,
    method,
    value,
    ...counts,
    observed,
    expected,
    nullStandardError,
    z,
    p: normalTwoSided(z),
    byCategory,
  };
}

/**
 * Conger's kappa: as Fleiss', but chance agreement from each coder's own margins ("exact" kappa).
 *
 * Source: Conger 1980, doi 10.1037/0033-2909.88.2.322.
 * @example
 * const kappa = congerKappa([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']]);
 * kappa.defined && kappa.value; //=> 0.5
 */
export function congerKappa(ratings: Ratings): AgreementEstimate | UndefinedAgreement {
  const method = "Conger's kappa";
  const { raters, complete, categories, counts, reason, tally } = prepared(ratings);
  if (reason !== undefined) return undefinedFor(method, reason, counts);
  const n = complete.length;
  const observed = agreementWithin(tally, raters);
  const shares = categories.map((_, j) => sum(tally.map((row) => row[j]!)) / (n * raters));
  const own = categories.map((category) =>
    Array.from({ length: raters }, (_, r) => complete.filter((row) => row[r] === category).length / n),
  );
  const between = sum(own.map((margins, j) => sum(margins.map((margin) => (margin - shares[j]!) ** 2))));
  const expected = sum(shares.map((share) => share * share)) - between / (raters * (raters - 1));
  if (expected === 1) return undefinedFor(method, 'oneCategory', counts);
  return { defined: true, method, value: (observed - expected) / (1 - expected), ...counts };
}

/**
 * Light's kappa: the mean of Cohen's kappa over all pairs of coders.
 *
 * Source: Light 1971, doi 10.1037/h0031643.
 *
 * @returns undefined where one pair of coders has no kappa, because the mean over the rest would be of another thing.
 * @example
 * const kappa = lightKappa([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']]);
 * kappa.defined && kappa.value; //=> 0.5
 */
export function lightKappa(ratings: Ratings): AgreementEstimate | UndefinedAgreement {
  const method = "Light's kappa";
  const { raters, complete, counts, reason } = prepared(ratings);
  if (reason !== undefined) return undefinedFor(method, reason, counts);
  const values: number[] = [];
  for (let a = 0; a < raters; a++)
    for (let b = a + 1; b < raters; b++) {
      const kappa = cohenKappa(complete.map((row) => [row[a], row[b]]));
      if (!kappa.defined) return undefinedFor(method, kappa.reason, counts);
      values.push(kappa.value);
    }
  return { defined: true, method, value: sum(values) / values.length, ...counts };
}

/**
 * Percentage of complete units on which all coders agree; no correction for chance.
 * @example
 * const agreement = percentAgreement([['a', 'a'], ['a', 'b']]);
 * agreement.defined && agreement.value; //=> 50
 */
export function percentAgreement(ratings: Ratings): AgreementEstimate | UndefinedAgreement {
  const method = 'percent agreement';
  const { complete, counts, raters } = prepared(ratings);
  if (complete.length === 0 || raters < 2) return undefinedFor(method, 'noPairs', counts);
  const same = complete.filter((row) => row.every((rating) => rating === row[0])).length;
  return { defined: true, method, value: (100 * same) / complete.length, ...counts };
}
