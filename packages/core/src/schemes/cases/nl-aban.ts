import { nlAban } from '../nl-aban.ts';
import type { SchemeCases } from './situation.ts';

const coach = { role: 'facilitator', by: 'p1' } as const;

export const cases: SchemeCases = {
  scheme: nlAban,
  ordinary: {
    asOf: '2024-12-31',
    meetings: ['2024-03-01', '2024-09-01'],
    registeredBefore: 28,
    attendee: { credentials: ['registeredCoach'] },
    meeting: { signed: true, roles: [coach] },
    group: {
      milestones: [
        { what: 'plan', on: '2024-01-15' },
        { what: 'evaluation', on: '2024-12-01' },
      ],
    },
  },
  ordinarily: { year: 'inapplicable', group: 'passed' },
  cases: [
    ['applied for 27 days before', { registeredBefore: 27 }, { application: 'failed', group: 'passed' }],
    [
      'a group registered before its first meeting',
      { without: ['registered'], group: { registered: '2024-02-02' } },
      { application: 'passed' },
    ],
    ['no application recorded', { without: ['registered'] }, { application: 'cantTell' }],
    [
      'no plan',
      { group: { milestones: [] } },
      { 'year-plan': 'failed', evaluation: 'failed', group: 'failed' },
    ],
    [
      'a plan of the year before',
      { group: { milestones: [{ what: 'plan', on: '2023-12-31' }] } },
      { 'year-plan': 'failed' },
    ],
    ['a guide who is not registered', { attendee: { credentials: [] } }, { guide: 'failed' }],
    ['nobody guides', { meeting: { roles: [] } }, { guide: 'failed' }],
    ['no signatures', { meeting: { signed: false } }, { signed: 'failed' }],
  ],
};
