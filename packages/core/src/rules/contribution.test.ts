import { meetingOutcomes, people } from './outcomes.testing.ts';

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
