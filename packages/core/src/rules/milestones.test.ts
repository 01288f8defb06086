import type { Milestone } from '../group.ts';
import { yearOutcomes } from './outcomes.testing.ts';

const group = (
  ...milestones: readonly Milestone[]
): { readonly group: { readonly id: string; readonly milestones: readonly Milestone[] } } => ({
  group: { id: 'g', milestones },
});

yearOutcomes(
  { kind: 'milestones', what: 'plan', min: 1, by: { month: 6, day: 30 } },
  {
    passed: [group({ what: 'plan', on: '2025-06-30' }), group({ what: 'plan', on: '2025-04-01' })],
    failed: [
      group(),
      group({ what: 'plan', on: '2025-07-01' }),
      group({ what: 'plan', on: '2025-03-31' }),
      group({ what: 'report', on: '2025-05-01' }),
    ],
    cantTell: [{ group: { id: 'g' } }],
  },
);
yearOutcomes(
  { kind: 'milestones', what: 'training', min: 2, ever: true },
  {
    passed: [group({ what: 'training', on: '2019-01-01' }, { what: 'training', on: '2025-05-01' })],
    failed: [group({ what: 'training', on: '2019-01-01' }, { what: 'training', on: '2026-04-01' })],
  },
);
