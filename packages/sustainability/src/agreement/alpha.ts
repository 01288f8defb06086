import { categoriesOf, ratersOf, undefinedFor } from './ratings.ts';
import type { AgreementEstimate, Ratings, UndefinedAgreement } from './ratings.ts';

/** What may be said of the codes: names, an order, distances, or distances from a true zero. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Krippendorff's alpha with the counts it rests on. */
export interface KrippendorffAlpha extends AgreementEstimate {
  readonly level: string;
  /** Values that can be paired with another of their unit (n.. in Krippendorff's notation). */
  readonly pairable: number;
  readonly observedDisagreement: number;
  readonly expectedDisagreement: number;
}

/** Choices for alpha. */
export interface AlphaOptions {
  /** Default `nominal`. */
  readonly level?: MeasurementLevel;
  /** The whole scale in order, where the ratings are texts on an ordinal scale; default: what occurs, sorted. */
  readonly categories?: readonly (string | number)[];
  /**
   * How a unit's pairs are counted: `perUnit` (default, Krippendorff's definition) shares each value's weight over its m - 1 partners;
   * `each` counts every pair once, as R's irr 0.84.1 does where nothing is missing. The two differ with three or more coders, only in
   * the correction for small samples.
   */
  readonly pairs?: 'perUnit' | 'each';
}

/**
 * Alpha from any difference between two values: the general form behind all levels and behind sets of codes.
 *
 * @param units each unit's values, missing ones already left out; units with fewer than two values add nothing.
 * @param values the different values, whose places `units` hold.
 * @param difference 0 for equal values, symmetric; squared distances for metric scales. `totals` are the values' pairable counts.
 */
export function alphaOf(
  units: readonly (readonly number[])[],
  values: number,
  difference: (a: number, b: number, totals: readonly number[]) => number,
  about: {
    readonly method: string;
    readonly level: string;
    readonly raters: number;
    readonly pairs?: 'perUnit' | 'each';
  },
): KrippendorffAlpha | UndefinedAgreement {
  const coincidences = Array.from({ length: values }, () => Array.from({ length: values }, () => 0));
  for (const unit of units) {
    if (unit.length < 2) continue;
    const weight = about.pairs === 'each' ? 1 : 1 / (unit.length - 1);
    for (let i = 0; i < unit.length; i++)
      for (let j = 0; j < unit.length; j++) if (i !== j) coincidences[unit[i]!]![unit[j]!]! += weight;
  }
  const totals = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const pairable = totals.reduce((sum, count) => sum + count, 0);
  const usable = units.filter((unit) => unit.length >= 2).length;
  const counts = { units: units.length, raters: about.raters, excluded: units.length - usable };
  if (usable === 0) return undefinedFor(about.method, 'noPairs', counts);
  let observed = 0;
  let expected = 0;
  for (let a = 0; a < values; a++)
    for (let b = a + 1; b < values; b++) {
      const between = difference(a, b, totals);
      observed += coincidences[a]![b]! * between;
      expected += totals[a]! * totals[b]! * between;
    }
  if (expected === 0) return undefinedFor(about.method, 'oneCategory', counts);
  const observedDisagreement = (2 * observed) / pairable;
  const expectedDisagreement = (2 * expected) / (pairable * (pairable - 1));
  return {
    defined: true,
    method: about.method,
    level: about.level,
    value: 1 - ((pairable - 1) * observed) / expected,
    ...counts,
    pairable,
    observedDisagreement,
    expectedDisagreement,
  };
}

/**
 * Krippendorff's alpha for any number of coders with missing ratings.
 *
 * Source: K. Krippendorff, *Computing Krippendorff's Alpha-Reliability*, 2011, https://repository.upenn.edu/handle/20.500.14332/2089.
 *
 * @returns undefined with a reason where no unit has two ratings or only one value occurs: "perfect" agreement without variation is no evidence.
 * @throws RangeError for interval or ratio level with ratings that are texts; for ratio level with negative numbers.
 * @example
 * const alpha = krippendorffAlpha([[1, 1], [2, 2], [1, 2], [3, 3]], { level: 'interval' });
 * alpha.defined && alpha.value.toFixed(3); //=> '0.821'
 */
