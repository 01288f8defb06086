import * as z from 'zod/mini';
import { groupSchema } from './group.ts';
import { meetingSchema, recordSchema } from './meeting.ts';
import { portfolioSchema } from './portfolio.ts';
import { practitionerSchema } from './practitioner.ts';
import { schemeSchema } from './scheme.ts';

/** The types that a portal exchanges. */
export type Exchanged = 'group' | 'meeting' | 'portfolio' | 'practitioner' | 'record' | 'scheme';

const schemas: Readonly<Record<Exchanged, z.ZodMiniType>> = {
  group: groupSchema,
  meeting: meetingSchema,
  portfolio: portfolioSchema,
  practitioner: practitionerSchema,
  record: recordSchema,
  scheme: schemeSchema,
};

/**
 * The JSON Schema (draft 2020-12) of a type that a portal exchanges.
 *
 * Checks between fields, such as an end after its start, cannot be said in JSON Schema: `parse…` makes them.
 *
 * @see {@link https://json-schema.org/draft/2020-12 | JSON Schema 2020-12}
 * @example
 * jsonSchemaOf('record').additionalProperties; //=> false
 */
export function jsonSchemaOf(type: Exchanged): Record<string, unknown> {
  return z.toJSONSchema(schemas[type], { target: 'draft-2020-12' });
}
