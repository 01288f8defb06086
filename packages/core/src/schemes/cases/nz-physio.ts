import { nzPhysio } from '../nz-physio.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: nzPhysio,
  ordinary: {
    asOf: '2024-03-31',
    meetings: 9,
    minutes: 120,
    people: 2,
    attendee: { profession: 'physiotherapist' },
    meeting: { reflection: { text: 'Mine.' } },
    activities: [{ date: '2023-01-01', unit: 'hours', amount: 82 }],
  },
  ordinarily: { 'credit hours': 18, year: 'passed' },
  cases: [
    [
      '99 hours',
      { activities: [{ date: '2023-01-01', unit: 'hours', amount: 81 }] },
      { hours: 'failed', year: 'failed' },
    ],
    [
      'a year without a review',
      {
        meetings: [
          '2021-05-01',
          '2021-09-01',
          '2021-11-01',
          '2022-05-01',
          '2022-06-01',
          '2022-07-01',
          '2022-08-01',
        ],
      },
      { 'peer-review': 'failed' },
    ],
    [
      'a review in each year',
      { meetings: ['2021-04-01', '2022-04-01', '2024-03-31'] },
      { 'peer-review': 'passed', reflections: 'failed' },
    ],
    [
      'reviewed by a nurse',
      { attendeeAt: { 1: { profession: 'nurse' } } },
      { reviewer: 'failed', year: 'failed' },
    ],
    [
      'two reflections in a year',
      { meetingAt: { 0: { reflection: undefined as never } } },
      { reflections: 'failed', year: 'passed' },
    ],
    [
      'hours of the day before the three years',
      { activities: [{ date: '2021-03-31', unit: 'hours', amount: 82 }] },
      { hours: 'failed' },
    ],
    [
      'hours of their first day',
      { activities: [{ date: '2021-04-01', unit: 'hours', amount: 82 }] },
      { hours: 'passed' },
    ],
  ],
};
