import { auRanzcpPpr } from '../au-ranzcp-ppr.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: auRanzcpPpr,
  ordinary: {
    asOf: '2025-12-31',
    meetings: 4,
    minutes: 120,
    people: 2,
    attendee: { profession: 'psychiatrist' },
    meetingAt: {
      0: { roles: [{ role: 'facilitator', by: 'f' }] },
      3: { roles: [{ role: 'facilitator', by: 'f' }] },
    },
    meeting: { roles: [] },
  },
  ordinarily: { year: 'passed', 'credit hours of Section 2': 10, 'credit hours of Section 3': 5 },
  cases: [
    [
      'three of the four meetings: nothing can be claimed',
      {
        meetings: 3,
        meetingAt: {
          0: { roles: [{ role: 'facilitator', by: 'f' }] },
          2: { roles: [{ role: 'facilitator', by: 'f' }] },
        },
      },
      { meetings: 'failed', facilitator: 'passed', 'credit hours of Section 2': 0 },
    ],
    ['119 minutes', { minutes: 119 }, { duration: 'failed', year: 'failed' }],
    ['a psychiatrist and a nurse', { attendeeAt: { 1: { profession: 'nurse' } } }, { pair: 'failed' }],
    [
      'the facilitator only at the first',
      { meetingAt: { 0: { roles: [{ role: 'facilitator', by: 'f' }] } } },
      { facilitator: 'failed', year: 'failed' },
    ],
    [
      'over the end of a year',
      { meetings: ['2024-12-01', '2025-02-01', '2025-05-01', '2025-09-01'] },
      { meetings: 'failed' },
    ],
    ['five meetings', { meetings: 5 }, { meetings: 'passed' }],
  ],
};
