import { parseRecord } from '@peer-groups/core';
import { meetingRecord } from '@peer-groups/core/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../json-schema/index.ts';
import { openApiComponents } from './index.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validate = ajv.compile(jsonSchemas()['Record']!);

test('what the parser accepts, the schema accepts', () => {
  fc.assert(
    fc.property(meetingRecord(), (record) => {
      expect(validate(record)).toBe(true);
    }),
  );
});

test('what the schema refuses, the parser refuses', () => {
  const spoilt = fc.tuple(
    meetingRecord(),
    fc.constantFrom('modality', 'summary', 'attendees', 'date', 'surprise'),
    fc.constantFrom<unknown>(7, null, '', [1], {}),
  );
  fc.assert(
    fc.property(spoilt, ([record, key, value]) => {
      const input = { ...record, [key]: value };
      if (!validate(input)) expect(parseRecord(input).ok).toBe(false);
    }),
  );
});

test('every schema says which checks between fields it cannot make, and stands in OpenAPI without its own dialect', () => {
  const { Issue: _, ...schemas } = jsonSchemas();
  for (const schema of Object.values(schemas)) expect(schema['x-rules']).toBeDefined();
  expect(JSON.stringify(openApiComponents())).not.toContain('$schema');
});
