import { formula } from './formulas.ts';
import type { CellValue, Column, Fields, Profile } from './profile.ts';

/** How a file is written. */
export interface WriteCsvOptions {
  /** Puts a quotation mark before cells that a spreadsheet would take for a formula. Default `true`; `false` for machines. */
  readonly formulaSafe?: boolean;
  /** Default a comma. */
  readonly separator?: ',' | ';' | '\t';
  /** A byte order mark, without which Excel misreads macrons. Default `true`. */
  readonly byteOrderMark?: boolean;
}

const ofDay = (day: string, order: Column['dates']): string => {
  const [year, month, date] = day.split('-');
  return order === 'dmy' ? `${date}/${month}/${year}` : order === 'mdy' ? `${month}/${date}/${year}` : day;
};

const textOf = (value: CellValue | undefined, { kind, dates }: Column): string => {
  if (value === undefined) return '';
  if (kind === 'date') return ofDay(String(value), dates);
  if (kind === 'hours') return String(Math.round((Number(value) / 60) * 100) / 100);
  if (kind === 'yesNo') return value === true ? 'yes' : 'no';
  return String(value);
};

/**
 * Writes rows by a profile as RFC 4180: a heading row, CRLF, quoted where needed; piece by piece, so that a file of any
 * length is written in little memory.
 *
 * Formula-safe by default: a cell that begins with `=`, `+`, `-`, `@`, a full-width form of these, tab, a line break or NUL gets a
 * quotation mark in front, as OWASP advises; quoting alone does not keep a spreadsheet from evaluating it. {@link csvMetadata} says so for the file.
 *
 * @see {@link https://owasp.org/www-community/attacks/CSV_Injection | OWASP, CSV injection}
 * @example
 * import { roster } from '@peer-groups/interop/csv';
 * [...writeCsv([{ name: '=1+1' }], roster, { byteOrderMark: false })].join('').split('\r\n')[1]; //=> "'=1+1,,,,"
 */
export function* writeCsv<Field extends string>(
  rows: Iterable<Fields<Field>>,
  profile: Profile<Field>,
  options: WriteCsvOptions = {},
): Generator<string> {
  const { formulaSafe = true, separator = ',', byteOrderMark = true } = options;
  const quoted = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  const cell = (text: string): string => quoted(formulaSafe && formula.test(text) ? `'${text}` : text);
  const line = (cells: readonly string[]): string => `${cells.map(cell).join(separator)}\r\n`;
  yield (byteOrderMark ? '\uFEFF' : '') + line(profile.columns.map(({ headings }) => headings[0]));
  for (const row of rows) yield line(profile.columns.map((column) => textOf(row[column.field], column)));
}

const datatypes: Readonly<Record<Column['kind'], string>> = {
  text: 'string',
  date: 'date',
  time: 'time',
  hours: 'number',
  minutes: 'number',
  number: 'number',
  yesNo: 'boolean',
};

/**
 * The metadata of a file as CSV on the Web: its columns and, in `rdfs:comment`, whether cells were made formula-safe.
 *
 * @see {@link https://www.w3.org/TR/tabular-metadata/ | W3C, Metadata Vocabulary for Tabular Data}
 * @example
 * import { roster } from '@peer-groups/interop/csv';
 * csvMetadata('roster.csv', roster).url; //=> 'roster.csv'
 */
export function csvMetadata(
  url: string,
  profile: Profile,
  options: WriteCsvOptions = {},
): Readonly<Record<string, unknown>> & { readonly url: string } {
  const { formulaSafe = true, separator = ',' } = options;
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url,
    'rdfs:comment': formulaSafe
      ? 'Cells that begin with = + - @, a full-width form of these, tab, a line break or NUL have a quotation mark in front.'
      : 'Cells stand as they are: not for spreadsheets.',
    dialect: { delimiter: separator, lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: profile.columns.map(({ headings, field, kind, required }) => ({
        name: field,
        titles: headings,
        datatype: datatypes[kind],
        ...(required && { required }),
      })),
    },
  };
}
