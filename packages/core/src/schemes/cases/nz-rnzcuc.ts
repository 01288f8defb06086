import { nzRnzcuc } from '../nz-rnzcuc.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: nzRnzcuc,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 3,
    minutes: 120,
    people: 3,
    attendee: { profession: 'doctor', credentials: [], spoke: true },
    attendeeAt: { 2: { credentials: ['fellow'] } },
    meeting: { venuePrivate: true, modality: 'inPerson', activity: 'peerDiscussion' },
    meetingAt: { 0: { topics: [{ kind: 'culturalCompetence' }] } },
  },
  ordinarily: { year: 'passed', 'credit hours': 6 },
  cases: [
    [
      'a minute less than six hours',
      { meetingAt: { 0: { end: '11:59', topics: [{ kind: 'culturalCompetence' }] } } },
      { hours: 'failed' },
    ],
    [
      'two doctors',
      { people: 2, attendeeAt: { 1: { credentials: ['fellow'] } } },
      { quorum: 'failed', year: 'failed' },
    ],
    [
      'two doctors and a nurse',
      { attendeeAt: { 1: { profession: 'nurse' }, 2: { credentials: ['fellow'] } } },
      { quorum: 'failed' },
    ],
    ['a senior registrar', { attendeeAt: { 2: { credentials: ['seniorRegistrar'] } } }, { fellow: 'passed' }],
    ['no Fellow', { attendeeAt: {} }, { fellow: 'failed', year: 'failed' }],
    [
      'no Fellow, and she is a remote registrar',
      { attendeeAt: {}, interpretations: { remote: 'waived' } },
      { fellow: 'failed', year: 'passed' },
    ],
    [
      'one is silent',
      { attendeeAt: { 2: { credentials: ['fellow'], spoke: false } } },
      { participation: 'failed', year: 'passed' },
    ],
    ['by video', { meeting: { modality: 'online' } }, { 'in-person': 'failed', year: 'passed' }],
    ['in a café', { meeting: { venuePrivate: false } }, { 'privacy-of-place': 'failed' }],
    [
      'on premises and systems',
      { meeting: { activity: 'serviceMeeting' } },
      { 'service-meeting': 'failed', year: 'failed' },
    ],
    [
      'nothing on cultural safety',
      { meetingAt: {}, meeting: { topics: [] } },
      { 'cultural-safety': 'failed', year: 'passed' },
    ],
  ],
};
