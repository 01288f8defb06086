import { noNma } from '../no-nma.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: noNma,
  ordinary: {
    asOf: '2024-06-30',
    meetings: 3,
    minutes: 120,
    people: 2,
    members: 3,
    member: { profession: 'generalPractitioner' },
    attendee: { profession: 'generalPractitioner' },
  },
  ordinarily: { 'credit hours': 6, year: 'passed', group: 'passed' },
  cases: [
    ['two members', { members: 2 }, { 'group-size': 'failed', group: 'passed' }],
    ['twelve members', { members: 12 }, { 'group-size': 'passed' }],
    ['thirteen members', { members: 13 }, { 'group-size': 'failed' }],
    ['one person present', { people: 1 }, { quorum: 'failed', year: 'failed' }],
    ['a doctor and a nurse', { attendeeAt: { 1: { profession: 'nurse' } } }, { quorum: 'failed' }],
    [
      'two meetings of three hours',
      { meetings: 2, minutes: 180 },
      { 'group-meetings': 'failed', hours: 'passed' },
    ],
    ['three meetings of 119 minutes', { minutes: 119 }, { hours: 'failed', 'group-meetings': 'passed' }],
    [
      'she left one after an hour',
      {
        meetingAt: {
          0: {
            attendees: [
              { name: 'Aroha 1', practitioner: 'p0', profession: 'generalPractitioner', minutesPresent: 60 },
              { name: 'B', profession: 'doctor' },
            ],
          },
        },
      },
      { hours: 'failed', 'credit hours': 5 },
    ],
    ['an hour', { minutes: 60 }, { duration: 'passed' }],
    ['59 minutes', { minutes: 59 }, { duration: 'failed' }],
    ['six hours', { minutes: 360 }, { duration: 'passed' }],
    ['361 minutes', { minutes: 361 }, { duration: 'failed' }],
    [
      'the first and the last of twelve months',
      { meetings: ['2023-07-01', '2024-01-01', '2024-06-30'] },
      { hours: 'passed' },
    ],
    ['a day before them', { meetings: ['2023-06-30', '2024-01-01', '2024-06-30'] }, { hours: 'failed' }],
  ],
};
