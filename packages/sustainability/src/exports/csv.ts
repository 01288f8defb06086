import type { Table } from '../study/table.ts';
import { cellOf } from './suppress.ts';

/** How a CSV file is written. */
export interface CsvOptions {
  /**
   * Puts an apostrophe before texts that a spreadsheet would run as a formula (those that begin with = + - @, a tab or a carriage return).
   * Default off, because it changes the data: switch it on for people who open the file in a spreadsheet.
   */
  readonly formulaSafe?: boolean;
  /** Default `\r\n`, as RFC 4180 has it. */
  readonly newline?: '\r\n' | '\n';
  /** How a missing cell is written; default nothing. R reads `NA`. */
  readonly missing?: string;
}

/**
 * One row of a CSV file without its end of line.
 * @example
 * csvRow(['a, b', 2, null]); //=> '"a, b",2,'
 */
export function csvRow(
  cells: readonly (string | number | boolean | null | undefined)[],
  options: CsvOptions = {},
): string {
  return cells
    .map((cell) => {
      if (cell === null || cell === undefined) return options.missing ?? '';
      const plain = String(cell);
      const text =
        options.formulaSafe && typeof cell === 'string' && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
      return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}

/**
 * A table as CSV (RFC 4180): a header of names, one line per row, numbers with a point.
 *
 * OWASP's advice on formulas: https://owasp.org/www-community/attacks/CSV_Injection.
 * @example
 * const table = {
 *   name: 't',
 *   unit: 'group',
 *   variables: [{ name: 'members', label: 'Members', type: 'count' as const, suppress: 'count' as const }],
 *   rows: [{ members: 12 }, { members: 3 }],
 * };
 * toCsv(table, { newline: '\n' }); //=> 'members\n12\n3\n'
 */
export function toCsv<Row extends object>(table: Table<Row>, options: CsvOptions = {}): string {
  const names = table.variables.map((variable) => variable.name);
  const newline = options.newline ?? '\r\n';
  const lines = table.rows.map((row) =>
    csvRow(
      names.map((name) => cellOf(row, name)),
      options,
    ),
  );
  return `${[csvRow(names, options), ...lines].join(newline)}${newline}`;
}
