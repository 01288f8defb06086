import { decode } from './decode.ts';
import type { CsvSource } from './decode.ts';

/** One row: its cells, and the line of the file on which it begins, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const separators = [',', ';', '\t', '|'] as const;

/** Looked at before the separator is settled. */
const sample = 16_384;

/** Most characters of one row: a quotation mark that is never closed does not swallow the file. */
const longest = 1_000_000;

/** The separator that stands most often in the first line outside quotation marks; a comma where none does. */
export function separatorOf(text: string): string {
  const [head = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r?\n|\r/, 1);
  const counts = separators.map((one) => head.split(one).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : separators[counts.indexOf(most)]!;
}

/** A row that is longer than any real one: most often a quotation mark that was never closed. */
export class RowTooLong extends Error {
  override readonly name = 'RowTooLong';
  readonly line: number;
  constructor(line: number) {
    super(`The row on line ${line} is longer than ${longest} characters. Is a quotation mark not closed?`);
    this.line = line;
  }
}

/**
 * The rows of CSV as RFC 4180 has it, and as spreadsheets write it: any line ending, quoted cells with line breaks,
 * doubled quotation marks, a mark in the middle of a cell taken as it is. Empty lines are passed over.
 *
 * One row is held at a time.
 *
 * @throws {RowTooLong} where a row has more than a million characters.
 */
export async function* rowsOf(source: CsvSource, separator?: string): AsyncGenerator<Row> {
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let begun = 1;
  let length = 0;
  let quoted = false;
  let wasQuote = false;
  let wasReturn = false;
  let split = separator;
  let held = '';

  const take = (): Row | undefined => {
    const row = { line: begun, cells: [...cells, cell] };
    cells = [];
    cell = '';
    length = 0;
    begun = line;
    return row.cells.length === 1 && row.cells[0]!.trim() === '' ? undefined : row;
  };

  function* read(text: string): Generator<Row> {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at]!;
      if (quoted) {
        if (character === '"') {
          cell += text.slice(from, at);
          from = at + 1;
          quoted = false;
          wasQuote = true;
        } else if (character === '\n') line += 1;
        continue;
      }
      if (character === '"' && (wasQuote || (cell === '' && from === at))) {
        if (wasQuote) cell += '"';
        from = at + 1;
        quoted = true;
        wasQuote = false;
        continue;
      }
      wasQuote = false;
      if (character === split) {
        cells.push(cell + text.slice(from, at));
        cell = '';
        from = at + 1;
      } else if (character === '\n' || character === '\r') {
        const second = character === '\n' && wasReturn;
        wasReturn = character === '\r';
        if (!second) {
          cell += text.slice(from, at);
          line += 1;
          const row = take();
          if (row) yield row;
        }
        from = at + 1;
        continue;
      }
      wasReturn = false;
    }
    cell += text.slice(from);
    length += text.length - from;
    if (length > longest) throw new RowTooLong(begun);
  }

  for await (const piece of decode(source)) {
    if (split === undefined) {
      held += piece;
      if (held.length < sample && !/[\r\n][^\r\n]/.test(held)) continue;
      split = separatorOf(held);
      yield* read(held);
      held = '';
    } else yield* read(piece);
  }
  if (split === undefined) {
    split = separatorOf(held);
    yield* read(held);
  }
  const row = take();
  if (row) yield row;
}
