import { seFq } from '../se-fq.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: seFq,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 12,
    members: 6,
    meeting: { summary: 'Topics.', scan: { findings: 0 } },
  },
  ordinarily: { group: 'inapplicable' },
  cases: [
    ['five members', { members: 5 }, { 'group-size': 'failed', group: 'inapplicable' }],
    ['seven members', { members: 7 }, { 'group-size': 'passed' }],
    ['eight members', { members: 8 }, { 'group-size': 'passed' }],
    ['nine members', { members: 9 }, { 'group-size': 'failed' }],
    ['a month without a meeting', { meetings: 11 }, { monthly: 'failed' }],
    ['a patient can be identified', { meeting: { scan: { findings: 1 } } }, { privacy: 'failed' }],
    ['told by others only', { secondary: 'refuse' }, { 'group-size': 'cantTell', group: 'inapplicable' }],
  ],
};
