import type { Judgement } from '../finding.ts';
import { groupOf, meetingJudgements, meetingOutcomes, people } from './outcomes.testing.ts';

const how = 'Hold another meeting, or correct the list of those present if it is wrong.';

meetingOutcomes(
  { kind: 'quorum', min: 4 },
  {
    passed: [{ attendees: people(4) }, { attendees: people(40) }],
    failed: [
      { attendees: people(3) },
      { attendees: [] },
      { attendees: [...people(3), ...people(1)] },
      { attendees: [...people(20).slice(0, 2), ...people(20).slice(0, 2)] },
    ],
    cantTell: [{}],
  },
);
meetingOutcomes(
  { kind: 'quorum', min: 2, max: 5 },
  {
    passed: [{ attendees: people(2) }, { attendees: people(5) }],
    failed: [{ attendees: people(1) }, { attendees: people(6) }],
  },
);
meetingOutcomes(
  { kind: 'quorum', min: 2, guests: false },
  {
    passed: [{ attendees: [...people(2), { name: 'Visitor', guest: true }] }],
    failed: [{ attendees: [...people(1), { name: 'Visitor', guest: true }] }],
  },
);
meetingOutcomes(
  { kind: 'quorum', min: 2, only: ['pharmacist'] },
  {
    passed: [{ attendees: people(2, { profession: 'pharmacist' }) }],
    failed: [
      { attendees: people(2, { profession: 'nurse' }) },
      { attendees: [...people(1), { name: 'N', profession: 'nurse' }] },
    ],
    cantTell: [
      { attendees: people(2) },
      { attendees: [{ name: 'P', profession: 'pharmacist' }, { name: 'Q' }] },
    ],
  },
);
meetingOutcomes(
  { kind: 'quorum', min: 2, except: ['none'] },
  {
    passed: [{ attendees: people(2) }],
    failed: [{ attendees: [...people(1), { name: 'Relative', profession: 'none' }] }],
  },
);
meetingOutcomes(
  { kind: 'quorum', min: 2, members: true },
  {
    passed: [{ group: 'g', date: '2025-05-01', attendees: people(2) }],
    failed: [{ group: 'g', date: '2019-12-31', attendees: people(2) }],
    cantTell: [
      { group: 'g', attendees: people(2) },
      { group: 'h', date: '2025-05-01', attendees: people(2) },
    ],
  },
  { groups: [groupOf(3)] },
);
meetingOutcomes(
  { kind: 'quorum', min: 1, credentials: ['fellow'] },
  {
    passed: [{ attendees: [...people(2), { name: 'F', credentials: ['fellow'] }] }],
    failed: [{ attendees: people(2, { credentials: [] }) }],
    cantTell: [{ attendees: people(2) }, {}],
  },
);

const at = (what: string, asked: string, found: number, mend?: string): Judgement => ({
  outcome: mend === undefined ? 'passed' : 'failed',
  at: '/attendees',
  asked,
  found,
  ...(mend !== undefined && { mend }),
  message: `${what}: ${found}; asked: ${asked}.`,
});
const untold = (what: string, ...missing: readonly string[]): Judgement => ({
  outcome: 'cantTell',
  at: missing[0]?.startsWith('/attendees/') ? '/attendees' : '',
  missing,
  mend: `Record ${what}.`,
  message: `Not recorded: ${what}.`,
});
const fields = 'the profession or credentials of each attendee';

meetingJudgements({ kind: 'quorum', min: 4 }, [
  [{}, untold('who attended', '/attendees')],
  [{ attendees: people(4) }, at('People at the meeting', 'at least 4', 4)],
  [{ attendees: people(3) }, at('People at the meeting', 'at least 4', 3, `Needed: 1 more. ${how}`)],
  [{ attendees: [] }, at('People at the meeting', 'at least 4', 0, `Needed: 4 more. ${how}`)],
  [
    { attendees: [...people(3), { name: 'Visitor', guest: true, profession: 'none' }] },
    at('People at the meeting', 'at least 4', 4),
  ],
]);
const only = 'People at the meeting (only pharmacists)';
meetingJudgements({ kind: 'quorum', min: 2, max: 2, only: ['pharmacist'] }, [
  [{ attendees: people(2, { profession: 'pharmacist' }) }, at(only, 'exactly 2', 2)],
  [
    { attendees: people(3, { profession: 'pharmacist' }) },
    at(only, 'exactly 2', 3, `Needed: 1 fewer. ${how}`),
  ],
  [
    { attendees: [{ name: 'N', profession: 'nurse' }, { name: 'X' }, { name: 'Y' }] },
    untold(fields, '/attendees/1/profession', '/attendees/2/profession'),
  ],
  [
    { attendees: [{ name: 'N', profession: 'nurse' }, { name: 'X' }] },
    at(only, 'exactly 2', 0, `Needed: 2 more. ${how}`),
  ],
]);
const health = 'People at the meeting (not counting people of no health profession)';
meetingJudgements({ kind: 'quorum', min: 1, except: ['none'] }, [
  [{ attendees: people(1) }, at(health, 'at least 1', 1)],
  [{ attendees: people(1, { profession: 'nurse' }) }, at(health, 'at least 1', 1)],
  [{ attendees: people(1, { profession: 'none' }) }, at(health, 'at least 1', 0, `Needed: 1 more. ${how}`)],
]);
const noGuests = 'People at the meeting (not counting guests)';
meetingJudgements({ kind: 'quorum', max: 1, guests: false }, [
  [{ attendees: [...people(1), { name: 'V', guest: true }] }, at(noGuests, 'at most 1', 1)],
  [
    { attendees: [...people(1), { name: 'V', guest: false }] },
    at(noGuests, 'at most 1', 2, `Needed: 1 fewer. ${how}`),
  ],
]);
const strict =
  'People at the meeting (not counting doctors, midwives; with the credential fellow or senior registrar; not counting guests)';
