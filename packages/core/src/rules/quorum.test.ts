import { groupOf, meetingOutcomes, people } from './outcomes.testing.ts';

meetingOutcomes(
  { kind: 'quorum', min: 4 },
  {
    passed: [{ attendees: people(4) }, { attendees: people(40) }],
    failed: [
      { attendees: people(3) },
      { attendees: [] },
      { attendees: [...people(3), ...people(1)] },
      { attendees: [...people(20).slice(0, 2), ...people(20).slice(0, 2)] },
    ],
    cantTell: [{}],
  },
);
meetingOutcomes(
  { kind: 'quorum', min: 2, max: 5 },
  {
    passed: [{ attendees: people(2) }, { attendees: people(5) }],
    failed: [{ attendees: people(1) }, { attendees: people(6) }],
  },
);
meetingOutcomes(
  { kind: 'quorum', min: 2, guests: false },
  {
    passed: [{ attendees: [...people(2), { name: 'Visitor', guest: true }] }],
    failed: [{ attendees: [...people(1), { name: 'Visitor', guest: true }] }],
  },
);
meetingOutcomes(
  { kind: 'quorum', min: 2, only: ['pharmacist'] },
  {
    passed: [{ attendees: people(2, { profession: 'pharmacist' }) }],
    failed: [
      { attendees: people(2, { profession: 'nurse' }) },
      { attendees: [...people(1), { name: 'N', profession: 'nurse' }] },
    ],
    cantTell: [
      { attendees: people(2) },
      { attendees: [{ name: 'P', profession: 'pharmacist' }, { name: 'Q' }] },
    ],
  },
);
meetingOutcomes(
  { kind: 'quorum', min: 2, except: ['none'] },
  {
    passed: [{ attendees: people(2) }],
    failed: [{ attendees: [...people(1), { name: 'Relative', profession: 'none' }] }],
  },
);
meetingOutcomes(
  { kind: 'quorum', min: 2, members: true },
  {
    passed: [{ group: 'g', date: '2025-05-01', attendees: people(2) }],
    failed: [{ group: 'g', date: '2019-12-31', attendees: people(2) }],
    cantTell: [
      { group: 'g', attendees: people(2) },
      { group: 'h', date: '2025-05-01', attendees: people(2) },
    ],
  },
  { groups: [groupOf(3)] },
);
meetingOutcomes(
  { kind: 'quorum', min: 1, credentials: ['fellow'] },
  {
    passed: [{ attendees: [...people(2), { name: 'F', credentials: ['fellow'] }] }],
    failed: [{ attendees: people(2, { credentials: [] }) }],
    cantTell: [{ attendees: people(2) }, {}],
  },
);
