import { deKbv } from '../de-kbv.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: deKbv,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 4,
    members: 5,
    member: { credentials: [] },
    memberAt: { 1: { credentials: ['moderator'], roles: [{ role: 'facilitator', from: '2010-01-01' }] } },
    meeting: { roles: [{ role: 'timekeeper', by: 'p2' }], venuePrivate: true },
  },
  cases: [
    ['four members', { members: 4 }, { 'group-size': 'failed', group: 'failed' }],
    ['twenty members', { members: 20 }, { 'group-size': 'passed' }],
    ['twenty-one members', { members: 21 }, { 'group-size': 'failed' }],
    [
      'a moderator without the training',
      { memberAt: { 1: { credentials: [], roles: [{ role: 'facilitator', from: '2010-01-01' }] } } },
      { moderator: 'failed' },
    ],
    ['three meetings', { meetings: 3 }, { 'group-meetings': 'failed', group: 'passed' }],
    ['no timekeeper', { meeting: { roles: [] } }, { timekeeper: 'failed' }],
    ['not alone in the room', { meeting: { venuePrivate: false } }, { 'privacy-of-place': 'failed' }],
  ],
};
