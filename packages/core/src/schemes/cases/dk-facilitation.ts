import { dkFacilitation } from '../dk-facilitation.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: dkFacilitation,
  ordinary: {
    asOf: '2014-12-31',
    meetings: 3,
    minutes: 60,
    meeting: {
      activity: 'facilitationVisit',
      expectations: 'Help with the disease programme, by example.',
      context: 'Two doctors are away.',
      roles: [{ role: 'facilitator', by: 'p1' }],
      commitments: [{ by: 'p0', due: '2014-12-01', done: true }],
    },
  },
  cases: [
    [
      'expectations not talked about',
      { without: ['expectations'] },
      { expectations: 'failed', group: 'inapplicable' },
    ],
    ['not fitted to the place', { without: ['context'] }, { context: 'failed' }],
    ['no facilitator', { meeting: { roles: [] } }, { peer: 'failed' }],
    ['two visits', { meetings: 2 }, { 'recurring-visits': 'failed' }],
    [
      'three meetings, one no visit',
      { meetingAt: { 0: { activity: 'staffMeeting' } } },
      { 'recurring-visits': 'failed' },
    ],
    ['59 minutes', { minutes: 59 }, { duration: 'failed' }],
    ['nothing undertaken', { meeting: { commitments: [] } }, { commitments: 'failed' }],
    [
      'undertaken, and not done',
      { meeting: { commitments: [{ by: 'p0', due: '2014-12-01', done: false }] } },
      { commitments: 'passed', 'commitments-done': 'failed' },
    ],
  ],
};
