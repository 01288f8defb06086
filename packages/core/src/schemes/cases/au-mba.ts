import { auMba } from '../au-mba.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: auMba,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 5,
    minutes: 60,
    activities: [
      { date: '2024-02-01', unit: 'hours', amount: 12.5, kind: 'education' },
      { date: '2024-03-01', unit: 'hours', amount: 5, kind: 'measuring' },
      { date: '2024-04-01', unit: 'hours', amount: 15, kind: 'reviewing' },
      { date: '2024-05-01', unit: 'hours', amount: 12.5, kind: 'other' },
    ],
  },
  ordinarily: { year: 'passed' },
  cases: [
    [
      '49 hours',
      {
        activities: [
          { date: '2024-02-01', unit: 'hours', amount: 24, kind: 'education' },
          { date: '2024-03-01', unit: 'hours', amount: 20, kind: 'measuring' },
        ],
      },
      { hours: 'failed', 'reviewing-and-measuring': 'passed', reviewing: 'passed' },
    ],
    [
      '12 hours of education',
      {
        activities: [
          { date: '2024-02-01', unit: 'hours', amount: 12, kind: 'education' },
          { date: '2024-03-01', unit: 'hours', amount: 40, kind: 'measuring' },
        ],
      },
      { education: 'failed', hours: 'passed' },
    ],
    [
      '24 hours of reviewing and measuring',
      {
        activities: [
          { date: '2024-02-01', unit: 'hours', amount: 30, kind: 'education' },
          { date: '2024-03-01', unit: 'hours', amount: 19, kind: 'measuring' },
        ],
      },
      { 'reviewing-and-measuring': 'failed' },
    ],
    [
      'four hours of peer review',
      {
        meetings: 4,
        activities: [
          { date: '2024-02-01', unit: 'hours', amount: 30, kind: 'education' },
          { date: '2024-03-01', unit: 'hours', amount: 30, kind: 'measuring' },
        ],
      },
      { reviewing: 'failed' },
    ],
    [
      'four hours of measuring',
      {
        activities: [
          { date: '2024-02-01', unit: 'hours', amount: 30, kind: 'education' },
          { date: '2024-03-01', unit: 'hours', amount: 4, kind: 'measuring' },
          { date: '2024-04-01', unit: 'hours', amount: 20, kind: 'reviewing' },
        ],
      },
      { measuring: 'failed' },
    ],
    [
      'activities not recorded',
      { activities: undefined as never },
      { hours: 'cantTell', reviewing: 'passed' },
    ],
  ],
};
