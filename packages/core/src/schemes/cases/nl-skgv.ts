import { nlSkgv } from '../nl-skgv.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: nlSkgv,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 1,
    members: 10,
    member: { profession: 'psychologist' },
    memberAt: Object.fromEntries([0, 1, 2, 3, 4].map((at) => [at, { profession: 'chaplain' }])),
  },
  cases: [
    ['eleven members', { members: 11 }, { 'group-size': 'failed', chaplains: 'failed' }],
    ['nine members', { members: 9 }, { 'group-size': 'passed', chaplains: 'passed' }],
    [
      'four chaplains of ten',
      { memberAt: Object.fromEntries([0, 1, 2, 3].map((at) => [at, { profession: 'chaplain' }])) },
      { chaplains: 'failed', group: 'failed' },
    ],
    ['all chaplains', { member: { profession: 'chaplain' } }, { chaplains: 'passed' }],
    [
      'a chaplain and a psychologist',
      { members: 2, memberAt: { 0: { profession: 'chaplain' } } },
      { chaplains: 'passed' },
    ],
    [
      'professions not recorded',
      { member: { profession: undefined as never }, memberAt: { 0: { profession: 'chaplain' } } },
      { chaplains: 'cantTell' },
    ],
  ],
};
