/** Invented people, groups and meetings, dated back from a day, so that the demo is alive whenever it is started. */
import { daysLater } from '@peer-groups/core';
import type { IsoDate, MeetingRecord, Membership, PeerGroup, Practitioner } from '@peer-groups/core';
import { scanRecord } from 'peer-groups';
import type { Database, Statement } from './database.ts';
import { keepGroup, keepMeeting, keepMembership, keepReflection } from './store.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly number?: string;
  readonly what: string;
  readonly kind?: 'verifier';
  readonly schemes?: readonly string[];
}

/** Everybody here is invented. */
const people: readonly Person[] = [
  {
    id: 'mereana',
    name: 'Mereana Tūhoe-Ward',
    number: '104417',
    what: 'Pharmacist, member in Ōtara',
    schemes: ['nz-pharmacy', 'gb-gphc'],
  },
  { id: 'hemi', name: 'Hēmi Paraone', number: '108822', what: 'Pharmacist, facilitator in Ōtara' },
  { id: 'siobhan', name: 'Siobhán Ní Dhálaigh', number: '109356', what: 'Pharmacist, member' },
  { id: 'ngaire', name: 'Ngaire Whātuira', number: '101205', what: 'Pharmacist, member' },
  { id: 'priya', name: 'Priya Raghunathan', number: '113518', what: 'Pharmacist, member' },
  { id: 'talanoa', name: 'Talanoa Fīfita', number: '114002', what: 'Pharmacist, in another group only' },
  {
    id: 'tamsin',
    name: 'Tamsin Aldous',
    what: 'Verifier: sees what is shared with her',
    kind: 'verifier',
    schemes: [],
  },
];

export const demoPeople = people.map(({ id, name, what }) => ({ subject: `demo-${id}`, name, what }));

export const keepPractitioner = (
  id: string,
  kind: string,
  practitioner: Practitioner,
  schemes: readonly string[],
): Statement => [
  `INSERT INTO practitioners (id, subject, kind, name, email, practitioner, schemes) VALUES (?, ?, ?, ?, ?, ?, ?)
   ON CONFLICT (id) DO NOTHING`,
  id,
  `demo-${id}`,
  kind,
  practitioner.name ?? id,
  `${id}@example.org`,
  JSON.stringify(practitioner),
  JSON.stringify(schemes),
];

const groups: readonly PeerGroup[] = [
  {
    id: 'otara',
    name: 'Ōtara pharmacists',
    charter: {
      purpose: 'To reflect on our practice and improve care for the people of Ōtara.',
      groundRules: ['One voice at a time.', 'Questions before advice.', 'Phones stay in the bag.'],
      confidentiality: 'What is said and written stays in the group; no patient is identified.',
      attendance: 'We come, or send word.',
      leaving: 'By a word to the facilitator.',
      structure: 'Ninety minutes, every second month, three presenters.',
      agreedOn: '2024-02-01',
    },
    roleArrangements: { facilitator: 'standing', noteTaker: 'rotating', timekeeper: 'rotating' },
  },
  { id: 'harbour', name: 'Harbour hospital pharmacists', charter: { purpose: 'Cases from the wards.' } },
];

const summaries = [
  'Anticoagulants in older people: when a dose is reviewed, and who rings whom. An article on falls was discussed.',
  'Near misses with similar packaging: shelf order and a second check. Each member named one change to try.',
  'Cultural safety at the counter: one change each since the last meeting, and what came of it.',
];

export async function seed(db: Database, today: IsoDate): Promise<void> {
  const known = await db.all('SELECT id FROM practitioners WHERE id = ?', 'mereana');
  if (known.length > 0) return;
  const ago = (days: number): IsoDate => daysLater(today, -days);
  const member = (id: string, from: IsoDate, roles?: Membership['roles']): Membership => {
    const { name, number } = people.find((one) => one.id === id)!;
    return {
      practitioner: id,
      name,
      registrationNumber: number!,
      profession: 'pharmacist',
      from,
      ...(roles && { roles }),
    };
  };
  const meeting = (
    id: string,
    days: number,
    present: readonly string[],
    at: number,
    more: Partial<MeetingRecord> = {},
  ): MeetingRecord => ({
    id,
    group: 'otara',
    groupName: 'Ōtara pharmacists',
    date: ago(days),
    start: '18:00',
    end: '19:30',
    modality: 'inPerson',
    venue: 'Kōwhai Pharmacy, upstairs room',
    venuePrivate: true,
    activity: 'peerDiscussion',
    attendees: present.map((one) => {
      const { from: _, ...known } = member(one, ago(0));
      return { ...known, name: known.name!, registrationNumber: known.registrationNumber! };
    }),
    topics: [
      { kind: 'caseStudy', minutes: 25 },
      { kind: 'journalOrGuideline', minutes: 25 },
    ],
    noteTaker: people.find((one) => one.id === present.at(-1))!.name,
    roles: [
      { role: 'noteTaker', by: present.at(-1)! },
      { role: 'timekeeper', by: present[0]! },
    ],
    summary: summaries[at]!,
    confidentiality: 'What was said stays in the group.',
    ...more,
  });
  const all = ['mereana', 'siobhan', 'ngaire', 'priya', 'hemi'];
  const records = [
    meeting('m-spring', 35, all, 0),
    meeting('m-winter', 410, all, 1),
    meeting('m-autumn', 480, ['mereana', 'ngaire', 'siobhan', 'priya'], 2),
    meeting('m-harbour', 20, ['talanoa', 'ngaire', 'siobhan', 'priya'], 1, {
      group: 'harbour',
      groupName: 'Harbour hospital pharmacists',
    }),
  ];
  const scanned = await Promise.all(records.map((record) => scanRecord(record, { on: record.date! })));
  const facilitates = [{ role: 'facilitator' as const, from: ago(700) }];
  await db.write(
    ...people.map(({ id, name, number, kind, schemes }) =>
      keepPractitioner(
        id,
        kind ?? 'member',
        {
          id,
          name,
          ...(number && {
            profession: 'pharmacist',
            registrations: [{ register: 'nz-pharmacy', number }],
            certificateDate: ago(200),
          }),
        },
        schemes ?? ['nz-pharmacy'],
      ),
    ),
    ...groups.map(keepGroup),
    ...all.map((id) =>
      keepMembership('otara', member(id, ago(900), id === 'hemi' ? facilitates : undefined)),
    ),
    keepMembership('harbour', member('talanoa', ago(600), facilitates)),
    ...['ngaire', 'siobhan', 'priya'].map((id) => keepMembership('harbour', member(id, ago(600)))),
    ...scanned.map((record) => keepMeeting(record, 'priya')),
    keepReflection('m-spring', 'siobhan', 'I rang the practice sooner than I would have last year.'),
  );
}
