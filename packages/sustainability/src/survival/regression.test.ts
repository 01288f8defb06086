import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceleratedFailureTime } from './accelerated-failure-time.ts';
import { predictQuantiles } from './predict-quantiles.ts';
import { concordance } from './concordance.ts';
import { cox } from './cox.ts';
import { baselineHazard, predictSurvival } from './cox-baseline.ts';
import { coxConcordance } from './cox-concordance.ts';
import {
  coxScoreResiduals,
  dfbetaResiduals,
  martingaleResiduals,
  schoenfeldResiduals,
} from './cox-diagnostics.ts';
import { logRank } from './log-rank.ts';
import { logRankTrend } from './log-rank-trend.ts';
import { proportionalHazards } from './proportional-hazards.ts';
import { reordered, shuffle, shuffledCohorts, smallCohorts } from './testing/cohorts.ts';
import { leukaemia } from './testing/leukaemia.ts';

const { time, event, placebo } = leukaemia;
const data = { time, event, covariates: { placebo } };

describe('the leukaemia data', () => {
  it('log-rank: 16.79 (Kleinbaum & Klein 2012, §2)', () => {
    expect(logRank({ time, event, group: placebo }).chiSquared).toBeCloseTo(16.793, 3);
  });

  // Published for three treatments of ties: Collett 2015, example 3.1; R's survival gives the digits.
  it.each([
    ['efron', 1.5721251488, 0.4123967177, -85.0084245774],
    ['breslow', 1.5091914126, 0.4095644064, -86.3796220711],
    ['exact', 1.6282439516, 0.4331312965, -74.5431011645],
  ] as const)('Cox, %s', (ties, coefficient, error, logLikelihood) => {
    const fit = cox(data, { ties });
    expect(fit.coefficients[0]).toBeCloseTo(coefficient, 9);
    expect(fit.standardErrors[0]).toBeCloseTo(error, 9);
    expect(fit.logLikelihood.fitted).toBeCloseTo(logLikelihood, 9);
    expect(fit).toMatchObject({ n: 42, events: 30, ties, flags: [], excluded: { rows: 0 } });
  });

  it('Cox: the score test of the exact likelihood is the log-rank test', () => {
    expect(cox(data, { ties: 'exact' }).tests.score.statistic).toBeCloseTo(16.79294, 4);
  });

  it('Cox: hazard ratios with limits and p values', () => {
    const [ratio] = cox(data).hazardRatios;
    expect(ratio).toMatchObject({ label: 'placebo' });
    expect([ratio!.estimate, ratio!.lower, ratio!.upper, ratio!.z].map((one) => one.toFixed(3))).toEqual([
      '4.817',
      '2.147',
      '10.809',
      '3.812',
    ]);
    expect(ratio!.p).toBeCloseTo(1.378e-4, 7);
    expect(cox(data, { level: 0.9 }).hazardRatios[0]!.upper).toBeLessThan(ratio!.upper);
  });

  it('concordance 0.690', () => {
    expect(coxConcordance(cox(data)).concordance).toBeCloseTo(0.6900421, 7);
  });

  it.each([
    ['weibull', 3.515686946, -1.267334585, 0.732194403],
    ['exponential', 3.686097811, -1.526613562, 1],
  ] as const)('%s: stretches of time', (distribution, intercept, slope, scale) => {
    const fit = acceleratedFailureTime(data, distribution);
    expect(fit.coefficients[0]).toBeCloseTo(intercept, 8);
    expect(fit.coefficients[1]).toBeCloseTo(slope, 8);
    expect(fit.scale[0]).toBeCloseTo(scale, 8);
    const { time: medians } = predictQuantiles(fit, { placebo: [0] }, [0.5]);
    expect(medians[0][0]).toBeCloseTo(Math.exp(intercept + scale * Math.log(Math.LN2)), 6);
  });
});

