import type { Judgement } from '../finding.ts';
import type { PeerGroup } from '../group.ts';
import { groupOf, yearJudgements, yearOutcomes } from './outcomes.testing.ts';

const practitioner = { id: 'p0' };
const within = (group: ReturnType<typeof groupOf>) => ({
  portfolio: { practitioner, groups: [group], meetings: [] },
});
const since = (from: string, to?: string) => ({
  id: 'g',
  memberships: [...groupOf(4).memberships!.slice(1), { practitioner: 'p0', from, ...(to && { to }) }],
});

yearOutcomes(
  { kind: 'membership', min: 4, shownBy: 'attendance' },
  {
    passed: [
      within(groupOf(4)),
      within(since('2026-03-31')),
      within(since('2020-01-01', '2025-04-01')),
      { meetings: [{}] },
    ],
    failed: [within(groupOf(3)), within(since('2026-04-01')), within(since('2020-01-01', '2025-03-31'))],
    cantTell: [
      {},
      { meetings: [{ is: 'failed' }] },
      { portfolio: { practitioner, groups: [{ id: 'g' }], meetings: [] } },
    ],
  },
);
yearOutcomes({ kind: 'membership', min: 4, shownBy: 'record' }, { cantTell: [{ meetings: [{}] }] });

const size = (found: number): Judgement => ({
  outcome: found < 4 ? 'failed' : 'passed',
  at: '/groups',
  asked: 'at least 4',
  found,
  ...(found < 4 && { mend: `Needed: ${4 - found} more.` }),
  message: `Members of the group: ${found}; asked: at least 4.`,
});
const untold = (pointer: string): Judgement => ({
  outcome: 'cantTell',
  at: '',
  missing: [pointer],
  mend: 'Record membership of a group.',
  message: 'Not recorded: membership of a group.',
});
const inBoth = (first: PeerGroup, second: PeerGroup) => ({
  portfolio: { practitioner, groups: [first, second], meetings: [] },
});

yearJudgements({ kind: 'membership', min: 4, shownBy: 'attendance' }, [
  [within(groupOf(4)), size(4)],
  [within(groupOf(3)), size(3)],
  [within({ id: 'g', memberships: groupOf(4).memberships!.slice(1) }), size(0)],
  // Of two groups the larger; one without a list is passed over.
  [inBoth(groupOf(3), groupOf(5)), size(5)],
  [inBoth(groupOf(5), groupOf(3)), size(5)],
  [inBoth({ id: 'h' }, groupOf(3)), size(3)],
  // The size on the last day of the membership, of the period or of the answer, whichever is first.
  [within(since('2025-06-01', '2025-12-31')), size(4)],
  [
    within({
      id: 'g',
      memberships: [
        ...groupOf(3).memberships!,
        { practitioner: 'x', from: '2026-01-01' },
        { practitioner: 'y', from: '2026-04-01' },
      ],
    }),
    size(4),
  ],
  [
    {
      ...within({
        id: 'g',
        memberships: [...groupOf(3).memberships!, { practitioner: 'x', from: '2026-01-01' }],
      }),
      asOf: '2025-12-31',
    },
    size(3),
  ],
  [
    within({
      id: 'g',
      memberships: [
        { practitioner: 'p0', from: '2020-01-01', to: '2025-12-31' },
        ...groupOf(4).memberships!.slice(1, 3),
        { practitioner: 'p3', from: '2026-01-01' },
      ],
    }),
    size(3),
  ],
  // Somebody who joins after the day of the answer, within the period, is judged on her first day.
  [{ ...within(since('2025-12-01')), asOf: '2025-06-01' }, size(4)],
  [{ meetings: [{}] }, { outcome: 'passed', at: '/meetings', message: 'Shown by a meeting that counts.' }],
  [{}, untold('/groups')],
  [{ meetings: [{ is: 'cantTell' }] }, untold('/groups')],
  [{ portfolio: { practitioner, groups: [{ id: 'g' }], meetings: [] } }, untold('/groups/0/memberships')],
]);
yearJudgements({ kind: 'membership', min: 4, shownBy: 'record' }, [
  [{ meetings: [{}] }, untold('/groups')],
  [within(groupOf(4)), size(4)],
]);
