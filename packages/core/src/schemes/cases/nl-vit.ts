import { nlVit } from '../nl-vit.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: nlVit,
  ordinary: { asOf: '2024-12-31', meetings: 1, members: 4, people: 4, meeting: { signed: true } },
  cases: [
    ['three members', { members: 3 }, { 'group-size': 'failed' }],
    ['five members', { members: 5 }, { 'group-size': 'passed' }],
    ['three at the meeting', { people: 3 }, { quorum: 'failed' }],
    ['five at the meeting', { people: 5 }, { quorum: 'passed' }],
    ['not signed', { meeting: { signed: false } }, { signed: 'failed' }],
    ['signatures not recorded', { without: ['signed'] }, { signed: 'failed' }],
  ],
};
