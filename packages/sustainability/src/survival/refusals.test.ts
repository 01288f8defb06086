import { describe, expect, it } from 'vitest';
import { aalenJohansen } from './aalen-johansen.ts';
import { acceleratedFailureTime } from './accelerated-failure-time.ts';
import { concordance } from './concordance.ts';
import { cox } from './cox.ts';
import { cumulativeIncidence } from './cumulative-incidence.ts';
import { discreteTimeHazard } from './discrete-time-hazard.ts';
import { linearPredictor, predictSurvival } from './cox-baseline.ts';
import type { Covariates } from './covariates.ts';
import { fineGrayData } from './fine-gray-data.ts';
import { logRankTrend } from './log-rank-trend.ts';
import { nelsonAalen } from './nelson-aalen.ts';
import { predictQuantiles } from './predict-quantiles.ts';
import { fineGray } from './fine-gray.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { logRank } from './log-rank.ts';
import { meanCumulativeFunction } from './mean-cumulative-function.ts';
import { sharedFrailty } from './shared-frailty.ts';

const x = { x: [1, 2, 3, 4] };
const data = { time: [1, 2, 3, 4], event: [1, 1, 0, 1] };

describe('data that no estimator can use', () => {
  it('are not data without a column that all need', () => {
    const misnamed = { times: [1, 2], event: [1, 1] } as unknown as typeof data;
    expect(() => kaplanMeier(misnamed)).toThrow('There is no column "time": times to an event are given as');
    const { event: _, ...timesAlone } = data;
    expect(() => cox({ ...(timesAlone as typeof data), covariates: x })).toThrow('no column "event"');
  });

  it.each<[string, () => unknown]>([
    ['no rows', () => kaplanMeier({ time: [], event: [] })],
    ['only missing rows', () => kaplanMeier({ time: [null, 2], event: [1, null] })],
    ['unequal lengths', () => kaplanMeier({ time: [1, 2], event: [1] })],
    ['a negative time', () => kaplanMeier({ time: [-1, 2], event: [1, 1] })],
    ['an infinite time', () => kaplanMeier({ time: [Infinity, 2], event: [1, 1] })],
    ['an event code of 2', () => kaplanMeier({ time: [1, 2], event: [1, 2] })],
    ['half an event', () => kaplanMeier({ time: [1, 2], event: [1, 0.5] })],
    ['an end before its start', () => kaplanMeier({ start: [2, 0], time: [1, 2], event: [1, 1] })],
    ['an interval without length', () => kaplanMeier({ start: [1, 0], time: [1 + 1e-12, 2], event: [1, 1] })],
    ['overlapping intervals', () => kaplanMeier({ id: [1, 1], start: [0, 1], time: [2, 3], event: [0, 1] })],
    ['a negative weight', () => kaplanMeier({ ...data, weight: [1, 1, -1, 1] })],
    ['a level of 95', () => kaplanMeier(data, { level: 95 })],
    ['unknown limits', () => kaplanMeier(data, { limits: 'probit' as 'log' })],
    ['a log-rank test of one group', () => logRank({ ...data, group: ['a', 'a', 'a', 'a'] })],
    ['a log-rank test without groups', () => logRank(data)],
    ['a weighted log-rank test', () => logRank({ ...data, group: [1, 1, 2, 2], weight: [1, 2, 1, 1] })],
    ['a Cox model without events', () => cox({ ...data, event: [0, 0, 0, 0], covariates: x })],
    ['a Cox model without covariates', () => cox({ ...data, covariates: {} })],
    ['a factor with one label', () => cox({ ...data, covariates: { kind: ['a', 'a', 'a', 'a'] } })],
    ['an infinite covariate', () => cox({ ...data, covariates: { x: [1, 2, 3, Infinity] } })],
    [
      'the exact likelihood with weights',
      () => cox({ ...data, weight: [1, 1, 1, 2], covariates: x }, { ties: 'exact' }),
    ],
    [
      'a time of 0 on the log scale',
      () => acceleratedFailureTime({ ...data, time: [0, 2, 3, 4], covariates: x }),
    ],
    [
      'an AFT model without events',
      () => acceleratedFailureTime({ ...data, event: [0, 0, 0, 0], covariates: x }),
    ],
    ['half a period', () => discreteTimeHazard({ ...data, time: [1, 2.5, 3, 4], covariates: x })],
    ['competing ends without any', () => aalenJohansen({ ...data, event: [0, 0, 0, 0] })],
    ['several rows of a person among competing ends', () => aalenJohansen({ ...data, id: [1, 1, 2, 3] })],
    ["Gray's test with weights", () => cumulativeIncidence({ ...data, weight: [1, 1, 1, 1] })],
    ['a Fine–Gray model of an end that nobody had', () => fineGray({ ...data, covariates: x }, 2)],
    ['a mean cumulative function without ids', () => meanCumulativeFunction(data)],
    ['frailty of one group', () => sharedFrailty({ ...data, covariates: x }, [1, 1, 1, 1])],
    ['a score of another length', () => concordance(data, [1, 2])],
    ['ties called Efron', () => cox({ ...data, covariates: x }, { ties: 'Efron' as 'efron' })],
    [
      'frailty ties called exact',
      () => sharedFrailty({ ...data, covariates: x }, [1, 1, 2, 2], { ties: 'exact' as 'efron' }),
    ],
    ['a hazard called Nelson', () => nelsonAalen(data, { ties: 'Nelson' as 'nelson-aalen' })],
    [
      'a distribution of its own',
      () => acceleratedFailureTime({ ...data, covariates: x }, 'gamma' as 'weibull'),
    ],
    [
      'a link of its own',
      () => discreteTimeHazard({ ...data, covariates: x }, { link: 'probit' as 'logit' }),
    ],
  ])('%s', (_, estimate) => {
    expect(estimate).toThrow(RangeError);
  });

  const column = {
    start: [0, 0, 0, 0],
    weight: [1, 1, 1, 2],
    group: [1, 1, 2, 2],
    stratum: [1, 1, 2, 2],
    id: [1, 1, 2, 3],
  };
  type Estimate = (columns: Parameters<typeof cox>[0]) => unknown;
  it.each<[string, Estimate, readonly (keyof typeof column)[]]>([
    ['kaplanMeier', kaplanMeier, ['stratum']],
    ['nelsonAalen', nelsonAalen, ['stratum']],
    ['aalenJohansen', aalenJohansen, ['stratum']],
    [
      'meanCumulativeFunction',
      (given) => meanCumulativeFunction({ ...given, id: [1, 2, 3, 4] }),
      ['stratum'],
    ],
    ['cox', cox, ['group']],
    ['sharedFrailty', (given) => sharedFrailty(given, [1, 1, 2, 2]), ['group']],
    ['logRank', (given) => logRank({ ...given, group: [1, 1, 2, 2] }), ['start', 'weight', 'id']],
    [
      'logRankTrend',
      (given) => logRankTrend(given, [1, 1, 2, 2]),
      ['start', 'weight', 'group', 'stratum', 'id'],
    ],
    ['cumulativeIncidence', cumulativeIncidence, ['start', 'weight', 'stratum', 'id']],
    ['fineGray', (given) => fineGray(given, 1), ['start', 'weight', 'group', 'stratum', 'id']],
    ['fineGrayData', (given) => fineGrayData(given, 1), ['start', 'weight', 'group', 'stratum', 'id']],
    ['concordance', (given) => concordance(given, [1, 2, 3, 4]), ['group']],
    ['acceleratedFailureTime', acceleratedFailureTime, ['start', 'group', 'stratum', 'id']],
    ['discreteTimeHazard', discreteTimeHazard, ['start', 'weight', 'group', 'stratum', 'id']],
  ])('%s: columns that it could only ignore', (_, estimate, names) => {
    const given = { ...data, covariates: { x: [1, 3, 2, 2] } };
    expect(() => estimate(given)).not.toThrow();
    for (const name of names)
      expect(() => estimate({ ...given, [name]: column[name] } as typeof given)).toThrow(`"${name}"`);
  });

  it('is named by the row of the caller and with its value', () => {
    const columns = { time: [null, null, 1, -4], event: [1, 1, 1, 1] };
    expect(() => kaplanMeier(columns)).toThrow(/-4 \(row 3 /);
    expect(() => kaplanMeier({ ...columns, time: [null, 1, 1, 1], event: [1, 1, 1, 7] })).toThrow(
      /7 \(row 3 /,
    );
    expect(() => kaplanMeier({ ...columns, time: [null, 1, 1, 1], start: [0, 0, 0, 2] })).toThrow(
      /\(2, 1\].*\(row 3 /,
    );
    expect(() => kaplanMeier({ ...columns, time: [null, 1, 1, 1], weight: [1, 1, 1, -2] })).toThrow(
      /-2 \(row 3 /,
    );
  });
});

describe('new rows of which a value is missing', () => {
  const fit = cox({ ...data, covariates: { x: [1, 3, 2, 2], y: [0, 1, 1, 0] } });
  const stretched = acceleratedFailureTime({ ...data, covariates: { x: [1, 3, 2, 2], y: [0, 1, 1, 0] } });
  it.each<[string, Covariates]>([
    ['null', { x: [1, null], y: [0, 1] }],
    ['undefined', { x: [1, undefined], y: [0, 1] }],
    ['NaN', { x: Float64Array.of(1, Number.NaN), y: [0, 1] }],
    ['infinite', { x: [1, Infinity], y: [0, 1] }],
    ['left out', { x: [1, 2] }],
    ['of another length', { x: [1, 2], y: [1] }],
  ])('%s', (_, covariates) => {
    expect(() => linearPredictor(fit, covariates)).toThrow(RangeError);
    expect(() => predictSurvival(fit, covariates, { times: [1] })).toThrow(RangeError);
    expect(() => predictQuantiles(stretched, covariates, [0.5])).toThrow(RangeError);
  });
});

describe('answers that come with a flag', () => {
  it('a log-rank test without events has no p value', () => {
    const result = logRank({ ...data, event: [0, 0, 0, 0], group: [1, 1, 2, 2] });
    expect(result).toMatchObject({ chiSquared: 0, df: -1, flags: ['no-events'] });
    expect(result.p).toBeNaN();
  });

  it('a curve without events stays at 1', () => {
    const { curves, events } = kaplanMeier({ time: [1, 2], event: [0, 0] });
    expect(events).toBe(0);
    expect(Array.from(curves[0].survival)).toEqual([1, 1]);
  });

  it('a collinear column has no coefficient, and the others keep theirs', () => {
    const covariates = { a: [1, 0, 2, 1, 3, 0], b: [2, 1, 0, 1, 0, 3] };
    const base = { time: [1, 2, 3, 4, 5, 6], event: [1, 1, 0, 1, 1, 1] };
    const fit = cox({ ...base, covariates: { ...covariates, c: [3, 1, 2, 2, 3, 3] } });
    const without = cox({ ...base, covariates });
    expect(fit.flags).toEqual([{ code: 'collinear', term: 'c' }]);
    expect(fit.coefficients[2]).toBeNaN();
    expect(fit.coefficients[0]).toBeCloseTo(without.coefficients[0], 10);
    expect(fit.tests.likelihoodRatio.df).toBe(2);
  });

  it('a constant column is collinear with the baseline', () => {
    expect(cox({ ...data, covariates: { ...x, one: [1e6, 1e6, 1e6, 1e6] } }).flags).toContainEqual({
      code: 'collinear',
      term: 'one',
    });
  });

  it('separation is flagged, not reported as a hazard ratio', () => {
    const fit = cox({
      time: [1, 2, 3, 4, 5, 6],
      event: [1, 1, 1, 0, 0, 0],
      covariates: { x: [1, 1, 1, 0, 0, 0] },
    });
    expect(fit.flags).toEqual([{ code: 'infinite', term: 'x' }]);
  });

  it('rows with missing values are counted by column', () => {
    const { excluded, n } = cox({
      time: [1, null, 3, 4, 5],
      event: [1, 1, NaN, 1, 0],
      covariates: { x: [1, 2, 3, undefined, 0], y: [1, 0, 1, 0, null] },
    } as Parameters<typeof cox>[0]);
    expect(n).toBe(1);
    expect(excluded).toEqual({ rows: 4, missing: { time: 1, event: 1, x: 1, y: 1 } });
  });

  it('no comparable pair leaves concordance undefined', () => {
    expect(concordance({ time: [1, 1], event: [1, 1] }, [1, 2]).concordance).toBeNaN();
  });
});
