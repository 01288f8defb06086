import * as z from 'zod';
import type { MeetingRequirement, YearRequirement } from '../rules/requirement.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { Part } from '../rules/parts.ts';
import type { RecordField } from '../rules/record-field.ts';
import type { Which } from '../rules/which.ts';
import { milestoneKindSchema, roleSchema } from './group.ts';
import {
  activitySchema,
  fieldsOfRecord,
  focusSchema,
  modalitySchema,
  stepSchema,
  topicKindSchema,
} from './meeting.ts';
import { professionSchema } from './practitioner.ts';
import { short } from './text.ts';

const figure = z.number().min(0).exactOptional();
const range = { min: figure, max: figure };
const professions = z.array(professionSchema);
const who = {
  guests: z.literal(false).exactOptional(),
  only: professions.exactOptional(),
  except: professions.exactOptional(),
  credentials: z.array(short).exactOptional(),
};
const kind = <const K extends string>(name: K): z.ZodLiteral<K> => z.literal(name);

/** Any field of a record but its id and its scan: those have rules of their own. */
const recordField: z.ZodType<RecordField> = z.enum([
  ...(fieldsOfRecord.filter((name) => name !== 'id' && name !== 'scan') as RecordField[]),
  'venueOrModality',
]);

/** Which meetings are meant. */
export const whichSchema: z.ZodType<Which> = z.strictObject({
  activities: z.array(activitySchema).exactOptional(),
  notActivities: z.array(activitySchema).exactOptional(),
  modalities: z.array(modalitySchema).exactOptional(),
  topic: topicKindSchema.exactOptional(),
  role: roleSchema.exactOptional(),
  holds: z.enum(fieldsOfRecord as (keyof MeetingRecord)[]).exactOptional(),
});

/** Parts of a period. */
export const partSchema: z.ZodType<Part> = z.enum(['year', 'quarter', 'month']);

/** Requirements on meetings and records. */
export const meetingRequirementSchema: z.ZodType<MeetingRequirement> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('contribution'), by: z.enum(['speaking', 'ownPractice']) }),
  z.strictObject({
    kind: kind('deadline'),
    of: z.enum(['reported', 'registered']),
    months: z.int().exactOptional(),
    endOfMonth: z.literal(true).exactOptional(),
    days: z.int().exactOptional(),
  }),
  z.strictObject({
    kind: kind('duration'),
    ...range,
    breaks: z.literal('excluded').exactOptional(),
    which: whichSchema.exactOptional(),
  }),
  z.strictObject({
    kind: kind('each'),
    list: z.enum(['attendees', 'cases', 'recommendations', 'commitments', 'topics']),
    ...range,
    field: short.exactOptional(),
  }),
  z.strictObject({
    kind: kind('excludedActivity'),
    activity: activitySchema,
    unlessFocus: focusSchema.exactOptional(),
  }),
  z.strictObject({ kind: kind('privacy') }),
  z.strictObject({
    kind: kind('quorum'),
    ...range,
    ...who,
    members: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: kind('recordField'),
    field: recordField,
    absent: z.literal(true).exactOptional(),
    oneOf: z.array(short).exactOptional(),
  }),
  z.strictObject({ kind: kind('registrationNumbers'), of: z.union([z.literal('everyone'), professions]) }),
  z.strictObject({ kind: kind('roleHeld'), role: roleSchema, credential: short.exactOptional() }),
  z.strictObject({ kind: kind('steps'), steps: z.array(stepSchema) }),
  z.strictObject({ kind: kind('timeEach'), ...range }),
  z.strictObject({ kind: kind('topics'), of: z.array(topicKindSchema) }),
]);

/** Requirements on a group's or a practitioner's year. */
export const yearRequirementSchema: z.ZodType<YearRequirement> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: kind('charter'),
    item: z.enum([
      'purpose',
      'groundRules',
      'confidentiality',
      'attendance',
      'joining',
      'leaving',
      'structure',
    ]),
  }),
  z.strictObject({
    kind: kind('consistency'),
    min: z.number().min(0),
    by: z.enum(['membership', 'attendance']),
  }),
  z.strictObject({
    kind: kind('attendance'),
    ...range,
    of: z.enum(['percent', 'absencesInARow']),
  }),
  z.strictObject({
    kind: kind('credit'),
    ...range,
    unit: short,
    each: z.literal('year').exactOptional(),
    activities: z.union([z.literal('any'), z.array(short)]).exactOptional(),
    meetings: z.literal(false).exactOptional(),
    proRata: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: kind('groupSize'),
    ...range,
    ...who,
    role: roleSchema.exactOptional(),
    each: z.literal('profession').exactOptional(),
    percent: z.literal(true).exactOptional(),
  }),
  z.strictObject({ kind: kind('groups'), ...range, of: z.enum(['atOnce', 'joined']) }),
  z.strictObject({
    kind: kind('meetings'),
    ...range,
    of: z.enum(['sameGroup', 'anyGroup']),
    which: whichSchema.exactOptional(),
    each: partSchema.exactOptional(),
    unlessNew: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: kind('milestones'),
    what: milestoneKindSchema,
    min: z.int().min(0),
    by: z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }).exactOptional(),
    ever: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: kind('membership'),
    min: z.number().min(0),
    shownBy: z.enum(['attendance', 'record']),
  }),
  z.strictObject({
    kind: kind('similarity'),
    ...range,
    of: z.enum(['careerStage', 'field', 'profession', 'site']),
  }),
]);
