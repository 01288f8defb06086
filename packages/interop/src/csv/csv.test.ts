import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attendance,
  attendanceRows,
  csvMetadata,
  dayFrom,
  minutesFrom,
  readCsv,
  recordsFrom,
  roster,
  timeFrom,
  writeCsv,
  yesFrom,
} from './index.ts';
import type { CsvOptions, CsvResult, CsvSource, Profile } from './index.ts';

const read = async <F extends string>(
  source: CsvSource,
  profile: Profile<F>,
  options?: CsvOptions,
): Promise<readonly CsvResult<F>[]> => {
  const rows: CsvResult<F>[] = [];
  for await (const row of readCsv(source, profile, options)) rows.push(row);
  return rows;
};

const values = async (source: CsvSource, options?: CsvOptions): Promise<readonly unknown[]> =>
  (await read(source, roster, options)).map((row) =>
    row.ok ? row.value : row.issues.map(({ line, column, code }) => `${code} ${line}:${column}`),
  );

const utf16 = (text: string, mark = true): Uint8Array => {
  const bytes = new Uint8Array(
    new Uint16Array([...((mark ? '\uFEFF' : '') + text)].flatMap((c) => [c.charCodeAt(0)])).buffer,
  );
  return bytes;
};

const two = [
  { name: 'Hēmi Paraone', registrationNumber: '108822' },
  { name: 'Mereana', registrationNumber: '104417' },
];

describe('dialects', () => {
  const table = (s: string, end: string): string =>
    ['Name,Registration number', 'Hēmi Paraone,108822', 'Mereana,104417', ''].join(end).replaceAll(',', s);

  test.each([
    ['comma, CRLF', table(',', '\r\n')],
    ['semicolon, LF', table(';', '\n')],
    ['tab, CR', table('\t', '\r')],
    ['byte order mark', `\uFEFF${table(',', '\n')}`],
    ['UTF-8 bytes with a mark', new TextEncoder().encode(`\uFEFF${table(';', '\r\n')}`)],
    ['UTF-16 from Excel', utf16(table('\t', '\r\n'))],
    ['UTF-16 without a mark', utf16(table('\t', '\r\n'), false)],
    ['quoted', '"Name","Registration number"\n"Hēmi Paraone","108822"\nMereana,104417'],
    ['columns the other way round', 'Reg no,NAME\n108822,Hēmi Paraone\n104417,Mereana'],
    ['empty lines', '\n\nName,Reg no\n\nHēmi Paraone,108822\n \nMereana,104417\n\n'],
  ])('%s', async (_, source) => {
    expect(await values(source)).toEqual(two);
  });

  test('cells hold separators, marks and line breaks, and lines are still counted', async () => {
    expect(await values('Name,Reg no\n"Ward, Mereana\nTūhoe ""Mere""",1\nX,\n"Last",2')).toEqual([
      { name: 'Ward, Mereana\nTūhoe "Mere"', registrationNumber: '1' },
      { name: 'X' },
      { name: 'Last', registrationNumber: '2' },
    ]);
    const rows = await read('Name,From\n"A\nB",2026-01-01\nC,soon', roster);
    expect(rows.at(-1)).toMatchObject({ ok: false, issues: [{ line: 4, column: 2, code: 'badCell' }] });
  });

  test('pieces of any size give the same rows', async () => {
    const text = 'Name;Reg no\r\n"Wārd; ""M""";1\r\nB;2\r\n';
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        async function* pieces() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        expect(await values(pieces())).toEqual(await values(text));
      }),
    );
  });
});

describe('issues', () => {
  test('bad rows are told by line and column, and no good row is lost', async () => {
    const text = 'Name,From,Shoe size\nA,2026-02-30,1\nB,2026-03-01,2\n,2026-03-02,3';
    expect(await values(text)).toEqual([
      ['unknownColumn 1:3'],
      ['badCell 2:2'],
      { name: 'B', from: '2026-03-01' },
      ['missingCell 4:1'],
    ]);
  });

  test('a missing column ends the reading', async () => {
    expect(await values('Number\n1')).toEqual([['missingColumn 1:1']]);
    expect(await values('')).toEqual([]);
  });

  test('a quotation mark that is never closed does not swallow a file', async () => {
    expect(await values(`Name\n"${'x'.repeat(1_100_000)}`)).toEqual([['rowTooLong 2:1']]);
  });
});