describe('Cox: properties', () => {
  const fitOf = (
    cohort: { time: number[]; event: number[]; x: number[]; y: number[] },
    ties: 'efron' | 'breslow' | 'exact',
  ) => cox({ time: cohort.time, event: cohort.event, covariates: { x: cohort.x, y: cohort.y } }, { ties });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        shuffledCohorts,
        fc.constantFrom('efron', 'breslow', 'exact' as const),
        ([cohort, order], ties) => {
          const a = fitOf(cohort, ties);
          const b = fitOf(shuffle(cohort, order), ties);
          expect(b.flags).toEqual(a.flags);
          if (a.flags.length > 0) return;
          a.coefficients.forEach((value, j) => expect(b.coefficients[j]).toBeCloseTo(value, 8));
          expect(b.logLikelihood.fitted).toBeCloseTo(a.logLikelihood.fitted, 9);
          const residuals = martingaleResiduals(a);
          expect(Array.from(martingaleResiduals(b))).toEqual(
            reordered(Array.from(residuals), order).map((value) => expect.closeTo(value, 8) as number),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('martingale, score and Schoenfeld residuals sum to 0', () => {
    fc.assert(
      fc.property(smallCohorts, fc.constantFrom('efron', 'breslow' as const), (cohort, ties) => {
        const fit = fitOf(cohort, ties);
        if (fit.flags.length > 0) return;
        expect(martingaleResiduals(fit).reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
        for (const column of schoenfeldResiduals(fit).columns) {
          expect(column.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6);
        }
        for (const column of coxScoreResiduals(fit)) {
          expect(column.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('Breslow with whole weights is Breslow of copied rows', () => {
    const weight = time.map((_, i) => 1 + (i % 3));
    const rows = weight.flatMap((count, i) => Array.from({ length: count }, () => i));
    const copied = cox(
      {
        time: reordered(time, rows),
        event: reordered(event, rows),
        covariates: { placebo: reordered(placebo, rows) },
      },
      { ties: 'breslow' },
    );
    const weighted = cox({ ...data, weight }, { ties: 'breslow' });
    expect(weighted.coefficients[0]).toBeCloseTo(copied.coefficients[0], 10);
    expect(weighted.standardErrors[0]).toBeCloseTo(copied.standardErrors[0], 10);
  });

  it('cutting rows into intervals changes neither estimates nor concordance', () => {
    const cut = time.flatMap((t, i) =>
      t > 7
        ? [
            [i, 0, 7, 0],
            [i, 7, t, event[i]],
          ]
        : [[i, 0, t, event[i]]],
    );
    const column = (k: number): number[] => cut.map((row) => row[k] as number);
    const pieces = cox({
      id: column(0),
      start: column(1),
      time: column(2),
      event: column(3),
      covariates: { placebo: column(0).map((i) => placebo[i]) },
    });
    const whole = cox(data);
    expect(pieces.coefficients[0]).toBeCloseTo(whole.coefficients[0], 10);
    expect(pieces.standardErrors[0]).toBeCloseTo(whole.standardErrors[0], 10);
    expect(coxConcordance(pieces).concordance).toBeCloseTo(coxConcordance(whole).concordance, 12);
  });

  it('a stratum of its own shifts no other', () => {
    const fit = cox({ ...data, stratum: time.map(() => 'one') });
    expect(fit.coefficients[0]).toBe(cox(data).coefficients[0]);
  });

  it('every row its own cluster gives the squared dfbetas', () => {
    const fit = cox({ ...data, cluster: time.map((_, i) => i) });
    const [dfbeta] = dfbetaResiduals(fit);
    expect(fit.robust).toBe(true);
    expect(fit.variance[0]).toBeCloseTo(
      dfbeta.reduce((sum, value) => sum + value * value, 0),
      12,
    );
  });

  it('dfbeta comes near to leaving a row out', () => {
    const fit = cox(data);
    const [dfbeta] = dfbetaResiduals(fit);
    const without = (i: number): number =>
      cox({
        time: time.toSpliced(i, 1),
        event: event.toSpliced(i, 1),
        covariates: { placebo: placebo.toSpliced(i, 1) },
      }).coefficients[0];
    for (const i of [0, 8, 22, 41]) expect(fit.coefficients[0] - without(i)).toBeCloseTo(dfbeta[i], 1);
  });

  it('labels become columns, and predictions follow them', () => {
    const arm = placebo.map((p) => (p === 1 ? 'placebo' : '6-MP'));
    const fit = cox({ time, event, covariates: { arm } });
    expect(fit.names).toEqual(['armplacebo']);
    expect(fit.coefficients[0]).toBeCloseTo(cox(data).coefficients[0], 12);
    const { survival } = predictSurvival(fit, { arm: ['6-MP', 'placebo'] }, { times: [0, 10] });
    expect(survival[0][0]).toBe(1);
    const [baseline] = baselineHazard(fit);
    expect(Math.log(survival[1][1]) / Math.log(survival[0][1])).toBeCloseTo(
      Math.exp(fit.coefficients[0]),
      10,
    );
    expect(baseline.cumulativeHazard.at(-1)).toBeGreaterThan(0);
    expect(() => predictSurvival(fit, { arm: ['other'] }, { times: [1] })).toThrow(RangeError);
  });
});

describe('proportionalHazards', () => {
  it('finds nothing in the leukaemia data', () => {
    const { terms, p, global } = proportionalHazards(cox(data), 'km');
    expect(terms).toEqual(['placebo']);
    expect(p[0]).toBeCloseTo(0.87981, 4);
    expect(global.df).toBe(1);
  });
});

describe('concordance', () => {
  it('equals a count of all pairs', () => {
    fc.assert(
      fc.property(smallCohorts, ({ time: t, event: e, x }) => {
        const counts = { concordant: 0, discordant: 0, tiedScore: 0, tiedTime: 0, tiedBoth: 0 };
        for (let i = 0; i < t.length; i++) {
          for (let j = 0; j < t.length; j++) {
            if (i < j && t[i] === t[j] && e[i] === 1 && e[j] === 1) {
              if (x[i] === x[j]) counts.tiedBoth++;
              else counts.tiedTime++;
            }
            if (e[i] === 0 || i === j || !(t[i] < t[j] || (t[i] === t[j] && e[j] === 0))) continue;
            if (x[i] < x[j]) counts.concordant++;
            else if (x[i] > x[j]) counts.discordant++;
            else counts.tiedScore++;
          }
        }
        expect(concordance({ time: t, event: e }, x).counts).toEqual(counts);
      }),
    );
  });
});

describe('logRankTrend', () => {
  it('of two groups is about the log-rank test', () => {
    const { z } = logRankTrend({ time, event }, placebo);
    expect(z).toBeLessThan(0);
    expect(Math.abs(z * z - logRank({ time, event, group: placebo }).chiSquared)).toBeLessThan(2);
  });
});
