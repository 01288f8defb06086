import type { Judgement } from '../finding.ts';
import { groupOf, people, yearJudgements, yearOutcomes } from './outcomes.testing.ts';

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

const counted = (by: string, found: number): Judgement => ({
  outcome: found < 4 ? 'failed' : 'passed',
  at: '',
  asked: 'at least 4',
  found,
  ...(found < 4 && { mend: `Needed: ${4 - found} more.` }),
  message: `${by}: ${found}; asked: at least 4.`,
});
const few: Judgement = {
  outcome: 'inapplicable',
  at: '',
  message: 'Fewer than two meetings count so far.',
};
const third = { date: '2025-12-01', attendees: people(5) };

yearJudgements({ kind: 'consistency', min: 4, by: 'attendance' }, [
  [{ meetings: [first, same] }, counted('People at every meeting', 4)],
  [{ meetings: [first, changed, third] }, counted('People at every meeting', 3)],
  [{ meetings: [third, first, changed] }, counted('People at every meeting', 3)],
  [{ meetings: [first, { date: '2025-09-01' }] }, counted('People at every meeting', 0)],
  [{ meetings: [{ date: '2025-09-01' }, first] }, counted('People at every meeting', 0)],
  [
    { meetings: [{ ...first, attendees: [...people(4), ...people(4)] }, same] },
    counted('People at every meeting', 4),
  ],
  // What has no day, or does not count, is passed over.
  [{ meetings: [first, { attendees: people(4) }] }, few],
  [{ meetings: [first, { ...same, is: 'cantTell' }] }, few],
  [{ meetings: [first, { ...same, is: 'inapplicable' }] }, few],
  // Of two groups, that which keeps its people best; one meeting of a group says nothing.
  [
    {
      meetings: [
        { ...first, group: 'g' },
        { ...changed, group: 'g' },
        { ...first, group: 'h' },
        { ...same, group: 'h' },
      ],
    },
    counted('People at every meeting', 4),
  ],
  [
    {
      meetings: [
        { ...first, group: 'g' },
        { ...same, group: 'h' },
      ],
    },
    few,
  ],
]);
yearJudgements({ kind: 'consistency', min: 4, by: 'membership' }, [
  [{ group: groupOf(5), meetings: [first, changed] }, counted('Members throughout', 5)],
  [{ group: joiner, meetings: [first, same] }, counted('Members throughout', 3)],
  [{ group: joiner, meetings: [same, third] }, counted('Members throughout', 4)],
  [{ group: joiner, meetings: [same, first] }, counted('Members throughout', 3)],
  [{ group: groupOf(5), meetings: [first] }, few],
  [
    { group: { id: 'g' }, meetings: [first, same] },
    {
      outcome: 'cantTell',
      at: '',
      missing: ['/memberships'],
      mend: 'Record who the members are.',
      message: 'Not recorded: who the members are.',
    },
  ],
]);
