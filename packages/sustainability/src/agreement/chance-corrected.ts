import { tMultiplier, tTwoSided } from '../numeric/student-and-f.ts';
import { categoriesOf, countsOf, ratersOf, undefinedFor } from './ratings.ts';
import type { AgreementEstimate, AgreementLimits, Ratings, UndefinedAgreement } from './ratings.ts';
import { placesOf, weightMatrix } from './weights.ts';
import type { WeightScheme } from './weights.ts';

/** Coefficients that differ only in what they call chance. */
export type Coefficient =
  'gwetAc1' | 'fleissKappa' | 'congerKappa' | 'brennanPrediger' | 'krippendorffAlpha' | 'percentAgreement';

/** A coefficient with its linearised standard error. */
export interface ChanceCorrected extends AgreementEstimate {
  readonly coefficient: Coefficient;
  readonly weights: WeightScheme;
  readonly observed: number;
  readonly expected: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  readonly limits: AgreementLimits;
}

/** Choices for the family. */
export interface ChanceOptions {
  readonly weights?: WeightScheme;
  /** Whether weights go by the numbers themselves (default, where all ratings are numbers) or by rank. */
  readonly spacing?: 'rank' | 'value';
  readonly categories?: readonly (string | number)[];
  readonly confidence?: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, i) => total + value * b[i]!, 0);

interface Chance {
  readonly expected: number;
  /** Each unit's own part in chance agreement, whose mean is `expected`. */
  readonly perUnit: readonly number[];
}

/** Conger: chance from the margins of each coder, with the influence of each unit on them (Gwet 2021, irrCAC). */
function congerChance(
  ratings: Ratings,
  categories: readonly (string | number)[],
  w: readonly (readonly number[])[],
): Chance {
  const n = ratings.length;
  const raters = ratersOf(ratings);
  const rated = Array.from(
    { length: raters },
    (_, g) => ratings.filter((row) => row[g] !== undefined).length,
  );
  const margins = rated.map((count, g) =>
    categories.map((category) =>
      count === 0 ? 0 : ratings.filter((row) => row[g] === category).length / count,
    ),
  );
  const mean = categories.map((_, k) => sum(margins.map((margin) => margin[k]!)) / raters);
  let expected = 0;
  categories.forEach((_, k) =>
    categories.forEach((__, l) => {
      const covariance =
        (sum(margins.map((margin) => margin[k]! * margin[l]!)) - raters * mean[k]! * mean[l]!) / (raters - 1);
      expected += w[k]![l]! * (mean[k]! * mean[l]! - covariance / raters);
    }),
  );
  const others = margins.map((margin) =>
    w.map((_, l) => sum(categories.map((__, k) => w[k]![l]! * (raters * mean[k]! - margin[k]!)))),
  );
  const perUnit = ratings.map((row) => {
    let total = 0;
    row.forEach((rating, g) => {
      if (rated[g] === 0) return;
      const present = rating === undefined ? 0 : 1;
      categories.forEach((category, l) => {
        const influence = (rating === category ? 1 : 0) - (present - rated[g]! / n) * margins[g]![l]!;
        total += others[g]![l]! * influence * (n / rated[g]!);
      });
    });
    return total / (raters * (raters - 1));
  });
  return { expected, perUnit };
}

/**
 * Gwet's AC1 (AC2 with weights), Fleiss', Conger's, Brennan–Prediger's, Krippendorff's coefficient or plain agreement, for several
 * coders with missing ratings, with the standard error over units.
 *
 * Units rated once count towards chance but not towards agreement, except in Krippendorff's alpha, which leaves them out.
 *
 * Source: K. L. Gwet, *Handbook of Inter-Rater Reliability*, 4th ed. 2014, ch. 2 and 5; AC1: Gwet 2008, doi 10.1348/000711006X126600.
 *
 * @returns undefined with a reason where no unit has two ratings or only one category occurs.
 * @example
 * const ac1 = chanceCorrected([[1, 1], [1, 1], [2, 2], [1, 2], [1, 1]], 'gwetAc1');
 * ac1.defined && ac1.value.toFixed(4); //=> '0.6552'
 */
