import { auAcrrm } from '../au-acrrm.ts';
import type { SchemeCases, Situation } from './situation.ts';

const others = (education: number, outcomes: number, more = 0): Situation => ({
  activities: [
    { date: '2021-05-01', unit: 'hours', amount: education, kind: 'education' },
    { date: '2021-06-01', unit: 'hours', amount: outcomes, kind: 'outcomeMeasurement' },
    ...(more > 0
      ? [{ date: '2021-07-01', unit: 'hours', amount: more, kind: 'performanceReview' } as const]
      : []),
  ],
});

export const cases: SchemeCases = {
  scheme: auAcrrm,
  ordinary: { asOf: '2022-12-31', meetings: 25, minutes: 90, ...others(75, 37.5) },
  ordinarily: { 'credit hours': 37.5 },
  cases: [
    ['149 hours', others(74, 37.5), { hours: 'failed', year: 'failed' }],
    ['37 hours of education', others(37, 80), { education: 'failed', hours: 'passed' }],
    ['37.5 hours of education', others(37.5, 75), { education: 'passed', year: 'passed' }],
    ['37 hours of measuring', others(80, 37), { 'outcome-measurement': 'failed', hours: 'passed' }],
    ['24 meetings', { meetings: 24, ...others(80, 40) }, { 'performance-review': 'failed', hours: 'passed' }],
    [
      '24 meetings, and a visit of a colleague',
      { meetings: 24, ...others(75, 37.5, 1.5) },
      { 'performance-review': 'passed', year: 'passed' },
    ],
    [
      'the last day of the triennium and the day after',
      {
        meetings: ['2022-12-31', '2023-01-01'],
        asOf: '2023-01-31',
        period: { from: '2020-01-01', to: '2022-12-31' },
      },
      { 'credit hours': 1.5 },
    ],
  ],
};
