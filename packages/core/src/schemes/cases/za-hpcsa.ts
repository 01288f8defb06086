import { zaHpcsa } from '../za-hpcsa.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: zaHpcsa,
  ordinary: {
    asOf: '2024-06-30',
    meetings: 6,
    minutes: 60,
    people: 2,
    attendeeAt: { 0: { registrationNumber: 'MP 1' }, 1: { registrationNumber: 'MP 2' } },
    meeting: { signed: true },
    activities: [{ date: '2024-01-01', unit: 'CEUs', amount: 24 }],
  },
  ordinarily: { 'credit CEUs': 6, year: 'passed' },
  cases: [
    [
      '29 units',
      { activities: [{ date: '2024-01-01', unit: 'CEUs', amount: 23 }] },
      { units: 'failed', year: 'failed' },
    ],
    ['five meetings', { meetings: 5 }, { level: 'failed' }],
    ['no register', { without: ['attendees'] }, { attendees: 'failed' }],
    [
      'a number missing',
      { attendeeAt: { 0: { registrationNumber: 'MP 1' } } },
      { 'registration-numbers': 'failed' },
    ],
    ['not signed', { meeting: { signed: false } }, { signed: 'failed' }],
    [
      'units of the day before the twelve months',
      { activities: [{ date: '2023-06-30', unit: 'CEUs', amount: 24 }] },
      { units: 'failed' },
    ],
    [
      'units of their first day',
      { activities: [{ date: '2023-07-01', unit: 'CEUs', amount: 24 }] },
      { units: 'passed' },
    ],
  ],
};
