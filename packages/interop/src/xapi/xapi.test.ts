import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { durationOf } from '@peer-groups/core';
import { meetingRecord } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRequire } from 'node:module';
import { attendedStatements, meetingsFrom, parseStatements, voidingStatement } from './index.ts';
import type { XapiVersion } from './index.ts';

const vectors = (version: XapiVersion): string =>
  fileURLToPath(
    new URL(`../../../../../shared/interop/xapi/statement-vectors/vec-${version}.json`, import.meta.url),
  );

/** The package is CommonJS of an older kind. */
const { default: warnings } = createRequire(import.meta.url)('@learninglocker/xapi-validation') as {
  readonly default: (statement: unknown) => readonly unknown[];
};

const options = {
  base: 'https://portal.example/',
  register: 'nz-pharmacy',
  timeZone: 'Pacific/Auckland',
} as const;

describe.each(['1.0.3', '2.0.0'] as const)("the conformance suite's statements, %s", (version) => {
  test.skipIf(!existsSync(vectors(version)))('every bad one is refused and every good one is read', () => {
    const all = JSON.parse(readFileSync(vectors(version), 'utf8')) as readonly {
      readonly expectHttp: number;
      readonly statement: unknown;
    }[];
    const answers = all.map(({ statement }) => (parseStatements([statement], version).ok ? 200 : 400));
    expect(answers).toEqual(all.map(({ expectHttp }) => expectHttp));
    expect(all.length).toBeGreaterThan(900);
  });
});

describe('what is written', () => {
  test('is accepted by the validator of another house', () => {
    fc.assert(
      fc.property(meetingRecord(), (record) => {
        for (const statement of attendedStatements(record, options)) expect(warnings(statement)).toEqual([]);
      }),
    );
    expect(warnings({ actor: {} })).not.toEqual([]);
  });

  test('is read back as it was, under ids that stay', () => {
    fc.assert(
      fc.property(meetingRecord(), fc.constantFrom<XapiVersion>('1.0.3', '2.0.0'), (record, version) => {
        const statements = attendedStatements(record, { ...options, version });
        expect(parseStatements(statements, version)).toEqual({ ok: true, value: statements });
        expect(attendedStatements(record, { ...options, version })).toEqual(statements);
        expect(JSON.stringify(statements)).not.toContain('mailto:');
        const minutes = durationOf(record);
        const group = record.group ?? record.groupName;
        const attendees = record.attendees?.map(
          ({ name, registrationNumber, practitioner, minutesPresent = minutes }) => ({
            name,
            ...(registrationNumber !== undefined && { registrationNumber }),
            ...(registrationNumber === undefined &&
              practitioner !== undefined &&
              practitioner !== name && { practitioner }),
            ...(minutesPresent !== undefined && { minutesPresent }),
          }),
        );
        const mapped = { id: record.id, ...(group !== undefined && { group }), attendees };
        expect(meetingsFrom(statements).map(({ date: _, ...rest }) => rest)).toEqual(
          attendees?.length ? [mapped] : [],
        );
      }),
    );
  });

  test.each([
    ['2026-03-17T18:00:00+13:00', '2026-03-17'],
    ['2026-03-17T13:15:00+13', '2026-03-17'],
    ['2026-03-17T09:00:00+1300', '2026-03-16'],
    ['2026-03-17T23:30:00,123456Z', '2026-03-17'],
    ['2026-03-17 23:30:00-0530', '2026-03-18'],
    ['2026-03-17T23:59:60Z', '2026-03-17'],
    ['2026-03-17T23:30', '2026-03-17'],
  ])('a meeting at %s was on %s by UTC', (timestamp, date) => {
    const [statement] = attendedStatements({ id: 'm', attendees: [{ name: 'A' }] }, options);
    const parsed = parseStatements([{ ...statement, timestamp }]);
    expect(parsed.ok && meetingsFrom(parsed.value)).toEqual([{ id: 'm', date, attendees: [{ name: 'A' }] }]);
  });

  test('nothing that comes in throws, and what is read can be gone through', () => {
    const [statement] = attendedStatements(
      { id: 'm', date: '2026-03-17', groupName: 'G', attendees: [{ name: 'A' }] },
      options,
    );
    const spoilt = fc
      .tuple(fc.constantFrom(...Object.keys(statement!), 'result', 'authority'), fc.anything())
      .map(([key, value]) => ({ ...statement, [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), spoilt))), (input) => {
        const parsed = parseStatements(input);
        if (parsed.ok) meetingsFrom(parsed.value);
      }),
      { numRuns: 1000 },
    );
    for (const homePage of ['urn:peer-groups:register:%', 'https://example.org/%'])
      expect(meetingsFrom([{ ...statement!, actor: { account: { homePage, name: 'x' } } }])).toHaveLength(1);
  });

  test('a voided statement is left out', () => {
    const record = {
      id: 'm',
      attendees: [
        { name: 'A', registrationNumber: '1' },
        { name: 'B', registrationNumber: '2' },
      ],
    };
    const [first, second] = attendedStatements(record, options);
    const voiding = voidingStatement(first!.id!, {
      account: { homePage: 'https://portal.example', name: 'portal' },
    });
    expect(parseStatements([voiding]).ok).toBe(true);
    expect(meetingsFrom([first!, second!, voiding])).toEqual([
      { id: 'm', attendees: [{ name: 'B', registrationNumber: '2' }] },
    ]);
  });

  test('summer and winter have their own instants', () => {
    const at = (date: string): string | undefined =>
      attendedStatements({ id: 'm', date, start: '18:00', attendees: [{ name: 'A' }] }, options)[0]
        ?.timestamp;
    expect([at('2026-01-15'), at('2026-07-15')]).toEqual([
      '2026-01-15T05:00:00.000Z',
      '2026-07-15T06:00:00.000Z',
    ]);
  });

  test('a base that is no IRI is refused', () => {
    expect(() => attendedStatements({ id: 'm' }, { ...options, base: 'portal' })).toThrow(/absolute IRI/);
  });
});
