import { usEcho } from '../us-echo.ts';
import type { SchemeCases } from './situation.ts';

export const cases: SchemeCases = {
  scheme: usEcho,
  ordinary: {
    asOf: '2024-12-31',
    meetings: 5,
    absentFrom: [0, 1],
    attendee: { spoke: true },
    meeting: {
      activity: 'telementoring',
      roles: [{ role: 'hubSpecialist', by: 'h' }],
      cases: [{ question: 'Which dose?', deidentifiedBy: 'c', review: 'approved' }],
      recommendations: [{ case: 0, written: true, followUp: '2025-01-31' }],
      agenda: [
        { step: 'present', minutes: 5 },
        { step: 'clarify', minutes: 5 },
        { step: 'advise', minutes: 10, adviceAllowed: true },
      ],
    },
  },
  cases: [
    ['two of five sessions', { absentFrom: [0, 1, 2] }, { attendance: 'failed', year: 'inapplicable' }],
    [
      'three of five where eighty percent is the goal',
      { interpretations: { goal: 'eighty' } },
      { attendance: 'failed' },
    ],
    [
      'four of five where eighty percent is the goal',
      { absentFrom: [0], interpretations: { goal: 'eighty' } },
      { attendance: 'passed' },
    ],
    [
      'joined late: sessions before do not count',
      { absentFrom: [0, 1, 2], memberAt: { 0: { from: '2024-08-01' } } },
      { attendance: 'passed' },
    ],
    [
      'a case without a question',
      { meeting: { cases: [{ deidentifiedBy: 'c', review: 'approved' }] } },
      { question: 'failed' },
    ],
    [
      'nobody took out what identifies',
      { meeting: { cases: [{ question: 'Which dose?' }] } },
      { deidentified: 'failed', reviewed: 'failed' },
    ],
    [
      'advice before questions',
      {
        meeting: {
          agenda: [
            { step: 'present', minutes: 5 },
            { step: 'advise', minutes: 10 },
            { step: 'clarify', minutes: 5 },
          ],
        },
      },
      { 'clarify-before-advice': 'failed' },
    ],
    [
      'not written, no follow-up',
      { meeting: { recommendations: [{ case: 0, written: false }] } },
      { 'written-recommendations': 'failed', 'follow-up': 'failed' },
    ],
    ['no specialist', { meeting: { roles: [] } }, { 'hub-specialist': 'failed' }],
    ['some only listen', { attendeeAt: { 1: { spoke: false } } }, { 'all-teach-all-learn': 'failed' }],
  ],
};
