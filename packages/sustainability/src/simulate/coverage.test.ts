import { describe, expect, test } from 'vitest';
import { cox } from '../survival/cox.ts';
import { studyData } from '../study/study-data.ts';
import { trajectories } from './history.ts';
import type { SimulationModel } from './model.ts';
import { benchmarkModel } from './models.ts';

const studies = 200;
const groups = 60;
const daysPerYear = 365.25;

/** Groups that end at a constant rate, members who leave at a constant rate, and half of the groups under a lever. */
const model: SimulationModel = {
  ...benchmarkModel,
  starting: { ...benchmarkModel.starting, founders: [6, 6] },
  size: { smallest: 0, largest: 40, reference: 6 },
  joining: { ...benchmarkModel.joining, rate: 0 },
  facilitator: { ...benchmarkModel.facilitator, loss: 0 },
  meetings: { ...benchmarkModel.meetings, quorum: 0, perYear: 4 },
  dissolution: { withoutFacilitator: 0, otherwise: 0.25, otherwiseByAge: [{ ratio: 1 }] },
  levers: [
    {
      name: 'support',
      coverage: 0.5,
      from: 0,
      effects: [{ on: 'dissolutionOtherwise', ratio: 0.5 }],
      source: 'test',
    },
  ],
};

describe('what is estimated from simulated histories covers the truth', () => {
  const covered = { dissolution: 0, leaving: 0, ratio: 0 };
  for (let seed = 0; seed < studies; seed++) {
    const study = studyData(trajectories(model, { seed, groups, years: 6, startsOn: '2021-01-01' }));
    const reached = new Map(
      study.intervals.rows.map((row) => [
        row.group,
        Number((row as unknown as Record<string, unknown>)['support']),
      ]),
    );
    // Occurrences over exposure; the log of such a rate has standard error 1/√events.
    let events = 0;
    let years = 0;
    for (const row of study.groups.rows) {
      if (reached.get(row.group) === 1) continue;
      events += row.survivalEvent ?? 0;
      years += (row.survival ?? 0) / daysPerYear;
    }
    if (Math.abs(Math.log(events / years / 0.25)) < 1.959964 / Math.sqrt(events)) covered.dissolution++;
    let left = 0;
    let memberYears = 0;
    for (const row of study.memberships.rows) {
      if (row.status === 1) left++;
      memberYears += row.time / daysPerYear;
    }
    if (Math.abs(Math.log(left / memberYears / 0.15)) < 1.959964 / Math.sqrt(left)) covered.leaving++;
    const rows = study.groups.rows.filter((row) => row.survival !== null && row.survival > 0);
    const fit = cox({
      time: rows.map((row) => row.survival!),
      event: rows.map((row) => row.survivalEvent!),
      covariates: { support: rows.map((row) => reached.get(row.group)!) },
    });
    if (Math.abs(fit.coefficients[0]! - Math.log(0.5)) < 1.959964 * fit.standardErrors[0]!) covered.ratio++;
  }
  // 95 % ± three binomial standard errors, and a little for intervals that are right only in large samples.
  const error = Math.sqrt((0.95 * 0.05) / studies);
  test.each(['dissolution', 'leaving', 'ratio'] as const)('95 of 100 times: %s', (what) => {
    const share = covered[what] / studies;
    expect(share).toBeGreaterThan(0.95 - 3 * error);
    expect(share).toBeLessThan(0.95 + 3 * error + 0.005);
  });
});
