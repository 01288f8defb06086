import { expect, test } from 'vitest';
import { judge } from './meetings.ts';
import { yearOutcomes } from './outcomes.testing.ts';

const g = { group: 'g' };
const h = { group: 'h' };

yearOutcomes(
  { kind: 'meetings', min: 2, of: 'sameGroup' },
  {
    passed: [
      { meetings: [g, g] },
      { meetings: [h, g, h] },
      { meetings: [g, g, { ...g, is: 'failed' }] },
      { meetings: [{ groupName: 'g' }, g] },
    ],
    failed: [
      { meetings: [] },
      { meetings: [g] },
      { meetings: [g, h] },
      { meetings: [g, { ...g, is: 'failed' }, { ...g, is: 'inapplicable' }] },
    ],
    cantTell: [{ meetings: [g, { ...g, is: 'cantTell' }] }, { meetings: [g, {}] }, { meetings: [{}, {}] }],
  },
);
yearOutcomes(
  { kind: 'meetings', min: 2, of: 'sameGroup' },
  {
    passed: [
      { group: { id: 'g' }, meetings: [{}, g] },
      { group: { id: 'g' }, meetings: [{}, {}] },
    ],
  },
);
yearOutcomes(
  { kind: 'meetings', min: 2, max: 3, of: 'anyGroup' },
  {
    passed: [{ meetings: [g, h] }, { meetings: [{}, {}, g] }],
    failed: [{ meetings: [g] }, { meetings: [g, g, h, h] }],
    cantTell: [
      { meetings: [g, { ...h, is: 'cantTell' }] },
      { meetings: [g, g, g, { ...h, is: 'cantTell' }] },
    ],
  },
);

test('says how many count and how many might', () => {
  const setting = {
    portfolio: { meetings: [] },
    period: { from: '2025-04-01', to: '2026-03-31' },
    asOf: '2026-03-31',
  };
  const meetings = [
    { id: 'a', group: 'g' },
    { id: 'b', group: 'g' },
  ];
  const tally = { meetings, outcomes: ['passed', 'cantTell'] as const };
  expect(
    judge({ kind: 'meetings', min: 2, of: 'sameGroup' })({ ...setting, group: undefined, tally }),
  ).toMatchObject({
    outcome: 'cantTell',
    asked: 'at least 2',
    found: 1,
  });
});
const on = (date: string): { readonly group: string; readonly date: string } => ({ group: 'g', date });
yearOutcomes(
  { kind: 'meetings', min: 1, of: 'anyGroup', each: 'quarter' },
  {
    passed: [{ meetings: [on('2025-04-01'), on('2025-09-30'), on('2025-10-01'), on('2026-03-31')] }],
    failed: [
      { meetings: [on('2025-04-01'), on('2025-05-01'), on('2025-10-01'), on('2026-03-31')] },
      { meetings: [] },
    ],
    cantTell: [
      {
        meetings: [
          on('2025-04-01'),
          { ...on('2025-09-30'), is: 'cantTell' },
          on('2025-10-01'),
          on('2026-03-31'),
        ],
      },
    ],
  },
);
yearOutcomes(
  { kind: 'meetings', min: 1, of: 'anyGroup', which: { activities: ['review'], role: 'facilitator' } },
  {
    passed: [{ meetings: [{ activity: 'review', roles: [{ role: 'facilitator', by: 'p' }] }] }],
    failed: [
      { meetings: [{ activity: 'planning', roles: [{ role: 'facilitator', by: 'p' }] }] },
      { meetings: [{ activity: 'review', roles: [] }] },
    ],
    cantTell: [
      { meetings: [{ activity: 'review' }] },
      { meetings: [{ roles: [{ role: 'facilitator', by: 'p' }] }] },
    ],
  },
);
yearOutcomes(
  { kind: 'meetings', min: 2, of: 'anyGroup', unlessNew: true },
  {
    failed: [{ meetings: [g], group: { id: 'g', formed: '2025-03-31' } }, { meetings: [g] }],
    inapplicable: [{ meetings: [g], group: { id: 'g', formed: '2025-04-01' } }],
  },
);
