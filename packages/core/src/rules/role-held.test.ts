import type { Judgement } from '../finding.ts';
import { meetingJudgements, meetingOutcomes } from './outcomes.testing.ts';

const facilitated = {
  id: 'g',
  memberships: [
    {
      practitioner: 'p',
      from: '2025-01-01',
      roles: [{ role: 'facilitator', from: '2025-01-01', to: '2025-06-30' }],
    },
  ],
} as const;

meetingOutcomes(
  { kind: 'roleHeld', role: 'facilitator' },
  {
    passed: [{ roles: [{ role: 'facilitator', by: 'p' }] }, { group: 'g', date: '2025-06-30' }],
    failed: [{ roles: [] }, { roles: [{ role: 'timekeeper', by: 'p' }] }],
    cantTell: [{}, { group: 'g', date: '2025-07-01' }, { group: 'h', date: '2025-06-30' }],
  },
  { groups: [facilitated] },
);
meetingOutcomes(
  { kind: 'roleHeld', role: 'noteTaker' },
  { passed: [{ noteTaker: 'Person 1' }], cantTell: [{}] },
);
meetingOutcomes(
  { kind: 'roleHeld', role: 'facilitator', credential: 'ekc' },
  {
    passed: [
      {
        roles: [{ role: 'facilitator', by: 'Bede' }],
        attendees: [{ name: 'Bede', credentials: ['ekc'] }],
      },
      { group: 'g', date: '2025-06-30' },
    ],
    failed: [
      { roles: [{ role: 'facilitator', by: 'Bede' }], attendees: [{ name: 'Bede', credentials: [] }] },
      { roles: [] },
    ],
    cantTell: [{ roles: [{ role: 'facilitator', by: 'Bede' }] }, {}],
  },
  {
    groups: [{ ...facilitated, memberships: [{ ...facilitated.memberships[0], credentials: ['ekc'] }] }],
  },
);

const held = (name: string): Judgement => ({
  outcome: 'passed',
  at: '',
  message: `Somebody was the ${name}.`,
});
const nobody = (name: string): Judgement => ({
  outcome: 'failed',
  at: '',
  mend: `Agree on a ${name} for each meeting.`,
  message: `Nobody is recorded as the ${name}.`,
});
const untold = (what: string, ...missing: readonly string[]): Judgement => ({
  outcome: 'cantTell',
  at: '',
  missing,
  mend: `Record ${what}.`,
  message: `Not recorded: ${what}.`,
});
const who = untold('who was the facilitator', '/roles');

meetingJudgements(
  { kind: 'roleHeld', role: 'facilitator' },
  [
    [{ roles: [{ role: 'facilitator', by: 'p' }] }, held('facilitator')],
    [{ roles: [{ role: 'noteTaker', by: 'p' }] }, nobody('facilitator')],
    [{ group: 'g', date: '2025-01-01' }, held('facilitator')],
    [{ date: '2025-06-30' }, held('facilitator')],
    [{ roles: [], date: '2025-06-30' }, held('facilitator')],
    [{ group: 'g', date: '2025-07-01' }, who],
    [{ group: 'g', date: '2024-12-31' }, who],
    [{ group: 'g' }, who],
    [{ noteTaker: 'p' }, who],
  ],
  { groups: [facilitated] },
);
meetingJudgements({ kind: 'roleHeld', role: 'noteTaker' }, [
  [{ noteTaker: 'p' }, held('note taker')],
  [{ roles: [] }, nobody('note taker')],
  [{}, untold('who was the note taker', '/roles')],
]);
const withEkc = 'facilitator with the credential ekc';
const of = (by: string) => ({ roles: [{ role: 'facilitator' as const, by }] });
meetingJudgements(
  { kind: 'roleHeld', role: 'facilitator', credential: 'ekc' },
  [
    [{}, who],
    [{ ...of('Bede'), attendees: [{ name: 'Bede', credentials: ['ekc'] }] }, held(withEkc)],
    [{ ...of('b'), attendees: [{ name: 'Bede', practitioner: 'b', credentials: ['ekc'] }] }, held(withEkc)],
    [{ ...of('Bede'), attendees: [{ name: 'Bede', credentials: ['other'] }] }, nobody(withEkc)],
    [
      { ...of('Bede'), attendees: [{ name: 'Aroha', credentials: ['ekc'] }, { name: 'Bede' }] },
      untold('the credentials of the facilitator'),
    ],
    // Another role held by somebody with the credential is not enough.
    [
      {
        roles: [
          { role: 'facilitator', by: 'Bede' },
          { role: 'noteTaker', by: 'Aroha' },
        ],
        attendees: [
          { name: 'Aroha', credentials: ['ekc'] },
          { name: 'Bede', credentials: [] },
        ],
      },
      nobody(withEkc),
    ],
    // What is not recorded at the meeting is looked up in the group of that day.
    [{ ...of('p'), group: 'g', date: '2025-06-30' }, held(withEkc)],
    [{ ...of('Pita'), group: 'g', date: '2025-06-30', attendees: [{ name: 'Pita' }] }, held(withEkc)],
    [{ ...of('p'), group: 'g' }, untold('the credentials of the facilitator')],
    [{ group: 'g', date: '2025-06-30' }, held(withEkc)],
    [{ group: 'g', date: '2025-07-01' }, who],
  ],
  {
    groups: [
      {
        ...facilitated,
        memberships: [
          { practitioner: 'x', from: '2025-01-01', credentials: [] },
          { ...facilitated.memberships[0], name: 'Pita', credentials: ['ekc'] },
        ],
      },
    ],
  },
);
meetingJudgements(
  { kind: 'roleHeld', role: 'facilitator', credential: 'ekc' },
  [[{ group: 'g', date: '2025-06-30' }, untold('the credentials of the facilitator')]],
  { groups: [facilitated] },
);
const twoRoles = {
  id: 'g',
  memberships: [
    {
      practitioner: 'p',
      from: '2025-01-01',
      roles: [
        { role: 'timekeeper', from: '2025-01-01' },
        { role: 'facilitator', from: '2025-06-01' },
      ],
    },
  ],
} as const;
meetingJudgements(
  { kind: 'roleHeld', role: 'facilitator' },
  [
    [{ date: '2025-05-31' }, who],
    [{ date: '2025-06-01' }, held('facilitator')],
  ],
  { groups: [twoRoles] },
);
