/** How much two different categories agree, from 0 (not at all) to 1 (as good as the same). */
export type WeightScheme =
  'unweighted' | 'linear' | 'quadratic' | 'ordinal' | 'radical' | 'ratio' | 'circular' | 'bipolar';

/** Names that other programs give to the same weights. */
const aliases: Readonly<Record<string, WeightScheme>> = {
  equal: 'linear',
  squared: 'quadratic',
  identity: 'unweighted',
  'Equal-Spacing': 'linear',
  'Fleiss-Cohen': 'quadratic',
};

/**
 * A weight scheme by any of its names: `equal` (irr), `squared` (irr), `Equal-Spacing` and `Fleiss-Cohen` (vcd) among them.
 *
 * @throws RangeError for an unknown name.
 * @example
 * weightScheme('squared'); //=> 'quadratic'
 */
export function weightScheme(name: string): WeightScheme {
  const known: readonly string[] = [
    'unweighted',
    'linear',
    'quadratic',
    'ordinal',
    'radical',
    'ratio',
    'circular',
    'bipolar',
  ];
  if (known.includes(name)) return name as WeightScheme;
  const meant = aliases[name];
  if (meant === undefined)
    throw new RangeError(`Unknown weights ${JSON.stringify(name)}: use one of ${known.join(', ')}.`);
  return meant;
}

/**
 * The matrix of agreement weights for categories at given places on a scale.
 *
 * Source: K. L. Gwet, *Handbook of Inter-Rater Reliability*, 4th ed. 2014, ch. 3.
 *
 * @throws RangeError for an unknown name.
 * @param places ascending: ranks 1 … q for evenly spaced categories, or the numbers themselves.
 * @example
 * weightMatrix('quadratic', [1, 2, 3])[0]; //=> [1, 0.75, 0]
 */
export function weightMatrix(scheme: WeightScheme, places: readonly number[]): number[][] {
  const low = Math.min(...places);
  const high = Math.max(...places);
  const span = high - low;
  const scaled = (distance: (a: number, b: number, i: number, j: number) => number): number[][] => {
    const raw = places.map((a, i) => places.map((b, j) => (i === j ? 0 : distance(a, b, i, j))));
    const top = Math.max(...raw.flat());
    return raw.map((row) => row.map((d) => (top === 0 ? 1 : 1 - d / top)));
  };
  switch (weightScheme(scheme)) {
    case 'unweighted':
      return places.map((_, i) => places.map((__, j) => (i === j ? 1 : 0)));
    case 'linear':
      return places.map((a) => places.map((b) => (span === 0 ? 1 : 1 - Math.abs(a - b) / span)));
    case 'quadratic':
      return places.map((a) => places.map((b) => (span === 0 ? 1 : 1 - (a - b) ** 2 / span ** 2)));
    case 'radical':
      return places.map((a) =>
        places.map((b) => (span === 0 ? 1 : 1 - Math.sqrt(Math.abs(a - b)) / Math.sqrt(span))),
      );
    case 'ratio':
      return places.map((a) =>
        places.map((b) => (a === b ? 1 : 1 - ((a - b) / (a + b)) ** 2 / (span / (high + low)) ** 2)),
      );
    case 'ordinal':
      return scaled((_, __, i, j) => ((Math.abs(i - j) + 1) * Math.abs(i - j)) / 2);
    case 'circular':
      return scaled((a, b) => Math.sin((Math.PI * (a - b)) / (span + 1)) ** 2);
    case 'bipolar':
      return scaled((a, b) => (a - b) ** 2 / ((a + b - 2 * low) * (2 * high - a - b)));
  }
}

/** Where categories stand: their ranks, or their own values where all are numbers and `spacing` says so. */
export function placesOf(
  categories: readonly (string | number)[],
  spacing: 'rank' | 'value',
): readonly number[] {
  return spacing === 'value' && categories.every((category) => typeof category === 'number')
    ? (categories as readonly number[])
    : categories.map((_, index) => index + 1);
}
