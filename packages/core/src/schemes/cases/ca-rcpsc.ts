import { caRcpsc } from '../ca-rcpsc.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: caRcpsc,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 4,
    minutes: 60,
    meeting: { activity: 'peerDiscussion' },
    registeredBefore: 0,
    group: { milestones: [{ what: 'plan', on: '2024-01-05' }] },
  },
  ordinarily: { 'credit credits': 4 },
  cases: [
    ['three meetings', { meetings: 3 }, { series: 'failed', group: 'passed' }],
    ['approved afterwards', { registeredBefore: -1 }, { 'not-retroactive': 'failed', 'credit credits': 0 }],
    ['approved the day before', { registeredBefore: 1 }, { 'not-retroactive': 'passed' }],
    [
      'a working round',
      { meeting: { activity: 'clinicalRound' } },
      { 'working-round': 'failed', 'credit credits': 0 },
    ],
    ['no attendance', { without: ['attendees'] }, { attendees: 'failed' }],
    ['not planned', { group: { milestones: [] } }, { 'planned-ahead': 'failed', group: 'failed' }],
    ['an hour and a half earns a credit and a half', { meetings: 1, minutes: 90 }, { 'credit credits': 1.5 }],
  ],
};
