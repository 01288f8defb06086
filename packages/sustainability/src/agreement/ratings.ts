/** What one coder gave one unit; `undefined` is missing, never a category. */
export type Rating = string | number | undefined;

/** Units × coders: one row per unit, one column per coder, every row as long as the first. */
export type Ratings = readonly (readonly Rating[])[];

/** Why a coefficient has no value. */
export type UndefinedReason =
  /** Everyone used one category: chance agreement is 1 and the coefficient is 0/0. */
  | 'oneCategory'
  /** No unit was rated by two coders. */
  | 'noPairs'
  /** Too few units for a standard error or a test. */
  | 'tooFewUnits'
  /** The ratings do not vary, so there is no variance to share out. */
  | 'noVariance';

/** A coefficient that has no value, and why: a silent number would mislead. */
export interface UndefinedAgreement {
  readonly defined: false;
  readonly method: string;
  readonly reason: UndefinedReason;
  readonly message: string;
  /** Units used. */
  readonly units: number;
  readonly raters: number;
  /** Units left out for missing ratings. */
  readonly excluded: number;
}

/** What every defined coefficient carries. */
export interface AgreementEstimate {
  readonly defined: true;
  readonly method: string;
  readonly value: number;
  readonly units: number;
  readonly raters: number;
  readonly excluded: number;
}

/** Lower and upper limit with what they rest on. */
export interface AgreementLimits {
  readonly confidence: number;
  readonly lower: number;
  readonly upper: number;
  readonly kind: string;
}

const sentences: Readonly<Record<UndefinedReason, string>> = {
  oneCategory: 'all ratings fall into one category, so agreement beyond chance is 0/0',
  noPairs: 'no unit was rated by two coders, so there is nothing to compare',
  tooFewUnits: 'too few units for this statistic',
  noVariance: 'the ratings do not vary between units or within them',
};

/** An undefined coefficient with its sentence. */
export function undefinedFor(
  method: string,
  reason: UndefinedReason,
  counts: { readonly units: number; readonly raters: number; readonly excluded: number },
): UndefinedAgreement {
  return {
    defined: false,
    method,
    reason,
    message: `${method} is undefined: ${sentences[reason]}.`,
    ...counts,
  };
}

/** Number of coders. @throws RangeError where the rows are not equally long. */
export function ratersOf(ratings: Ratings): number {
  const raters = ratings[0]?.length ?? 0;
  const odd = ratings.findIndex((row) => row.length !== raters);
  if (odd >= 0)
    throw new RangeError(
      `Row ${odd} of the ratings has ${ratings[odd]!.length} columns, the first has ${raters}: give every coder a column and use undefined for missing.`,
    );
  return raters;
}

const ascending = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a) < String(b)
      ? -1
      : String(a) > String(b)
        ? 1
        : 0;

/**
 * The categories that occur, numbers by size and texts by code point.
 *
 * @param order the full scale in its order where it is known, such as `['none', 'some', 'much']`.
 * @throws RangeError where a rating is not in `order`, or a number is not finite.
 */
export function categoriesOf(
  ratings: Ratings,
  order?: readonly (string | number)[],
): readonly (string | number)[] {
  const found = new Set<string | number>();
  for (const row of ratings) for (const rating of row) if (rating !== undefined) found.add(rating);
  for (const rating of found)
    if (typeof rating === 'number' && !Number.isFinite(rating))
      throw new RangeError('A rating is not a finite number: use undefined for missing.');
  if (order === undefined) return [...found].toSorted(ascending);
  const unknown = [...found].filter((rating) => !order.includes(rating)).length;
  if (unknown > 0)
    throw new RangeError(
      `${unknown} kinds of rating are not among the ${order.length} categories given: name every category or leave them out.`,
    );
  return order;
}

/** Rows in which nobody is missing. */
export function completeRows(ratings: Ratings): Ratings {
  return ratings.filter((row) => row.every((rating) => rating !== undefined));
}

/** How often each category was given to each unit: units × categories. */
export function countsOf(ratings: Ratings, categories: readonly (string | number)[]): number[][] {
  const place = new Map(categories.map((category, index) => [category, index]));
  return ratings.map((row) => {
    const counts = Array.from({ length: categories.length }, () => 0);
    for (const rating of row) if (rating !== undefined) counts[place.get(rating)!]! += 1;
    return counts;
  });
}
