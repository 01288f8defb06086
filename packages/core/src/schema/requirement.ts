import * as z from 'zod';
import type { MeetingRequirement, YearRequirement } from '../rules/requirement.ts';
import { roleSchema } from './group.ts';
import { activitySchema, focusSchema, stepSchema, topicKindSchema } from './meeting.ts';
import { professionSchema } from './practitioner.ts';

const figure = z.number().min(0).exactOptional();
const range = { min: figure, max: figure };
const professions = z.array(professionSchema);
const kind = <const K extends string>(name: K): z.ZodLiteral<K> => z.literal(name);

/** Requirements on meetings and records. */
export const meetingRequirementSchema: z.ZodType<MeetingRequirement> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('contribution'), by: z.enum(['speaking', 'ownPractice']) }),
  z.strictObject({ kind: kind('duration'), ...range }),
  z.strictObject({
    kind: kind('excludedActivity'),
    activity: activitySchema,
    unlessFocus: focusSchema.exactOptional(),
  }),
  z.strictObject({ kind: kind('privacy') }),
  z.strictObject({
    kind: kind('quorum'),
    ...range,
    guests: z.literal(false).exactOptional(),
    only: professions.exactOptional(),
    except: professions.exactOptional(),
  }),
  z.strictObject({
    kind: kind('recordField'),
    field: z.enum([
      'activity',
      'attendees',
      'confidentiality',
      'date',
      'documentation',
      'nextDate',
      'noteTaker',
      'references',
      'reflection',
      'summary',
      'topics',
      'venueOrModality',
      'venuePrivate',
    ]),
  }),
  z.strictObject({ kind: kind('registrationNumbers'), of: z.union([z.literal('everyone'), professions]) }),
  z.strictObject({ kind: kind('roleHeld'), role: roleSchema }),
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
  z.strictObject({ kind: kind('groupSize'), ...range }),
  z.strictObject({ kind: kind('meetings'), ...range, of: z.enum(['sameGroup', 'anyGroup']) }),
  z.strictObject({
    kind: kind('membership'),
    min: z.number().min(0),
    shownBy: z.enum(['attendance', 'record']),
  }),
  z.strictObject({ kind: kind('similarity'), of: z.enum(['careerStage', 'field', 'profession']) }),
]);
