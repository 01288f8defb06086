import type { Judgement } from '../finding.ts';
import type { StepKind } from '../meeting.ts';
import { meetingJudgements, meetingOutcomes } from './outcomes.testing.ts';

const agenda = (...steps: readonly StepKind[]) => ({ agenda: steps.map((step) => ({ step, minutes: 5 })) });

meetingOutcomes(
  { kind: 'steps', steps: ['checkIn', 'present', 'checkOut'] },
  {
    passed: [
      agenda('checkIn', 'present', 'checkOut'),
      agenda('introductions', 'checkIn', 'present', 'advise', 'checkOut'),
    ],
    failed: [agenda(), agenda('checkIn', 'present'), agenda('present', 'checkIn', 'checkOut')],
    cantTell: [{}],
  },
);

const lacks = (found: number, step: string): Judgement => ({
  outcome: 'failed',
  at: '/agenda',
  asked: 3,
  found,
  mend: `Plan the step “${step}” in its place.`,
  message: `The step “${step}” is not on the agenda in its place.`,
});

meetingJudgements({ kind: 'steps', steps: ['checkIn', 'present', 'checkOut'] }, [
  [
    agenda('checkIn', 'checkIn', 'present', 'checkOut', 'nextDate'),
    { outcome: 'passed', at: '/agenda', message: 'The agenda holds the steps in order.' },
  ],
  [agenda(), lacks(0, 'check in')],
  [agenda('present', 'checkIn', 'checkOut'), lacks(1, 'present')],
  [agenda('checkIn', 'present', 'present'), lacks(2, 'check out')],
  [
    {},
    {
      outcome: 'cantTell',
      at: '',
      missing: ['/agenda'],
      mend: 'Record the agenda.',
      message: 'Not recorded: the agenda.',
    },
  ],
]);
