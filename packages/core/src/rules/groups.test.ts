import type { Membership } from '../group.ts';
import type { Portfolio } from '../portfolio.ts';
import { yearOutcomes } from './outcomes.testing.ts';

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
