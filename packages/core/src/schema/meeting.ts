import * as z from 'zod';
import { samePerson } from '../attendance.ts';
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
import { professionSchema } from './practitioner.ts';
import { isoDate, localTime, long, minutes, raise, short } from './text.ts';

/** What a meeting was. */
export const activitySchema: z.ZodType<Activity> = z.enum([
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
export const stepSchema: z.ZodType<StepKind> = z.enum([
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
export const modalitySchema: z.ZodType<Modality> = z.enum(['inPerson', 'online', 'hybrid']);

/** Kinds of topic. */
export const topicKindSchema: z.ZodType<TopicKind> = z.enum([
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
export const focusSchema: z.ZodType<Focus> = z.enum(['learning', 'service']);

const topic: z.ZodType<Topic> = z.strictObject({
  kind: topicKindSchema.exactOptional(),
  title: long.exactOptional(),
  presenter: short.exactOptional(),
  minutes: minutes.exactOptional(),
});

/** Someone at a meeting. */
export const attendeeSchema: z.ZodType<Attendee> = z.strictObject({
  name: short,
  practitioner: short.exactOptional(),
  registrationNumber: short.exactOptional(),
  profession: professionSchema.exactOptional(),
  guest: z.boolean().exactOptional(),
  spoke: z.boolean().exactOptional(),
  ownPracticeMinutes: minutes.exactOptional(),
  credentials: z.array(short).max(50).exactOptional(),
  minutesPresent: minutes.exactOptional(),
});

const agendaItem: z.ZodType<AgendaItem> = z.strictObject({
  step: stepSchema,
  title: short.exactOptional(),
  presenter: short.exactOptional(),
  minutes,
  adviceAllowed: z.boolean().exactOptional(),
});

const roleHeld: z.ZodType<RoleHeld> = z.strictObject({ role: roleSchema, by: short });
const scan: z.ZodType<PrivacyScan> = z.strictObject({
  on: isoDate.exactOptional(),
  findings: z.int().min(0),
  unsure: z.int().min(0).exactOptional(),
});
const reference: z.ZodType<Reference> = z.strictObject({ title: long, url: short.exactOptional() });
const caseSchema: z.ZodType<Case> = z.strictObject({
  question: long.exactOptional(),
  presenter: short.exactOptional(),
  deidentifiedBy: short.exactOptional(),
  review: z.enum(['uploaded', 'underReview', 'approved', 'rejected']).exactOptional(),
});
const recommendation: z.ZodType<Recommendation> = z.strictObject({
  case: z.int().min(0).exactOptional(),
  written: z.boolean().exactOptional(),
  followUp: isoDate.exactOptional(),
});
const commitment: z.ZodType<Commitment> = z.strictObject({
  by: short.exactOptional(),
  due: isoDate.exactOptional(),
  done: z.boolean().exactOptional(),
});
const reflection: z.ZodType<Reflection> = z.strictObject({ text: long, practitioner: short.exactOptional() });

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
    const keys = [
      attendee.practitioner,
      attendee.registrationNumber,
      attendee.name.normalize('NFC').toLowerCase(),
    ];
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

const facts = {
  id: short,
  group: short.exactOptional(),
  date: isoDate.exactOptional(),
  start: localTime.exactOptional(),
  end: localTime.exactOptional(),
  timeZone: short.exactOptional(),
  modality: modalitySchema.exactOptional(),
  venue: short.exactOptional(),
  venuePrivate: z.boolean().exactOptional(),
  attendees: z.array(attendeeSchema).max(mostAttendees).exactOptional(),
  apologies: z.array(short).max(mostAttendees).exactOptional(),
  activity: activitySchema.exactOptional(),
  focus: focusSchema.exactOptional(),
  topics: z.array(topic).max(200).exactOptional(),
  agenda: z.array(agendaItem).max(500).exactOptional(),
  roles: z.array(roleHeld).max(200).exactOptional(),
  nextDate: isoDate.exactOptional(),
  breakMinutes: minutes.exactOptional(),
  sponsored: z.boolean().exactOptional(),
  registered: isoDate.exactOptional(),
  cases: z.array(caseSchema).max(200).exactOptional(),
  recommendations: z.array(recommendation).max(500).exactOptional(),
  commitments: z.array(commitment).max(500).exactOptional(),
  expectations: long.exactOptional(),
  context: long.exactOptional(),
};

/** The facts of a meeting. */
export const meetingSchema: z.ZodType<Meeting> = z.strictObject(facts).check(endsAfterStart, eachOnce);

/** The fields of a record; every field of `MeetingRecord`, or this does not compile. */
const recordFields = {
  ...facts,
  groupName: short.exactOptional(),
  noteTaker: short.exactOptional(),
  summary: long.exactOptional(),
  confidentiality: long.exactOptional(),
  documentation: z.enum(['groupNotes', 'authorityTemplate', 'ownTemplate']).exactOptional(),
  references: z.array(reference).max(500).exactOptional(),
  scan: scan.exactOptional(),
  signed: z.boolean().exactOptional(),
  reported: isoDate.exactOptional(),
  reflection: reflection.exactOptional(),
} satisfies Record<keyof MeetingRecord, z.ZodType>;

/** Names of the fields of a record. */
export const fieldsOfRecord: readonly string[] = Object.keys(recordFields);

/** A meeting as written down. */
export const recordSchema: z.ZodType<MeetingRecord> = z
  .strictObject(recordFields)
  .check(endsAfterStart, eachOnce);
