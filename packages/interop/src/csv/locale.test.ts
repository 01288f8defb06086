import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFrom, minutesFrom, readCsv, writingOf } from './index.ts';
import type { CsvOptions, Profile } from './index.ts';

test.each([
  ['da-DK', '17. marts 2026'],
  ['da-DK', 'tirsdag 17. mar. 2026'],
  ['nl-NL', 'di 17 mrt 2026'],
  ['fr-CH', 'mardi 17 mars 2026'],
  ['fr-FR', '1er août 2026'],
  ['de-AT', 'Di., 17. März 2026'],
  ['de-DE', '17. 3. 2026'],
  ['uk-UA', '17 березня 2026 р.'],
  ['mi-NZ', '17 Māehe 2026'],
  ['nb-NO', '17. mars 2026'],
  ['en-US', '3/17/2026'],
  ['en-US', 'Tuesday, March 17, 2026'],
  ['da-DK', '17 March 2026'],
])('in %s, %s is a day', (locale, text) => {
  const writing = writingOf(locale);
  expect(dayFrom(text, writing.order, writing)).toBe(text.startsWith('1er') ? '2026-08-01' : '2026-03-17');
});

test.each(['soon 17/03/2026', 'not 17 March 2026', '17 foo 2026', '17 ma 2026', 'Foo 17, 2026'])(
  '%s is none',
  (text) => {
    expect(dayFrom(text, 'dmy', writingOf('en-NZ'))).toBeUndefined();
  },
);

test.each([
  ['da-DK', '2,5 timer', 150],
  ['nl-NL', '1 uur 30 minuten', 90],
  ['fr-CH', '2,5 heures', 150],
  ['de-AT', '1 Stunde 15 Minuten', 75],
  ['uk-UA', '2,5 години', 150],
  ['nb-NO', '90 minutter', 90],
  ['da-DK', '2.5 hours', 150],
  ['da-DK', '2 skridt', undefined],
  ['da-DK', '2 timer og lidt', undefined],
] as const)('in %s, %s are %s minutes', (locale, text, minutes) => {
  expect(minutesFrom(text, 'minutes', writingOf(locale))).toBe(minutes);
});

test('what the engine writes for a day is read back, in every language of a scheme', () => {
  const locales = ['da', 'nl', 'nl-BE', 'fr', 'de', 'de-CH', 'uk', 'nb', 'en-GB', 'en-US', 'en-ZA', 'mi'];
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.constantFrom('long' as const, 'medium' as const, 'full' as const),
      fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true }),
      (locale, dateStyle, date) => {
        const writing = writingOf(locale);
        const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date);
        expect([text, dayFrom(text, writing.order, writing)]).toEqual([
          text,
          date.toISOString().slice(0, 10),
        ]);
      },
    ),
    { numRuns: 500 },
  );
});

describe('a file', () => {
  const profile: Profile<'day' | 'length'> = {
    id: 'p',
    title: 'P',
    columns: [
      { headings: ['Day'], field: 'day', kind: 'date' },
      { headings: ['Length'], field: 'length', kind: 'hours' },
    ],
  };
  const read = async (text: string, options: CsvOptions) => {
    const rows = [];
    for await (const row of readCsv(text, profile, options))
      rows.push(row.ok ? row.value : row.issues.length);
    return rows;
  };

  test('is read with the locale given', async () => {
    expect(await read('Day;Length\n3. marts 2026;2,5 timer\n4/3/2026;1', { locale: 'da-DK' })).toEqual([
      { day: '2026-03-03', length: 150 },
      { day: '2026-03-04', length: 60 },
    ]);
    expect(await read('Day\n4/3/2026', { locale: 'en-US' })).toEqual([{ day: '2026-04-03' }]);
    expect(await read('Day\n4/3/2026', { locale: 'en-US', dates: 'dmy' })).toEqual([{ day: '2026-03-04' }]);
    expect(await read('Day\n3. marts 2026', {})).toEqual([1]);
    await expect(read('Day', { locale: 'not a locale' })).rejects.toThrow(RangeError);
  });

  test('of any content throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.uint8Array(),
          fc.string().map((text) => `Day,Length\n${text}`),
        ),
        async (source) => {
          for (const row of await read(source as string, { locale: 'uk-UA' })) expect(row).toBeDefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});
