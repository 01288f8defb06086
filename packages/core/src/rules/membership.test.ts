import { groupOf, yearOutcomes } from './outcomes.testing.ts';

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
