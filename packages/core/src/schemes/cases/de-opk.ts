import { deOpk } from '../de-opk.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: deOpk,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 4,
    minutes: 45,
    people: 3,
    members: 3,
    member: { credentials: [] },
    memberAt: { 0: { credentials: ['chamberMember'] }, 1: { credentials: ['chamberMember'] } },
    meeting: { modality: 'inPerson', summary: 'Short minutes.' },
    reportedAfter: 20,
    registeredBefore: 30,
  },
  cases: [
    ['two standing members', { members: 2 }, { 'standing-members': 'failed', group: 'failed' }],
    [
      'one member of the chamber',
      { memberAt: { 0: { credentials: ['chamberMember'] } } },
      { 'chamber-members': 'failed' },
    ],
    [
      'twenty members and twenty people',
      { members: 20, people: 20 },
      { 'group-size': 'passed', attendance: 'passed' },
    ],
    ['twenty-one members', { members: 21, people: 21 }, { 'group-size': 'failed', attendance: 'failed' }],
    [
      'twenty-one people, one a guest',
      { people: 21, attendeeAt: { 20: { guest: true } } },
      { attendance: 'passed' },
    ],
    ['three meetings', { meetings: 3 }, { 'group-meetings': 'failed' }],
    [
      'four meetings in one quarter',
      { meetings: ['2024-01-10', '2024-02-10', '2024-03-05', '2024-03-20'] },
      { 'group-meetings': 'passed', 'one-a-quarter': 'failed', group: 'passed' },
    ],
    ['all online', { meeting: { modality: 'online' } }, { 'in-person': 'failed', group: 'passed' }],
    [
      'one in person',
      { meeting: { modality: 'online' }, meetingAt: { 2: { modality: 'inPerson' } } },
      { 'in-person': 'passed' },
    ],
    ['44 minutes', { minutes: 44 }, { duration: 'failed' }],
    ['registered the day before', { registeredBefore: 1 }, { 'registered-before': 'passed' }],
    ['registered on the day', { registeredBefore: 0 }, { 'registered-before': 'failed', group: 'failed' }],
    [
      'reported a month later to the day',
      {
        meetings: ['2024-03-31', '2024-05-01', '2024-08-01', '2024-11-01'],
        meetingAt: { 0: { reported: '2024-04-30' } },
      },
      { 'report-deadline': 'passed' },
    ],
    [
      'reported a day after that',
      {
        meetings: ['2024-03-31', '2024-05-01', '2024-08-01', '2024-11-01'],
        meetingAt: { 0: { reported: '2024-05-01' } },
      },
      { 'report-deadline': 'failed' },
    ],
    ['no list of those present', { without: ['attendees'] }, { attendees: 'failed' }],
    ['no minutes', { without: ['summary'] }, { minutes: 'failed' }],
  ],
};
