import { expect, test } from 'vitest';
import { judge } from './registration-numbers.ts';
import { meetingJudgements, meetingOutcomes, people } from './outcomes.testing.ts';

const nurse = { name: 'N', profession: 'nurse' } as const;

meetingOutcomes(
  { kind: 'registrationNumbers', of: ['pharmacist'] },
  {
    passed: [{ attendees: people(3) }, { attendees: [...people(2), nurse] }],
    failed: [
      { attendees: [...people(2), { name: 'Unknown' }] },
      { attendees: [{ name: 'P', profession: 'pharmacist' }] },
    ],
    inapplicable: [{}, { attendees: [] }],
  },
);
meetingOutcomes(
  { kind: 'registrationNumbers', of: 'everyone' },
  { passed: [{ attendees: people(3) }], failed: [{ attendees: [...people(2), nurse] }] },
);

test('names every place where a number is missing, and counts', () => {
  const meeting = { id: 'm', attendees: [{ name: 'A' }, ...people(1), { name: 'B' }] };
  const setting = {
    portfolio: { meetings: [meeting] },
    period: { from: '2025-04-01', to: '2026-03-31' },
    asOf: '2026-03-31',
  };
  expect(judge({ kind: 'registrationNumbers', of: 'everyone' })(meeting, setting)).toMatchObject({
    asked: 3,
    found: 1,
    missing: ['/attendees/0/registrationNumber', '/attendees/2/registrationNumber'],
  });
});

const each = { outcome: 'passed', at: '/attendees', message: 'Each has a registration number.' } as const;
const nobody = { outcome: 'inapplicable', at: '', message: 'Nobody is recorded as attending.' } as const;

meetingJudgements({ kind: 'registrationNumbers', of: ['pharmacist'] }, [
  [{}, nobody],
  [{ attendees: [] }, nobody],
  [{ attendees: [...people(2), nurse] }, each],
  [
    { attendees: [nurse, { name: 'P', profession: 'pharmacist' }, ...people(2), { name: 'Q' }] },
    {
      outcome: 'failed',
      at: '/attendees',
      asked: 4,
      found: 2,
      missing: ['/attendees/1/registrationNumber', '/attendees/4/registrationNumber'],
      mend: 'Record the registration number of each attendee.',
      message: 'Attendees without a registration number: 2.',
    },
  ],
]);
meetingJudgements({ kind: 'registrationNumbers', of: 'everyone' }, [
  [{ attendees: people(1) }, each],
  [
    { attendees: [nurse] },
    {
      outcome: 'failed',
      at: '/attendees',
      asked: 1,
      found: 0,
      missing: ['/attendees/0/registrationNumber'],
      mend: 'Record the registration number of each attendee.',
      message: 'Attendees without a registration number: 1.',
    },
  ],
]);
