import * as z from 'zod/mini';
import { nameKey, samePerson } from '../attendance.ts';
import type { Case, Commitment, Recommendation } from '../case.ts';
import type {
  Activity,
  AgendaItem,
  Attendee,
  Focus,
  Meeting,
  MeetingRecord,
  Modality,
  PrivacyScan,
  Reference,
  Reflection,
  RoleHeld,
  StepKind,
  Topic,
  TopicKind,
} from '../meeting.ts';
import { roleSchema } from './group.ts';
import { standard } from './parse-by.ts';
import { professionSchema } from './practitioner.ts';
import { isoDate, localTime, long, minutes, raise, short } from './text.ts';

/** What a meeting was. */
export const activitySchema: z.ZodMiniType<Activity> = z.enum([
  'peerDiscussion',
  'teamMeeting',
  'training',
  'staffMeeting',
  'serviceMeeting',
  'social',
  'emailChat',
  'workingAlongside',
  'telementoring',
  'facilitationVisit',
  'supervision',
  'balint',
  'planning',
  'review',
  'clinicalRound',
  'collegialMeeting',
] satisfies readonly Activity[]);

/** Steps of a meeting. */
export const stepSchema: z.ZodMiniType<StepKind> = z.enum([
  'checkIn',
  'introductions',
  'didactic',
  'present',
  'acknowledge',
  'clarify',
  'summarise',
  'reflect',
  'advise',
  'takeaway',
  'commit',
  'checkOut',
  'nextDate',
] satisfies readonly StepKind[]);

/** How people met. */
export const modalitySchema: z.ZodMiniType<Modality> = z.enum(['inPerson', 'online', 'hybrid']);

/** Kinds of topic. */
export const topicKindSchema: z.ZodMiniType<TopicKind> = z.enum([
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
] satisfies readonly TopicKind[]);

/** What a team meeting turned on. */
export const focusSchema: z.ZodMiniType<Focus> = z.enum(['learning', 'service']);

const topic: z.ZodMiniType<Topic> = z.strictObject({
  kind: z.exactOptional(topicKindSchema),
  title: z.exactOptional(long),
  presenter: z.exactOptional(short),
  minutes: z.exactOptional(minutes),
});

/** Someone at a meeting. */
export const attendeeSchema: z.ZodMiniType<Attendee> = z.strictObject({
  name: short,
  practitioner: z.exactOptional(short),
  registrationNumber: z.exactOptional(short),
  profession: z.exactOptional(professionSchema),
  guest: z.exactOptional(z.boolean()),
  spoke: z.exactOptional(z.boolean()),
  ownPracticeMinutes: z.exactOptional(minutes),
  credentials: z.exactOptional(z.array(short).check(z.maxLength(50))),
  minutesPresent: z.exactOptional(minutes),
});

const agendaItem: z.ZodMiniType<AgendaItem> = z.strictObject({
  step: stepSchema,
  title: z.exactOptional(short),
  presenter: z.exactOptional(short),
  minutes,
  adviceAllowed: z.exactOptional(z.boolean()),
});

const roleHeld: z.ZodMiniType<RoleHeld> = z.strictObject({ role: roleSchema, by: short });
const scan: z.ZodMiniType<PrivacyScan> = z.strictObject({
  on: z.exactOptional(isoDate),
  findings: z.int().check(z.minimum(0)),
  unsure: z.exactOptional(z.int().check(z.minimum(0))),
});
const reference: z.ZodMiniType<Reference> = z.strictObject({ title: long, url: z.exactOptional(short) });
const caseSchema: z.ZodMiniType<Case> = z.strictObject({
  question: z.exactOptional(long),
  presenter: z.exactOptional(short),
  deidentifiedBy: z.exactOptional(short),
  review: z.exactOptional(z.enum(['uploaded', 'underReview', 'approved', 'rejected'])),
});
const recommendation: z.ZodMiniType<Recommendation> = z.strictObject({
  case: z.exactOptional(z.int().check(z.minimum(0))),
  written: z.exactOptional(z.boolean()),
  followUp: z.exactOptional(isoDate),
});
const commitment: z.ZodMiniType<Commitment> = z.strictObject({
  by: z.exactOptional(short),
  due: z.exactOptional(isoDate),
  done: z.exactOptional(z.boolean()),
});
const reflection: z.ZodMiniType<Reflection> = z.strictObject({
  text: long,
  practitioner: z.exactOptional(short),
});