export function krippendorffAlpha(
  ratings: Ratings,
  options: AlphaOptions = {},
): KrippendorffAlpha | UndefinedAgreement {
  const { level = 'nominal' } = options;
  const categories = categoriesOf(ratings, options.categories);
  const metric = level === 'interval' || level === 'ratio';
  if (metric && categories.some((category) => typeof category !== 'number'))
    throw new RangeError(
      `Level ${level} needs numbers as ratings: use 'nominal' or 'ordinal' for codes that are texts.`,
    );
  if (level === 'ratio' && categories.some((category) => Number(category) < 0))
    throw new RangeError('Level ratio has a true zero: negative ratings need level interval.');
  const place = new Map(categories.map((category, index) => [category, index]));
  const units = ratings.map((row) =>
    row.filter((rating) => rating !== undefined).map((rating) => place.get(rating)!),
  );
  const at = (index: number): number => categories[index] as number;
  const difference = (a: number, b: number, totals: readonly number[]): number => {
    if (level === 'nominal') return 1;
    if (level === 'interval') return (at(a) - at(b)) ** 2;
    if (level === 'ratio') return ((at(a) - at(b)) / (at(a) + at(b))) ** 2;
    let between = (totals[a]! + totals[b]!) / 2;
    for (let g = a + 1; g < b; g++) between += totals[g]!;
    return between ** 2;
  };
  return alphaOf(units, categories.length, difference, {
    method: `Krippendorff's alpha, ${level}`,
    level,
    raters: ratersOf(ratings),
    ...(options.pairs === undefined ? {} : { pairs: options.pairs }),
  });
}

/** What one coder gave one unit where several codes may be given: `undefined` is missing, an empty list is "none applies". */
export type CodeSet = readonly string[] | undefined;

/** How far two sets of codes are apart, 0 to 1. */
export type SetDistance = 'masi' | 'jaccard';

/**
 * Distance of two sets of codes.
 *
 * `jaccard` is 1 − |A∩B| / |A∪B|; `masi` multiplies that similarity by 1 where the sets are equal, 2/3 where one holds the other,
 * 1/3 where they overlap, 0 where they do not. Two empty sets are equal.
 *
 * Source: Passonneau 2006, *Measuring Agreement on Set-valued Items (MASI)*, LREC.
 *
 * @example
 * setDistance(['a', 'b'], ['a'], 'masi').toFixed(4); //=> '0.6667'
 */
export function setDistance(
  a: readonly string[],
  b: readonly string[],
  distance: SetDistance = 'masi',
): number {
  const left = new Set(a);
  const right = new Set(b);
  const union = new Set([...left, ...right]).size;
  if (union === 0) return 0;
  const shared = [...left].filter((code) => right.has(code)).length;
  const overlap = shared / union;
  if (distance === 'jaccard') return 1 - overlap;
  const nested = shared === left.size || shared === right.size;
  const kind = shared === union ? 1 : shared === 0 ? 0 : nested ? 2 / 3 : 1 / 3;
  return 1 - overlap * kind;
}

/**
 * Krippendorff's alpha where a coder may give a unit several codes: the difference of two ratings is a distance of sets.
 *
 * @param ratings units × coders; the order of codes and repetitions within a set do not matter.
 * @example
 * const alpha = alphaOfSets([[['a'], ['a']], [['a', 'b'], ['b']], [['c'], ['c']]]);
 * alpha.defined && alpha.value.toFixed(3); //=> '0.722'
 */
export function alphaOfSets(
  ratings: readonly (readonly CodeSet[])[],
  distance: SetDistance = 'masi',
): KrippendorffAlpha | UndefinedAgreement {
  const sets = new Map<string, { readonly index: number; readonly codes: readonly string[] }>();
  const indexOf = (codes: readonly string[]): number => {
    const sorted = [...new Set(codes)].toSorted();
    const key = JSON.stringify(sorted);
    const known = sets.get(key) ?? { index: sets.size, codes: sorted };
    sets.set(key, known);
    return known.index;
  };
  const units = ratings.map((row) => row.filter((set) => set !== undefined).map(indexOf));
  const list = [...sets.values()].map((set) => set.codes);
  return alphaOf(units, list.length, (a, b) => setDistance(list[a]!, list[b]!, distance), {
    method: `Krippendorff's alpha for sets, ${distance}`,
    level: distance,
    raters: ratings[0]?.length ?? 0,
  });
}
