import { auRanzcp } from '../au-ranzcp.ts';
import type { OtherActivity } from '../../portfolio.ts';
import type { SchemeCases } from './situation.ts';

const others = (
  plan = 2,
  practiceImprovement = 13,
  selfGuided = 12.5,
  rest = 12.5,
): readonly OtherActivity[] =>
  Object.entries({ plan, practiceImprovement, selfGuided, rest }).map(([kind, amount]) => ({
    date: '2025-05-01',
    unit: 'hours',
    amount,
    kind,
  }));

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
    activities: others(),
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
      { activities: others(2, 13, 12.5, 11.5) },
      { hours: 'passed', 'all-hours': 'failed' },
    ],
    ['an hour of planning', { activities: others(1, 14) }, { plan: 'failed', 'all-hours': 'passed' }],
    [
      'four hours of improvement, and 19 of peer review',
      { meetings: 19, activities: others(2, 4) },
      { 'practice-improvement': 'failed', 'peer-review-and-improvement': 'passed' },
    ],
    [
      'five hours of improvement, and 17 of peer review',
      { meetings: 17, activities: others(2, 5, 13, 13) },
      { 'practice-improvement': 'passed', 'peer-review-and-improvement': 'failed', 'all-hours': 'passed' },
    ],
    ['twelve hours of one’s own', { activities: others(2, 13, 12, 13) }, { 'self-guided': 'failed' }],
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
