import { auRacgp } from '../au-racgp.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: auRacgp,
  ordinary: {
    asOf: '2022-12-31',
    meetings: 6,
    minutes: 60,
    people: 4,
    meeting: { activity: 'peerDiscussion' },
    meetingAt: { 0: { activity: 'planning', end: '10:30' }, 5: { activity: 'review', end: '10:30' } },
    attendee: { profession: 'generalPractitioner' },
  },
  ordinarily: { 'credit hours': 4, 'credit points': 40 },
  cases: [
    [
      'a minute less than four hours',
      { meetingAt: { 0: { activity: 'planning' }, 1: { end: '10:59' }, 5: { activity: 'review' } } },
      { education: 'failed', year: 'failed', 'credit points': 0 },
    ],
    [
      '59 minutes besides a meal',
      { meeting: { activity: 'peerDiscussion', end: '11:30', breakMinutes: 31 } },
      { duration: 'failed' },
    ],
    [
      'no planning meeting',
      { meetingAt: { 5: { activity: 'review' } } },
      { planning: 'failed', year: 'failed' },
    ],
    ['no review meeting', { meetingAt: { 0: { activity: 'planning' } } }, { review: 'failed' }],
    ['two people', { people: 2 }, { participants: 'passed' }],
    ['one person', { people: 1 }, { participants: 'failed' }],
    ['twenty people', { people: 20 }, { participants: 'passed' }],
    ['twenty-one people', { people: 21 }, { participants: 'failed' }],
    [
      'the triennium before: four hours',
      { asOf: '2019-12-31' },
      { education: 'failed', planning: 'passed', year: 'failed' },
    ],
    [
      'the triennium before: six hours',
      {
        asOf: '2019-12-31',
        meetings: 8,
        meetingAt: { 0: { activity: 'planning' }, 7: { activity: 'review' } },
      },
      { education: 'passed', 'credit hours': 6, 'credit points': 40 },
    ],
    ['the triennium before: twelve people', { asOf: '2019-12-31', people: 12 }, { participants: 'passed' }],
    ['the triennium before: thirteen people', { asOf: '2019-12-31', people: 13 }, { participants: 'failed' }],
    [
      'the triennium before: two general practitioners and a nurse',
      { asOf: '2019-12-31', people: 3, attendeeAt: { 2: { profession: 'nurse' } } },
      { 'general-practitioners': 'passed' },
    ],
    [
      'the triennium before: one and two nurses',
      {
        asOf: '2019-12-31',
        people: 3,
        attendeeAt: { 1: { profession: 'nurse' }, 2: { profession: 'nurse' } },
      },
      { 'general-practitioners': 'failed' },
    ],
    ['the triennium before: 59 minutes', { asOf: '2019-12-31', minutes: 59 }, { duration: 'failed' }],
    [
      'the triennium before: neither planning nor review',
      { asOf: '2019-12-31', meetingAt: {} },
      { planning: 'failed', review: 'failed' },
    ],
  ],
};
