import type { CsvSource } from './decode.ts';
import { keptFormula } from './formulas.ts';
import { RowTooLong, rowsOf } from './rows.ts';
import { writingOf } from './locale.ts';
import type { DateOrder, Writing } from './locale.ts';
import { dayFrom, minutesFrom, timeFrom, yesFrom } from './values.ts';

/** What a column's cells are. */
export type ColumnKind = 'text' | 'date' | 'time' | 'hours' | 'minutes' | 'number' | 'yesNo';

/** A column of a portal's file. */
export interface Column<Field extends string = string> {
  /** The heading as the portal writes it; the first is written, all are read, whatever their case. */
  readonly headings: readonly [string, ...string[]];
  readonly field: Field;
  readonly kind: ColumnKind;
  readonly required?: true;
  /** Nobody has shown this heading: it is a likely one, to be replaced by that of a real file. */
  readonly guess?: true;
  /** Days are written like this; by default as `YYYY-MM-DD`. */
  readonly dates?: DateOrder;
}

/** The columns of a kind of file, in their order: data, so that a portal's template can be added without code. */
export interface Profile<Field extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column<Field>[];
}

/** A cell as it was understood. */
export type CellValue = string | number | boolean;

/** A row as it was understood: what was not given is absent. */
export type Fields<Field extends string> = { readonly [Key in Field]?: CellValue };

/** What is wrong with a file, at a line and column, from 1. */
export interface CsvIssue {
  readonly line: number;
  readonly column: number;
  /**
   * `assumedEncoding` and `badEncoding` tell of the bytes, `unknownColumn` and `repeatedColumn` of a column that is passed over,
   * `missingColumn` and `rowTooLong` end the reading; the others each tell of a row that is passed over.
   */
  readonly code:
    | 'assumedEncoding'
    | 'badCell'
    | 'badEncoding'
    | 'extraCell'
    | 'missingCell'
    | 'missingColumn'
    | 'openQuote'
    | 'repeatedColumn'
    | 'rowTooLong'
    | 'unknownColumn';
  readonly message: string;
}

/** A row, or what is wrong with one: rows that are right are never lost. */
export type CsvResult<Field extends string> =
  | { readonly ok: true; readonly line: number; readonly value: Fields<Field> }
  | { readonly ok: false; readonly issues: readonly CsvIssue[] };

/** How a file is read. */
export interface CsvOptions {
  /** By default told from the heading row, or from Excel's `sep=` line before it. */
  readonly separator?: string;
  /**
   * BCP 47 tag of the language and place in which the file was written, such as `da-DK`: the order of days, names of months, words
   * for hours and minutes. English words are always read. Default: none, days before months.
   */
  readonly locale?: string;
  /** The order of days written with figures, where the profile does not say. Default: that of the locale, else `dmy`. */
  readonly dates?: DateOrder;
  /** Takes the quotation mark before a formula off again, as our own formula-safe files have it. */
  readonly formulaSafe?: boolean;
}

const expected: Readonly<Record<ColumnKind, string>> = {
  text: 'a text',
  date: 'a day that exists, such as 2026-03-17',
  time: 'a time of day, such as 18:30',
  hours: 'a length in hours, such as 1.5 or 1:30',
  minutes: 'a length in minutes, such as 90 or 1:30',
  number: 'a number',
  yesNo: 'yes or no',
};

/** How the file in hand is to be understood: worked out once. */
interface Manner {
  readonly order: DateOrder;
  readonly writing: Writing | undefined;
  readonly formulaSafe: boolean;
}

const understand = (
  text: string,
  { kind, dates }: Column,
  { order, writing }: Manner,
): CellValue | undefined => {
  if (kind === 'text') return text;
  if (kind === 'date') return dayFrom(text, dates ?? order, writing);
  if (kind === 'time') return timeFrom(text);
  if (kind === 'yesNo') return yesFrom(text);
  if (kind === 'number') return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
  return minutesFrom(text, kind, writing);
};

const key = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');

/** Where a heading stands in the list of a column: the first is the surest. */
const rankOf = (cell: string, { headings }: Column): number =>
  headings.findIndex((one) => key(one) === key(cell));

/** Of several headings for one column, the surest; of equals, the first. */
const chosenOf = (
  column: Column | undefined,
  known: readonly (Column | undefined)[],
  cells: readonly string[],
): number => {
  if (column === undefined) return -1;
  const ranks = known.map((one, at) => (one === column ? rankOf(cells[at]!, column) : Infinity));
  return ranks.indexOf(Math.min(...ranks));
};

const unsafe = (cell: string): string => (keptFormula.test(cell) ? cell.slice(1) : cell);

