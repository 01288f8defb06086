import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen } from './aalen-johansen.ts';
import { incidenceFigure } from '../figures/curves.ts';
import { cox } from './cox.ts';
import { cumulativeIncidence } from './cumulative-incidence.ts';
import { discreteTimeHazard } from './discrete-time-hazard.ts';
import { fineGray } from './fine-gray.ts';
import { fineGrayData } from './fine-gray-data.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { sharedFrailty } from './shared-frailty.ts';
import { readObservations } from './observations.ts';
import { riskTable } from './risk-table.ts';
import { runningErrors, stateErrors } from './state-errors.ts';
import { orderTimes } from './tied-times.ts';
import { smallCohorts } from './testing/cohorts.ts';

const ends = { time: [1, 2, 3, 4], event: [1, 2, 0, 1] };

describe('aalenJohansen', () => {
  it('by hand: 1/4 at once, and the last 3/4 × 2/3', () => {
    const { curves, moves } = aalenJohansen(ends);
    expect(curves[0].states.map(({ probability }) => probability.at(-1))).toEqual([
      0,
      expect.closeTo(0.75, 14),
      expect.closeTo(0.25, 14),
    ]);
    expect(Array.from(moves)).toEqual([1, 2, 1]);
  });

  it('probabilities of all states sum to 1; with one kind of end it is Kaplan–Meier', () => {
    fc.assert(
      fc.property(smallCohorts, ({ time, event, y }) => {
        const [curve] = aalenJohansen({ time, event: event.map((e, i) => e * (1 + y[i])) }).curves;
        curve.time.forEach((_, k) => {
          expect(curve.states.reduce((sum, { probability }) => sum + probability[k], 0)).toBeCloseTo(1, 12);
        });
        const [plain] = aalenJohansen({ time, event }).curves;
        const [km] = kaplanMeier({ time, event }, { standardErrors: 'robust' }).curves;
        km.survival.forEach((s, k) => {
          expect(plain.states[0].probability[k]).toBeCloseTo(s, 12);
          expect(plain.states[0].standardError[k]).toBeCloseTo(s * km.standardErrorLog[k], 10);
          expect(plain.states[1].standardError[k]).toBeCloseTo(s * km.standardErrorLog[k], 10);
        });
      }),
    );
  });

  it('running sums for large data agree with following every class', () => {
    fc.assert(
      fc.property(smallCohorts, ({ time, event, x, y }) => {
        const observations = readObservations(
          {
            time: time.map((t) => t + 5),
            event: event.map((e, i) => e * (1 + y[i])),
            start: x.map((value) => Math.round(value + 2)).map((value) => Math.max(0, value)),
            weight: x.map((value) => value + 2.5),
          },
          { codes: 2 },
        );
        const ordered = orderTimes(observations);
        const table = riskTable(observations, ordered, ordered.order, undefined);
        const causes = [1, 2].map(
          (code) =>
            riskTable(observations, ordered, ordered.order, undefined, (found) => found === code).event,
        );
        const { time: at, start } = ordered;
        const input = {
          rows: ordered.order,
          time: at,
          start,
          event: observations.event,
          weight: observations.weight,
        };
        const exact = stateErrors(input, table, causes);
        const running = runningErrors(input, table, causes);
        exact.incidenceErrors.forEach((errors, j) => {
          errors.forEach((se, k) => expect(running.incidenceErrors[j][k]).toBeCloseTo(se, 6));
        });
        exact.survivalError.forEach((se, k) => expect(running.survivalError[k]).toBeCloseTo(se, 6));
      }),
    );
  });

  it('agrees with cumulative incidence', () => {
    fc.assert(
      fc.property(smallCohorts, ({ time, event, group, y }) => {
        const columns = { time, event: event.map((e, i) => e * (1 + y[i])), group };
        const { curves } = aalenJohansen(columns);
        for (const { group: label, code, incidence } of cumulativeIncidence(columns).curves) {
          const same = curves.find((curve) => curve.group === label)?.states[code].probability;
          incidence.forEach((f, k) => expect(same?.[k]).toBeCloseTo(f, 12));
        }
      }),
    );
  });
});

