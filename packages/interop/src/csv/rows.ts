import { decode } from './decode.ts';
import type { CsvSource, Doubt } from './decode.ts';
import { separatorLine, separatorOf } from './separator.ts';

/** Looked at before the separator is settled. */
const sample = 16_384;

/** One row: its cells, and the line of the file on which it begins, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something in the way of reading, at a line and column, from 1. */
export interface Trouble {
  readonly line: number;
  readonly column: number;
  readonly code: Doubt['code'] | 'openQuote';
  readonly message: string;
}

/** Most characters of one row: a quotation mark that is never closed does not swallow the file. */
const longest = 1_000_000;

/** Most characters read again after quotation marks that were not closed, so that no file makes the reading slow. */
const mostAgain = 16 * longest;

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
 * doubled quotation marks, a mark in the middle of a cell taken as it is, Excel's `sep=` line. Empty lines are passed over.
 *
 * A quotation mark that is not closed, or is closed lines later in the middle of a cell, costs its own line and no more: the
 * reading goes on with the next. One row is held at a time.
 *
 * @throws {RowTooLong} where a row has more than a million characters.
 */
export async function* rowsOf(source: CsvSource, separator?: string): AsyncGenerator<Row | Trouble> {
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let begun = 1;
  let length = 0;
  let quoted = false;
  let wasQuote = false;
  let wasReturn = false;
  /** Where the row goes on to a further line within quotation marks: from there it is read again if need be. */
  let mark = -1;
  let markedReturn = false;
  let kept = '';
  let again = 0;
  /** Characters of the cell when its quotation mark was closed on a later line; -1 where none was. */
  let closed = -1;
  let crossed = false;
  let openedIn = 0;
  let markedIn = 0;
  let split = separator;

  const take = (): Row | undefined => {
    const row = { line: begun, cells: [...cells, cell] };
    begin();
    return row.cells.length === 1 && row.cells[0]!.trim() === '' ? undefined : row;
  };
  const begin = (): void => {
    cells = [];
    cell = '';
    length = 0;
    begun = line;
    quoted = false;
    wasQuote = false;
    closed = -1;
    mark = -1;
    kept = '';
  };
  const openQuote = (): Trouble => ({
    line: begun,
    column: mark < 0 ? openedIn : markedIn,
    code: 'openQuote',
    message: 'A quotation mark in this cell is not closed.',
  });
  /** Goes back to the line after the one on which the row began. */
  const goBack = (characters: number): void => {
    again += characters;
    if (again > mostAgain) throw new RowTooLong(begun);
    line = begun + 1;
    wasReturn = markedReturn;
    begin();
  };

  function* read(given: string): Generator<Row | Trouble> {
    let text = given;
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at]!;
      if (quoted) {
        if (character === '"') {
          cell += text.slice(from, at);
          from = at + 1;
          quoted = false;
          wasQuote = true;
          if (crossed) closed = cell.length;
        } else if (character === '\n' || character === '\r') {
          if (character === '\r' || !wasReturn) line += 1;
          wasReturn = character === '\r';
          crossed = true;
          if (mark < 0) {
            mark = at + 1;
            markedIn = openedIn;
            markedReturn = wasReturn;
          } else if (kept.length + at - mark > longest) {
            yield openQuote();
            [text, at] = reread(text, at);
            from = at + 1;
          }
        } else wasReturn = false;
        continue;
      }
      if (character === '"' && (wasQuote || (cell === '' && from === at))) {
        if (wasQuote) cell += '"';
        else {
          openedIn = cells.length + 1;
          crossed = false;
        }
        closed = -1;
        from = at + 1;
        quoted = true;
        wasQuote = false;
        wasReturn = false;
        continue;
      }
      wasQuote = false;
      const ends = character === '\n' || character === '\r';
      if (closed >= 0 && (ends || character === split)) {
        if ((cell + text.slice(from, at)).slice(closed).trim() !== '') {
          yield openQuote();
          [text, at] = reread(text, at);
          from = at + 1;
          continue;
        }
        closed = -1;
      }
      if (character === split) {
        cells.push(cell + text.slice(from, at));
        cell = '';
        from = at + 1;
      } else if (ends) {
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
    if (length > longest && mark < 0) throw new RowTooLong(begun);
    if (mark < 0) return;
    kept += text.slice(mark);
    mark = 0;
    if (kept.length <= longest) return;
    yield openQuote();
    const rest = kept;
    goBack(rest.length);
    yield* read(rest);
  }

  /** The text to go on with, and the place before its first character. */
  const reread = (text: string, at: number): [string, number] => {
    const [rest, next] = kept === '' ? [text, mark - 1] : [kept + text.slice(mark), -1];
    goBack(kept.length + at - mark);
    return [rest, next];
  };

  /** What is still open at the end is read again, a line fewer each time. */
  function* end(): Generator<Row | Trouble> {
    while (quoted || (closed >= 0 && cell.slice(closed).trim() !== '')) {
      yield openQuote();
      const rest = kept;
      const goesOn = mark >= 0;
      goBack(rest.length);
      if (!goesOn) return;
      yield* read(rest);
    }
    const row = take();
    if (row) yield row;
  }

  let held = '';
  let isBegun = false;
  function* start(): Generator<Row | Trouble> {
    isBegun = true;
    const named = separatorLine.exec(held);
    if (named !== null) {
      line = begun = 2;
      held = held.slice(named[0].length);
    }
    split ??= named?.[1] ?? separatorOf(held);
    yield* read(held);
    held = '';
  }

  for await (const { text, doubt } of decode(source)) {
    if (doubt !== undefined) {
      const met = text.search(doubt.code === 'badEncoding' ? /\uFFFD/ : /[^\0-\u007F]/);
      const before = held + text.slice(0, Math.max(0, met));
      yield { line: line + before.split(/\r\n|\r|\n/).length - 1, column: 1, ...doubt };
    }
    if (isBegun) yield* read(text);
    else {
      held += text;
      if (held.length >= sample || /[\r\n][^\r\n]/.test(held)) yield* start();
    }
  }
  if (!isBegun) yield* start();
  yield* end();
}