export function chanceCorrected(
  ratings: Ratings,
  coefficient: Coefficient,
  options: ChanceOptions = {},
): ChanceCorrected | UndefinedAgreement {
  const { weights = 'unweighted', spacing = 'value', confidence = 0.95 } = options;
  const raters = ratersOf(ratings);
  const least = coefficient === 'krippendorffAlpha' ? 2 : 1;
  const used = ratings.filter((row) => row.filter((rating) => rating !== undefined).length >= least);
  const n = used.length;
  const counts = { units: n, raters, excluded: ratings.length - n };
  const categories = categoriesOf(ratings, options.categories);
  const q = categories.length;
  const tally = countsOf(used, categories);
  const rated = tally.map(sum);
  const paired = rated.filter((count) => count >= 2).length;
  if (paired === 0) return undefinedFor(coefficient, 'noPairs', counts);
  const varied = categories.filter((_, k) => tally.some((row) => row[k]! > 0)).length >= 2;
  if (!varied && coefficient !== 'percentAgreement') return undefinedFor(coefficient, 'oneCategory', counts);
  if (n < 2) return undefinedFor(coefficient, 'tooFewUnits', counts);
  const w = weightMatrix(weights, placesOf(categories, spacing));
  const within = tally.map((row) => sum(row.map((count, k) => count * (dot(w[k]!, row) - 1))));
  const agreed = within.map((value, i) => (rated[i]! >= 2 ? value / (rated[i]! * (rated[i]! - 1)) : 0));
  const observedPlain = sum(agreed) / paired;

  if (coefficient === 'krippendorffAlpha') {
    const whole = sum(rated);
    const mean = whole / n;
    const parts = within.map((value, i) => value / (mean * (rated[i]! - 1)));
    const plain = sum(parts) / n;
    const observed = (1 - 1 / whole) * plain + 1 / whole;
    const shares = categories.map((_, k) => sum(tally.map((row) => row[k]!)) / whole);
    const leaning = w.map((row) => dot(row, shares));
    const expected = dot(shares, leaning);
    const uncorrected = (plain - expected) / (1 - expected);
    const influence = tally.map((row, i) => {
      const excess = (rated[i]! - mean) / mean;
      const agreement = (parts[i]! - observed * excess - expected) / (1 - expected);
      const chance = dot(row, leaning) / mean - expected * excess;
      return agreement - (2 * (1 - uncorrected) * (chance - expected)) / (1 - expected);
    });
    return finish((observed - expected) / (1 - expected), observed, expected, influence, uncorrected);
  }

  const shares = categories.map((_, k) => sum(tally.map((row, i) => row[k]! / rated[i]!)) / n);
  const chance = ((): Chance => {
    switch (coefficient) {
      case 'percentAgreement':
        return { expected: 0, perUnit: used.map(() => 0) };
      case 'brennanPrediger': {
        const expected = sum(w.flat()) / q ** 2;
        return { expected, perUnit: used.map(() => expected) };
      }
      case 'gwetAc1': {
        const factor = sum(w.flat()) / (q * (q - 1));
        return {
          expected: factor * sum(shares.map((share) => share * (1 - share))),
          perUnit: tally.map(
            (row, i) => (factor * sum(row.map((count, k) => count * (1 - shares[k]!)))) / rated[i]!,
          ),
        };
      }
      case 'fleissKappa': {
        const leaning = w.map((row) => dot(row, shares));
        return {
          expected: dot(shares, leaning),
          perUnit: tally.map((row, i) => dot(row, leaning) / rated[i]!),
        };
      }
      case 'congerKappa':
        return congerChance(used, categories, w);
    }
  })();
  const value = (observedPlain - chance.expected) / (1 - chance.expected);
  const influence = agreed.map((agreement, i) => {
    const own = rated[i]! >= 2 ? ((n / paired) * (agreement - chance.expected)) / (1 - chance.expected) : 0;
    return own - (2 * (1 - value) * (chance.perUnit[i]! - chance.expected)) / (1 - chance.expected);
  });
  return finish(value, observedPlain, chance.expected, influence, value);

  function finish(
    estimate: number,
    observed: number,
    expected: number,
    influences: readonly number[],
    centre: number,
  ): ChanceCorrected {
    const standardError = Math.sqrt(sum(influences.map((part) => (part - centre) ** 2)) / (n * (n - 1)));
    const reach = standardError * tMultiplier(confidence, n - 1);
    return {
      defined: true,
      method: weights === 'unweighted' ? coefficient : `${coefficient}, ${weights} weights`,
      coefficient,
      weights,
      value: estimate,
      ...counts,
      observed,
      expected,
      standardError,
      degreesOfFreedom: n - 1,
      p: standardError === 0 ? 0 : tTwoSided(estimate / standardError, n - 1),
      limits: {
        confidence,
        lower: estimate - reach,
        upper: Math.min(1, estimate + reach),
        kind: 't over units',
      },
    };
  }
}
