import { expect, test } from 'vitest';
import {
  groupSchema,
  jsonSchemaOf,
  meetingSchema,
  parseJson,
  parsePortfolio,
  portfolioSchema,
  practitionerSchema,
  recordSchema,
  schemeSchema,
} from './index.ts';

test('JSON Schemas are of draft 2020-12 and refuse unknown fields', () => {
  for (const type of ['group', 'meeting', 'portfolio', 'practitioner', 'record', 'scheme'] as const) {
    expect(jsonSchemaOf(type)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
    });
  }
});

test.each([
  ['group', groupSchema],
  ['meeting', meetingSchema],
  ['portfolio', portfolioSchema],
  ['practitioner', practitionerSchema],
  ['record', recordSchema],
  ['scheme', schemeSchema],
])('as a Standard Schema, that of a %s says what a value lacks', async (_, schema) => {
  const { version, validate } = schema['~standard'];
  expect(version).toBe(1);
  expect(await validate(5)).toEqual({
    issues: [{ message: 'Expected an object; given was a number.', path: [] }],
  });
});

test('as a Standard Schema, issues are the sentences and places of parse…', async () => {
  const input = { meetings: [{ id: 'm', date: '2026-02-30', 'a/b': 1 }], activities: [{}] };
  const { validate } = portfolioSchema['~standard'];
  const parsed = parsePortfolio(input);
  const { issues = [] } = (await validate(input)) as {
    issues?: readonly { message: string; path: unknown }[];
  };
  expect(issues.map(({ message }) => message)).toEqual(
    parsed.ok ? [] : parsed.issues.map(({ message }) => message),
  );
  expect(issues.map(({ path }) => path)).toContainEqual(['meetings', 0, 'date']);
  expect(issues.map(({ path }) => path)).toContainEqual(['meetings', 0, 'a/b']);
  expect(await validate({ meetings: [] })).toEqual({ value: { meetings: [] } });
  expect(parseJson('{"meetings":[]}', parsePortfolio)).toEqual({ ok: true, value: { meetings: [] } });
  const cycle: Record<string, unknown> = {};
  cycle['meetings'] = [cycle];
  expect(await validate(cycle)).toMatchObject({ issues: [{ path: [] }] });
});
