import { chSgaim } from '../ch-sgaim.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: chSgaim,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 6,
    minutes: 60,
    members: 6,
    attendeeAt: { 1: { credentials: ['moderator'] } },
    meeting: { roles: [{ role: 'facilitator', by: 'p1' }], summary: 'Minutes.' },
  },
  ordinarily: { group: 'inapplicable' },
  cases: [
    [
      'five members',
      { members: 5 },
      { 'group-size': 'failed', 'fixed-circle': 'failed', group: 'inapplicable' },
    ],
    ['fifteen members', { members: 15 }, { 'group-size': 'passed' }],
    ['sixteen members', { members: 16 }, { 'group-size': 'failed' }],
    ['five meetings', { meetings: 5 }, { 'group-meetings': 'failed' }],
    ['two hours', { minutes: 120 }, { duration: 'passed' }],
    ['59 minutes', { minutes: 59 }, { duration: 'failed' }],
    ['121 minutes', { minutes: 121 }, { duration: 'failed' }],
    ['nobody trained moderates', { attendeeAt: { 1: { credentials: [] } } }, { moderator: 'failed' }],
    ['no minutes', { without: ['summary'] }, { minutes: 'failed' }],
  ],
};
