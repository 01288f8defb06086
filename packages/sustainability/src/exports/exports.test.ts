import { parquetReadObjects } from 'hyparquet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../study/history.ts';
import { studyData } from '../study/study-data.ts';
import type { Cell, Table } from '../study/table.ts';
import { csvRow, toCsv } from './csv.ts';
import { toJson, toNdjson } from './json.ts';
import { columnsToParquet, toParquet } from './parquet.ts';
import { studyFiles } from './study-files.ts';
import { suppressMatrix, suppressSmallCells } from './suppress.ts';

type Row = Readonly<Record<string, Cell>>;
const table: Table<Row> = {
  name: 't',
  unit: 'row',
  variables: [
    { name: 'id', label: 'Id', type: 'id' },
    { name: 'day', label: 'Day', type: 'date' },
    { name: 'people', label: 'People', type: 'count', suppress: 'count' },
    { name: 'x', label: 'X', type: 'number' },
    { name: 'kind', label: 'Kind', type: 'category', suppress: 'category' },
  ],
  rows: [
    { id: '=1+1', day: '2024-02-29', people: 4, x: -0.5, kind: 'a' },
    { id: 'b "quoted", c', day: null, people: 5, x: null, kind: 'b' },
    ...Array.from({ length: 5 }, (_, i) => ({ id: `r${i}`, day: '1969-12-31', people: 0, x: i, kind: 'b' })),
  ],
};

