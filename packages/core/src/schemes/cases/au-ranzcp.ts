import { auRanzcp } from '../au-ranzcp.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: auRanzcp,
  ordinary: {
    asOf: '2025-12-31',
    meetings: 10,
    minutes: 60,
    people: 3,
    members: 3,
    meeting: { summary: 'Topics.', scan: { findings: 0 } },
    group: { charter: { purpose: 'Review.' }, milestones: [{ what: 'registration', on: '2019-03-01' }] },
    activities: [{ date: '2025-05-01', unit: 'hours', amount: 40 }],
  },
  cases: [
    ['two members', { members: 2 }, { 'group-size': 'failed', group: 'passed' }],
    [
      'three at each meeting, read as a quorum',
      { interpretations: { moreThanTwo: 'quorum' }, members: 2 },
      { quorum: 'passed' },
    ],
    [
      'two at each meeting, read as a quorum',
      { interpretations: { moreThanTwo: 'quorum' }, people: 2 },
      { quorum: 'failed', year: 'passed' },
    ],
    ['nine hours', { meetings: 9 }, { hours: 'failed', 'all-hours': 'failed', year: 'failed' }],
    [
      'ten hours and 39 others',
      { activities: [{ date: '2025-05-01', unit: 'hours', amount: 39 }] },
      { hours: 'passed', 'all-hours': 'failed' },
    ],
    ['not registered', { group: { milestones: [] } }, { registration: 'failed', group: 'failed' }],
    ['no purpose written down', { group: { charter: {} } }, { purpose: 'cantTell' }],
    ['no list of those present', { without: ['attendees'] }, { attendees: 'failed' }],
    [
      'a patient can be identified',
      { meeting: { scan: { findings: 1 } } },
      { privacy: 'failed', year: 'failed' },
    ],
    ['not scanned', { without: ['scan'] }, { privacy: 'cantTell' }],
  ],
};
