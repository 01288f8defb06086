import { groupOf, yearOutcomes } from './outcomes.testing.ts';

const left = {
  id: 'g',
  memberships: [...groupOf(3).memberships!, { practitioner: 'x', from: '2020-01-01', to: '2025-12-31' }],
};

yearOutcomes(
  { kind: 'groupSize', min: 4, max: 8 },
  {
    passed: [{ group: groupOf(4) }, { group: groupOf(8) }, { group: left, asOf: '2025-12-31' }],
    failed: [
      { group: groupOf(3) },
      { group: groupOf(9) },
      { group: left },
      { group: left, asOf: '2026-01-01' },
      { group: { id: 'g', memberships: [] } },
    ],
    cantTell: [{ group: { id: 'g' } }, {}],
  },
);
yearOutcomes(
  { kind: 'groupSize', min: 2 },
  { failed: [{ group: { id: 'g', memberships: [...groupOf(1).memberships!, ...groupOf(1).memberships!] } }] },
);
