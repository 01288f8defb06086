import { frSfmg } from '../fr-sfmg.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: frSfmg,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 5,
    members: 6,
    member: { profession: 'generalPractitioner' },
    meeting: {
      signed: true,
      noteTaker: 'Bede 1',
      roles: [{ role: 'facilitator', by: 'p1' }],
      cases: [{ presenter: 'p0' }, { presenter: 'p1' }],
    },
  },
  cases: [
    ['five members', { members: 5 }, { 'group-size': 'failed', group: 'failed' }],
    ['twelve members', { members: 12 }, { 'group-size': 'passed' }],
    ['thirteen members', { members: 13 }, { 'group-size': 'failed' }],
    ['a midwife among them', { memberAt: { 2: { profession: 'midwife' } } }, { 'one-specialty': 'failed' }],
    ['four meetings', { meetings: 4 }, { meetings: 'failed', year: 'failed' }],
    ['not signed', { meeting: { signed: false } }, { signed: 'failed', year: 'failed' }],
    ['a case that nobody presented', { meeting: { cases: [{}] } }, { 'cases-in-turn': 'failed' }],
    ['nobody moderates', { meeting: { roles: [] } }, { moderator: 'failed', year: 'passed' }],
    ['nobody writes', { meeting: { roles: [] }, without: ['noteTaker'] }, { secretary: 'failed' }],
  ],
};
