import { deBzaek } from '../de-bzaek.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: deBzaek,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 1,
    minutes: 45,
    meeting: { roles: [{ role: 'facilitator', by: 'p0' }] },
  },
  ordinarily: { 'credit points': 1, 'credit points of a moderator': 2, year: 'inapplicable' },
  cases: [
    ['44 minutes', { minutes: 44 }, { duration: 'failed', 'credit points': 0 }],
    ['89 minutes earn one point', { minutes: 89 }, { 'credit points': 1 }],
    ['90 minutes earn two', { minutes: 90 }, { 'credit points': 2 }],
    ['six hours earn eight', { minutes: 360 }, { 'credit points': 8 }],
    ['nine spans in a day earn eight', { minutes: 405 }, { 'credit points': 8 }],
    [
      'two on one day earn eight together',
      {
        meetings: ['2024-05-04', '2024-05-04'],
        minutes: 225,
        meetingAt: { 1: { start: '14:00', end: '17:45' } },
      },
      { 'credit points': 8 },
    ],
    ['nobody moderates', { meeting: { roles: [] } }, { 'credit points of a moderator': 0 }],
    ['told by others only', { secondary: 'refuse' }, { duration: 'cantTell', 'credit points': 0 }],
  ],
};