/** Reads CSV by the grammar of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g;
  for (const [, cell, end] of text.matchAll(pattern)) {
    row.push(cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('CSV', () => {
  it('can be read back, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        expect(readCsv(`${csvRow(cells)}\r\n`)).toEqual([cells]);
      }),
    );
  });
  it('disarms formulas on request only, and never numbers', () => {
    const formula = { ...table, rows: [table.rows[0]!] };
    expect(readCsv(toCsv(formula))[1]).toEqual(['=1+1', '2024-02-29', '4', '-0.5', 'a']);
    expect(readCsv(toCsv(formula, { formulaSafe: true }))[1]).toEqual([
      "'=1+1",
      '2024-02-29',
      '4',
      '-0.5',
      'a',
    ]);
    for (const text of ['+1', '-1', '@x', '\tx', '\rx'])
      expect(readCsv(`${csvRow([text], { formulaSafe: true })}\r\n`)[0]![0]).toBe(`'${text}`);
  });
});

describe('JSON', () => {
  it('keeps rows and variables', () => {
    expect((JSON.parse(toJson(table)) as Table).rows).toEqual(table.rows);
    expect(
      toNdjson(table)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Row),
    ).toEqual(table.rows);
  });
});

describe('Parquet', () => {
  it('is read back by another reader: texts, dates, whole numbers, missing cells', async () => {
    const bytes = toParquet(table);
    const rows = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer });
    const cells = rows.map((row) => [
      row['id'],
      (row['day'] as Date | null)?.toISOString().slice(0, 10) ?? null,
      row['people'],
      row['x'],
      row['kind'],
    ]);
    const names = ['id', 'day', 'people', 'x', 'kind'];
    expect(cells).toEqual(table.rows.map((row) => names.map((name) => row[name])));
  });
  it('refuses columns of different lengths', () => {
    expect(() =>
      columnsToParquet([
        { name: 'a', type: 'whole', data: [1] },
        { name: 'b', type: 'whole', data: [] },
      ]),
    ).toThrow(/0 cells/);
  });
});

describe('small cells', () => {
  it('are masked where the table says so', () => {
    const { table: safe, masked } = suppressSmallCells(table);
    expect(safe.rows.slice(0, 3).map((row) => [row['people'], row['kind']])).toEqual([
      [null, null],
      [5, 'b'],
      [0, 'b'],
    ]);
    expect(masked).toBe(2);
    expect(() => suppressSmallCells(table, 1)).toThrow(/at least 2/);
  });
  it('take no more cells with them than they must', () => {
    const { cells } = suppressMatrix([
      [21, 13, 6, 17],
      [21, 18, 14, 6],
      [25, 21, 9, 2],
    ]);
    expect(cells.flat().filter((cell) => cell === null)).toHaveLength(4);
  });
  it('cannot be worked out from totals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 3 }), {
          minLength: 2,
          maxLength: 5,
        }),
        (counts) => {
          const { cells, rowTotals, columnTotals } = suppressMatrix(counts);
          cells.forEach((row, i) =>
            row.forEach((cell, j) => expect(cell === null || cell === counts[i]![j]).toBe(true)),
          );
          const exposed = (line: readonly (number | null)[], total: number | null): boolean =>
            total !== null &&
            line.filter((cell) => cell === null).length === 1 &&
            line.some((cell) => (cell ?? 0) > 0);
          expect(cells.some((row, i) => exposed(row, rowTotals[i]!))).toBe(false);
          expect(
            columnTotals.some((total, j) =>
              exposed(
                cells.map((row) => row[j]!),
                total,
              ),
            ),
          ).toBe(false);
        },
      ),
    );
  });
});

describe('studyFiles', () => {
  const events: readonly HistoryEvent[] = [
    { type: 'group-formed', group: 'Secret Group', date: '2020-01-01', region: 'Tiny', profession: 'nurse' },
    {
      type: 'member-joined',
      group: 'Secret Group',
      member: 'Aroha N',
      date: '2020-01-01',
      profession: 'nurse',
    },
    {
      type: 'meeting',
      group: 'Secret Group',
      date: '2020-02-01',
      attendees: ['Aroha N'],
      id: 'Secret meeting',
    },
  ];
  const study = studyData({ studyEnd: '2021-01-01', events });
  it('numbers ids and masks small cells by default', () => {
    const { files, masked } = studyFiles(study, { formats: ['csv', 'json', 'ndjson', 'parquet'] });
    const text = Object.values(files)
      .map((file) => (typeof file === 'string' ? file : new TextDecoder().decode(file)))
      .join();
    for (const word of ['Secret', 'Aroha', 'Tiny']) expect(text).not.toContain(word);
    expect(masked['groups']).toBe(3);
    expect(files['attendance.csv']).toContain('g1,g1/1,2020-02-01,m1');
    expect(Object.keys(files)).toContain('analysis.R');
  });
  it('keeps them where asked to', () => {
    expect(studyFiles(study, { ids: 'asGiven', smallCells: 'keep' }).files['memberships.csv']).toContain(
      'Secret Group,Aroha N,nurse',
    );
  });
  it('counts people, not their rows: who came often is no less alone', () => {
    const often: readonly HistoryEvent[] = [
      { type: 'group-formed', group: 'g', date: '2020-01-01' },
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((member): HistoryEvent => ({
        type: 'member-joined',
        group: 'g',
        member,
        date: '2020-01-01',
        profession: member === 'a' ? 'midwife' : 'nurse',
      })),
      ...Array.from({ length: 9 }, (_, i): HistoryEvent => ({
        type: 'meeting',
        group: 'g',
        date: `2020-0${i + 1}-02`,
        attendees: ['a', 'b'],
      })),
    ];
    const { files } = studyFiles(studyData({ studyEnd: '2021-01-01', events: often }));
    for (const name of ['memberships.csv', 'attendance.csv']) {
      expect(files[name]).not.toContain('midwife');
      expect(files[name]).toContain('nurse');
    }
  });
  it('masks in every file what it masks in one, and says what can still be counted', () => {
    const merged: readonly HistoryEvent[] = Array.from({ length: 8 }, (_, g): readonly HistoryEvent[] => [
      { type: 'group-formed', group: `g${g}`, date: '2020-01-01' },
      {
        type: 'member-joined',
        group: `g${g}`,
        member: `m${g}`,
        date: '2020-01-01',
        role: g === 0 ? 'chair' : 'member',
      },
      { type: 'meeting', group: `g${g}`, date: '2020-02-01', attendees: [] },
      { type: 'group-dissolved', group: `g${g}`, date: '2020-06-01', reason: g === 0 ? 'scandal' : 'time' },
    ]).flat();
    const rare = studyData(
      { studyEnd: '2021-01-01', events: merged },
      { competingReasons: ['scandal', 'merged'] },
    );
    const { files, reveals } = studyFiles(rare, { formats: ['json'] });
    const column = (table: string, name: string): unknown[] =>
      (JSON.parse(String(files[`${table}.json`])) as Table<Row>).rows.map((row) => row[name]);
    const masked = [null, ...Array.from({ length: 7 }, () => 1)];
    expect(column('spells', 'status')).toEqual(masked);
    expect(column('intervals', 'status')).toEqual(masked);
    expect(column('spells', 'cause')[0]).toBeNull();
    expect(column('groups', 'reason')[0]).toBeNull();
    expect(column('memberships', 'role')[0]).toBeNull();
    expect(reveals.join(' ')).toMatch(/8 of 8 groups .* 1 spells .* Dates/);
    expect(studyFiles(rare, { smallCells: 'keep' }).reveals).toEqual([]);
  });
});
