import type { Judgement } from '../finding.ts';
import type { Membership } from '../group.ts';
import type { Portfolio } from '../portfolio.ts';
import { yearJudgements, yearOutcomes } from './outcomes.testing.ts';

const inGroups = (
  ...lists: readonly (readonly Omit<Membership, 'practitioner'>[])[]
): { readonly portfolio: Portfolio } => ({
  portfolio: {
    practitioner: { id: 'p0' },
    groups: lists.map((terms, at) => ({
      id: `g${at}`,
      memberships: [
        { practitioner: 'other', from: '2025-05-01' },
        ...terms.map((term) => ({ practitioner: 'p0', ...term })),
      ],
    })),
    meetings: [],
  },
});

yearOutcomes(
  { kind: 'groups', of: 'atOnce', max: 1 },
  {
    passed: [
      inGroups([{ from: '2020-01-01' }]),
      inGroups([{ from: '2020-01-01', to: '2026-03-30' }], [{ from: '2026-03-31' }]),
      inGroups([]),
    ],
    failed: [inGroups([{ from: '2020-01-01' }], [{ from: '2026-03-31' }])],
    cantTell: [
      { portfolio: { practitioner: { id: 'p0' }, meetings: [] } },
      { portfolio: { practitioner: { id: 'p0' }, groups: [{ id: 'g' }], meetings: [] } },
    ],
  },
);
yearOutcomes(
  { kind: 'groups', of: 'joined', max: 1 },
  {
    passed: [inGroups([{ from: '2020-01-01' }], [{ from: '2025-04-01' }])],
    failed: [inGroups([{ from: '2025-04-01', to: '2025-04-30' }, { from: '2026-03-31' }])],
  },
);

const told = (what: string, found: number): Judgement => ({
  outcome: found > 1 ? 'failed' : 'passed',
  at: '/groups',
  asked: 'at most 1',
  found,
  ...(found > 1 && { mend: `Needed: ${found - 1} fewer.` }),
  message: `${what}: ${found}; asked: at most 1.`,
});
const untold = (at: string, ...missing: readonly string[]): Judgement => ({
  outcome: 'cantTell',
  at,
  missing,
  mend: 'Record membership of each group.',
  message: 'Not recorded: membership of each group.',
});
const now = 'Groups at once';
const joined = 'Groups joined in the period';

yearJudgements({ kind: 'groups', of: 'atOnce', max: 1 }, [
  [{ portfolio: { practitioner: { id: 'p0' }, meetings: [] } }, untold('', '/groups')],
  [
    {
      portfolio: {
        practitioner: { id: 'p0' },
        groups: [{ id: 'g' }, { id: 'h', memberships: [] }, { id: 'i' }],
        meetings: [],
      },
    },
    untold('/groups', '/groups/0/memberships', '/groups/2/memberships'),
  ],
  [inGroups([]), told(now, 0)],
  [inGroups([{ from: '2020-01-01' }, { from: '2025-01-01' }]), told(now, 1)],
  [inGroups([{ from: '2020-01-01' }], [{ from: '2026-03-31' }], [{ from: '2025-01-01' }]), told(now, 3)],
  [inGroups([{ from: '2020-01-01', to: '2026-03-31' }], [{ from: '2026-03-31' }]), told(now, 2)],
  [{ ...inGroups([{ from: '2020-01-01' }], [{ from: '2025-07-02' }]), asOf: '2025-07-01' }, told(now, 1)],
  [{ ...inGroups([{ from: '2020-01-01' }], [{ from: '2026-04-01' }]), asOf: '2026-07-01' }, told(now, 1)],
]);
yearJudgements({ kind: 'groups', of: 'joined', max: 1 }, [
  [inGroups([{ from: '2025-03-31' }]), told(joined, 0)],
  [inGroups([{ from: '2025-04-01' }], [{ from: '2026-03-31' }]), told(joined, 2)],
  [inGroups([{ from: '2025-04-01', to: '2025-04-30' }, { from: '2025-06-01' }]), told(joined, 2)],
  [{ ...inGroups([{ from: '2025-04-01' }], [{ from: '2025-07-02' }]), asOf: '2025-07-01' }, told(joined, 1)],
]);
