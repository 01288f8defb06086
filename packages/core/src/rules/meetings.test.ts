import { expect, test } from 'vitest';
import type { Judgement } from '../finding.ts';
import type { MeetingRecord } from '../meeting.ts';
import { judge } from './meetings.ts';
import { yearJudgements, yearOutcomes } from './outcomes.testing.ts';
import type { Which } from './which.ts';

type Fields = Omit<MeetingRecord, 'id'>;

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

const counted = (what: string, asked: string, found: number, mend?: string): Judgement => ({
  outcome: mend === undefined ? 'passed' : 'failed',
  at: '/meetings',
  asked,
  found,
  ...(mend !== undefined && { mend }),
  message: `${what}: ${found}; asked: ${asked}.`,
});
const perhaps = (what: string, asked: string, found: number, more: number): Judgement => ({
  outcome: 'cantTell',
  at: '/meetings',
  asked,
  found,
  mend: 'Complete the records of the meetings that might count.',
  message: `${what}: ${found}, and ${more} more that might; asked: ${asked}.`,
});
const unsure = { is: 'cantTell' } as const;
const ofOne = 'Meetings of one group that count';

yearJudgements({ kind: 'meetings', min: 2, of: 'sameGroup' }, [
  [{ meetings: [] }, counted(ofOne, 'at least 2', 0, 'Needed: 2 more.')],
  [{ meetings: [g, h] }, counted(ofOne, 'at least 2', 1, 'Needed: 1 more.')],
  [{ meetings: [g, h, g, h, h] }, counted(ofOne, 'at least 2', 3)],
  [{ meetings: [g, { ...g, ...unsure }, { ...g, ...unsure }, h] }, perhaps(ofOne, 'at least 2', 1, 2)],
  [{ meetings: [h, { ...g, ...unsure }] }, counted(ofOne, 'at least 2', 1, 'Needed: 1 more.')],
  // A meeting that names no group may be of any, and several such of different ones.
  [{ meetings: [{}] }, counted(ofOne, 'at least 2', 1, 'Needed: 1 more.')],
  [{ meetings: [{}, {}, {}] }, perhaps(ofOne, 'at least 2', 1, 2)],
  [{ meetings: [g, {}] }, perhaps(ofOne, 'at least 2', 1, 1)],
  [{ meetings: [unsure, unsure] }, perhaps(ofOne, 'at least 2', 0, 2)],
  [{ meetings: [g, { ...g, is: 'failed' }] }, counted(ofOne, 'at least 2', 1, 'Needed: 1 more.')],
  [{ meetings: [g, { ...g, is: 'inapplicable' }] }, counted(ofOne, 'at least 2', 1, 'Needed: 1 more.')],
  [{ group: { id: 'g', name: 'G' }, meetings: [{ groupName: 'G' }, g] }, counted(ofOne, 'at least 2', 2)],
  [{ group: { id: 'g' }, meetings: [{}, g] }, counted(ofOne, 'at least 2', 2)],
]);
yearJudgements({ kind: 'meetings', max: 1, of: 'anyGroup' }, [
  [{ meetings: [g, h, {}] }, counted('Meetings that count', 'at most 1', 3, 'Needed: 2 fewer.')],
  [{ meetings: [g, { ...h, ...unsure }] }, perhaps('Meetings that count', 'at most 1', 1, 1)],
  [{ meetings: [{}] }, counted('Meetings that count', 'at most 1', 1)],
]);
const quarterly = 'Meetings that count, in a quarter';
yearJudgements({ kind: 'meetings', min: 1, of: 'anyGroup', each: 'quarter' }, [
  [
    { meetings: [on('2025-06-30'), on('2025-07-01'), on('2025-12-31'), on('2026-01-01')] },
    counted(quarterly, 'at least 1', 1),
  ],
  [
    { meetings: [on('2025-06-30'), on('2025-09-30'), on('2025-12-31')] },
    counted(quarterly, 'at least 1', 0, 'Needed: 1 more.'),
  ],
  [
    { meetings: [on('2025-06-30'), on('2025-09-30'), on('2025-12-31'), { ...on('2026-01-01'), ...unsure }] },
    perhaps(quarterly, 'at least 1', 0, 1),
  ],
  // In hope, what is left of the year is taken for met; what is past is not.
  [{ meetings: [], hope: true, asOf: '2025-06-30' }, counted(quarterly, 'at least 1', 1)],
  [{ meetings: [], hope: true, asOf: '2025-07-01' }, counted(quarterly, 'at least 1', 0, 'Needed: 1 more.')],
  [{ meetings: [on('2025-06-30')], hope: true, asOf: '2025-09-30' }, counted(quarterly, 'at least 1', 1)],
]);
yearJudgements({ kind: 'meetings', min: 2, max: 3, of: 'anyGroup' }, [
  [{ meetings: [], hope: true }, counted('Meetings that count', '2 to 3', 2)],
  [
    { meetings: [g, g, g, g], hope: true, asOf: '2025-05-01' },
    counted('Meetings that count', '2 to 3', 4, 'Needed: 1 fewer.'),
  ],
  [
    { meetings: [], hope: true, asOf: '2026-04-01' },
    counted('Meetings that count', '2 to 3', 0, 'Needed: 2 more.'),
  ],
]);
yearJudgements({ kind: 'meetings', max: 1, of: 'anyGroup', each: 'month' }, [
  // The part that breaks the rule decides, not the part with the fewest.
  [
    { meetings: [on('2025-05-01'), on('2025-05-31')] },
    counted('Meetings that count, in a month', 'at most 1', 2, 'Needed: 1 fewer.'),
  ],
  [
    { meetings: [on('2025-05-31'), on('2025-06-01')] },
    counted('Meetings that count, in a month', 'at most 1', 0),
  ],
]);
yearJudgements({ kind: 'meetings', min: 1, of: 'anyGroup', unlessNew: true }, [
  [
    { group: { id: 'g', formed: '2026-03-31' } },
    { outcome: 'inapplicable', at: '/formed', message: 'The group was formed in the period.' },
  ],
  [
    { group: { id: 'g', formed: '2026-04-01' } },
    counted('Meetings that count', 'at least 1', 0, 'Needed: 1 more.'),
  ],
]);
const marked = (which: Which, words: string, yes: Fields, no: Fields, maybe?: Fields): void =>
  yearJudgements({ kind: 'meetings', min: 1, of: 'anyGroup', which }, [
    [{ meetings: [yes] }, counted(`Meetings that count (${words})`, 'at least 1', 1)],
    [{ meetings: [no] }, counted(`Meetings that count (${words})`, 'at least 1', 0, 'Needed: 1 more.')],
    ...(maybe === undefined
      ? []
      : [[{ meetings: [maybe] }, perhaps(`Meetings that count (${words})`, 'at least 1', 0, 1)] as const]),
  ]);
marked(
  { activities: ['review', 'planning'] },
  'review or planning',
  { activity: 'planning' },
  { activity: 'social' },
  {},
);
marked({ notActivities: ['review'] }, 'not review', {}, { activity: 'review' });
marked(
  { modalities: ['inPerson', 'hybrid'] },
  'in person or hybrid',
  { modality: 'hybrid' },
  { modality: 'online' },
  {},
);
marked(
  { topic: 'culturalCompetence' },
  'on a topic of the kind cultural competence',
  { topics: [{}, { kind: 'culturalCompetence' }] },
  { topics: [{ kind: 'theme' }] },
  {},
);
marked(
  { role: 'noteTaker' },
  'with a note taker',
  { roles: [{ role: 'noteTaker', by: 'p' }] },
  { roles: [{ role: 'facilitator', by: 'p' }] },
  {},
);
marked({ holds: 'nextDate' }, 'with next date recorded', { nextDate: '2026-01-01' }, {});
marked(
  { notActivities: ['review'], modalities: ['online'] },
  'not review, online',
  { modality: 'online' },
  { activity: 'review', modality: 'online' },
  {},
);
