/** A point of a Lorenz curve: the share of people, and what part of the whole the least of them have together. */
export interface LorenzPoint {
  readonly people: number;
  readonly part: number;
}

/** How unevenly something is shared out. */
export interface Inequality {
  readonly n: number;
  readonly total: number;
  /** Population form: sum |xi - xj| / (2 n² mean). */
  readonly gini: number;
  /** Times n / (n - 1): 1 where one person has everything, whatever the size of the group. */
  readonly giniCorrected: number;
  /** Sum of squared shares (Herfindahl). */
  readonly concentration: number;
  /** Sample standard deviation over the mean. */
  readonly variation: number;
  readonly topShare: number;
  /** Entropy of the shares over its maximum log n: 1 where all are equal. */
  readonly evenness: number;
  /** Theil's T over everyone; those with nothing add nothing. */
  readonly theil: number;
  /** Theil's T over those with more than nothing only, as R's ineq gives it. */
  readonly theilOfPositive: number;
  /** Atkinson's index with aversion 0.5. */
  readonly atkinson: number;
  /** Half the mean absolute deviation over the mean (Ricci-Schutz, Hoover). */
  readonly redistribution: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function checked(values: readonly number[]): readonly number[] {
  const odd = values.findIndex((value) => !(value >= 0 && Number.isFinite(value)));
  if (odd >= 0)
    throw new RangeError(
      `Value ${odd} is ${values[odd]}: shares need finite numbers that are not negative; leave missing ones out.`,
    );
  return values;
}

/**
 * How unevenly attendance, speaking time or facilitating is shared out.
 *
 * Sources: Gini 1912; correction for small groups, Deltas 2003, doi 10.1162/rest.2003.85.1.226; Theil 1967; Atkinson 1970,
 * doi 10.1016/0022-0531(70)90039-6.
 *
 * @param values one per person, not negative: minutes, meetings, turns.
 * @returns `undefined` where there is nobody or nothing to share: no measure has a meaning then.
 * @throws RangeError for negative or missing values.
 * @example
 * inequality([3, 1])?.gini; //=> 0.25
 */
export function inequality(values: readonly number[]): Inequality | undefined {
  const x = checked(values).toSorted((a, b) => a - b);
  const n = x.length;
  const total = sum(x);
  if (n === 0 || total === 0) return undefined;
  const mean = total / n;
  const shares = x.map((value) => value / total);
  const gini = sum(x.map((value, i) => (2 * (i + 1) - n - 1) * value)) / (n * total);
  const logs = (list: readonly number[]): number =>
    sum(list.map((share) => (share === 0 ? 0 : share * Math.log(share))));
  const positive = x.filter((value) => value > 0);
  const positiveMean = total / positive.length;
  return {
    n,
    total,
    gini,
    giniCorrected: n === 1 ? 0 : (gini * n) / (n - 1),
    concentration: sum(shares.map((share) => share * share)),
    variation: n === 1 ? Number.NaN : Math.sqrt(sum(x.map((value) => (value - mean) ** 2)) / (n - 1)) / mean,
    topShare: shares.at(-1)!,
    evenness: n === 1 ? Number.NaN : -logs(shares) / Math.log(n),
    theil: Math.log(n) + logs(shares),
    theilOfPositive: sum(positive.map((value) => value * Math.log(value / positiveMean))) / total,
    atkinson: 1 - (sum(x.map(Math.sqrt)) / n) ** 2 / mean,
    redistribution: sum(x.map((value) => Math.abs(value - mean))) / 2 / total,
  };
}

/**
 * The Lorenz curve, from (0, 0) to (1, 1), one point per person.
 *
 * @returns an empty list where there is nobody or nothing to share.
 * @throws RangeError for negative or missing values.
 * @example
 * lorenz([3, 1]); //=> [{ people: 0, part: 0 }, { people: 0.5, part: 0.25 }, { people: 1, part: 1 }]
 */
export function lorenz(values: readonly number[]): readonly LorenzPoint[] {
  const x = checked(values).toSorted((a, b) => a - b);
  const total = sum(x);
  if (total === 0) return [];
  let running = 0;
  return [
    { people: 0, part: 0 },
    ...x.map((value, i) => {
      running += value;
      return { people: (i + 1) / x.length, part: i === x.length - 1 ? 1 : running / total };
    }),
  ];
}
