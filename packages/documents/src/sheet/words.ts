import type {
  Activity,
  Documentation,
  Modality,
  Outcome,
  Profession,
  Role,
  TopicKind,
} from '@peer-groups/core';

/** Every word that our documents print of their own accord; pass a translation to print another language. */
export interface Words {
  readonly record: string;
  readonly template: string;
  readonly charter: string;
  readonly certificate: string;
  readonly year: string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly activities: Readonly<Record<Activity, string>>;
  readonly topicKinds: Readonly<Record<TopicKind, string>>;
  readonly professions: Readonly<Record<Profession, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly documentation: Readonly<Record<Documentation, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Whether a meeting counts. */
  readonly counts: Readonly<Record<Outcome, string>>;
  readonly sentences: Readonly<Record<Sentence, string>>;
}

export type Label =
  | 'group'
  | 'date'
  | 'start'
  | 'end'
  | 'time'
  | 'modality'
  | 'venue'
  | 'venuePrivate'
  | 'activity'
  | 'noteTaker'
  | 'roles'
  | 'apologies'
  | 'nextDate'
  | 'documentation'
  | 'scan'
  | 'agreedOn'
  | 'name'
  | 'registrationNumber'
  | 'period'
  | 'scheme'
  | 'asOf'
  | 'answer'
  | 'held'
  | 'signature'
  | 'signedOn'
  | 'meeting'
  | 'id'
  | 'url'
  | 'formed'
  | 'region';

export type Heading =
  | 'attendance'
  | 'topics'
  | 'agenda'
  | 'summary'
  | 'confidentiality'
  | 'references'
  | 'reflection'
  | 'purpose'
  | 'groundRules'
  | 'attendanceRule'
  | 'joining'
  | 'leaving'
  | 'structure'
  | 'agreement'
  | 'findings'
  | 'meetings'
  | 'attached'
  | 'interpretations'
  | 'details';

export type ColumnName =
  | 'name'
  | 'registrationNumber'
  | 'profession'
  | 'guest'
  | 'topic'
  | 'presenter'
  | 'minutes'
  | 'step'
  | 'title'
  | 'address'
  | 'asked'
  | 'found'
  | 'outcome'
  | 'date'
  | 'counts'
  | 'role';

export type Sentence =
  | 'pageOf'
  | 'guest'
  | 'yes'
  | 'no'
  | 'minutes'
  | 'embedded'
  | 'noneRecorded'
  | 'confidential'
  | 'unspecified'
  | 'scan'
  | 'scanUnsure'
  | 'attended'
  | 'attachedRecords'
  | 'agreed'
  | 'fill'
  | 'from'
  | 'advice'
  | 'quoted'
  | 'untitled'
  | 'ownCopy'
  | 'certified'
  | 'edition'
  | 'metAt';

