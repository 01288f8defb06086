import type { Judgement } from '../finding.ts';
import { meetingJudgements, meetingOutcomes } from './outcomes.testing.ts';

meetingOutcomes(
  { kind: 'duration', min: 60, max: 120 },
  {
    passed: [
      { start: '18:00', end: '19:00' },
      { start: '18:00', end: '20:00' },
    ],
    failed: [
      { start: '18:00', end: '18:59' },
      { start: '18:00', end: '20:01' },
    ],
    cantTell: [{}, { start: '18:00' }, { end: '20:00' }],
  },
);
meetingOutcomes(
  { kind: 'duration', min: 60, breaks: 'excluded', which: { notActivities: ['planning'] } },
  {
    passed: [{ start: '18:00', end: '19:30', breakMinutes: 30 }],
    failed: [{ start: '18:00', end: '19:30', breakMinutes: 31 }],
    inapplicable: [{ activity: 'planning' }],
    cantTell: [{ activity: 'review' }],
  },
);

const lasted = (outcome: 'passed' | 'failed', found: number, mend?: string): Judgement => ({
  outcome,
  at: '/end',
  asked: '60 to 120',
  found,
  ...(mend !== undefined && { mend }),
  message: `Minutes: ${found}; asked: 60 to 120.`,
});
const unrecorded = (what: string, pointer: string): Judgement => ({
  outcome: 'cantTell',
  at: '',
  missing: [pointer],
  mend: `Record ${what}.`,
  message: `Not recorded: ${what}.`,
});

meetingJudgements({ kind: 'duration', min: 60, max: 120, breaks: 'excluded' }, [
  [{ start: '18:00', end: '19:00' }, lasted('passed', 60)],
  [
    { start: '18:00', end: '18:59' },
    lasted('failed', 59, 'Needed: 1 more. Hold another meeting, or correct the times if they are wrong.'),
  ],
  [{ start: '18:00', end: '20:30', breakMinutes: 30 }, lasted('passed', 120)],
  [
    { start: '18:00', end: '20:32', breakMinutes: 30 },
    lasted('failed', 122, 'Needed: 2 fewer. Hold another meeting, or correct the times if they are wrong.'),
  ],
  [{ start: '18:00' }, unrecorded('when the meeting ended', '/end')],
  [{ end: '18:00' }, unrecorded('when the meeting started', '/start')],
  [{}, unrecorded('when the meeting ended', '/end')],
]);
meetingJudgements({ kind: 'duration', min: 60, max: 120, which: { activities: ['review'] } }, [
  [{ activity: 'planning' }, { outcome: 'inapplicable', at: '', message: 'It is not such a meeting.' }],
  [{ activity: 'review', start: '18:00', end: '19:00', breakMinutes: 30 }, lasted('passed', 60)],
  [{ start: '18:00', end: '19:00' }, lasted('passed', 60)],
]);
