import { beInami } from '../be-inami.ts';
import type { OtherActivity } from '../../portfolio.ts';
import type { SchemeCases } from './situation.ts';

/** So many points by other activities, of which so many are of ethics; in each year that cases are of. */
const others = (points: number, ethics: number): readonly OtherActivity[] =>
  ['2012', '2013', '2019', '2020', '2024'].flatMap((year) => [
    { date: `${year}-02-01`, unit: 'points', amount: points - ethics },
    { date: `${year}-02-02`, unit: 'points', amount: ethics, kind: 'ethics' },
  ]);

export const cases: SchemeCases = {
  scheme: beInami,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 4,
    minutes: 60,
    people: 3,
    members: 8,
    member: { site: 'A' },
    memberAt: { 7: { site: 'B', roles: [{ role: 'rapporteur', from: '2010-01-01' }] } },
    meeting: { modality: 'inPerson', topics: [{ title: 'Antibiotics' }] },
    reportedAfter: 10,
    activities: others(16, 3),
  },
  ordinarily: { 'in-person': 'inapplicable', 'credit points': 4 },
  cases: [
    [
      '808 groups of 2011 and 2012: reported late, and set aside',
      { asOf: '2012-12-31', reportedAfter: 200 },
      { 'report-deadline': 'inapplicable', year: 'passed' },
    ],
    [
      'reported late on the first day after that',
      {
        asOf: '2013-12-31',
        meetings: ['2013-01-01', '2013-05-02'],
        reportedAfter: 200,
        activities: others(18, 3),
      },
      { 'report-deadline': 'failed', group: 'failed', year: 'passed' },
    ],
    [
      'seven members',
      { members: 7, memberAt: { 6: { site: 'B', roles: [{ role: 'rapporteur', from: '2010-01-01' }] } } },
      { 'group-size': 'failed', group: 'failed' },
    ],
    ['twenty-five members', { members: 25 }, { 'group-size': 'passed' }],
    ['twenty-six members', { members: 26 }, { 'group-size': 'failed' }],
    [
      'all from one hospital',
      { memberAt: { 7: { roles: [{ role: 'rapporteur', from: '2010-01-01' }] } } },
      { sites: 'failed' },
    ],
    ['no rapporteur', { memberAt: { 7: { site: 'B' } } }, { rapporteur: 'failed' }],
    [
      'three meetings',
      { meetings: 3, activities: others(17, 3) },
      { 'group-meetings': 'failed', meetings: 'passed', year: 'passed' },
    ],
    [
      'three meetings of a group formed that year',
      { meetings: 3, group: { formed: '2024-02-01' } },
      { 'group-meetings': 'inapplicable', group: 'passed' },
    ],
    ['two people at each meeting', { people: 2 }, { quorum: 'failed', group: 'failed', year: 'passed' }],
    [
      'the third is no member',
      { attendeeAt: { 2: { practitioner: 'x', name: 'A guest' } } },
      { quorum: 'passed', 'quorum-of-members': 'failed', year: 'passed' },
    ],
    [
      'the third is no member, and members are asked',
      {
        attendeeAt: { 2: { practitioner: 'x', name: 'A guest' } },
        interpretations: { participants: 'membersOnly' },
      },
      { 'quorum-of-members': 'failed', group: 'failed', year: 'passed' },
    ],
    ['59 minutes', { minutes: 59 }, { duration: 'failed' }],
    ['a sponsor', { meeting: { sponsored: true } }, { sponsor: 'failed', group: 'failed', year: 'passed' }],
    ['no date', { without: ['date'] }, { date: 'failed' }],
    ['no topic', { without: ['topics'] }, { topics: 'failed' }],
    ['no list of those present', { without: ['attendees'] }, { attendees: 'failed' }],
    [
      'reported on the last day of the following month',
      { meetings: ['2024-01-31', '2024-05-02'], meetingAt: { 0: { reported: '2024-02-29' } } },
      { 'report-deadline': 'passed' },
    ],
    [
      'reported on the day after',
      {
        activities: others(18, 3),
        meetings: ['2024-01-31', '2024-05-02'],
        meetingAt: { 0: { reported: '2024-03-01' } },
      },
      { 'report-deadline': 'failed', group: 'failed', year: 'passed' },
    ],
    ['two meetings', { meetings: 2 }, { meetings: 'passed' }],
    ['one meeting', { meetings: 1 }, { meetings: 'failed' }],
    [
      'a change of group',
      {
        otherGroups: [
          { id: 'h', memberships: [{ practitioner: 'p0', from: '2024-03-01', to: '2024-05-31' }] },
        ],
      },
      { 'one-group': 'passed', 'change-of-group': 'passed' },
    ],
    [
      'two changes of group',
      {
        otherGroups: [
          {
            id: 'h',
            memberships: [
              { practitioner: 'p0', from: '2024-03-01', to: '2024-05-31' },
              { practitioner: 'p0', from: '2024-08-01', to: '2024-08-31' },
            ],
          },
        ],
      },
      { 'change-of-group': 'failed' },
    ],
    [
      'two groups at once',
      { otherGroups: [{ id: 'h', memberships: [{ practitioner: 'p0', from: '2020-03-01' }] }] },
      { 'one-group': 'failed' },
    ],
    ['four absences in a row', { meetings: 8, absentFrom: [1, 2, 3, 4] }, { absences: 'passed' }],
    ['five absences in a row', { meetings: 8, absentFrom: [1, 2, 3, 4, 5] }, { absences: 'failed' }],
    [
      'five absences, one with apology',
      { meetings: 8, absentFrom: [1, 2, 3, 4, 5], meetingAt: { 3: { apologies: ['Aroha 1'] } } },
      { absences: 'passed' },
    ],
    ['in person in 2019', { asOf: '2019-12-31' }, { 'in-person': 'passed' }],
    [
      'online in 2019',
      { asOf: '2019-12-31', meeting: { modality: 'online' } },
      { 'in-person': 'failed', year: 'passed' },
    ],
    [
      'online on 12 and 13 March 2020',
      { asOf: '2020-12-31', meetings: ['2020-03-13', '2020-06-01'], meeting: { modality: 'online' } },
      { 'in-person': 'inapplicable' },
    ],
    [
      'online on 12 March 2020',
      { asOf: '2020-12-31', meetings: ['2020-03-12', '2020-06-01'], meeting: { modality: 'online' } },
      { 'in-person': 'failed' },
    ],
    ['19 points', { activities: others(15, 3) }, { points: 'failed', year: 'failed' }],
    ['two points of ethics', { activities: others(16, 2) }, { points: 'passed', ethics: 'failed' }],
    ['points given without a meeting in 2020', { asOf: '2020-12-31' }, { 'credit points': 12 }],
  ],
};
