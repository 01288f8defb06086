import { uaMoh } from '../ua-moh.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: uaMoh,
  ordinary: {
    asOf: '2026-12-31',
    meetings: 12,
    practitioner: { profession: 'doctor' },
    member: { profession: 'doctor' },
    activities: [{ date: '2026-02-01', unit: 'points', amount: 26 }],
  },
  ordinarily: { 'norm-of-nurses': 'inapplicable', 'credit points': 24, year: 'passed' },
  cases: [
    [
      'twelve meetings earn a doctor 24 points',
      { activities: [] },
      { 'credit points': 24, 'norm-of-doctors': 'failed' },
    ],
    [
      'a thirteenth adds only one',
      { meetings: 13, activities: [{ date: '2026-02-01', unit: 'points', amount: 25 }] },
      { 'credit points': 25, 'norm-of-doctors': 'passed' },
    ],
    ['a fourteenth adds nothing', { meetings: 14, activities: [] }, { 'credit points': 25 }],
    [
      '49 points',
      { activities: [{ date: '2026-02-01', unit: 'points', amount: 25 }] },
      { 'norm-of-doctors': 'failed', year: 'failed' },
    ],
    ['other activities not recorded', { activities: undefined as never }, { 'norm-of-doctors': 'cantTell' }],
    [
      'seven meetings earn a nurse 14 points',
      {
        meetings: 7,
        practitioner: { profession: 'nurse' },
        activities: [{ date: '2026-02-01', unit: 'points', amount: 16 }],
      },
      { 'credit points': 14, 'norm-of-nurses': 'passed', 'norm-of-doctors': 'inapplicable', year: 'passed' },
    ],
    [
      'an eighth adds one',
      {
        meetings: 8,
        practitioner: { profession: 'nurse' },
        activities: [{ date: '2026-02-01', unit: 'points', amount: 14 }],
      },
      { 'credit points': 15, 'norm-of-nurses': 'failed' },
    ],
    [
      'on 30 June and 1 July 2025',
      { asOf: '2025-12-31', meetings: ['2025-06-30', '2025-07-01'], activities: [] },
      { 'credit points': 2 },
    ],
    [
      'doctors and a nurse in one group',
      { memberAt: { 3: { profession: 'nurse' } } },
      { peers: 'failed', group: 'inapplicable' },
    ],
    [
      'the cap is only told by others',
      { meetings: 13, secondary: 'refuse', activities: [{ date: '2026-02-01', unit: 'points', amount: 24 }] },
      { 'norm-of-doctors': 'cantTell', 'credit points': 25 },
    ],
  ],
};
