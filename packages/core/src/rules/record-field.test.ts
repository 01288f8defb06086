import { meetingOutcomes, people } from './outcomes.testing.ts';

meetingOutcomes({ kind: 'recordField', field: 'date' }, { passed: [{ date: '2025-06-01' }], failed: [{}] });
meetingOutcomes(
  { kind: 'recordField', field: 'venueOrModality' },
  { passed: [{ venue: 'Room 1' }, { modality: 'online' }], failed: [{}] },
);
meetingOutcomes(
  { kind: 'recordField', field: 'attendees' },
  { passed: [{ attendees: people(1) }], failed: [{}, { attendees: [] }] },
);
meetingOutcomes(
  { kind: 'recordField', field: 'venuePrivate' },
  { passed: [{ venuePrivate: true }], failed: [{}, { venuePrivate: false }] },
);
meetingOutcomes(
  { kind: 'recordField', field: 'summary', absent: true },
  { passed: [{}], failed: [{ summary: 'What was said.' }] },
);
meetingOutcomes(
  { kind: 'recordField', field: 'sponsored', absent: true },
  { passed: [{}, { sponsored: false }], failed: [{ sponsored: true }] },
);
meetingOutcomes(
  { kind: 'recordField', field: 'modality', oneOf: ['inPerson', 'hybrid'] },
  { passed: [{ modality: 'hybrid' }], failed: [{ modality: 'online' }, {}] },
);
