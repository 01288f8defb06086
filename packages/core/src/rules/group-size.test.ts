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
const professions = {
  id: 'g',
  memberships: [
    {
      practitioner: 'a',
      from: '2020-01-01',
      profession: 'nurse' as const,
      roles: [{ role: 'champion' as const, from: '2020-01-01' }],
    },
    { practitioner: 'b', from: '2020-01-01', profession: 'doctor' as const },
    {
      practitioner: 'c',
      from: '2020-01-01',
      profession: 'doctor' as const,
      roles: [{ role: 'champion' as const, from: '2020-01-01', to: '2025-12-31' }],
    },
  ],
};
yearOutcomes(
  { kind: 'groupSize', min: 1, role: 'champion', each: 'profession' },
  {
    passed: [{ group: professions, asOf: '2025-12-31' }],
    failed: [{ group: professions, asOf: '2026-01-01' }, { group: { id: 'g', memberships: [] } }],
    cantTell: [{ group: { id: 'g' } }],
  },
);
yearOutcomes(
  { kind: 'groupSize', min: 60, percent: true, only: ['doctor'] },
  {
    passed: [{ group: professions }],
    failed: [{ group: { ...professions, memberships: professions.memberships.slice(0, 2) } }],
    cantTell: [{ group: groupOf(2) }],
  },
);
yearOutcomes(
  { kind: 'groupSize', min: 1, credentials: ['moderator'] },
  {
    passed: [
      {
        group: {
          id: 'g',
          memberships: [{ practitioner: 'a', from: '2020-01-01', credentials: ['moderator'] }],
        },
      },
    ],
    failed: [
      { group: { id: 'g', memberships: [{ practitioner: 'a', from: '2020-01-01', credentials: [] }] } },
    ],
    cantTell: [{ group: groupOf(1) }],
  },
);
