import { nlNhg } from '../nl-nhg.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: nlNhg,
  ordinary: {
    asOf: '2024-12-31',
    practitioner: { certificateDate: '2020-01-01' },
    meetings: 10,
    minutes: 60,
    people: 4,
    members: 6,
    member: { profession: 'generalPractitioner' },
    attendeeAt: { 1: { credentials: ['ekc'] } },
    meeting: { roles: [{ role: 'facilitator', by: 'p1' }], summary: 'Variation between us.' },
    group: { charter: { purpose: 'Prescribing.' }, milestones: [{ what: 'plan', on: '2020-02-01' }] },
  },
  ordinarily: { 'credit hours': 10 },
  cases: [
    ['nine hours and a half', { meetingAt: { 0: { end: '10:30' } } }, { hours: 'failed', year: 'failed' }],
    [
      'ten hours, one year empty',
      {
        meetings: [
          '2020-02-01',
          '2020-03-01',
          '2020-04-01',
          '2021-02-01',
          '2021-03-01',
          '2021-04-01',
          '2022-02-01',
          '2022-03-01',
          '2023-02-01',
          '2023-03-01',
        ],
      },
      { hours: 'passed', 'hours-each-year': 'failed', 'group-meetings': 'failed' },
    ],
    [
      'three general practitioners',
      { members: 3 },
      { 'group-size': 'passed', 'advised-size': 'failed', group: 'passed' },
    ],
    ['two of them', { members: 2 }, { 'group-size': 'failed' }],
    ['ten members', { members: 10 }, { 'advised-size': 'passed' }],
    ['eleven members', { members: 11 }, { 'advised-size': 'failed' }],
    ['59 minutes', { minutes: 59 }, { duration: 'failed' }],
    [
      'led by nobody with the course',
      { attendeeAt: { 1: { credentials: [] } } },
      { 'quality-consultant': 'failed', year: 'failed' },
    ],
    ['nobody leads', { meeting: { roles: [] } }, { 'quality-consultant': 'failed' }],
    [
      'led by nobody with the course on the last day of 2009',
      {
        practitioner: { certificateDate: '2009-01-01' },
        asOf: '2013-12-31',
        period: { from: '2009-01-01', to: '2013-12-31' },
        attendeeAt: {},
        group: { milestones: [{ what: 'plan', on: '2009-02-01' }] },
      },
      { hours: 'passed', year: 'passed' },
    ],
    [
      'the same in a cycle from 2010',
      {
        practitioner: { certificateDate: '2010-01-01' },
        asOf: '2014-12-31',
        attendeeAt: { 1: { credentials: [] } },
        group: { milestones: [{ what: 'plan', on: '2010-02-01' }] },
      },
      { 'quality-consultant': 'failed', year: 'failed' },
    ],
    ['no report', { without: ['summary'] }, { report: 'failed' }],
    ['no year plan', { group: { milestones: [] } }, { 'year-plan': 'failed' }],
    ['no aim written down', { group: { charter: {} } }, { aim: 'cantTell' }],
  ],
};
