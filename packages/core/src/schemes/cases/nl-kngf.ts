import { nlKngf } from '../nl-kngf.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: nlKngf,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 2,
    minutes: 150,
    members: 5,
    member: { site: 'A' },
    memberAt: { 1: { site: 'B' } },
    meeting: { roles: [{ role: 'facilitator', by: 'p1' }] },
  },
  cases: [
    ['four members', { members: 4 }, { 'group-size': 'failed' }],
    ['eight members', { members: 8 }, { 'group-size': 'passed' }],
    ['nine members', { members: 9 }, { 'group-size': 'failed' }],
    ['all of one practice', { memberAt: {} }, { practices: 'failed' }],
    [
      'a practice not recorded',
      { member: { site: undefined as never }, memberAt: { 1: { site: 'B' } } },
      { practices: 'cantTell' },
    ],
    ['one meeting', { meetings: 1 }, { meetings: 'failed', year: 'failed' }],
    ['149 minutes', { minutes: 149 }, { duration: 'failed' }],
    ['no coach', { meeting: { roles: [] } }, { coach: 'failed' }],
  ],
};
