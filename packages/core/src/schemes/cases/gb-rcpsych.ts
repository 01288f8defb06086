import { gbRcpsych } from '../gb-rcpsych.ts';
import type { OtherActivity } from '../../portfolio.ts';
import type { SchemeCases } from './situation.ts';

const clinical = (credits: number, others: number): readonly OtherActivity[] => [
  { date: '2025-05-01', unit: 'credits', amount: credits, kind: 'clinical' },
  { date: '2025-05-01', unit: 'credits', amount: others },
];

export const cases: SchemeCases = {
  scheme: gbRcpsych,
  ordinary: {
    asOf: '2026-12-31',
    meetings: 4,
    minutes: 120,
    members: 4,
    member: { profession: 'psychiatrist' },
    meetingAt: { 0: { reflection: { text: 'One.' } }, 1: { reflection: { text: 'Two.' } } },
    activities: [{ date: '2026-05-01', unit: 'credits', amount: 22 }],
  },
  cases: [
    [
      '29 credits',
      { activities: [{ date: '2026-05-01', unit: 'credits', amount: 21 }] },
      { credits: 'failed', year: 'failed' },
    ],
    [
      'one reflection',
      { meetingAt: { 0: { reflection: { text: 'One.' } } } },
      { reflections: 'failed', year: 'passed' },
    ],
    ['not in 2026: three meetings, judged only where asked', { meetings: 3 }, { 'group-meetings': 'failed' }],
    [
      'not in 2026: whether four survive cannot be told',
      { meetings: 3, secondary: 'refuse' },
      { 'group-meetings': 'cantTell', group: 'cantTell' },
    ],
    [
      'no peer group',
      {
        members: 1,
        memberAt: { 0: { to: '2001-01-01' } },
        activities: [{ date: '2026-05-01', unit: 'credits', amount: 30 }],
      },
      { membership: 'failed', year: 'failed' },
    ],
    [
      '2025: 30 clinical credits',
      { asOf: '2025-12-31', activities: clinical(22, 20) },
      { 'clinical-credits': 'passed', credits: 'passed' },
    ],
    [
      '2025: 29 clinical credits',
      { asOf: '2025-12-31', activities: clinical(21, 21) },
      { 'clinical-credits': 'failed', year: 'passed' },
    ],
    [
      '2025: 49 credits',
      { asOf: '2025-12-31', activities: [{ date: '2025-05-01', unit: 'credits', amount: 41 }] },
      { credits: 'failed' },
    ],
    [
      '2025: 50 credits',
      { asOf: '2025-12-31', activities: [{ date: '2025-05-01', unit: 'credits', amount: 42 }] },
      { credits: 'passed', year: 'passed' },
    ],
    [
      '2025: three meetings',
      { asOf: '2025-12-31', meetings: 3 },
      { 'group-meetings': 'failed', group: 'failed' },
    ],
    [
      '2025: seven hours in a day earn six',
      { asOf: '2025-12-31', meetings: ['2025-03-03'], minutes: 420 },
      { 'credit credits': 6 },
    ],
    [
      '2025: six hours in a day earn six',
      { asOf: '2025-12-31', meetings: ['2025-03-03'], minutes: 360 },
      { 'credit credits': 6 },
    ],
    [
      'a nurse among the members',
      { memberAt: { 1: { profession: 'nurse' } } },
      { psychiatrists: 'failed', group: 'failed' },
    ],
    ['two members', { members: 2 }, { 'group-size': 'failed', group: 'passed' }],
    ['three members', { members: 3 }, { 'group-size': 'passed' }],
    ['six members', { members: 6 }, { 'group-size': 'passed' }],
    ['seven of thirty groups were too large', { members: 7 }, { 'group-size': 'failed' }],
  ],
};
