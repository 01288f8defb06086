import { ieIcgp } from '../ie-icgp.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: ieIcgp,
  ordinary: {
    asOf: '2026-04-30',
    meetings: 10,
    minutes: 60,
    meeting: { summary: 'Notes.', topics: [{ title: 'Asthma' }], scan: { findings: 0 } },
    activities: [
      { date: '2025-09-01', unit: 'credits', amount: 10, kind: 'practiceReview' },
      { date: '2025-10-01', unit: 'credits', amount: 30, kind: 'work' },
    ],
  },
  ordinarily: { 'credit credits': 10, year: 'passed' },
  cases: [
    ['49 credits', { meetings: 9 }, { credits: 'failed', year: 'failed' }],
    [
      'nine credits of practice review',
      {
        activities: [
          { date: '2025-09-01', unit: 'credits', amount: 9, kind: 'practiceReview' },
          { date: '2025-10-01', unit: 'credits', amount: 40 },
        ],
      },
      { 'practice-review': 'failed', credits: 'passed' },
    ],
    ['no notes', { without: ['summary'] }, { notes: 'failed' }],
    ['no list of those present', { without: ['attendees'] }, { attendees: 'failed' }],
    ['no topics', { without: ['topics'] }, { topics: 'failed' }],
    [
      'a patient can be identified',
      { meeting: { scan: { findings: 1 } } },
      { privacy: 'failed', year: 'failed' },
    ],
    [
      'the year before: 40 credits',
      { asOf: '2025-04-30', activities: [{ date: '2024-10-01', unit: 'credits', amount: 30 }] },
      { credits: 'passed', year: 'passed' },
    ],
    [
      'the year before: 39 credits',
      { asOf: '2025-04-30', activities: [{ date: '2024-10-01', unit: 'credits', amount: 29 }] },
      { credits: 'failed' },
    ],
  ],
};