describe('fineGray', () => {
  it('without competing ends is Breslow’s Cox model', () => {
    const data = {
      time: [1, 2, 3, 4, 5, 6],
      event: [1, 1, 0, 1, 1, 1],
      covariates: { size: [4, 9, 7, 6, 8, 2] },
    };
    expect(fineGray(data, 1).coefficients[0]).toBeCloseTo(cox(data, { ties: 'breslow' }).coefficients[0], 10);
    expect(fineGrayData(data, 1).weight.every((w) => w === 1)).toBe(true);
  });

  it('by expanded data and by weights agree when no times are tied', () => {
    const time = [5, 1, 9, 3, 7, 2, 8, 4, 6, 10, 11, 12];
    const event = [1, 2, 0, 1, 2, 1, 1, 0, 2, 1, 0, 1];
    const size = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
    const expanded = fineGrayData({ time, event }, 1);
    const { start, weight, source } = expanded;
    const fit = cox({
      start,
      time: expanded.time,
      event: expanded.event,
      weight,
      covariates: { size: Array.from(source, (row) => size[row]) },
    });
    expect(fit.coefficients[0]).toBeCloseTo(
      fineGray({ time, event, covariates: { size } }, 1).coefficients[0],
      10,
    );
  });
});

describe('discreteTimeHazard', () => {
  it('without covariates of effect, stretches are shares of events', () => {
    const time = [1, 1, 2, 2, 3, 3, 3, 3];
    const event = [1, 0, 1, 1, 1, 0, 0, 0];
    const fit = discreteTimeHazard(
      { time, event, covariates: {} },
      { baseline: { kind: 'piecewise', starts: [1, 3] } },
    );
    // Periods 1 and 2: 3 events in 8 + 6; period 3: 1 in 4.
    const odds = [3 / 11, 1 / 3];
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(odds[0]), 8);
    expect(fit.coefficients[1]).toBeCloseTo(Math.log(odds[1]), 8);
    expect(fit).toMatchObject({ personPeriods: 18, converged: true, names: ['q0', 'q1'] });
  });
});

describe('sharedFrailty', () => {
  const columns = {
    time: [1, 2, 3, 8, 9, 7, 2, 1, 4, 9, 8, 7, 3, 2, 1, 6],
    event: [1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0],
    covariates: { x: [0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0] },
  };
  const group = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6];

  it.each(['gamma', 'gaussian'] as const)(
    '%s: groups that fail early get higher frailties',
    (distribution) => {
      const fit = sharedFrailty(columns, group, { distribution });
      expect(fit.theta).toBeGreaterThan(0.1);
      expect(fit.logFrailties[0]).toBeGreaterThan(fit.logFrailties[1]);
      expect(fit.logFrailties[2]).toBeGreaterThan(fit.logFrailties[3]);
      expect(fit.logLikelihood.fitted).toBeGreaterThan(fit.logLikelihood.null);
    },
  );

  it('groups that do not differ have none', () => {
    const time = Array.from({ length: 40 }, (_, i) => 1 + (i % 10));
    const fit = sharedFrailty(
      { time, event: time.map(() => 1), covariates: { x: time.map((_, i) => (i * 7) % 3) } },
      time.map((_, i) => Math.floor(i / 10)),
    );
    expect(fit).toMatchObject({ theta: 0, flags: ['no-heterogeneity'] });
    expect(fit.coefficients[0]).toBeCloseTo(
      cox({ time, event: time.map(() => 1), covariates: { x: time.map((_, i) => (i * 7) % 3) } })
        .coefficients[0],
      3,
    );
  });
});

describe('cumulativeIncidence', () => {
  it('has limits, and curves that incidenceFigure draws', () => {
    const columns = { time: [1, 2, 3, 4, 5, 6], event: [1, 2, 0, 1, 1, 2] };
    const { curves } = cumulativeIncidence(columns);
    const [joint] = aalenJohansen(columns).curves;
    for (const { code, label, probability, standardError, lower, upper } of curves) {
      expect(label).toBe(String(code));
      expect(Array.from(probability)).toEqual(Array.from(joint.states[code].probability));
      const last = probability.length - 1;
      expect(lower[last]).toBeCloseTo(
        probability[last] / Math.exp((1.959963985 * standardError[last]) / probability[last]),
        8,
      );
      expect(upper[last]).toBeGreaterThan(probability[last]);
    }
    expect(incidenceFigure(curves, { title: 'Ends' })).toContain('1: ');
    expect(cumulativeIncidence({ ...columns, group: ['a', 'a', 'a', 'b', 'b', 'b'] }).curves[0]!.label).toBe(
      'a: 1',
    );
  });
});
