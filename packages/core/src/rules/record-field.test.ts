import { meetingJudgements, meetingOutcomes, people } from './outcomes.testing.ts';
import type { RecordField } from './record-field.ts';

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

/** What each field is called in a finding. */
const names: readonly (readonly [RecordField, string])[] = [
  ['activity', 'what kind of meeting it was'],
  ['agenda', 'the agenda'],
  ['attendees', 'the names of those who attended'],
  ['breakMinutes', 'the break minutes'],
  ['cases', 'the cases discussed'],
  ['commitments', 'what was undertaken until the next meeting'],
  ['confidentiality', 'a statement on confidentiality'],
  ['context', 'how it was fitted to the place'],
  ['date', 'the date'],
  ['documentation', 'how the record was made'],
  ['end', 'when it ended'],
  ['expectations', 'what was expected, as agreed before'],
  ['group', 'the group'],
  ['nextDate', 'the date of the next meeting'],
  ['noteTaker', 'the note taker'],
  ['recommendations', 'the recommendations'],
  ['references', 'references or supporting material'],
  ['reflection', 'a reflection'],
  ['signed', 'the signatures'],
  ['sponsored', 'a sponsor'],
  ['start', 'when it started'],
  ['summary', 'a summary of the discussion'],
  ['venuePrivate', 'a note that the place allowed confidence'],
];
/** What is done, not written. */
const mends: Readonly<Record<string, string>> = {
  signed: 'Have those who were there sign the record.',
  venuePrivate: 'Meet where the group can talk in confidence, and write that down.',
};
for (const [field, name] of names) {
  meetingJudgements({ kind: 'recordField', field }, [
    [
      {},
      {
        outcome: 'failed',
        at: '',
        missing: [`/${field}`],
        mend: mends[field] ?? `Write down ${name}.`,
        message: `The record does not hold ${name}.`,
      },
    ],
  ]);
}
meetingJudgements({ kind: 'recordField', field: 'venueOrModality' }, [
  [{ venue: 'Room 1' }, { outcome: 'passed', at: '', message: 'The record holds the venue or modality.' }],
  [{ modality: 'online' }, { outcome: 'passed', at: '', message: 'The record holds the venue or modality.' }],
  [
    {},
    {
      outcome: 'failed',
      at: '',
      missing: ['/venue'],
      mend: 'Write down the venue or modality.',
      message: 'The record does not hold the venue or modality.',
    },
  ],
]);
meetingJudgements({ kind: 'recordField', field: 'attendees' }, [
  [
    { attendees: [] },
    {
      outcome: 'failed',
      at: '/attendees',
      mend: 'Write down the names of those who attended.',
      message: 'The record does not hold the names of those who attended.',
    },
  ],
]);
meetingJudgements({ kind: 'recordField', field: 'sponsored', absent: true }, [
  [{}, { outcome: 'passed', at: '', message: 'The record does not hold a sponsor.' }],
  [{ sponsored: false }, { outcome: 'passed', at: '', message: 'The record does not hold a sponsor.' }],
  [
    { sponsored: true },
    {
      outcome: 'failed',
      at: '/sponsored',
      mend: 'Count another meeting, or correct the record if nobody else paid.',
      message: 'The record holds a sponsor.',
    },
  ],
]);
meetingJudgements({ kind: 'recordField', field: 'summary', absent: true }, [
  [
    { summary: 'Dosing.' },
    {
      outcome: 'failed',
      at: '/summary',
      mend: 'Leave a summary of the discussion out of the record.',
      message: 'The record holds a summary of the discussion.',
    },
  ],
]);
meetingJudgements({ kind: 'recordField', field: 'modality', oneOf: ['inPerson', 'hybrid'] }, [
  [{ modality: 'hybrid' }, { outcome: 'passed', at: '', message: 'The record holds the modality.' }],
  [
    { modality: 'online' },
    {
      outcome: 'failed',
      at: '/modality',
      asked: 'in person or hybrid',
      mend: 'Correct the modality if it is wrong.',
      message: 'The record holds, as the modality, something other than in person or hybrid.',
    },
  ],
]);
