import type { Interpretation, Rule, Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const guidance: Source = {
  title: 'Peer support groups',
  publisher: 'Pharmacy Council of New Zealand',
  read: '2026-11-21',
  certainty: 'read',
};

const recertification: Source = {
  title: 'Recertification',
  publisher: 'Pharmacy Council of New Zealand',
  url: 'https://www.pharmacycouncil.org.nz/new-zealand-registered-pharmacists/recertification/recertification/',
  read: '2026-11-21',
  certainty: 'read',
};

const pharmacyToday: Source = {
  title: 'A guide to peer group meetings',
  publisher: 'Pharmacy Today',
  url: 'https://www.pharmacytoday.co.nz/article/news/education/guide-peer-group-meetings',
  read: '2026-11-21',
  certainty: 'secondary',
};

const notCounted = 'What does not meet the criteria';
const options = 'Documentation';
const minimum = 'Minimum data set';
const optional = 'Optional information';
const criteria = 'Criteria for peer support group';
const ground = 'Ground rules';
const structure = 'Structuring a meeting';

const groupMeetsTwice: Rule = {
  id: 'group-meetings',
  about: 'group',
  level: 'must',
  requires: { kind: 'meetings', min: 2, of: 'anyGroup' },
  citation: { at: 'Requirements', quote: 'meets at least twice a year' },
};

const attends: Rule = {
  id: 'meetings',
  about: 'practitioner',
  level: 'must',
  requires: { kind: 'meetings', min: 2, of: 'sameGroup' },
  citation: {
    at: 'Can you have more than one peer support group?',
    quote: 'You only need to document attendance of one group twice yearly.',
  },
};

const attendsTwice: Rule = { ...attends, interpretation: 'twoMeetings' };

const once = {
  at: 'Article',
  quote: 'only one meeting is required by the Pharmacy Council for the first year',
  source: pharmacyToday,
};

const common: readonly Rule[] = [
  {
    id: 'membership',
    about: 'practitioner',
    level: 'must',
    requires: { kind: 'membership', min: 4, shownBy: 'attendance' },
    citation: {
      at: 'Requirements',
      quote: 'join or start a group of at least four consistent professional peers',
    },
    interpretation: 'joining',
  },
  {
    id: 'same-four',
    about: 'practitioner',
    level: 'should',
    requires: { kind: 'consistency', min: 4, by: 'attendance' },
    citation: { at: 'Requirements', quote: 'at least four consistent professional peers' },
    interpretation: 'sameFour',
  },
  {
    id: 'group-size',
    about: 'group',
    level: 'must',
    requires: { kind: 'groupSize', min: 4 },
    citation: {
      at: criteria,
      quote: 'a consistent group of at least four pharmacists or other health care professionals',
    },
    interpretation: 'four',
  },
  {
    id: 'consistency',
    about: 'group',
    level: 'must',
    requires: { kind: 'consistency', min: 4, by: 'membership' },
    citation: { at: 'Requirements', quote: 'at least four consistent professional peers' },
    interpretation: 'sameFour',
  },
  {
    id: 'attendance',
    about: 'meeting',
    level: 'must',
    requires: { kind: 'quorum', min: 4, except: ['none'] },
    citation: {
      at: 'How many people in the peer support group?',
      quote: 'the minimum number of people attending a meeting is four',
    },
    interpretation: 'four',
  },
  {
    id: 'another-pharmacist',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'quorum', min: 2, only: ['pharmacist'] },
    citation: {
      at: 'Who can be in your peer support group?',
      quote: 'they are less able to help you critically evaluate your more pharmacy specific competencies',
    },
    interpretation: 'professions',
  },
  {
    id: 'discussion',
    about: 'record',
    level: 'should',
    requires: { kind: 'recordField', field: 'activity' },
    citation: { at: criteria, quote: 'who meet to discuss clinical and practice issues' },
    interpretation: 'activity',
  },
  {
    id: 'email-chat',
    about: 'meeting',
    level: 'must',
    requires: { kind: 'excludedActivity', activity: 'emailChat' },
    citation: { at: notCounted, quote: 'Pharmacy email chat groups' },
  },
  {
    id: 'social',
    about: 'meeting',
    level: 'must',
    requires: { kind: 'excludedActivity', activity: 'social' },
    citation: {
      at: notCounted,
      quote: 'groups that focus entirely on socialising as a means of support and connection',
    },
  },
  {
    id: 'training',
    about: 'meeting',
    level: 'must',
    requires: { kind: 'excludedActivity', activity: 'training' },
    citation: {
      at: notCounted,
      quote: 'Attending learning or training events with other pharmacists or healthcare professionals',
    },
  },
  {
    id: 'service-meeting',
    about: 'meeting',
    level: 'must',
    requires: { kind: 'excludedActivity', activity: 'serviceMeeting' },
    citation: {
      at: notCounted,
      quote: 'Uni- or multidisciplinary meetings focused on service issues or improvement',
    },
  },
  {
    id: 'staff-meeting',
    about: 'meeting',
    level: 'must',
    requires: { kind: 'excludedActivity', activity: 'staffMeeting' },
    citation: { at: notCounted, quote: 'Workplace staff meetings' },
  },
  {
    id: 'working-alongside',
    about: 'meeting',
    level: 'must',
    requires: { kind: 'excludedActivity', activity: 'workingAlongside' },
    citation: { at: notCounted, quote: 'it does not fulfil the requirements for a PSG' },
  },
  {
    id: 'team-meeting',
    about: 'meeting',
    level: 'must',
    requires: { kind: 'excludedActivity', activity: 'teamMeeting', unlessFocus: 'learning' },
    citation: {
      at: 'Examples of peer groups already in existence',
      quote: 'Team meetings in hospital when they have a focus on learning and development',
    },
  },
  {
    id: 'date',
    about: 'record',
    level: 'must',
    requires: { kind: 'recordField', field: 'date' },
    citation: { at: minimum, quote: 'Date of meeting' },
  },
  {
    id: 'venue',
    about: 'record',
    level: 'must',
    requires: { kind: 'recordField', field: 'venueOrModality' },
    citation: { at: minimum, quote: 'Venue / modality of meeting' },
  },
  {
    id: 'attendees',
    about: 'record',
    level: 'must',
    requires: { kind: 'recordField', field: 'attendees' },
    citation: { at: minimum, quote: 'Names of attendees and registration numbers' },
  },
  {
    id: 'registration-numbers',
    about: 'record',
    level: 'must',
    requires: { kind: 'registrationNumbers', of: ['pharmacist'] },
    citation: { at: minimum, quote: 'Names of attendees and registration numbers' },
    interpretation: 'registrationNumbers',
  },
  {
    id: 'all-registration-numbers',
    about: 'record',
    level: 'should',
    requires: { kind: 'registrationNumbers', of: 'everyone' },
    citation: { at: minimum, quote: 'Names of attendees and registration numbers' },
  },
  {
    id: 'summary',
    about: 'record',
    level: 'must',
    requires: { kind: 'recordField', field: 'summary' },
    citation: {
      at: minimum,
      quote: 'Summary of discussions noting issues around confidentiality and privacy',
    },
  },
  {
    id: 'confidentiality',
    about: 'record',
    level: 'must',
    requires: { kind: 'privacy' },
    citation: {
      at: 'Privacy and confidentiality of discussions',
      quote: 'should not breach the privacy and confidentiality of group members or any patients discussed',
    },
  },
  {
    id: 'confidentiality-stated',
    about: 'record',
    level: 'should',
    requires: { kind: 'recordField', field: 'confidentiality' },
    citation: { at: minimum, quote: 'noting issues around confidentiality and privacy' },
    interpretation: 'confidentiality',
  },
  {
    id: 'documentation',
    about: 'record',
    level: 'should',
    requires: { kind: 'recordField', field: 'documentation' },
    citation: {
      at: options,
      quote: 'You have three options for documenting your peer support group attendance',
    },
  },
  {
    id: 'note-taker',
    about: 'record',
    level: 'should',
    requires: { kind: 'recordField', field: 'noteTaker' },
    citation: { at: optional, quote: 'Name of note taker (if you have one)' },
  },
  {
    id: 'reflection',
    about: 'record',
    level: 'should',
    requires: { kind: 'recordField', field: 'reflection' },
    citation: {
      at: criteria,
      quote: 'The opportunity for reflection on practice is a crucial element of the group discussion.',
    },
  },
  {
    id: 'references',
    about: 'record',
    level: 'should',
    requires: { kind: 'recordField', field: 'references' },
    citation: { at: optional, quote: 'Any relevant references or supporting information' },
  },
  {
    id: 'participation',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'contribution', by: 'speaking' },
    citation: { at: criteria, quote: 'Members are expected to actively participate' },
  },
  {
    id: 'own-practice',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'contribution', by: 'ownPractice' },
    citation: {
      at: criteria,
      quote: 'should expect to have some of the group time focused on their practice and development needs',
    },
  },
  {
    id: 'topics',
    about: 'meeting',
    level: 'should',
    requires: {
      kind: 'topics',
      of: [
        'caseStudy',
        'intervention',
        'difficultSituation',
        'learnings',
        'journalOrGuideline',
        'culturalCompetence',
        'theme',
        'competencyEvidence',
        'guestSpeaker',
        'conferenceFeedback',
      ],
    },
    citation: {
      at: 'What do you discuss?',
      quote: 'the topics discussed are of substantive professional value to group members',
    },
  },
  {
    id: 'private-venue',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'recordField', field: 'venuePrivate' },
    citation: {
      at: 'Location',
      quote:
        'you need to consider that the location allows you to maintain the confidentiality of any patients discussed',
    },
  },
  {
    id: 'duration',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'duration', min: 60, max: 120 },
    citation: { at: 'How long will you meet for?', quote: 'Meetings are likely to be between 1-2 hours' },
  },
  {
    id: 'time-each',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'timeEach', min: 15, max: 30 },
    citation: {
      at: 'How long will you meet for?',
      quote: "each person's issue or topic (generally between 15-30 minutes)",
    },
  },
  {
    id: 'facilitator',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'roleHeld', role: 'facilitator' },
    citation: {
      at: structure,
      quote: 'Having a nominated facilitator / or co-ordinator for the discussion is helpful',
    },
  },
  {
    id: 'timekeeper',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'roleHeld', role: 'timekeeper' },
    citation: { at: 'Group roles', quote: 'There are several roles that successful groups allocate out' },
  },
  {
    id: 'steps',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'steps', steps: ['checkIn', 'present', 'clarify', 'takeaway', 'checkOut'] },
    citation: {
      at: structure,
      quote:
        'There are many ways to structure a meeting and the discussion within it. One potential structure is',
    },
  },
  {
    id: 'next-date',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'recordField', field: 'nextDate' },
    citation: { at: structure, quote: 'Set the date for next meeting before you leave' },
  },
  {
    id: 'purpose',
    about: 'group',
    level: 'should',
    requires: { kind: 'charter', item: 'purpose' },
    citation: { at: 'Purpose', quote: 'Consider the purpose of your PSG' },
  },
  {
    id: 'ground-rules',
    about: 'group',
    level: 'should',
    requires: { kind: 'charter', item: 'groundRules' },
    citation: {
      at: ground,
      quote: 'it is worth spending some time to discuss the ground rules for the group',
    },
  },
  {
    id: 'charter-confidentiality',
    about: 'group',
    level: 'should',
    requires: { kind: 'charter', item: 'confidentiality' },
    citation: { at: ground, quote: 'Patient confidentiality and group member privacy.' },
  },
  {
    id: 'charter-attendance',
    about: 'group',
    level: 'should',
    requires: { kind: 'charter', item: 'attendance' },
    citation: { at: ground, quote: "Commitment to attendance and notifying if you can't attend" },
  },
  {
    id: 'charter-leaving',
    about: 'group',
    level: 'should',
    requires: { kind: 'charter', item: 'leaving' },
    citation: { at: ground, quote: 'How / when to leave the group if it not achieving purpose' },
  },
  {
    id: 'charter-structure',
    about: 'group',
    level: 'should',
    requires: { kind: 'charter', item: 'structure' },
    citation: {
      at: 'Agreeing on structure of the meetings',
      quote: 'How often and long do you wish to meet for',
    },
  },
  {
    id: 'career-stage',
    about: 'group',
    level: 'should',
    requires: { kind: 'similarity', of: 'careerStage' },
    citation: { at: criteria, quote: 'should ideally be between peers who are at similar career stages' },
  },
  {
    id: 'field',
    about: 'group',
    level: 'should',
    requires: { kind: 'similarity', of: 'field' },
    citation: { at: criteria, quote: 'in similar or related specialties and disciplines' },
  },
];

