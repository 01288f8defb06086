import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scan } from '../index.ts';
import {
  fromBrat,
  fromPresidio,
  fromWebAnnotations,
  offsetsOf,
  toBrat,
  toPresidio,
  toWebAnnotations,
} from './index.ts';

const TEXT = '👩‍⚕️ Jane Doe 🦘 rang 021 123 4567 on 13 April 2024, NHI ZZZ0016 𝒳';
const spans = scan(TEXT);

test('offsets by code points agree with the string iterator on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const offsets = offsetsOf(text);
      expect(offsets.length).toBe([...text].length);
      let unit = 0;
      let point = 0;
      for (const character of text) {
        expect(offsets.toCodePoint(unit)).toBe(point);
        expect(offsets.toUnit(point)).toBe(unit);
        unit += character.length;
        point++;
      }
      expect(offsets.toUnit(point)).toBe(text.length);
      expect(offsets.toUnit(point + 1)).toBe(-1);
    }),
  );
});

describe('formats', () => {
  test('the text has pairs before its first span', () => {
    expect(spans.length).toBeGreaterThanOrEqual(4);
    expect(spans[0]!.start).toBeGreaterThan([...TEXT].indexOf('J'));
  });
  test('Web Annotation: code points, no quote, round trip', () => {
    const annotations = toWebAnnotations(TEXT, spans, 'urn:example:note');
    const first = annotations[0]!.target.selector;
    expect([...TEXT].slice(first.start, first.end).join('')).toBe('Jane Doe');
    expect(JSON.stringify(annotations)).not.toMatch(/Jane|4567|ZZZ/);
    expect(fromWebAnnotations(TEXT, JSON.parse(JSON.stringify(annotations)))).toEqual({
      ok: true,
      value: spans,
    });
  });
  test('Presidio: its names, code points, round trip', () => {
    const results = toPresidio(TEXT, spans);
    expect(results.map(({ entity_type }) => entity_type)).toEqual([
      'PERSON',
      'PHONE_NUMBER',
      'DATE_TIME',
      'NZ_NHI',
    ]);
    expect(fromPresidio(TEXT, results)).toEqual({ ok: true, value: spans });
    const foreign = fromPresidio('Jane', [
      { entity_type: 'US_DRIVER_LICENSE', start: 0, end: 4, score: 0.4 },
    ]);
    expect(foreign).toMatchObject({
      ok: true,
      value: [{ kind: 'identifier', subkind: 'us-driver-license' }],
    });
  });
  test('BRAT: no text unless asked, round trip', () => {
    const file = toBrat(TEXT, spans);
    expect(file).not.toMatch(/Jane|4567|ZZZ/);
    expect(file.split('\n')[0]).toMatch(/^T1\tperson \d+ \d+\tx{8}$/);
    expect(toBrat(TEXT, spans, { withText: true }).split('\n')[0]).toMatch(/\tJane Doe$/);
    expect(fromBrat(TEXT, file)).toEqual({ ok: true, value: spans });
    expect(fromBrat('ab cd', 'T1\tperson 0 2;3 5\tab cd\n')).toMatchObject({
      ok: true,
      value: [
        { start: 0, end: 2 },
        { start: 3, end: 5 },
      ],
    });
  });
});

describe('what is malformed is said, never thrown', () => {
  const readers: readonly ((value: unknown) => { readonly ok: boolean })[] = [
    (value) => fromWebAnnotations(TEXT, value),
    (value) => fromPresidio(TEXT, value),
    (value) => fromBrat(TEXT, JSON.stringify(value)),
  ];
  test('any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const read of readers) expect(typeof read(value).ok).toBe('boolean');
      }),
    );
  });
  test('offsets outside the text, the wrong way round or broken', () => {
    const selector = (start: unknown, end: unknown) => [
      {
        target: { selector: { type: 'TextPositionSelector', start, end } },
        body: { value: '{"kind":"person"}' },
      },
    ];
    for (const [start, end] of [
      [-1, 2],
      [2, 2],
      [3, 1],
      [0, 10_000],
      ['0', 2],
      [0.5, 2],
    ]) {
      expect(fromWebAnnotations(TEXT, selector(start, end))).toMatchObject({
        ok: false,
        issues: [{ at: '/0/target/selector' }],
      });
    }
    expect(fromBrat(TEXT, 'T1\tperson x y\tz')).toMatchObject({ ok: false });
    expect(fromBrat(TEXT, 'T1\tnobody 0 2\tz')).toMatchObject({
      ok: false,
      issues: [{ code: 'unknownKind' }],
    });
  });
});
