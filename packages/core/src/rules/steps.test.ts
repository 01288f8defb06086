import type { StepKind } from '../meeting.ts';
import { meetingOutcomes } from './outcomes.testing.ts';

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
