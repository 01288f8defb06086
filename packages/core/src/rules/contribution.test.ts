import { meetingJudgements, meetingOutcomes, people } from './outcomes.testing.ts';

const guest = { name: 'Visitor', guest: true };

meetingOutcomes(
  { kind: 'contribution', by: 'speaking' },
  {
    passed: [
      { attendees: people(3, { spoke: true }) },
      { attendees: [...people(1, { spoke: true }), guest] },
    ],
    failed: [
      { attendees: [...people(2, { spoke: true }), { name: 'Silent', spoke: false }] },
      { attendees: [{ name: 'A' }, { name: 'B', spoke: false }] },
    ],
    cantTell: [{ attendees: people(2) }, { attendees: [...people(1, { spoke: true }), { name: 'Unknown' }] }],
    inapplicable: [{}, { attendees: [] }],
  },
);
meetingOutcomes(
  { kind: 'contribution', by: 'ownPractice' },
  {
    passed: [{ attendees: people(2, { ownPracticeMinutes: 1 }) }],
    failed: [{ attendees: people(2, { ownPracticeMinutes: 0 }) }],
    cantTell: [{ attendees: people(2, { spoke: true }) }],
  },
);

const spoke = { spoke: true };
const silent = { name: 'Silent', spoke: false };
const all = { outcome: 'passed', at: '/attendees', message: 'Everyone contributed.' } as const;
const nobody = { outcome: 'inapplicable', at: '', message: 'Nobody is recorded as attending.' } as const;

meetingJudgements({ kind: 'contribution', by: 'speaking' }, [
  [{ attendees: people(3, spoke) }, all],
  [{ attendees: [guest] }, all],
  [{ attendees: [{ ...guest, spoke: false }, ...people(1, spoke)] }, all],
  [{}, nobody],
  [{ attendees: [] }, nobody],
  [
    { attendees: [...people(2, spoke), silent, { name: 'Unknown' }, guest] },
    {
      outcome: 'failed',
      at: '/attendees',
      asked: 4,
      found: 2,
      message: 'Attendees who did not take part: 1.',
    },
  ],
  [
    { attendees: people(2) },
    {
      outcome: 'cantTell',
      at: '/attendees',
      missing: ['/attendees/0/spoke'],
      mend: 'Record who took part.',
      message: 'Not recorded: who took part.',
    },
  ],
  [
    { attendees: [...people(2), ...people(1, spoke), guest] },
    {
      outcome: 'cantTell',
      at: '/attendees',
      missing: ['/attendees/0/spoke', '/attendees/1/spoke'],
      mend: 'Record who took part.',
      message: 'Not recorded: who took part.',
    },
  ],
]);
meetingJudgements({ kind: 'contribution', by: 'ownPractice' }, [
  [{ attendees: people(3, { ownPracticeMinutes: 1 }) }, all],
  [
    { attendees: [...people(1, { ownPracticeMinutes: 5 }), ...people(2, { ownPracticeMinutes: 0 })] },
    {
      outcome: 'failed',
      at: '/attendees',
      asked: 3,
      found: 1,
      message: 'Attendees without time for their own practice: 2.',
    },
  ],
  [
    { attendees: people(1) },
    {
      outcome: 'cantTell',
      at: '/attendees',
      missing: ['/attendees/0/ownPracticeMinutes'],
      mend: "Record the minutes given to each one's practice.",
      message: "Not recorded: the minutes given to each one's practice.",
    },
  ],
]);
