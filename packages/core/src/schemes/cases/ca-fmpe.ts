import { caFmpe } from '../ca-fmpe.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: caFmpe,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 12,
    minutes: 90,
    members: 7,
    attendeeAt: { 1: { credentials: ['pbsgFacilitator'] } },
    meeting: { roles: [{ role: 'facilitator', by: 'p1' }], commitments: [{ by: 'p0' }] },
  },
  ordinarily: { 'credit Mainpro+ credits': 54 },
  cases: [
    ['three members', { members: 3 }, { 'group-size': 'failed', 'advised-size': 'failed', group: 'failed' }],
    ['four members', { members: 4 }, { 'group-size': 'passed', 'advised-size': 'failed', group: 'passed' }],
    ['ten members', { members: 10 }, { 'group-size': 'passed' }],
    ['eleven members', { members: 11 }, { 'group-size': 'failed', 'advised-size': 'failed' }],
    ['six members', { members: 6 }, { 'advised-size': 'failed' }],
    ['eight members', { members: 8 }, { 'advised-size': 'failed' }],
    ['nobody trained leads', { attendeeAt: { 1: { credentials: [] } } }, { facilitator: 'failed' }],
    ['a month without a meeting', { meetings: 11 }, { monthly: 'failed', group: 'passed' }],
    ['two hours', { minutes: 120 }, { duration: 'passed' }],
    ['89 minutes', { minutes: 89 }, { duration: 'failed' }],
    ['121 minutes', { minutes: 121 }, { duration: 'failed' }],
    ['no reflection tool', { without: ['commitments'] }, { 'reflection-tool': 'failed' }],
    ['an hour earns three credits', { meetings: 1, minutes: 60 }, { 'credit Mainpro+ credits': 3 }],
  ],
};
