import { jsonSchemaOf } from '@peer-groups/core/schema';
import type { Exchanged } from '@peer-groups/core/schema';
import { version } from '../version.ts';
import { findingSchema, reportSchema } from './report-schema.ts';

const exchanged: readonly Exchanged[] = ['group', 'meeting', 'portfolio', 'practitioner', 'record', 'scheme'];

/** Checks that a schema cannot say: the codes that `parse…` gives for what the schema lets pass. `format` is a note to many validators. */
const rules: Readonly<Record<Exchanged, readonly string[]>> = {
  group: ['backwards', 'notADay', 'overlap'],
  meeting: ['backwards', 'duplicateAttendee', 'notADay', 'notOneOf'],
  portfolio: ['backwards', 'duplicateAttendee', 'duplicateId', 'notADay', 'notOneOf', 'overlap'],
  practitioner: ['backwards', 'notADay'],
  record: ['backwards', 'duplicateAttendee', 'notADay', 'notOneOf'],
  scheme: ['duplicateId', 'notADay', 'notWithinLimits', 'overlap'],
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const issue = {
  type: 'object',
  properties: { at: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
  required: ['at', 'code', 'message'],
  additionalProperties: false,
} as const;

/**
 * JSON Schemas (draft 2020-12) of every type that a portal exchanges, by name; each stands alone. For what comes in, `x-rules`
 * lists the codes of the checks between fields that a schema cannot say; reports, findings and issues only go out.
 *
 * @example
 * Object.keys(jsonSchemas()).join(); //=> 'Group,Meeting,Portfolio,Practitioner,Record,Scheme,Report,Finding,Issue'
 */
export function jsonSchemas(): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const schemas = exchanged.map(
    (type) => [capital(type), { ...jsonSchemaOf(type), 'x-rules': rules[type] }] as const,
  );
  return Object.fromEntries([
    ...schemas,
    ['Report', reportSchema],
    ['Finding', findingSchema],
    ['Issue', issue],
  ]);
}

/** A schema at its place in a document: what refers to the schema's own root refers to that place. */
const placed = (value: unknown, at: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => placed(one, at));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === '$ref' && typeof one === 'string' && one.startsWith('#')
        ? `#${at}${one.slice(1)}`
        : placed(one, at),
    ]),
  );
};

/**
 * The schemas as components of an OpenAPI 3.1 document, to be merged into a portal's own.
 *
 * @see {@link https://spec.openapis.org/oas/v3.1.1.html | OpenAPI 3.1.1}
 * @example
 * openApiComponents().openapi; //=> '3.1.1'
 */
export function openApiComponents(): {
  readonly openapi: '3.1.1';
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, never>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
} {
  const schemas = Object.fromEntries(
    Object.entries(jsonSchemas()).map(([name, { $schema: _, ...schema }]) => [
      name,
      placed(schema, `/components/schemas/${name}`),
    ]),
  );
  return {
    openapi: '3.1.1',
    info: { title: 'peer-groups', version },
    paths: {},
    components: { schemas },
  };
}
