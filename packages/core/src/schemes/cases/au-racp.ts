import { auRacp } from '../au-racp.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: auRacp,
  ordinary: { asOf: '2024-12-31', meetings: 5, minutes: 60, activities: [] },
  ordinarily: { 'credit hours': 5 },
  cases: [
    ['four meetings of an hour', { meetings: 4 }, { reviewing: 'failed', year: 'failed' }],
    [
      'four, and a colleague’s review',
      { meetings: 4, activities: [{ date: '2024-05-01', unit: 'hours', amount: 1, kind: 'reviewing' }] },
      { reviewing: 'passed', 'credit hours': 4 },
    ],
    [
      'four, and a lecture',
      { meetings: 4, activities: [{ date: '2024-05-01', unit: 'hours', amount: 9, kind: 'education' }] },
      { reviewing: 'failed' },
    ],
    ['one of 299 minutes', { meetings: 1, minutes: 299 }, { reviewing: 'failed' }],
    ['one of 300 minutes', { meetings: 1, minutes: 300 }, { reviewing: 'passed' }],
    [
      'the fifth on the day after the year',
      {
        meetings: ['2023-01-01', '2023-03-01', '2023-06-01', '2023-12-31', '2024-01-01'],
        asOf: '2024-03-31',
        period: { from: '2023-01-01', to: '2023-12-31' },
      },
      { reviewing: 'failed', 'credit hours': 4 },
    ],
    ['no time recorded', { without: ['end'] }, { reviewing: 'cantTell' }],
  ],
};
