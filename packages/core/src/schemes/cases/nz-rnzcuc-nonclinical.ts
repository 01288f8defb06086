import { nzRnzcucNonclinical } from '../nz-rnzcuc-nonclinical.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: nzRnzcucNonclinical,
  ordinary: { asOf: '2024-12-31', meetings: 10, minutes: 60 },
  ordinarily: { year: 'passed', 'credit hours': 10 },
  cases: [
    ['nine meetings of an hour', { meetings: 9 }, { hours: 'failed', year: 'failed' }],
    ['a minute less than ten hours', { meetingAt: { 3: { end: '10:59' } } }, { hours: 'failed' }],
    ['eleven meetings', { meetings: 11 }, { hours: 'passed', 'credit hours': 11 }],
    ['five of two hours', { meetings: 5, minutes: 120 }, { hours: 'passed' }],
    ['one she was not at', { absentFrom: [0] }, { hours: 'failed' }],
    [
      'one of which the end is not recorded',
      { meetingAt: { 0: { end: undefined as never } } },
      { hours: 'cantTell', 'credit hours': 9 },
    ],
    [
      'half of one a break',
      { meetingAt: { 0: { breakMinutes: 30 } } },
      { hours: 'failed', 'credit hours': 9.5 },
    ],
  ],
};
