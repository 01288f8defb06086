import { atQz } from '../at-qz.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: atQz,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 2,
    minutes: 90,
    members: 5,
    attendeeAt: { 1: { credentials: ['moderator'] } },
    meeting: { roles: [{ role: 'facilitator', by: 'p1' }] },
  },
  ordinarily: { 'credit points': 4 },
  cases: [
    ['four members', { members: 4 }, { 'group-size': 'failed' }],
    ['fifteen members', { members: 15 }, { 'group-size': 'passed' }],
    ['sixteen members', { members: 16 }, { 'group-size': 'failed' }],
    ['89 minutes', { minutes: 89 }, { duration: 'failed', 'credit points': 0 }],
    ['179 minutes earn no more', { minutes: 179 }, { 'credit points': 4 }],
    ['three hours earn twice as much', { minutes: 180 }, { 'credit points': 8 }],
    ['no approved moderator', { attendeeAt: { 1: { credentials: [] } } }, { moderator: 'failed' }],
  ],
};
