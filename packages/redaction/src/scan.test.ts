import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { details } from './recognisers/details.ts';
import { allIdentifiers, clean, redact, scan, sharedRecord, verify } from './index.ts';
import type { Policy, Span } from './index.ts';

/** Pieces of notes, names and hostile scraps, put together at random. */
const pieces = [
  'Jane Doe',
  'Aroha Parata',
  'Mr X',
  'Māori',
  'Ма́рко Шевченко',
  "O'Brien",
  'van der Berg',
  'her daughter Mary',
  'ZZZ0016',
  'ZZZ0017',
  '9434765919',
  '070761-4285',
  '13 April 2024',
  '3/4/24',
  'in 2019',
  '54-year-old',
  'aged 92',
  '021 123 4567',
  '+64 3 477 1234',
  'a.b@c.org',
  '@',
  'https://e.org/(x)',
  '12 King Street, Dunedin 9011',
  'PO Box 1',
  'metformin 500 mg bd',
  'BP 120/80',
  'Wells score',
  '\n',
  '\n\n',
  '. ',
  ', ',
  ' ',
  '👩‍⚕️',
  '\ud800',
  '\u0301',
  '(',
  ')',
  '[person]',
  '1',
  'MRN:',
  'tel',
  'Present:',
  '"',
  'ß',
  '٣',
];
const notes = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 14 })
  .map((parts) => parts.join(' '));

const isDisjoint = (text: string, spans: readonly Span[]): boolean =>
  spans.every(
    ({ start, end }, index) => start < end && end <= text.length && start >= (spans[index - 1]?.end ?? 0),
  );

describe('scan', () => {
  test('spans are sorted, disjoint and inside the text', () => {
    fc.assert(
      fc.property(notes, (text) => {
        expect(isDisjoint(text, scan(text))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same spans, and no state is kept between texts', () => {
    fc.assert(
      fc.property(notes, notes, (text, other) => {
        const first = scan(text);
        scan(other);
        expect(scan(text)).toEqual(first);
      }),
    );
  });

  test('no result holds what it covers', () => {
    const text = 'Xanthippe Zzyzzyva (NHI ZZZ0016) rang 021 123 4567 from 12 Quxley Street on 13 April 2024.';
    const spans = scan(text);
    expect(spans.length).toBeGreaterThanOrEqual(5);
    const told = JSON.stringify(spans);
    for (const { start, end } of spans) expect(told).not.toContain(text.slice(start, end));
  });

  test('NFC and NFD give the same spans at their own offsets', () => {
    for (const text of [
      'Mātua Tāne Hēnare, 54, of Whakatāne',
      'Frau Müller, 92 Jahre alt, Hauptstraße 12',
      'le 1er août 2024, Zoé Lefèvre',
    ]) {
      const composed = text.normalize('NFC');
      const apart = text.normalize('NFD');
      const tell = (from: string) =>
        scan(from).map(({ start, end, kind }) => [kind, from.slice(start, end).normalize('NFC')]);
      expect(tell(apart)).toEqual(tell(composed));
      expect(tell(composed).length).toBeGreaterThan(0);
    }
  });

  test('emoji before a detail move its offsets and nothing else', () => {
    const text = 'Jane Doe rang 021 123 4567.';
    const moved = `👩‍⚕️ ${text}`;
    const shift = moved.length - text.length;
    expect(scan(moved).map(({ start, end }) => [start, end])).toEqual(
      scan(text).map(({ start, end }) => [start + shift, end + shift]),
    );
  });

  test('a cut at an empty line changes nothing but memory', () => {
    const scanners = { recognisers: [details] };
    fc.assert(
      fc.property(notes, notes, (before, after) => {
        const head = `${before.trim()}.\n\n`;
        const whole = scan(head + after, scanners);
        const parts = [
          ...scan(head, scanners),
          ...scan(after, scanners).map((found) => ({
            ...found,
            start: found.start + head.length,
            end: found.end + head.length,
          })),
        ];
        expect(whole).toEqual(parts);
      }),
    );
  });

  test('what is not a string is refused, not passed as clean', () => {
    for (const value of [undefined, null, 1, {}]) expect(() => scan(value as never)).toThrow(TypeError);
    expect(scan('')).toEqual([]);
  });
});

describe('redact', () => {
  test('cleaning leaves nothing to hide, and cleaning again changes nothing', () => {
    const options = { recognisers: [details], identifiers: allIdentifiers };
    const numbersOnly: Policy = {
      ...sharedRecord,
      treatments: { ...sharedRecord.treatments, person: 'keep', place: 'keep', organisation: 'keep' },
    };
    fc.assert(
      fc.property(notes, (text) => {
        const { text: out, verification } = clean(text, numbersOnly, options);
        expect(verification).toEqual({ ok: true, leaks: [] });
        expect(redact(out, scan(out, options), numbersOnly).text).toBe(out);
      }),
      { numRuns: 300 },
    );
  });

  test('a redacted note has nothing left to hide', () => {
    for (const text of [
      'Jane Doe, 54, NHI ZZZ0016, came on 13 April 2024 with her daughter Mary.',
      'Dr Naidoo rang 021 123 4567 about a 92-year-old in Ranfurly.',
      'Lives at 12 King Street, Mornington, Dunedin 9011; jane@example.org.',
    ]) {
      const { text: out } = redact(text, scan(text), sharedRecord);
      expect(verify(out, sharedRecord)).toEqual({ ok: true, leaks: [] });
    }
  });
});
