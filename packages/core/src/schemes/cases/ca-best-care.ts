import { caBestCare } from '../ca-best-care.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: caBestCare,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 4,
    members: 2,
    memberAt: {
      0: { profession: 'nurse', roles: [{ role: 'champion', from: '2023-01-01' }] },
      1: {
        profession: 'doctor',
        roles: [
          { role: 'champion', from: '2023-01-01' },
          { role: 'successor', from: '2023-01-01' },
        ],
      },
    },
    group: {
      milestones: [
        { what: 'training', on: '2023-02-01' },
        { what: 'training', on: '2024-02-01' },
        { what: 'successionPlan', on: '2023-05-01' },
      ],
    },
  },
  cases: [
    [
      'no champion among the doctors',
      {
        memberAt: {
          0: { profession: 'nurse', roles: [{ role: 'champion', from: '2023-01-01' }] },
          1: { profession: 'doctor' },
        },
      },
      { champions: 'failed', successor: 'failed' },
    ],
    [
      'a champion whose term is over',
      {
        memberAt: {
          0: { profession: 'nurse', roles: [{ role: 'champion', from: '2023-01-01', to: '2024-06-30' }] },
          1: { profession: 'doctor', roles: [{ role: 'champion', from: '2023-01-01' }] },
        },
      },
      { champions: 'failed' },
    ],
    ['one profession', { members: 1 }, { 'interprofessional-team': 'failed' }],
    [
      'one round of training',
      { group: { milestones: [{ what: 'training', on: '2024-02-01' }] } },
      { training: 'failed', 'succession-plan': 'failed' },
    ],
    ['a quarter without a meeting', { meetings: 3 }, { connection: 'failed' }],
    [
      'in each quarter, read as monthly',
      { interpretations: { continuous: 'monthly' } },
      { connection: 'failed' },
    ],
    [
      'in each month, read as monthly',
      { meetings: 12, interpretations: { continuous: 'monthly' } },
      { connection: 'passed' },
    ],
  ],
};
