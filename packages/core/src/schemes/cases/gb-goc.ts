import { gbGoc } from '../gb-goc.ts';
import type { OtherActivity } from '../../portfolio.ts';
import type { SchemeCases } from './situation.ts';

const earned = (
  interactive: number,
  providerLed: number,
  interactiveProviderLed = 0,
): readonly OtherActivity[] =>
  Object.entries({ interactive, providerLed, interactiveProviderLed }).map(([kind, amount]) => ({
    date: '2026-05-01',
    unit: 'points',
    amount,
    kind,
  }));

export const cases: SchemeCases = {
  scheme: gbGoc,
  ordinary: {
    asOf: '2027-12-31',
    meetings: 1,
    minutes: 60,
    people: 4,
    attendee: { profession: 'optometrist' },
    meeting: { reflection: { text: 'Mine.' }, summary: 'Cases.', scan: { findings: 0 } },
    activities: earned(18, 18),
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
    [
      '35 points',
      { activities: earned(17, 17, 1) },
      { points: 'failed', 'interactive-points': 'passed', year: 'failed' },
    ],
    [
      '17 interactive points',
      { activities: earned(17, 19) },
      { points: 'passed', 'interactive-points': 'failed' },
    ],
    ['17 points of providers', { activities: earned(19, 17) }, { 'provider-led-points': 'failed' }],
    [
      '18 that are both',
      { activities: earned(18, 0, 18) },
      { 'provider-led-points': 'passed', year: 'passed' },
    ],
    [
      'half the points for half the cycle',
      { activities: earned(9.01, 9.01), practitioner: { practisingFrom: '2026-07-02' } },
      { points: 'passed' },
    ],
    ['no points asked on the last day of 2024', { asOf: '2024-12-31', activities: [] }, { year: 'passed' }],
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
