import { fQuantile, fUpper } from '../numeric/student-and-f.ts';
import { completeRows, ratersOf, undefinedFor } from './ratings.ts';
import type { AgreementLimits, Ratings, UndefinedAgreement } from './ratings.ts';

/** Shrout and Fleiss' six forms: one-way, two-way random, two-way fixed; one coder or the mean of k. */
export type IccForm = 'ICC1' | 'ICC2' | 'ICC3' | 'ICC1k' | 'ICC2k' | 'ICC3k';

/** One intraclass correlation. */
export interface Icc {
  readonly form: IccForm;
  readonly value: number;
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  readonly limits: AgreementLimits;
}

/** All six with the mean squares they come from. */
export interface IccResult {
  readonly defined: true;
  readonly method: string;
  readonly units: number;
  readonly raters: number;
  readonly excluded: number;
  readonly meanSquares: {
    readonly units: number;
    readonly raters: number;
    readonly residual: number;
    readonly within: number;
  };
  readonly forms: readonly Icc[];
}

/**
 * Intraclass correlations of coders who give numbers, from the analysis of variance; units with a rating missing are left out.
 *
 * Source: Shrout and Fleiss 1979, doi 10.1037/0033-2909.86.2.420 (limits of ICC2 as on their page 424).
 *
 * @throws RangeError where a rating is a text.
 * @example
 * const icc = intraclassCorrelation([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]);
 * icc.defined && icc.forms[1]!.value.toFixed(2); //=> '0.29'
 */
export function intraclassCorrelation(ratings: Ratings, confidence = 0.95): IccResult | UndefinedAgreement {
  const method = 'intraclass correlation, analysis of variance';
  const k = ratersOf(ratings);
  const complete = completeRows(ratings);
  if (complete.some((row) => row.some((rating) => typeof rating !== 'number')))
    throw new RangeError(
      'Intraclass correlations need numbers as ratings: use kappa or alpha for codes that are texts.',
    );
  const rows = complete as readonly (readonly number[])[];
  const n = rows.length;
  const counts = { units: n, raters: k, excluded: ratings.length - n };
  if (k < 2 || n === 0) return undefinedFor(method, 'noPairs', counts);
  if (n < 2) return undefinedFor(method, 'tooFewUnits', counts);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = (values: readonly number[], about: number): number =>
    values.reduce((sum, value) => sum + (value - about) ** 2, 0);
  const grand = mean(rows.flat());
  const unitMeans = rows.map(mean);
  const raterMeans = Array.from({ length: k }, (_, j) => mean(rows.map((row) => row[j]!)));
  const betweenUnits = k * squares(unitMeans, grand);
  const betweenRaters = n * squares(raterMeans, grand);
  const residual = rows.reduce(
    (sum, row, i) =>
      sum + row.reduce((part, value, j) => part + (value - unitMeans[i]! - raterMeans[j]! + grand) ** 2, 0),
    0,
  );
  const msb = betweenUnits / (n - 1);
  const msj = betweenRaters / (k - 1);
  const mse = residual / ((n - 1) * (k - 1));
  const msw = (residual + betweenRaters) / (n * (k - 1));
  if (msb === 0 && msw === 0) return undefinedFor(method, 'noVariance', counts);

  const tail = (1 - confidence) / 2;
  const d1 = n - 1;
  const dw = n * (k - 1);
  const de = (n - 1) * (k - 1);
  const f1 = msb / msw;
  const f3 = msb / mse;
  const icc1 = (msb - msw) / (msb + (k - 1) * msw);
  const icc2 = (msb - mse) / (msb + (k - 1) * mse + (k * (msj - mse)) / n);
  const icc3 = (msb - mse) / (msb + (k - 1) * mse);
  const low1 = f1 / fQuantile(1 - tail, d1, dw);
  const high1 = f1 * fQuantile(1 - tail, dw, d1);
  const low3 = f3 / fQuantile(1 - tail, d1, de);
  const high3 = f3 * fQuantile(1 - tail, de, d1);
  const fj = msj / mse;
  const common = n * (1 + (k - 1) * icc2) - k * icc2;
  const v = (de * (k * icc2 * fj + common) ** 2) / ((n - 1) * k ** 2 * icc2 ** 2 * fj ** 2 + common ** 2);
  const upperF = fQuantile(1 - tail, d1, v);
  const lowerF = fQuantile(1 - tail, v, d1);
  const rest = k * msj + (k * n - k - n) * mse;
  const low2 = (n * (msb - upperF * mse)) / (upperF * rest + n * msb);
  const high2 = (n * (lowerF * msb - mse)) / (rest + n * lowerF * msb);
  const stepped = (one: number): number => (one * k) / (1 + one * (k - 1));
  const limits = (lower: number, upper: number): AgreementLimits => ({ confidence, lower, upper, kind: 'F' });
  const single = (f: number): number => (f - 1) / (f + k - 1);
  const form = (name: IccForm, value: number, f: number, df2: number, lower: number, upper: number): Icc => ({
    form: name,
    value,
    f,
    df1: d1,
    df2,
    p: fUpper(f, d1, df2),
    limits: limits(lower, upper),
  });
  return {
    defined: true,
    method,
    ...counts,
    meanSquares: { units: msb, raters: msj, residual: mse, within: msw },
    forms: [
      form('ICC1', icc1, f1, dw, single(low1), single(high1)),
      form('ICC2', icc2, f3, de, low2, high2),
      form('ICC3', icc3, f3, de, single(low3), single(high3)),
      form('ICC1k', (msb - msw) / msb, f1, dw, 1 - 1 / low1, 1 - 1 / high1),
      form('ICC2k', (msb - mse) / (msb + (msj - mse) / n), f3, de, stepped(low2), stepped(high2)),
      form('ICC3k', (msb - mse) / msb, f3, de, 1 - 1 / low3, 1 - 1 / high3),
    ],
  };
}
