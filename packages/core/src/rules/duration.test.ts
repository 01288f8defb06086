import { meetingOutcomes } from './outcomes.testing.ts';

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
