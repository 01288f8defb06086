import { dkPlo } from '../dk-plo.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: dkPlo,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 4,
    minutes: 180,
    people: 6,
    members: 6,
    member: { profession: 'generalPractitioner' },
    memberAt: { 1: { roles: [{ role: 'facilitator', from: '2010-01-01' }] } },
    group: {
      milestones: [
        { what: 'plan', on: '2024-03-31' },
        { what: 'report', on: '2024-12-10' },
      ],
    },
  },
  ordinarily: { group: 'passed' },
  cases: [
    ['five members', { members: 5 }, { 'group-size': 'failed', group: 'failed' }],
    ['twelve members', { members: 12 }, { 'group-size': 'passed' }],
    ['thirteen members', { members: 13 }, { 'group-size': 'failed' }],
    [
      'thirteen members in the north',
      { members: 13, interpretations: { region: 'north' } },
      { 'group-size': 'passed' },
    ],
    [
      'a nurse on the list',
      {
        memberAt: { 1: { roles: [{ role: 'facilitator', from: '2010-01-01' }] }, 2: { profession: 'nurse' } },
      },
      { doctors: 'failed' },
    ],
    ['no leader', { memberAt: {} }, { leader: 'failed' }],
    ['three meetings', { meetings: 3 }, { 'group-meetings': 'failed' }],
    [
      'planned on 1 April',
      {
        group: {
          milestones: [
            { what: 'plan', on: '2024-04-01' },
            { what: 'report', on: '2024-12-10' },
          ],
        },
      },
      { plan: 'failed', group: 'failed' },
    ],
    [
      'reported on 11 December',
      {
        group: {
          milestones: [
            { what: 'plan', on: '2024-03-31' },
            { what: 'report', on: '2024-12-11' },
          ],
        },
      },
      { 'year-report': 'failed', group: 'passed' },
    ],
    ['two hours', { minutes: 120 }, { duration: 'passed', 'half-day': 'failed', group: 'passed' }],
    ['119 minutes', { minutes: 119 }, { duration: 'failed', group: 'passed' }],
    ['179 minutes', { minutes: 179 }, { 'half-day': 'failed' }],
    ['partly sponsored', { meeting: { sponsored: true } }, { sponsor: 'failed', group: 'failed' }],
  ],
};