/** Most people who can be recorded at one meeting. */
const mostAttendees = 1000;

const endsAfterStart = (context: z.core.ParsePayload<Meeting>): void => {
  const { start, end } = context.value;
  if (start !== undefined && end !== undefined && end <= start) {
    raise(context, ['end'], 'backwards', 'The meeting ends before it starts, or at once. Give a later time.');
  }
};

const eachOnce = (context: z.core.ParsePayload<Meeting>): void => {
  const seen = new Map<string, number[]>();
  context.value.attendees?.forEach((attendee, at, all) => {
    const keys = [attendee.practitioner, attendee.registrationNumber, nameKey(attendee.name)];
    const before = keys.flatMap((key, kind) => (key === undefined ? [] : (seen.get(`${kind}${key}`) ?? [])));
    if (before.some((other) => samePerson(all[other]!, attendee))) {
      const message = 'This person is listed before. List each person once.';
      raise(context, ['attendees', at], 'duplicateAttendee', message);
    }
    keys.forEach((key, kind) => {
      if (key === undefined) return;
      const list = seen.get(`${kind}${key}`);
      if (list === undefined) seen.set(`${kind}${key}`, [at]);
      else if (list.length < 16) list.push(at);
    });
  });
};

let lastZone: string | undefined;

const inKnownZone = (context: z.core.ParsePayload<Meeting>): void => {
  const { timeZone } = context.value;
  if (timeZone === undefined || timeZone === lastZone) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    lastZone = timeZone;
  } catch {
    const message = 'Expected the name of a time zone, such as Pacific/Auckland.';
    raise(context, ['timeZone'], 'notOneOf', message);
  }
};

const facts = {
  id: short,
  group: z.exactOptional(short),
  date: z.exactOptional(isoDate),
  start: z.exactOptional(localTime),
  end: z.exactOptional(localTime),
  timeZone: z.exactOptional(short),
  modality: z.exactOptional(modalitySchema),
  venue: z.exactOptional(short),
  venuePrivate: z.exactOptional(z.boolean()),
  attendees: z.exactOptional(z.array(attendeeSchema).check(z.maxLength(mostAttendees))),
  apologies: z.exactOptional(z.array(short).check(z.maxLength(mostAttendees))),
  activity: z.exactOptional(activitySchema),
  focus: z.exactOptional(focusSchema),
  topics: z.exactOptional(z.array(topic).check(z.maxLength(200))),
  agenda: z.exactOptional(z.array(agendaItem).check(z.maxLength(500))),
  roles: z.exactOptional(z.array(roleHeld).check(z.maxLength(200))),
  nextDate: z.exactOptional(isoDate),
  breakMinutes: z.exactOptional(minutes),
  sponsored: z.exactOptional(z.boolean()),
  registered: z.exactOptional(isoDate),
  cases: z.exactOptional(z.array(caseSchema).check(z.maxLength(200))),
  recommendations: z.exactOptional(z.array(recommendation).check(z.maxLength(500))),
  commitments: z.exactOptional(z.array(commitment).check(z.maxLength(500))),
  expectations: z.exactOptional(long),
  context: z.exactOptional(long),
};

/** The facts of a meeting. */
export const meetingSchema: z.ZodMiniType<Meeting> = standard(
  z.strictObject(facts).check(endsAfterStart, eachOnce, inKnownZone),
);

/** The fields of a record; every field of `MeetingRecord`, or this does not compile. */
const recordFields = {
  ...facts,
  groupName: z.exactOptional(short),
  noteTaker: z.exactOptional(short),
  summary: z.exactOptional(long),
  confidentiality: z.exactOptional(long),
  documentation: z.exactOptional(z.enum(['groupNotes', 'authorityTemplate', 'ownTemplate'])),
  references: z.exactOptional(z.array(reference).check(z.maxLength(500))),
  scan: z.exactOptional(scan),
  signed: z.exactOptional(z.boolean()),
  reported: z.exactOptional(isoDate),
  reflection: z.exactOptional(reflection),
} satisfies Record<keyof MeetingRecord, z.ZodMiniType>;

/** Names of the fields of a record. */
export const fieldsOfRecord: readonly string[] = Object.keys(recordFields);

/** A meeting as written down. */
export const recordSchema: z.ZodMiniType<MeetingRecord> = standard(
  z.strictObject(recordFields).check(endsAfterStart, eachOnce, inKnownZone),
);
