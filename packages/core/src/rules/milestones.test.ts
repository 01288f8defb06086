import type { Judgement } from '../finding.ts';
import type { Milestone } from '../group.ts';
import { yearJudgements, yearOutcomes } from './outcomes.testing.ts';

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

const recorded = (what: string, found: number): Judgement => ({
  outcome: found < 1 ? 'failed' : 'passed',
  at: '/milestones',
  asked: 'at least 1',
  found,
  ...(found < 1 && { mend: 'Needed: 1 more.' }),
  message: `${what}: ${found}; asked: at least 1.`,
});
const plans = (...days: readonly string[]) => group(...days.map((on) => ({ what: 'plan' as const, on })));

yearJudgements({ kind: 'milestones', what: 'plan', min: 1, by: { month: 6, day: 5 } }, [
  [plans('2025-04-01', '2025-06-05'), recorded('Plans in time', 2)],
  [plans('2025-06-06', '2026-03-31'), recorded('Plans in time', 1)],
  [plans('2026-04-01', '2025-03-31'), recorded('Plans in time', 0)],
  [{ ...plans('2025-05-01', '2025-05-02'), asOf: '2025-05-01' }, recorded('Plans in time', 1)],
  [group({ what: 'report', on: '2025-05-01' }), recorded('Plans in time', 0)],
]);
yearJudgements({ kind: 'milestones', what: 'successionPlan', min: 1, ever: true }, [
  [group({ what: 'successionPlan', on: '2001-01-01' }), recorded('Succession plans', 1)],
  [
    { ...group({ what: 'successionPlan', on: '2026-04-01' }), asOf: '2026-05-01' },
    recorded('Succession plans', 0),
  ],
  [
    { group: { id: 'g' } },
    {
      outcome: 'cantTell',
      at: '',
      missing: ['/milestones'],
      mend: 'Record each succession plan of the group.',
      message: 'Not recorded: each succession plan of the group.',
    },
  ],
]);
