/** Invented people and meetings that the conformance run, the pictures and the benchmarks write. */
import type { Attendee, MeetingRecord, PeerGroup, Portfolio } from '@peer-groups/core';

const people = [
  ['Aroha Tūhoe-Ward', '3011'],
  ['Ngaire Whitcombe', '3412'],
  ['Siân Öhlund-Baker', '2987'],
  ['Оксана Бондаренко', '4410'],
  ['Nguyễn Thị Hoà', '5120'],
  ['Ελένη Παπαδοπούλου', '6021'],
  ['James O’Sullivan', '1877'],
  ['Mele Faʻatafa', '7003'],
  ['Łukasz Żółkiewski', '6450'],
] as const;

const attendees: readonly Attendee[] = [
  ...people.map(([name, registrationNumber], index): Attendee => ({
    name,
    registrationNumber,
    practitioner: `p${index}`,
    profession: 'pharmacist',
  })),
  { name: 'Te Rina Maaka', profession: 'nurse', guest: true },
];

export const summary = `We compared how each of us checks renal function before a direct oral anticoagulant is dispensed. Most rely on the estimated rate from the last laboratory result; two of us now calculate creatinine clearance by hand for people over seventy-five or under fifty kilograms, because the dose bands in the datasheet rest on it. We agreed that a short prompt in the dispensing notes would help, and that a call to the prescriber is the right step whenever the two figures fall in different bands.

The second discussion turned on how we prepare for vaccination at a marae. Advice was shared on who to speak with first, on taking time for introductions, on where coats and food belong, and on leaving written material in te reo Māori as well as English. Several of us had been unsure whom to ask; the group now has two people who are willing to be asked.

We then read the new guidance on deprescribing opioids. Points that changed practice: agree the reason for tapering before the rate, offer a pause rather than a reversal when symptoms return, and write the plan where the next pharmacist will see it. We differed on how often to phone during a taper and will bring experience back in three months.

No patient, colleague outside the group, prescriber or workplace was named, and details that could identify a person were changed or left out. Issues around confidentiality and privacy were raised at the start of the meeting by the facilitator, who reminded us of the ground rules and of what may be written down. Each of us left with one thing to try before we meet again.`;

export const confidentiality =
  'Discussion stayed within the ground rules of the group. The summary has been checked and holds no details that could identify a patient, a whānau, a practice or a colleague.';

export const record: MeetingRecord = {
  id: 'harbour-2026-03-04',
  group: 'harbour',
  groupName: 'Tāmaki Harbour Pharmacists’ Peer Group',
  date: '2026-03-04',
  start: '18:30',
  end: '20:00',
  timeZone: 'Pacific/Auckland',
  modality: 'hybrid',
  venue: 'Meeting room 2, Rāwhiti Community Centre, and by video',
  venuePrivate: true,
  activity: 'peerDiscussion',
  noteTaker: 'Ngaire Whitcombe',
  attendees,
  apologies: ['Hine Parata', 'Tom Beckett'],
  topics: [
    {
      kind: 'caseStudy',
      title: 'Starting anticoagulants in people with reduced kidney function',
      presenter: 'Siân Öhlund-Baker',
      minutes: 35,
    },
    {
      kind: 'culturalCompetence',
      title: 'Tikanga when offering vaccination at a marae',
      presenter: 'Aroha Tūhoe-Ward',
      minutes: 30,
    },
    { kind: 'journalOrGuideline', title: 'New guidance on deprescribing opioids', minutes: 20 },
  ],
  summary,
  confidentiality,
  documentation: 'groupNotes',
  references: [
    {
      title: 'Deprescribing guideline for opioid analgesics',
      url: 'https://example.org/deprescribing/opioids',
    },
    { title: 'Renal function and dosing: a bulletin' },
  ],
  scan: { on: '2026-03-05', findings: 0 },
  nextDate: '2026-06-03',
  reflection: {
    text: 'I will calculate creatinine clearance by hand for the next ten people over seventy-five.',
  },
};

/** The record that sizes and times are stated for: ten people with their numbers, three hundred words. */
export const plainRecord: MeetingRecord = {
  id: 'm-1',
  groupName: 'Harbour peer group',
  date: '2026-03-04',
  start: '18:30',
  end: '20:00',
  modality: 'inPerson',
  venue: 'Rāwhiti Community Centre',
  attendees: attendees.map(({ name }, index) => ({ name, registrationNumber: String(3000 + index * 37) })),
  summary: summary.split(/ +/).slice(0, 300).join(' '),
  confidentiality,
};

/** A record of any size. */
export const recordOf = (size: { readonly people: number; readonly words: number }): MeetingRecord => {
  const words = summary.split(/\s+/);
  return {
    ...record,
    attendees: Array.from({ length: size.people }, (_, index) => ({
      name: `${people[index % people.length]?.[0]} ${index + 1}`,
      registrationNumber: String(1000 + index),
    })),
    summary: Array.from(
      { length: size.words },
      (_, index) => words[index % words.length] + (index % 90 === 89 ? '\n\n' : ''),
    ).join(' '),
  };
};

export const group: PeerGroup = {
  id: 'harbour',
  name: 'Tāmaki Harbour Pharmacists’ Peer Group',
  formed: '2024-02-12',
  region: 'Tāmaki Makaurau',
  charter: {
    agreedOn: '2025-04-09',
    purpose:
      'To think aloud together about practice, to give and take advice in confidence, and to keep each other’s practice safe and kind.',
    groundRules: [
      'What is said in the group stays in the group.',
      'We speak about our own practice, never to identify a patient, a whānau or a colleague.',
      'Everyone speaks; nobody speaks for long.',
      'Advice is offered, not imposed.',
      'If a risk to someone’s safety comes up, we say so in the meeting and act on it together.',
    ],
    confidentiality:
      'Records hold no detail that could identify a patient, a colleague or a workplace. The note taker checks this before anything is shared.',
    attendance: 'We aim to be there at four of six meetings a year, and send apologies when we cannot.',
    joining: 'A new member is proposed by one of us and welcomed by all.',
    leaving: 'A member who leaves tells the coordinator; the group closes the conversation with thanks.',
  },
  memberships: people.map(([name, registrationNumber], index) => ({
    practitioner: `p${index}`,
    name,
    registrationNumber,
    profession: 'pharmacist',
    from: '2025-04-01',
  })),
};

export const portfolio: Portfolio = {
  practitioner: {
    id: 'p0',
    name: 'Aroha Tūhoe-Ward',
    profession: 'pharmacist',
    registrations: [{ register: 'nz-pharmacy', number: '3011' }],
  },
  groups: [group],
  meetings: ['2025-05-07', '2025-08-06', '2025-11-05', '2026-03-04'].map((date) => ({
    ...record,
    id: `harbour-${date}`,
    date,
  })),
};