/**
 * Reads a file by a profile, row by row, so that a file of any length is read in little memory.
 *
 * Columns may stand in any order. A row with a cell that is not understood gives issues and is passed over; the next is read.
 * A column that is missing ends the reading; one that is not known is an issue, and its cells are passed over, as is one of two that
 * hold the same. So are a cell beyond the headings and a quotation mark that is not closed: what is lost is told, and what is right is
 * never lost. Bytes that are no UTF-8 are read as Windows-1252, and an issue says so.
 *
 * @throws {RangeError} when the locale is none.
 * @example
 * import { roster } from '@peer-groups/interop/csv';
 * const rows = [];
 * for await (const row of readCsv('Name;Registration number\nAroha;104417', roster)) rows.push(row);
 * rows; //=> [{ ok: true, line: 2, value: { name: 'Aroha', registrationNumber: '104417' } }]
 */
export async function* readCsv<Field extends string>(
  source: CsvSource,
  profile: Profile<Field>,
  options: CsvOptions = {},
): AsyncGenerator<CsvResult<Field>> {
  const { locale, dates, formulaSafe = false } = options;
  const writing = locale === undefined ? undefined : writingOf(locale);
  const manner: Manner = { order: dates ?? writing?.order ?? 'dmy', writing, formulaSafe };
  let columns: readonly (Column<Field> | undefined)[] | undefined;
  try {
    for await (const read of rowsOf(source, options.separator)) {
      if ('code' in read) {
        yield { ok: false, issues: [read] };
        continue;
      }
      const { line, cells } = read;
      if (columns === undefined) {
        const known = cells.map((cell) => profile.columns.find((column) => rankOf(cell, column) >= 0));
        columns = known.map((column, at) => (at === chosenOf(column, known, cells) ? column : undefined));
        const issues = headingIssues(profile, known, columns, line);
        if (issues.length > 0) yield { ok: false, issues };
        if (issues.some(({ code }) => code === 'missingColumn')) return;
      } else yield readRow(cells, columns, line, manner);
    }
  } catch (error) {
    if (!(error instanceof RowTooLong)) throw error;
    yield {
      ok: false,
      issues: [{ line: error.line, column: 1, code: 'rowTooLong', message: error.message }],
    };
  }
}

const headingIssues = <Field extends string>(
  profile: Profile<Field>,
  known: readonly (Column<Field> | undefined)[],
  columns: readonly (Column<Field> | undefined)[],
  line: number,
): readonly CsvIssue[] => [
  ...profile.columns
    .filter((one) => one.required && !columns.includes(one))
    .map(({ headings }): CsvIssue => ({
      line,
      column: 1,
      code: 'missingColumn',
      message: `The column ${headings[0]} is required.`,
    })),
  ...known.flatMap((one, at): readonly CsvIssue[] => {
    if (one !== undefined && columns[at] !== undefined) return [];
    const place = { line, column: at + 1 };
    const beside = columns.indexOf(one) + 1;
    return one === undefined
      ? [{ ...place, code: 'unknownColumn', message: 'This column is not known; its cells are passed over.' }]
      : [
          {
            ...place,
            code: 'repeatedColumn',
            message: `${one.headings[0]} stands in column ${beside} already; the cells of this one are passed over.`,
          },
        ];
  }),
];

const readRow = <Field extends string>(
  cells: readonly string[],
  columns: readonly (Column<Field> | undefined)[],
  line: number,
  manner: Manner,
): CsvResult<Field> => {
  const value: { [Key in Field]?: CellValue } = {};
  const issues: CsvIssue[] = [];
  for (const [at, column] of columns.entries()) {
    if (column === undefined) continue;
    const text = (manner.formulaSafe ? unsafe(cells[at] ?? '') : (cells[at] ?? '')).trim();
    if (text === '') {
      if (column.required)
        issues.push({
          line,
          column: at + 1,
          code: 'missingCell',
          message: `${column.headings[0]} is required.`,
        });
      continue;
    }
    const understood = understand(text, column, manner);
    if (understood === undefined) {
      issues.push({
        line,
        column: at + 1,
        code: 'badCell',
        message: `${column.headings[0]}: expected ${expected[column.kind]}.`,
      });
    } else value[column.field] = understood;
  }
  for (let at = columns.length; at < cells.length; at += 1) {
    if (cells[at]!.trim() === '') continue;
    const message =
      'The row has more cells than there are headings. Does a text with the separator in it stand without quotation marks?';
    issues.push({ line, column: at + 1, code: 'extraCell', message });
    break;
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, line, value };
};
