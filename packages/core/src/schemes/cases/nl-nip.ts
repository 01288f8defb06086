import { nlNip } from '../nl-nip.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: nlNip,
  ordinary: { asOf: '2024-12-31', meetings: 4, minutes: 90, members: 2 },
  cases: [
    ['one member', { members: 1 }, { 'group-size': 'failed' }],
    ['eight members', { members: 8 }, { 'group-size': 'passed' }],
    ['nine members', { members: 9 }, { 'group-size': 'failed' }],
    ['three meetings', { meetings: 3 }, { meetings: 'failed', year: 'failed' }],
    ['five meetings', { meetings: 5 }, { meetings: 'passed' }],
    ['89 minutes', { minutes: 89 }, { duration: 'failed', year: 'failed' }],
    ['told by others only', { secondary: 'refuse' }, { year: 'cantTell' }],
  ],
};
