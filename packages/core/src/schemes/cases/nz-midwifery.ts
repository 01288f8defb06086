import { nzMidwifery } from '../nz-midwifery.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: nzMidwifery,
  ordinary: {
    asOf: '2023-03-31',
    meetings: 13,
    minutes: 120,
    meeting: { activity: 'peerDiscussion', scan: { findings: 0 } },
    meetingAt: { 6: { activity: 'review' } },
    activities: [
      { date: '2020-10-01', unit: 'hours', amount: 8, kind: 'education' },
      { date: '2021-10-01', unit: 'hours', amount: 8, kind: 'education' },
      { date: '2022-10-01', unit: 'hours', amount: 8, kind: 'education' },
    ],
  },
  cases: [
    [
      'six hours in one year',
      { meetingAt: { 0: { activity: 'review' } }, meetings: 12 },
      { 'professional-activities': 'failed' },
    ],
    [
      'the rest by other activities',
      {
        meetingAt: { 0: { activity: 'review' } },
        meetings: 12,
        activities: [
          { date: '2020-06-01', unit: 'hours', amount: 2, kind: 'professional' },
          { date: '2020-10-01', unit: 'hours', amount: 8, kind: 'education' },
          { date: '2021-10-01', unit: 'hours', amount: 8, kind: 'education' },
          { date: '2022-10-01', unit: 'hours', amount: 8, kind: 'education' },
        ],
      },
      { 'professional-activities': 'passed', year: 'passed' },
    ],
    [
      'seven hours of education in one year',
      {
        activities: [
          { date: '2020-10-01', unit: 'hours', amount: 8, kind: 'education' },
          { date: '2021-10-01', unit: 'hours', amount: 7, kind: 'education' },
          { date: '2022-10-01', unit: 'hours', amount: 8, kind: 'education' },
        ],
      },
      { education: 'failed' },
    ],
    [
      'no education in one year',
      { activities: [{ date: '2020-10-01', unit: 'hours', amount: 30, kind: 'education' }] },
      { education: 'failed', year: 'failed' },
    ],
    ['no standards review', { meetingAt: {} }, { 'standards-review': 'failed', year: 'failed' }],
    ['minutes that identify', { meeting: { scan: { findings: 1 } } }, { privacy: 'failed', year: 'passed' }],
    ['activities not recorded', { activities: undefined as never }, { education: 'cantTell' }],
  ],
};
