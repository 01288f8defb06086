import { auPsyba } from '../au-psyba.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: auPsyba,
  ordinary: {
    asOf: '2024-11-30',
    meetings: 10,
    minutes: 120,
    people: 2,
    attendeeAt: { 0: { ownPracticeMinutes: 60 } },
    meeting: { activity: 'peerDiscussion', reflection: { text: 'What I take from it.' } },
    activities: [{ date: '2024-05-01', unit: 'hours', amount: 20 }],
  },
  ordinarily: { 'credit hours': 10, year: 'passed' },
  cases: [
    [
      'a group of six that meets for ten hours, each for own practice',
      { people: 6, minutes: 60, attendeeAt: { 0: { ownPracticeMinutes: 10 } } },
      { 'peer-consultation': 'failed', 'credit hours': 1.667 },
    ],
    [
      'the same where the whole meeting counts',
      {
        people: 6,
        minutes: 60,
        attendeeAt: { 0: { ownPracticeMinutes: 10 } },
        interpretations: { groupTime: 'wholeMeeting' },
      },
      { 'peer-consultation': 'passed', 'credit hours': 10 },
    ],
    ['own minutes not recorded', { attendeeAt: {} }, { 'peer-consultation': 'cantTell', year: 'cantTell' }],
    ['nine hours', { meetings: 9 }, { 'peer-consultation': 'failed' }],
    [
      '29 hours in all',
      { activities: [{ date: '2024-05-01', unit: 'hours', amount: 19 }] },
      { 'peer-consultation': 'passed', 'all-hours': 'failed' },
    ],
    ['other hours not recorded', { activities: undefined as never }, { 'all-hours': 'cantTell' }],
    [
      'half a year of practice, half the hours',
      {
        meetings: ['2024-06-10', '2024-07-10', '2024-08-10', '2024-09-10', '2024-10-10'],
        practitioner: { practisingFrom: '2024-06-01' },
        activities: [{ date: '2024-08-01', unit: 'hours', amount: 10 }],
      },
      { 'peer-consultation': 'passed', 'all-hours': 'passed' },
    ],
    [
      'a team meeting',
      { meetingAt: { 0: { activity: 'teamMeeting', focus: 'service' } } },
      { 'team-meeting': 'failed', 'peer-consultation': 'failed' },
    ],
    [
      'a team meeting with a focus on learning',
      { meetingAt: { 0: { activity: 'teamMeeting', focus: 'learning' } } },
      { 'team-meeting': 'passed', year: 'passed' },
    ],
    ['no reflection', { without: ['reflection'] }, { reflection: 'failed', year: 'failed' }],
    ['no date', { without: ['date'] }, { date: 'failed' }],
    [
      'on 30 November and 1 December',
      {
        meetings: [
          '2023-11-30',
          '2023-12-01',
          '2024-01-02',
          '2024-02-02',
          '2024-03-02',
          '2024-04-02',
          '2024-05-02',
          '2024-06-02',
          '2024-07-02',
          '2024-11-30',
        ],
      },
      { 'peer-consultation': 'failed', 'credit hours': 9 },
    ],
  ],
};
