import { ieCpsychi } from '../ie-cpsychi.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: ieCpsychi,
  ordinary: {
    asOf: '2025-04-30',
    meetings: 4,
    minutes: 90,
    meeting: { topics: [{ title: 'Lithium' }], roles: [{ role: 'coordinator', by: 'p1' }] },
    group: {
      milestones: [
        { what: 'registration', on: '2020-01-01' },
        { what: 'report', on: '2025-04-30' },
      ],
    },
  },
  ordinarily: { 'credit internal credits': 6 },
  cases: [
    ['an hour earns a credit', { meetings: 1, minutes: 60 }, { 'credit internal credits': 1 }],
    [
      'on 30 April and 1 May',
      { meetings: ['2024-04-30', '2024-05-01'], minutes: 60 },
      { 'credit internal credits': 1 },
    ],
    [
      'no member of a group',
      { members: 1, memberAt: { 0: { to: '2001-01-01' } } },
      { membership: 'failed', year: 'inapplicable' },
    ],
    [
      'not registered',
      { group: { milestones: [{ what: 'report', on: '2025-04-30' }] } },
      { registration: 'failed', group: 'failed' },
    ],
    [
      'no yearly summary',
      { group: { milestones: [{ what: 'registration', on: '2020-01-01' }] } },
      { 'year-summary': 'failed', group: 'passed' },
    ],
    ['no coordinator', { meeting: { roles: [] } }, { coordinator: 'failed' }],
    ['no date', { without: ['date'] }, { date: 'failed' }],
    ['no topic', { without: ['topics'] }, { topics: 'failed', 'credit internal credits': 0 }],
    ['no names', { without: ['attendees'] }, { attendees: 'failed' }],
  ],
};
