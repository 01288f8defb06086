import type { Judgement } from '../finding.ts';
import type { Membership } from '../group.ts';
import { groupOf, yearJudgements, yearOutcomes } from './outcomes.testing.ts';

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

const sized = (
  what: string,
  asked: string,
  found: number,
  outcome: 'passed' | 'failed',
  mend?: string,
): Judgement => ({
  outcome,
  at: '/memberships',
  asked,
  found,
  ...(mend !== undefined && { mend }),
  message: `${what}: ${found}; asked: ${asked}.`,
});
const person = (practitioner: string, fields: Partial<Membership> = {}): Membership => ({
  practitioner,
  from: '2020-01-01',
  ...fields,
});
const list = (...memberships: readonly Membership[]) => ({ group: { id: 'g', memberships } });
const unlisted: Judgement = {
  outcome: 'cantTell',
  at: '',
  missing: ['/memberships'],
  mend: 'Record who the members are.',
  message: 'Not recorded: who the members are.',
};

yearJudgements({ kind: 'groupSize', min: 2, max: 3 }, [
  [{ group: { id: 'g' } }, unlisted],
  [{}, unlisted],
  [list(person('a')), sized('Members', '2 to 3', 1, 'failed', 'Needed: 1 more.')],
  [list(person('a'), person('b'), person('a')), sized('Members', '2 to 3', 2, 'passed')],
  [
    list(person('a'), person('b'), person('c'), person('d'), person('e')),
    sized('Members', '2 to 3', 5, 'failed', 'Needed: 2 fewer.'),
  ],
  // On the last day of the period, or of the answer if that is earlier.
  [list(person('a'), person('b', { to: '2026-03-31' })), sized('Members', '2 to 3', 2, 'passed')],
  [
    { ...list(person('a'), person('b', { from: '2026-04-01' })), asOf: '2026-06-01' },
    sized('Members', '2 to 3', 1, 'failed', 'Needed: 1 more.'),
  ],
  [
    { ...list(person('a'), person('b', { from: '2025-07-02' })), asOf: '2025-07-01' },
    sized('Members', '2 to 3', 1, 'failed', 'Needed: 1 more.'),
  ],
]);

const champion = (from: string, to?: string): Pick<Membership, 'roles'> => ({
  roles: [{ role: 'champion', from, ...(to !== undefined && { to }) }],
});
const champions = 'Members with the role of champion';
yearJudgements({ kind: 'groupSize', min: 1, role: 'champion' }, [
  [list(person('a', champion('2026-03-31'))), sized(champions, 'at least 1', 1, 'passed')],
  [list(person('a', champion('2025-01-01', '2026-03-31'))), sized(champions, 'at least 1', 1, 'passed')],
  [
    list(person('a', champion('2025-01-01', '2026-03-30')), person('b')),
    sized(champions, 'at least 1', 0, 'failed', 'Needed: 1 more.'),
  ],
  [
    { ...list(person('a', champion('2026-03-31'))), asOf: '2026-03-30' },
    sized(champions, 'at least 1', 0, 'failed', 'Needed: 1 more.'),
  ],
  [
    list(person('a', { roles: [{ role: 'facilitator', from: '2020-01-01' }] })),
    sized(champions, 'at least 1', 0, 'failed', 'Needed: 1 more.'),
  ],
]);
yearJudgements({ kind: 'groupSize', min: 1, role: 'champion', each: 'profession' }, [
  [
    list(person('a', { profession: 'nurse', ...champion('2020-01-01') }), person('b')),
    sized(`${champions} in each profession`, 'at least 1', 1, 'passed'),
  ],
  [
    list(
      person('a', { profession: 'nurse', ...champion('2020-01-01') }),
      person('b', { profession: 'doctor' }),
      person('c', { profession: 'nurse', ...champion('2020-01-01') }),
    ),
    sized(`${champions} in each profession`, 'at least 1', 0, 'failed', 'Needed: 1 more.'),
  ],
  [list(), sized(`${champions} in each profession`, 'at least 1', 0, 'failed', 'Needed: 1 more.')],
]);
const doctors = 'Percent of the members (only doctors)';
yearJudgements({ kind: 'groupSize', min: 60, percent: true, only: ['doctor'] }, [
  [
    list(
      person('a', { profession: 'doctor' }),
      person('b', { profession: 'doctor' }),
      person('c', { profession: 'nurse' }),
    ),
    sized(doctors, 'at least 60', 67, 'passed'),
  ],
  [
    list(person('a', { profession: 'doctor' }), person('b', { profession: 'nurse' })),
    sized(doctors, 'at least 60', 50, 'failed', 'Needed: 10 more.'),
  ],
  [list(), sized(doctors, 'at least 60', 0, 'failed', 'Needed: 60 more.')],
  [
    list(person('x', { to: '2021-01-01' }), person('a', { profession: 'doctor' }), person('b')),
    {
      outcome: 'cantTell',
      at: '/memberships',
      missing: ['/memberships/2/profession'],
      mend: 'Record the profession or credentials of each member.',
      message: 'Not recorded: the profession or credentials of each member.',
    },
  ],
]);
