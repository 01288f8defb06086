import { deKvwl } from '../de-kvwl.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: deKvwl,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 4,
    members: 5,
    meeting: { roles: [{ role: 'facilitator', by: 'p1' }] },
    group: { milestones: [{ what: 'report', on: '2024-12-20' }] },
  },
  cases: [
    ['four members', { members: 4 }, { 'group-size': 'failed' }],
    ['twenty members', { members: 20 }, { 'group-size': 'passed' }],
    ['twenty-one members', { members: 21 }, { 'group-size': 'failed' }],
    ['three meetings', { meetings: 3 }, { 'group-meetings': 'failed' }],
    ['twelve meetings', { meetings: 12 }, { 'group-meetings': 'passed', group: 'passed' }],
    ['thirteen meetings', { meetings: 13 }, { 'group-meetings': 'failed', group: 'failed' }],
    ['nobody moderates', { meeting: { roles: [] } }, { moderator: 'failed' }],
    ['no report', { group: { milestones: [] } }, { report: 'failed' }],
  ],
};
