import { gbGoc } from '../gb-goc.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: gbGoc,
  ordinary: {
    asOf: '2027-12-31',
    meetings: 1,
    minutes: 60,
    people: 4,
    attendee: { profession: 'optometrist' },
    meeting: { reflection: { text: 'Mine.' }, summary: 'Cases.', scan: { findings: 0 } },
  },
  cases: [
    ['no review in the cycle', { meetings: 0 }, { review: 'failed', year: 'failed' }],
    [
      'on the first day of the cycle and the last of the one before',
      { meetings: ['2025-01-01'] },
      { review: 'passed' },
    ],
    ['on the last day of the cycle before', { meetings: ['2024-12-31'] }, { review: 'failed' }],
    [
      'an optometrist and a dispensing optician',
      { people: 2, attendeeAt: { 1: { profession: 'dispensingOptician' } } },
      { peers: 'passed', 'group-size': 'failed', year: 'passed' },
    ],
    [
      'an optometrist and a nurse',
      { people: 2, attendeeAt: { 1: { profession: 'nurse' } } },
      { peers: 'failed', year: 'failed' },
    ],
    ['three', { people: 3 }, { 'group-size': 'failed', 'pack-size': 'failed' }],
    ['eight', { people: 8 }, { 'group-size': 'passed' }],
    ['nine', { people: 9 }, { 'group-size': 'failed', 'pack-size': 'passed' }],
    ['ten', { people: 10 }, { 'pack-size': 'passed' }],
    ['eleven', { people: 11 }, { 'pack-size': 'failed' }],
    ['59 minutes', { minutes: 59 }, { duration: 'failed', year: 'passed' }],
    ['no reflection', { without: ['reflection'] }, { reflection: 'failed' }],
    ['a date of birth in it', { meeting: { scan: { findings: 1 } } }, { privacy: 'failed' }],
    [
      '2021: four cases, registered that day',
      {
        asOf: '2021-12-31',
        registeredBefore: 0,
        meeting: { cases: Array.from({ length: 4 }, () => ({ deidentifiedBy: 'p1' })) },
      },
      { 'registered-before': 'passed', cases: 'passed', duration: 'passed', 'credit interactive points': 3 },
    ],
    [
      '2021: eight cases',
      {
        asOf: '2021-12-31',
        registeredBefore: 5,
        meeting: { cases: Array.from({ length: 8 }, () => ({ deidentifiedBy: 'p1' })) },
      },
      { cases: 'passed' },
    ],
    [
      '2021: three cases, registered after',
      {
        asOf: '2021-12-31',
        registeredBefore: -1,
        meeting: { cases: Array.from({ length: 3 }, () => ({ deidentifiedBy: 'p1' })) },
      },
      { 'registered-before': 'failed', cases: 'failed' },
    ],
    [
      '2021: nine cases',
      {
        asOf: '2021-12-31',
        registeredBefore: 5,
        meeting: { cases: Array.from({ length: 9 }, () => ({ deidentifiedBy: 'p1' })) },
      },
      { cases: 'failed' },
    ],
    [
      '2021: a case not anonymised, 59 minutes',
      {
        asOf: '2021-12-31',
        minutes: 59,
        registeredBefore: 5,
        meeting: { cases: Array.from({ length: 4 }, () => ({ question: 'What now?' })) },
      },
      { cases: 'failed', duration: 'failed' },
    ],
  ],
};
