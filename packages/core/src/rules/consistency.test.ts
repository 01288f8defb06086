import { groupOf, people, yearOutcomes } from './outcomes.testing.ts';

const first = { date: '2025-06-01', attendees: people(5) };
const same = { date: '2025-09-01', attendees: people(4) };
const changed = { date: '2025-09-01', attendees: people(6).slice(2) };
const joiner = {
  id: 'g',
  memberships: [...groupOf(3).memberships!, { practitioner: 'p3', from: '2025-07-01' }],
};

yearOutcomes(
  { kind: 'consistency', min: 4, by: 'attendance' },
  {
    passed: [{ meetings: [first, same] }],
    failed: [{ meetings: [first, changed] }],
    inapplicable: [{ meetings: [first] }, { meetings: [first, { ...changed, is: 'failed' }] }],
  },
);
yearOutcomes(
  { kind: 'consistency', min: 4, by: 'membership' },
  {
    passed: [{ group: groupOf(4), meetings: [first, changed] }],
    failed: [{ group: joiner, meetings: [first, same] }],
    cantTell: [{ meetings: [first, same] }, { group: { id: 'g' }, meetings: [first, same] }],
    inapplicable: [{ group: groupOf(4), meetings: [] }],
  },
);
