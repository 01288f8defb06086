import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from './kaplan-meier.ts';
import { meanCumulativeFunction } from './mean-cumulative-function.ts';
import { nelsonAalen } from './nelson-aalen.ts';
import { restrictedMean } from './restricted-mean.ts';
import { stepAt } from './survival-curve.ts';
import { survivalQuantiles } from './survival-quantiles.ts';
import { shuffle, shuffledCohorts, smallCohorts } from './testing/cohorts.ts';
import { leukaemia } from './testing/leukaemia.ts';

const { time, event, placebo } = leukaemia;
const byTreatment = kaplanMeier({ time, event, group: placebo }).curves;

describe('kaplanMeier on the leukaemia data', () => {
  // Kleinbaum & Klein 2012, table 2.2; Collett 2015.
  it.each([
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
  ])('treated, week %d', (week, survival) => {
    const [treated] = byTreatment;
    expect(stepAt(treated.time, treated.survival, week, 1)).toBeCloseTo(survival, 3);
  });

  it('medians are 23 and 8 weeks, with limits 16 to unknown and 4 to 12', () => {
    const medians = byTreatment.map((curve) => survivalQuantiles(curve, [0.5]));
    expect(medians.map(({ estimate }) => estimate[0])).toEqual([23, 8]);
    expect(medians.map(({ lower }) => lower[0])).toEqual([16, 4]);
    expect(medians.map(({ upper }) => upper[0])).toEqual([NaN, 12]);
  });

  it("has Greenwood's error at week 6: 0.857 × √(3 / (21 × 18))", () => {
    const [treated] = byTreatment;
    expect(treated.standardErrorLog[0]).toBeCloseTo(Math.sqrt(3 / (21 * 18)), 14);
  });
});

describe('survivalQuantiles', () => {
  it('takes the middle of a level stretch at exactly p', () => {
    const [curve] = kaplanMeier({ time: [1, 2, 5, 9], event: [1, 1, 1, 1] }).curves;
    expect(Array.from(survivalQuantiles(curve, [0, 0.5, 0.6, 1]).estimate)).toEqual([0, 3.5, 5, 9]);
  });

  it('has no answer where the curve never gets', () => {
    const [curve] = kaplanMeier({ time: [1, 2, 3], event: [1, 0, 0] }).curves;
    expect(survivalQuantiles(curve).estimate[1]).toBeNaN();
    expect(() => survivalQuantiles(curve, [1.5])).toThrow(RangeError);
  });
});

describe('restrictedMean', () => {
  it('is the area under the curve', () => {
    const [curve] = kaplanMeier({ time: [1, 2], event: [1, 1] }).curves;
    expect(restrictedMean(curve, 2)).toMatchObject({ mean: 1.5, horizon: 2 });
    expect(restrictedMean(curve, 0.5)).toMatchObject({ mean: 0.5, standardError: 0 });
    expect(restrictedMean(curve, 100).mean).toBe(1.5);
    expect(() => restrictedMean(curve, 0)).toThrow(RangeError);
  });
});

describe('properties', () => {
  it('survival never rises, stays within its limits, and hazards never fall', () => {
    fc.assert(
      fc.property(
        smallCohorts,
        fc.constantFrom('log', 'log-log', 'plain', 'logit', 'arcsin' as const),
        (cohort, limits) => {
          for (const curve of kaplanMeier(cohort, { limits }).curves) {
            let previous = 1;
            let hazard = 0;
            curve.survival.forEach((s, i) => {
              expect(s).toBeLessThanOrEqual(previous);
              expect(curve.cumulativeHazard[i]).toBeGreaterThanOrEqual(hazard);
              expect(curve.lower[i] > s + 1e-12).toBe(false);
              expect(curve.upper[i] < s - 1e-12).toBe(false);
              previous = s;
              hazard = curve.cumulativeHazard[i];
            });
          }
        },
      ),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(shuffledCohorts, ([cohort, order]) => {
        expect(kaplanMeier(shuffle(cohort, order))).toEqual(kaplanMeier(cohort));
        expect(nelsonAalen(shuffle(cohort, order))).toEqual(nelsonAalen(cohort));
      }),
    );
  });

  it('whole weights count as copies of rows', () => {
    fc.assert(
      fc.property(
        smallCohorts,
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 40, maxLength: 40 }),
        (cohort, w) => {
          const weight = cohort.time.map((_, i) => w[i]);
          const rows = weight.flatMap((count, i) => Array.from({ length: count }, () => i));
          const copied = kaplanMeier({
            time: rows.map((i) => cohort.time[i]),
            event: rows.map((i) => cohort.event[i]),
          });
          const weighted = kaplanMeier({ time: cohort.time, event: cohort.event, weight });
          expect(weighted.standardErrors).toBe('model');
          expect(weighted.curves[0].survival).toEqual(copied.curves[0].survival);
          expect(weighted.curves[0].lower).toEqual(copied.curves[0].lower);
        },
      ),
    );
  });

  it('cutting a row into intervals of one id changes nothing', () => {
    fc.assert(
      fc.property(smallCohorts, ({ time: end, event: happened }) => {
        const cut = end.flatMap((t, i) =>
          t > 4
            ? [
                [i, 0, 4, 0],
                [i, 4, t, happened[i]],
              ]
            : [[i, 0, t, happened[i]]],
        );
        const column = (k: number): number[] => cut.map((row) => row[k] as number);
        const whole = kaplanMeier({ time: end, event: happened }).curves[0];
        const pieces = kaplanMeier({ id: column(0), start: column(1), time: column(2), event: column(3) })
          .curves[0];
        end.forEach((t) => {
          expect(stepAt(pieces.time, pieces.survival, t, 1)).toBeCloseTo(
            stepAt(whole.time, whole.survival, t, 1),
            12,
          );
        });
        expect(pieces.censored.reduce((sum, c) => sum + c, 0)).toBe(
          whole.censored.reduce((sum, c) => sum + c, 0),
        );
      }),
    );
  });
});

describe('ties that arithmetic broke', () => {
  const broken = { time: [0.3, 0.1 + 0.2, 1, 1 + 1e-9, 2], event: [1, 1, 1, 0, 1] };

  it('are merged within √ε, as survival does', () => {
    const { curves, ties } = kaplanMeier(broken);
    expect(Array.from(curves[0].time)).toEqual([0.3, 1, 2]);
    expect(ties).toContain('2 distinct times merged');
  });

  it('stay apart when asked', () => {
    expect(kaplanMeier(broken, { tieTolerance: 0 }).curves[0].time).toHaveLength(5);
  });
});

describe('weights and repeated events', () => {
  it('fractional weights get robust errors: rows of equal weight give the unweighted ones of the jackknife', () => {
    const even = kaplanMeier({ time, event, weight: time.map(() => 0.5) });
    expect(even.standardErrors).toBe('robust');
    const plain = kaplanMeier({ time, event }, { standardErrors: 'robust' });
    even.curves[0].standardErrorLog.forEach((se, i) => {
      expect(se).toBeCloseTo(plain.curves[0].standardErrorLog[i], 12);
    });
  });

  it('mean cumulative function counts events of people', () => {
    const { curves } = meanCumulativeFunction({
      id: [1, 1, 2],
      start: [0, 2, 0],
      time: [2, 5, 5],
      event: [1, 1, 0],
    });
    expect(Array.from(curves[0].mean)).toEqual([0.5, 1]);
    // Influence of person 1 at the end: (1/2 − 1/4) twice; of person 2 the opposite.
    expect(curves[0].standardError[1]).toBeCloseTo(Math.sqrt(0.5), 12);
  });
});
