import * as z from 'zod/mini';
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

const figure = z.exactOptional(z.number().check(z.minimum(0)));
const range = { min: figure, max: figure };
const professions = z.array(professionSchema);
const who = {
  guests: z.exactOptional(z.literal(false)),
  only: z.exactOptional(professions),
  except: z.exactOptional(professions),
  credentials: z.exactOptional(z.array(short)),
};
const kind = <const K extends string>(name: K): z.ZodMiniLiteral<K> => z.literal(name);

/** Any field of a record but its id and its scan: those have rules of their own. */
const recordField: z.ZodMiniType<RecordField> = z.enum([
  ...(fieldsOfRecord.filter((name) => name !== 'id' && name !== 'scan') as RecordField[]),
  'venueOrModality',
]);

/** Which meetings are meant. */
export const whichSchema: z.ZodMiniType<Which> = z.strictObject({
  activities: z.exactOptional(z.array(activitySchema)),
  notActivities: z.exactOptional(z.array(activitySchema)),
  modalities: z.exactOptional(z.array(modalitySchema)),
  topic: z.exactOptional(topicKindSchema),
  role: z.exactOptional(roleSchema),
  holds: z.exactOptional(z.enum(fieldsOfRecord as (keyof MeetingRecord)[])),
});

/** Parts of a period. */
export const partSchema: z.ZodMiniType<Part> = z.enum(['year', 'quarter', 'month']);

/** Requirements on meetings and records. */
export const meetingRequirementSchema: z.ZodMiniType<MeetingRequirement> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('contribution'), by: z.enum(['speaking', 'ownPractice']) }),
  z.strictObject({
    kind: kind('deadline'),
    of: z.enum(['reported', 'registered']),
    months: z.exactOptional(z.int()),
    endOfMonth: z.exactOptional(z.literal(true)),
    days: z.exactOptional(z.int()),
  }),
  z.strictObject({
    kind: kind('duration'),
    ...range,
    breaks: z.exactOptional(z.literal('excluded')),
    which: z.exactOptional(whichSchema),
  }),
  z.strictObject({
    kind: kind('each'),
    list: z.enum(['attendees', 'cases', 'recommendations', 'commitments', 'topics']),
    ...range,
    field: z.exactOptional(short),
  }),
  z.strictObject({
    kind: kind('excludedActivity'),
    activity: activitySchema,
    unlessFocus: z.exactOptional(focusSchema),
  }),
  z.strictObject({ kind: kind('privacy') }),
  z.strictObject({
    kind: kind('quorum'),
    ...range,
    ...who,
    members: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    kind: kind('recordField'),
    field: recordField,
    absent: z.exactOptional(z.literal(true)),
    oneOf: z.exactOptional(z.array(short)),
  }),
  z.strictObject({ kind: kind('registrationNumbers'), of: z.union([z.literal('everyone'), professions]) }),
  z.strictObject({ kind: kind('roleHeld'), role: roleSchema, credential: z.exactOptional(short) }),
  z.strictObject({ kind: kind('steps'), steps: z.array(stepSchema) }),
  z.strictObject({ kind: kind('timeEach'), ...range }),
  z.strictObject({ kind: kind('topics'), of: z.array(topicKindSchema) }),
]);

/** Requirements on a group's or a practitioner's year. */
export const yearRequirementSchema: z.ZodMiniType<YearRequirement> = z.discriminatedUnion('kind', [
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
    min: z.number().check(z.minimum(0)),
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
    each: z.exactOptional(z.literal('year')),
    activities: z.exactOptional(z.union([z.literal('any'), z.array(short)])),
    meetings: z.exactOptional(z.literal(false)),
    proRata: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    kind: kind('groupSize'),
    ...range,
    ...who,
    role: z.exactOptional(roleSchema),
    each: z.exactOptional(z.literal('profession')),
    percent: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ kind: kind('groups'), ...range, of: z.enum(['atOnce', 'joined']) }),
  z.strictObject({
    kind: kind('meetings'),
    ...range,
    of: z.enum(['sameGroup', 'anyGroup']),
    which: z.exactOptional(whichSchema),
    each: z.exactOptional(partSchema),
    unlessNew: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    kind: kind('milestones'),
    what: milestoneKindSchema,
    min: z.int().check(z.minimum(0)),
    by: z.exactOptional(
      z.strictObject({
        month: z.int().check(z.minimum(1), z.maximum(12)),
        day: z.int().check(z.minimum(1), z.maximum(31)),
      }),
    ),
    ever: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    kind: kind('membership'),
    min: z.number().check(z.minimum(0)),
    shownBy: z.enum(['attendance', 'record']),
  }),
  z.strictObject({
    kind: kind('similarity'),
    ...range,
    of: z.enum(['careerStage', 'field', 'profession', 'site']),
  }),
]);
