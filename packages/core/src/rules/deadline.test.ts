import { meetingOutcomes } from './outcomes.testing.ts';

const date = '2025-01-31';

meetingOutcomes(
  { kind: 'deadline', of: 'reported', months: 1, endOfMonth: true },
  {
    passed: [
      { date, reported: '2025-02-28' },
      { date: '2025-01-01', reported: '2025-02-28' },
      { date, reported: date },
    ],
    failed: [
      { date, reported: '2025-03-01' },
      { date: '2024-01-31', reported: '2024-03-01' },
    ],
    cantTell: [{ date }, { reported: '2025-02-28' }, {}],
  },
);
meetingOutcomes(
  { kind: 'deadline', of: 'reported', months: 1 },
  {
    passed: [{ date, reported: '2025-02-28' }],
    failed: [{ date, reported: '2025-03-01' }],
    cantTell: [{ date }],
  },
);
meetingOutcomes(
  { kind: 'deadline', of: 'registered', days: -1 },
  {
    passed: [{ date, registered: '2025-01-30' }, { date: '2025-06-01' }],
    failed: [{ date, registered: date }, { date: '2025-05-01' }],
    cantTell: [{ date, group: 'h' }],
  },
  { groups: [{ id: 'g', registered: '2025-05-01' }] },
);