const twoMeetings: Interpretation = {
  id: 'twoMeetings',
  question: 'Must the meetings be of one group?',
  options: [
    { id: 'sameGroup', words: 'They are of one group.' },
    {
      id: 'anyGroup',
      words: 'They may be of different groups.',
      changes: { meetings: { requires: { of: 'anyGroup' } } },
    },
  ],
};

const interpretations: readonly Interpretation[] = [
  {
    id: 'confidentiality',
    question: 'Must the record state that confidentiality was kept, or respect it?',
    options: [
      { id: 'respected', words: 'The summary respects it; a statement is advice.' },
      {
        id: 'stated',
        words: 'The record must state it.',
        changes: { 'confidentiality-stated': { level: 'must' } },
      },
    ],
  },
  {
    id: 'four',
    question: 'Is the practitioner one of the four?',
    options: [
      { id: 'includingMe', words: 'Four people, the practitioner among them.' },
      {
        id: 'mePlusFour',
        words: 'The practitioner and four peers.',
        changes: {
          attendance: { requires: { min: 5 } },
          'group-size': { requires: { min: 5 } },
          membership: { requires: { min: 5 } },
        },
      },
    ],
  },
  {
    id: 'sameFour',
    question: 'Must the same four attend?',
    options: [
      { id: 'membershipOnly', words: 'Membership stays the same; who attends may change.' },
      {
        id: 'sameFourAttend',
        words: 'The same four attend each meeting.',
        changes: {
          'same-four': { level: 'must' },
          consistency: { requires: { by: 'attendance' } },
        },
      },
    ],
  },
  {
    id: 'professions',
    question: 'Must another pharmacist be there?',
    options: [
      { id: 'anyHealthProfessional', words: 'Any health professionals; another pharmacist is advice.' },
      {
        id: 'anotherPharmacistNeeded',
        words: 'Another pharmacist must attend.',
        changes: { 'another-pharmacist': { level: 'must' } },
      },
    ],
  },
  {
    id: 'guests',
    question: 'Does a guest count towards the four?',
    options: [
      { id: 'counted', words: 'Whoever attends counts.' },
      { id: 'notCounted', words: 'Guests do not.', changes: { attendance: { requires: { guests: false } } } },
    ],
  },
  {
    id: 'registrationNumbers',
    question: 'Whose registration numbers must the record hold?',
    options: [
      { id: 'pharmacistsOnly', words: "Pharmacists'; another's missing number is advice." },
      {
        id: 'allAttendees',
        words: "Every attendee's.",
        changes: { 'registration-numbers': { requires: { of: 'everyone' } } },
      },
    ],
  },
  {
    id: 'joining',
    question: 'What shows that a practitioner is a member?',
    options: [
      { id: 'byAttendance', words: 'A meeting that counts, where no membership is recorded.' },
      {
        id: 'byMembership',
        words: 'A recorded membership.',
        changes: { membership: { requires: { shownBy: 'record' } } },
      },
    ],
  },
  {
    id: 'activity',
    question: 'Must the record say that the meeting was a peer discussion?',
    options: [
      { id: 'claimed', words: 'A record put forward is taken for one, unless it says otherwise.' },
      { id: 'stated', words: 'The record must say so.', changes: { discussion: { level: 'must' } } },
    ],
  },
];

const cycle = {
  kind: 'fixed',
  month: 4,
  day: 1,
  years: 1,
  citation: {
    at: 'Recertification',
    quote: 'follow the Annual Practising Certificate (APC) year i.e. 1 April to 31 March.',
    source: recertification,
  },
} as const;

/** Peer support groups of the Pharmacy Council of New Zealand. */
export const nzPharmacy: Scheme = {
  id: 'nz-pharmacy',
  title: 'Peer support groups',
  authority: 'Pharmacy Council of New Zealand',
  jurisdiction: 'NZ',
  editions: [
    {
      from: '2022-04-01',
      source: guidance,
      cycle,
      interpretations: [twoMeetings, ...interpretations],
      rules: [attendsTwice, groupMeetsTwice, ...common],
    },
    {
      from: '2021-04-01',
      to: '2022-03-31',
      source: guidance,
      cycle,
      interpretations,
      rules: [
        { ...attends, requires: { kind: 'meetings', min: 1, of: 'sameGroup' }, citation: once },
        { ...groupMeetsTwice, requires: { kind: 'meetings', min: 1, of: 'anyGroup' }, citation: once },
        ...common,
      ],
    },
  ],
};