/** The words in English as used in Aotearoa New Zealand, Australia and Britain. */
export const english: Words = {
  record: 'Peer group meeting record',
  template: 'Peer group meeting record – template',
  charter: 'Peer group charter',
  certificate: 'Certificate of attendance',
  year: 'Peer group evidence for the year',
  labels: {
    group: 'Group',
    date: 'Date',
    start: 'Start',
    end: 'End',
    time: 'Time',
    modality: 'How we met',
    venue: 'Venue',
    venuePrivate: 'Private place',
    activity: 'Kind of meeting',
    noteTaker: 'Note taker',
    roles: 'Roles',
    apologies: 'Apologies',
    nextDate: 'Next meeting',
    documentation: 'How recorded',
    scan: 'Privacy check',
    agreedOn: 'Agreed on',
    name: 'Name',
    registrationNumber: 'Registration number',
    period: 'Period',
    scheme: 'Scheme',
    asOf: 'As at',
    answer: 'Answer',
    held: 'Meetings',
    signature: 'Name and signature',
    signedOn: 'Date',
    meeting: 'Meeting',
    id: 'Record number',
    url: 'Address',
    formed: 'Formed',
    region: 'Region',
  },
  headings: {
    attendance: 'Attendance',
    topics: 'Topics discussed',
    agenda: 'Agenda',
    summary: 'Summary of the discussion',
    confidentiality: 'Confidentiality and privacy',
    references: 'References and supporting material',
    reflection: 'My reflection (private)',
    purpose: 'Purpose',
    groundRules: 'Ground rules',
    attendanceRule: 'Attendance',
    joining: 'Joining',
    leaving: 'Leaving',
    structure: 'How we meet',
    agreement: 'We agree',
    findings: 'What was asked and what was found',
    meetings: 'Meetings',
    attached: 'Records attached',
    interpretations: 'How unclear words were read',
    details: 'The meeting',
  },
  columns: {
    name: 'Name',
    registrationNumber: 'Registration no.',
    profession: 'Profession',
    guest: 'Guest',
    topic: 'Topic',
    presenter: 'Presented by',
    minutes: 'Minutes',
    step: 'Step',
    title: 'Title',
    address: 'Address',
    asked: 'Asked',
    found: 'Found',
    outcome: 'Outcome',
    date: 'Date',
    counts: 'Counts',
    role: 'Role',
  },
  modalities: { inPerson: 'In person', online: 'Online', hybrid: 'In person and online' },
  activities: {
    peerDiscussion: 'Peer discussion',
    teamMeeting: 'Team meeting',
    training: 'Training',
    staffMeeting: 'Staff meeting',
    serviceMeeting: 'Service meeting',
    social: 'Social gathering',
    emailChat: 'E-mail or chat',
    workingAlongside: 'Working alongside',
    telementoring: 'Telementoring',
    facilitationVisit: 'Facilitation visit',
    supervision: 'Supervision',
    balint: 'Balint group',
    planning: 'Planning meeting',
    review: 'Review meeting',
    clinicalRound: 'Clinical round',
    collegialMeeting: 'Collegial meeting',
  },
  topicKinds: {
    caseStudy: 'Case study',
    intervention: 'Intervention',
    difficultSituation: 'Difficult situation',
    learnings: 'Learnings',
    journalOrGuideline: 'Journal article or guideline',
    culturalCompetence: 'Cultural competence',
    theme: 'Theme',
    competencyEvidence: 'Evidence of competence',
    guestSpeaker: 'Guest speaker',
    conferenceFeedback: 'Feedback from a conference',
  },
  professions: {
    pharmacist: 'Pharmacist',
    doctor: 'Doctor',
    generalPractitioner: 'General practitioner',
    psychiatrist: 'Psychiatrist',
    nurse: 'Nurse',
    midwife: 'Midwife',
    dentist: 'Dentist',
    psychologist: 'Psychologist',
    psychotherapist: 'Psychotherapist',
    physiotherapist: 'Physiotherapist',
    occupationalTherapist: 'Occupational therapist',
    optometrist: 'Optometrist',
    dispensingOptician: 'Dispensing optician',
    osteopath: 'Osteopath',
    chaplain: 'Chaplain',
    manager: 'Manager',
    other: 'Other health professional',
    none: 'Not a health professional',
  },
  roles: {
    facilitator: 'Facilitator',
    timekeeper: 'Timekeeper',
    noteTaker: 'Note taker',
    coordinator: 'Coordinator',
    presenter: 'Presenter',
    champion: 'Champion',
    successor: 'Successor',
    hubSpecialist: 'Hub specialist',
    supervisor: 'Supervisor',
    rapporteur: 'Rapporteur',
  },
  documentation: {
    groupNotes: 'Notes that the group keeps',
    authorityTemplate: 'The authority’s template',
    ownTemplate: 'Our own template',
  },
  outcomes: { passed: 'Met', failed: 'Not met', cantTell: 'Cannot tell', inapplicable: 'Not asked' },
  counts: { passed: 'Yes', failed: 'No', cantTell: 'Cannot tell', inapplicable: 'Not asked about' },
  sentences: {
    pageOf: 'Page {page} of {pages}',
    guest: 'Guest',
    yes: 'Yes',
    no: 'No',
    minutes: '{count} min',
    embedded: 'The record as data (JSON), from which these pages were made',
    noneRecorded: 'None',
    confidential:
      'What is said in the group stays in the group. This record holds nothing that could identify a patient, a colleague who is not named as present, or a workplace.',
    unspecified: 'Not recorded',
    scan: '{count} identifying details found',
    scanUnsure: '{count} to be looked at by a person',
    attended: '{count} people',
    attachedRecords: 'The records of these meetings are attached to this file as data.',
    agreed: 'We have read this charter and agree to it.',
    fill: 'Fill in what applies. Leave out whatever could identify a patient.',
    from: '{from} to {to}',
    advice: 'Advice',
    quoted: '“{quote}” ({at})',
    untitled: 'Peer group meeting',
    ownCopy: 'Own copy: not for sharing',
    certified: 'took part in a meeting of peers',
    edition: 'edition from {day}',
    metAt: 'Met at {count} of {total}.',
  },
};
