import { meetingJudgements, meetingOutcomes } from './outcomes.testing.ts';

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

const registered = { groups: [{ id: 'g', registered: '2025-05-01' }] };

meetingJudgements({ kind: 'deadline', of: 'reported', months: 1 }, [
  [
    { date, reported: '2025-02-28' },
    {
      outcome: 'passed',
      at: '/reported',
      asked: '2025-02-28',
      found: '2025-02-28',
      message: 'It was reported on 2025-02-28; asked: by 2025-02-28.',
    },
  ],
  [
    { date },
    {
      outcome: 'cantTell',
      at: '',
      asked: '2025-02-28',
      missing: ['/reported'],
      mend: 'Record the day on which it was reported: at the latest 2025-02-28.',
      message: 'Not recorded: when the meeting was reported.',
    },
  ],
  [
    { reported: '2025-02-28' },
    {
      outcome: 'cantTell',
      at: '',
      missing: ['/date'],
      mend: 'Record the date of the meeting.',
      message: 'Not recorded: the date of the meeting.',
    },
  ],
]);
// A group's registration says nothing of when a meeting was reported.
meetingJudgements(
  { kind: 'deadline', of: 'reported' },
  [
    [
      { date },
      {
        outcome: 'cantTell',
        at: '',
        asked: date,
        missing: ['/reported'],
        mend: `Record the day on which it was reported: at the latest ${date}.`,
        message: 'Not recorded: when the meeting was reported.',
      },
    ],
  ],
  registered,
);
meetingJudgements(
  { kind: 'deadline', of: 'registered', days: 2 },
  [
    [
      { date: '2025-04-28' },
      {
        outcome: 'failed',
        at: '',
        asked: '2025-04-30',
        found: '2025-05-01',
        message: 'It was registered on 2025-05-01; asked: by 2025-04-30.',
      },
    ],
    [
      { date: '2025-04-28', registered: '2025-04-30' },
      {
        outcome: 'passed',
        at: '/registered',
        asked: '2025-04-30',
        found: '2025-04-30',
        message: 'It was registered on 2025-04-30; asked: by 2025-04-30.',
      },
    ],
  ],
  registered,
);
meetingJudgements({ kind: 'deadline', of: 'reported', months: 1, endOfMonth: true, days: 10 }, [
  [
    { date: '2023-12-31', reported: '2024-02-11' },
    {
      outcome: 'failed',
      at: '/reported',
      asked: '2024-02-10',
      found: '2024-02-11',
      message: 'It was reported on 2024-02-11; asked: by 2024-02-10.',
    },
  ],
]);
