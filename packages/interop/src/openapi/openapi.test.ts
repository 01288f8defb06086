import {
  evaluate,
  parseGroup,
  parseMeeting,
  parsePortfolio,
  parsePractitioner,
  parseRecord,
} from '@peer-groups/core';
import { schemes } from '@peer-groups/core/schemes';
import { meetingRecord, peerGroup, portfolio, practitioner } from '@peer-groups/core/testing';
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
  const { Issue: _issue, Report: _report, Finding: _finding, ...schemas } = jsonSchemas();
  for (const schema of Object.values(schemas)) expect(schema['x-rules']).toBeDefined();
  const document = openApiComponents();
  expect(JSON.stringify(document)).not.toContain('$schema');
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]*)"/g)].map(
    ([, pointer]) => pointer!,
  );
  expect(references.length).toBeGreaterThan(0);
  for (const pointer of references) {
    const found = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
        document,
      );
    expect([pointer, typeof found]).toEqual([pointer, 'object']);
  }
});

test('every report of every scheme is one by its schema, and a report that lacks anything is none', () => {
  const isReport = ajv.compile(jsonSchemas()['Report']!);
  const isFinding = ajv.compile(jsonSchemas()['Finding']!);
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(schemes)), portfolio(), (scheme, made) => {
      const practitioner = { certificateDate: '2025-04-01', id: 'p', ...made.practitioner };
      const given = { ...made, practitioner };
      const report = JSON.parse(
        JSON.stringify(evaluate(scheme, given, { asOf: scheme.editions[0]!.to ?? '2026-03-31' })),
      );
      isReport(report);
      expect(isReport.errors).toBeNull();
      for (const key of Object.keys(report).filter((one) => one !== 'credit' && one !== 'activities')) {
        const { [key]: _, ...less } = report;
        expect(isReport(less)).toBe(false);
      }
      expect(isReport({ ...report, more: 1 })).toBe(false);
      for (const finding of report.findings) expect(isFinding(finding)).toBe(true);
      expect(isFinding({ ...report.findings[0], outcome: 'accepted' })).toBe(false);
    }),
    { numRuns: 100 },
  );
});

/** A record without what a meeting does not have. */
const meetingFields = jsonSchemas()['Meeting']!['properties'] as object;
const meeting = meetingRecord().map((record) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name in meetingFields)),
);

/** Values that a schema may take where they stand, and that may not go together. */
const other = fc.constantFrom<unknown>(
  '2026-02-30',
  '2020-01-01',
  '2030-01-01',
  '25:00',
  '00:01',
  '23:59',
  'a',
  'b',
  1,
);

const spoilt = <T>(given: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.tuple(given, fc.nat(), other, fc.boolean()).map(([value, at, change, twice]) => {
    const copy = JSON.parse(JSON.stringify(value)) as unknown;
    const places: [Record<string, unknown>, string][] = [];
    const walk = (one: unknown): void => {
      if (typeof one !== 'object' || one === null) return;
      for (const key of Object.keys(one)) {
        places.push([one as Record<string, unknown>, key]);
        walk((one as Record<string, unknown>)[key]);
      }
    };
    walk(copy);
    const [holder, key] = places[at % places.length] ?? [{}, ''];
    const old = holder[key];
    if (Array.isArray(old) && twice) holder[key] = [...old, ...old];
    else holder[key] = change;
    return copy;
  });

test.each([
  ['Record', meetingRecord(), parseRecord, 2000],
  ['Meeting', meeting, parseMeeting, 5000],
  ['Group', peerGroup(), parseGroup, 2000],
  ['Practitioner', practitioner(), parsePractitioner, 1000],
  ['Portfolio', portfolio(), parsePortfolio, 1500],
] as const)(
  'what the schema of a %s lets pass is refused by checks that it names',
  (name, given, parse, numRuns) => {
    const schema = jsonSchemas()[name]!;
    const accepts = ajv.compile(schema);
    const named = new Set(schema['x-rules'] as readonly string[]);
    const met = new Set<string>();
    fc.assert(
      fc.property(spoilt(given as fc.Arbitrary<unknown>), (input) => {
        if (!accepts(input)) return;
        const parsed = parse(input);
        if (parsed.ok) return;
        for (const { code } of parsed.issues) {
          met.add(code);
        }
      }),
      { numRuns, seed: 1 },
    );
    expect([...met].filter((code) => !named.has(code))).toEqual([]);
    expect(met.size).toBeGreaterThan(0);
  },
);
