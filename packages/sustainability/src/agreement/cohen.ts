import { normalMultiplier, normalTwoSided } from '../numeric/student-and-f.ts';
import { categoriesOf, undefinedFor } from './ratings.ts';
import type { AgreementEstimate, AgreementLimits, Ratings, UndefinedAgreement } from './ratings.ts';
import { placesOf, weightMatrix } from './weights.ts';
import type { WeightScheme } from './weights.ts';

/** Cohen's kappa with both of its standard errors. */
export interface CohenKappa extends AgreementEstimate {
  readonly weights: WeightScheme;
  readonly categories: readonly (string | number)[];
  /** Share of units on which the coders agree, weighted. */
  readonly observed: number;
  /** The same by chance, from the two coders' own margins. */
  readonly expected: number;
  /** Large-sample standard error where kappa is not 0 (Fleiss, Cohen and Everitt 1969): for limits. */
  readonly standardError: number;
  /** Large-sample standard error where kappa is 0: for the test. */
  readonly nullStandardError: number;
  readonly z: number;
  readonly p: number;
  readonly limits: AgreementLimits;
}

/** Choices for Cohen's kappa. */
export interface CohenOptions {
  /** Default `unweighted`. */
  readonly weights?: WeightScheme;
  /** Whether weights go by the rank of a category (default) or by its number. */
  readonly spacing?: 'rank' | 'value';
  /** The whole scale in order; default: the categories that occur, sorted. */
  readonly categories?: readonly (string | number)[];
  /** Default 0.95. */
  readonly confidence?: number;
  /**
   * How the standard error for limits of a *weighted* kappa is formed. Default `fleiss-cohen-everitt`.
   * `psych` repeats the R package psych 2.2.9, which puts row i's own margin where the average over the other coder's margin belongs:
   * it can be many times too large, or below 0 (then 0). Only for comparison with figures published from it.
   */
  readonly variance?: 'fleiss-cohen-everitt' | 'psych';
}

/**
 * Cohen's kappa of two coders, weighted or not, over the units that both rated.
 *
 * Sources: Cohen 1960, doi 10.1177/001316446002000104; weighted, 1968, doi 10.1037/h0026256; standard errors: Fleiss, Cohen and
 * Everitt 1969, doi 10.1037/h0028106.
 *
 * @param ratings units × 2 coders; units with a missing rating are left out and counted.
 * @returns undefined with a reason where no pair is left or only one category occurs.
 * @throws RangeError unless there are exactly two columns.
 * @example
 * const kappa = cohenKappa([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']]);
 * kappa.defined && kappa.value; //=> 0.5
 */
export function cohenKappa(ratings: Ratings, options: CohenOptions = {}): CohenKappa | UndefinedAgreement {
  if (ratings.some((row) => row.length !== 2))
    throw new RangeError(
      "Cohen's kappa compares two coders: give rows of two ratings, or use Fleiss' or Light's kappa.",
    );
  const pairs = ratings.filter((row) => row[0] !== undefined && row[1] !== undefined);
  const categories = categoriesOf(pairs, options.categories);
  const place = new Map(categories.map((category, index) => [category, index]));
  const table = categories.map(() => categories.map(() => 0));
  for (const [a, b] of pairs) table[place.get(a!)!]![place.get(b!)!]! += 1;
  return kappaOf(table, categories, ratings.length - pairs.length, options);
}

/**
 * Cohen's kappa from a square table of counts: row = first coder, column = second.
 *
 * @throws RangeError where the table is not square or holds something that is not a count.
 * @example
 * const kappa = cohenKappaOfTable([[20, 5], [10, 15]]);
 * kappa.defined && kappa.value.toFixed(2); //=> '0.40'
 */
export function cohenKappaOfTable(
  table: readonly (readonly number[])[],
  options: CohenOptions = {},
): CohenKappa | UndefinedAgreement {
  if (table.some((row) => row.length !== table.length))
    throw new RangeError(
      `A table of two coders is square: ${table.length} rows need ${table.length} columns.`,
    );
  if (table.some((row) => row.some((count) => !(count >= 0 && Number.isFinite(count)))))
    throw new RangeError('Counts in a table are finite and not negative.');
  return kappaOf(table, options.categories ?? table.map((_, index) => index + 1), 0, options);
}

function kappaOf(
  table: readonly (readonly number[])[],
  categories: readonly (string | number)[],
  excluded: number,
  options: CohenOptions,
): CohenKappa | UndefinedAgreement {
  const { weights = 'unweighted', spacing = 'rank', confidence = 0.95 } = options;
  const method = weights === 'unweighted' ? "Cohen's kappa" : `Cohen's kappa, ${weights} weights`;
  const units = table.flat().reduce((sum, count) => sum + count, 0);
  const counts = { units, raters: 2, excluded };
  if (units === 0) return undefinedFor(method, 'noPairs', counts);
  const w = weightMatrix(weights, placesOf(categories, spacing));
  const p = table.map((row) => row.map((count) => count / units));
  const rows = p.map((row) => row.reduce((sum, share) => sum + share, 0));
  const columns = p.map((_, j) => p.reduce((sum, row) => sum + row[j]!, 0));
  const over = (term: (i: number, j: number) => number): number => {
    let sum = 0;
    for (let i = 0; i < p.length; i++) for (let j = 0; j < p.length; j++) sum += term(i, j);
    return sum;
  };
  const observed = over((i, j) => w[i]![j]! * p[i]![j]!);
  const expected = over((i, j) => w[i]![j]! * rows[i]! * columns[j]!);
  if (rows.some((share, i) => share === 1 && columns[i] === 1))
    return undefinedFor(method, 'oneCategory', counts);
  const value = (observed - expected) / (1 - expected);

  // Average weight of category i against the other coder's margin, and the other way round.
  const a = w.map((row) => row.reduce((sum, weight, j) => sum + weight * columns[j]!, 0));
  const b = w.map((_, j) => w.reduce((sum, row, i) => sum + row[j]! * rows[i]!, 0));
  const asPsych = options.variance === 'psych' && weights !== 'unweighted';
  const bHere = asPsych ? w.map((row, j) => row.reduce((sum, weight) => sum + weight, 0) * rows[j]!) : b;
  const nullVariance =
    (over((i, j) => rows[i]! * columns[j]! * (w[i]![j]! - (a[i]! + b[j]!)) ** 2) - expected ** 2) /
    (units * (1 - expected) ** 2);
  const variance =
    (over((i, j) => p[i]![j]! * (w[i]![j]! * (1 - expected) - (a[i]! + bHere[j]!) * (1 - observed)) ** 2) -
      (observed * expected - 2 * expected + observed) ** 2) /
    (units * (1 - expected) ** 4);
  const standardError = Math.sqrt(Math.max(0, variance));
  const nullStandardError = Math.sqrt(Math.max(0, nullVariance));
  const z = value / nullStandardError;
  const reach = normalMultiplier(confidence) * standardError;
  return {
    defined: true,
    method,
    value,
    ...counts,
    weights,
    categories,
    observed,
    expected,
    standardError,
    nullStandardError,
    z,
    p: normalTwoSided(z),
    limits: {
      confidence,
      lower: Math.max(-1, value - reach),
      upper: Math.min(1, value + reach),
      kind: asPsych ? 'normal, variance as in psych' : 'normal, Fleiss-Cohen-Everitt variance',
    },
  };
}