describe('values', () => {
  test.each([
    ['2026-03-17', 'dmy', '2026-03-17'],
    ['17/03/2026', 'dmy', '2026-03-17'],
    ['17.3.26', 'dmy', '2026-03-17'],
    ['03/17/2026', 'mdy', '2026-03-17'],
    ['03/17/2026', 'dmy', undefined],
    ['17 March 2026', 'dmy', '2026-03-17'],
    ['17-Mar-26', 'dmy', '2026-03-17'],
    ['Tue, Mar 17th, 2026', 'dmy', '2026-03-17'],
    ['17/03/2026 18:00', 'dmy', '2026-03-17'],
    ['46098', 'dmy', '2026-03-17'],
    ['29/02/2025', 'dmy', undefined],
    ['soon', 'dmy', undefined],
  ] as const)('%s (%s) is the day %s', (text, order, day) => {
    expect(dayFrom(text, order)).toBe(day);
  });

  test.each([
    ['90', 'minutes', 90],
    ['1.5', 'hours', 90],
    ['2.5 hours', 'minutes', 150],
    ['1,5 h', 'minutes', 90],
    ['1:30', 'hours', 90],
    ['2 hrs 15 min', 'minutes', 135],
    ['PT1H30M', 'minutes', 90],
    ['45m', 'hours', 45],
    ['', 'hours', undefined],
    ['long', 'hours', undefined],
  ] as const)('%s (%s) is %s minutes', (text, unit, minutes) => {
    expect(minutesFrom(text, unit)).toBe(minutes);
  });

  test.each([
    ['18:00', '18:00'],
    ['6:30 pm', '18:30'],
    ['12 am', '00:00'],
    ['12:15 PM', '12:15'],
    ['18.30', '18:30'],
    ['25:00', undefined],
    ['18:60', undefined],
    ['6', undefined],
  ])('%s is the time %s', (text, time) => {
    expect(timeFrom(text)).toBe(time);
  });

  test('yes and no', () => {
    expect(['Yes', 'x', 'āe', 'No', 'apologies', 'maybe'].map(yesFrom)).toEqual([
      true,
      true,
      true,
      false,
      false,
      undefined,
    ]);
  });
});

describe('writing', () => {
  const row = fc.record({
    name: fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.trim())
      .filter(Boolean),
    registrationNumber: fc.constantFrom('=1+1', '@x', '-2', '＝1', '104417', "'=q"),
  });

  test('what is written is read back, formula-safe or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row),
        fc.boolean(),
        fc.constantFrom(',', ';', '\t'),
        async (rows, formulaSafe, separator) => {
          const clean = rows
            .map((one) => ({ ...one, name: one.name.replaceAll(/\s+/g, ' ') }))
            .filter(({ name }) => !name.startsWith("'"));
          const kept = formulaSafe
            ? clean.filter(({ registrationNumber }) => !registrationNumber.startsWith("'"))
            : clean;
          const text = [...writeCsv(kept, roster, { formulaSafe, separator })].join('');
          expect(await values(text, { formulaSafe })).toEqual(kept);
        },
      ),
    );
  });

  test('no cell of a formula-safe file begins as a formula does', () => {
    const corpus = [
      "=cmd|' /C calc'!A0",
      '+1',
      '-1',
      '@SUM(1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '\0=1',
      '＝1+1',
      '＋1',
      '－1',
      '＠SUM(1)',
      '=HYPERLINK("http://x","y")',
    ];
    const text = [
      ...writeCsv(
        corpus.map((name) => ({ name })),
        roster,
        { byteOrderMark: false },
      ),
    ].join('');
    for (const cell of text.split(/\r\n/).slice(1).filter(Boolean)) expect(cell).toMatch(/^"?'/);
    expect(text.split(/\r\n/)).toHaveLength(corpus.length + 2);
    expect(csvMetadata('r.csv', roster)['rdfs:comment']).toMatch(/quotation mark/);
    expect(csvMetadata('r.csv', roster, { formulaSafe: false })['rdfs:comment']).toMatch(
      /not for spreadsheets/,
    );
  });

  test('attendance goes out and comes back', async () => {
    const records = [
      {
        id: 'm1',
        date: '2026-03-17',
        attendees: [{ name: 'A', registrationNumber: '1', minutesPresent: 60 }],
        apologies: ['B'],
      },
      { id: 'm2', attendees: [{ name: 'C' }] },
    ];
    const text = [...writeCsv(attendanceRows(records), attendance)].join('');
    expect(recordsFrom(await read(text, attendance))).toEqual(records);
  });
});
