import { expect, test } from 'vitest';
import { judge } from './registration-numbers.ts';
import { meetingOutcomes, people } from './outcomes.testing.ts';

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
