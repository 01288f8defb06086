import { gbNes } from '../gb-nes.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: gbNes,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 4,
    minutes: 60,
    members: 5,
    attendeeAt: { 1: { credentials: ['pbsgFacilitator'] } },
    meeting: { roles: [{ role: 'facilitator', by: 'p1' }] },
  },
  cases: [
    ['four members', { members: 4 }, { 'group-size': 'failed', group: 'inapplicable' }],
    ['twelve members', { members: 12 }, { 'group-size': 'passed' }],
    ['thirteen members', { members: 13 }, { 'group-size': 'failed' }],
    ['three meetings', { meetings: 3 }, { 'group-meetings': 'failed' }],
    ['two hours', { minutes: 120 }, { duration: 'passed' }],
    ['59 minutes', { minutes: 59 }, { duration: 'failed' }],
    ['121 minutes', { minutes: 121 }, { duration: 'failed' }],
    ['nobody trained leads', { attendeeAt: { 1: { credentials: [] } } }, { facilitator: 'failed' }],
  ],
};