meetingJudgements(
  {
    kind: 'quorum',
    min: 1,
    except: ['doctor', 'midwife'],
    credentials: ['fellow', 'seniorRegistrar'],
    guests: false,
  },
  [
    [{ attendees: people(1, { credentials: ['other', 'seniorRegistrar'] }) }, at(strict, 'at least 1', 1)],
    [
      { attendees: people(1, { credentials: ['fellow'], profession: 'doctor' }) },
      at(strict, 'at least 1', 0, `Needed: 1 more. ${how}`),
    ],
    [
      { attendees: people(1, { credentials: ['fellow'], guest: true }) },
      at(strict, 'at least 1', 0, `Needed: 1 more. ${how}`),
    ],
    [
      { attendees: people(1, { credentials: ['other'] }) },
      at(strict, 'at least 1', 0, `Needed: 1 more. ${how}`),
    ],
    [{ attendees: people(1, { profession: 'nurse' }) }, untold(fields, '/attendees/0/credentials')],
  ],
);
meetingJudgements({ kind: 'quorum', min: 1, only: ['doctor', 'nurse'], guests: false }, [
  [
    { attendees: people(1, { profession: 'nurse' }) },
    at('People at the meeting (only doctors, nurses; not counting guests)', 'at least 1', 1),
  ],
  [
    { attendees: [{ name: 'V', guest: true, profession: 'nurse' }] },
    at(
      'People at the meeting (only doctors, nurses; not counting guests)',
      'at least 1',
      0,
      `Needed: 1 more. ${how}`,
    ),
  ],
]);
const members = 'Members at the meeting';
const date = '2025-05-01';
meetingJudgements(
  { kind: 'quorum', min: 2, members: true },
  [
    [{ group: 'g', date, attendees: [...people(2), { name: 'Visitor' }] }, at(members, 'at least 2', 2)],
    [{ date, attendees: people(9).slice(2) }, at(members, 'at least 2', 1, `Needed: 1 more. ${how}`)],
    [{ group: 'g', date, attendees: [{ name: 'p0' }, { name: 'Mere' }] }, at(members, 'at least 2', 2)],
    [{ group: 'g', attendees: people(2) }, untold('the date of the meeting', '/date')],
    [{ group: 'h', date, attendees: people(2) }, untold('who the members are')],
    [{ group: 'g', date }, untold('who attended', '/attendees')],
  ],
  {
    groups: [
      {
        id: 'g',
        memberships: [
          ...groupOf(3).memberships!,
          { practitioner: 'm', name: 'Mere', from: '2025-05-01', to: '2025-05-01' },
        ],
      },
    ],
  },
);
meetingJudgements(
  { kind: 'quorum', min: 2, members: true },
  [
    [{ date, attendees: people(2) }, untold('the group of the meeting', '/group')],
    [{ group: 'g', date, attendees: people(2) }, untold('who the members are')],
  ],
  { groups: [{ id: 'g' }, groupOf(3)] },
);
meetingJudgements({ kind: 'quorum', min: 2, only: ['doctor'], credentials: ['fellow'] }, [
  [
    { attendees: [...people(1, { profession: 'doctor' }), { name: 'F', credentials: ['fellow'] }] },
    untold(fields, '/attendees/0/credentials', '/attendees/1/profession'),
  ],
  [
    { attendees: people(2, { credentials: ['fellow'] }) },
    untold(fields, '/attendees/0/profession', '/attendees/1/profession'),
  ],
]);
