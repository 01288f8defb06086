import { deKvhh } from '../de-kvhh.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: deKvhh,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 2,
    attendeeAt: { 1: { credentials: ['moderator'] } },
    meeting: { roles: [{ role: 'facilitator', by: 'p1' }] },
    group: {
      charter: { confidentiality: 'What is said stays here.' },
      milestones: [{ what: 'registration', on: '2020-07-01' }],
    },
  },
  cases: [
    ['not registered', { group: { milestones: [] } }, { registration: 'failed', group: 'failed' }],
    [
      'registered later than asked about',
      { group: { milestones: [{ what: 'registration', on: '2025-01-01' }] } },
      { registration: 'failed' },
    ],
    ['the moderator has no proof', { attendeeAt: { 1: { credentials: [] } } }, { moderator: 'failed' }],
    ['the proof is not recorded', { attendeeAt: {} }, { moderator: 'cantTell' }],
    ['the room was sponsored', { meeting: { sponsored: true } }, { sponsor: 'failed' }],
    ['not sponsored', { meeting: { sponsored: false } }, { sponsor: 'passed' }],
    [
      'confidentiality not agreed on',
      { group: { charter: {} } },
      { confidentiality: 'cantTell', group: 'cantTell' },
    ],
  ],
};
