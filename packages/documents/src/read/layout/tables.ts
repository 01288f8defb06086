import { labelOf } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';
import { columnOf } from './columns.ts';
import type { Column } from './columns.ts';
import { leadingLabel } from './inline-labels.ts';
import type { Cell, Line } from './lines.ts';

/** A table of people. */
export interface Table {
  readonly columns: readonly Column[];
  /** Per row, the cell of each column. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly firstLine: number;
  readonly lastLine: number;
}

const ofPeople = new Set<Column['field']>(['name', 'number', 'attendees', 'given', 'family']);

/** The table of people whose head stands on a line; `undefined` where none does. */
export function tableAt(lines: readonly Line[], at: number, vocabulary: Vocabulary): Table | undefined {
  const line = lines[at]!;
  if (line.cells.length < 2) return undefined;
  const columns = withPresence(withNumbers(line.cells.map((cell) => columnOf(cell, vocabulary))));
  const known = columns.filter(({ field }) => field !== 'unknown');
  const people = columns.filter(({ field }) => ofPeople.has(field));
  const dated = columns.filter(({ field }) => field === 'date');
  const hasName = people.some(({ field }) => field !== 'number');
  if (
    !hasName ||
    known.length < 2 ||
    known.length < line.cells.length / 2 ||
    people.length + dated.length <
      (known.length > 2 ? 1 : 2) -
        (columns.some(({ field }) => field === 'presence' || field === 'role' || field === 'profession')
          ? 1
          : 0)
  )
    return undefined;
  if (
    line.cells.some(
      ({ text }, index) =>
        /:\s*$/.test(text) &&
        columns[index]!.field !== 'unknown' &&
        line.cells[index + 1] !== undefined &&
        columns[index + 1]!.field === 'unknown',
    )
  )
    return undefined;
  const rows: (Cell | undefined)[][] = [];
  let last = at;
  let usual = Infinity;
  let moved = 0;
  for (let next = at + 1; next < lines.length; next += 1) {
    const row = lines[next]!;
    const before = lines[next - 1]!;
    const gap = row.page === before.page ? row.baseline - before.baseline : Math.min(usual, 40);
    if (endsTable(row, gap, usual, line, vocabulary)) break;
    if (isHeadAgain(row, vocabulary)) {
      last = next;
      continue;
    }
    const shift = rows.length > 0 && row.page === before.page && gap < 0 ? shiftOf(row, lines[next - 1]!) : 0;
    if (gap < 0 && rows.length > 0 && row.page === before.page && shift === 0 && beyond(row, columns)) break;
    moved += shift;
    const placed = place(row, columns, moved);
    if (placed === undefined) break;
    if (rows.length > 0 && gap < usual * 0.8 && gap < row.size * 1.45 && isRest(placed, columns))
      merge(rows.at(-1)!, placed);
    else {
      rows.push(placed);
      if (rows.length > 1 && gap > 0) usual = Math.min(usual, gap);
    }
    last = next;
  }
  return rows.length === 0
    ? known.length === line.cells.length && people.length > 1
      ? { columns, rows, firstLine: at, lastLine: at }
      : undefined
    : { columns, rows, firstLine: at, lastLine: last };
}

/** `No.` counts rows before the names, and after them is a number of each. */
const withNumbers = (columns: readonly Column[]): readonly Column[] => {
  const name = columns.findIndex(({ field }) => ofPeople.has(field));
  return name < 0 || columns.some(({ field }) => field === 'number')
    ? columns
    : columns.map((column, at) =>
        at > name && column.field === 'count' ? { ...column, field: 'number' } : column,
      );
};

/** `Present` at the head of a column beside names is where ticks stand, and names no one. */
const withPresence = (columns: readonly Column[]): readonly Column[] => {
  const name = columns.findIndex(({ field }) => field === 'name' || field === 'attendees');
  // Two pairs of names and numbers side by side are people all of them.
  const isCounted = columns.filter(({ field }) => field === 'number').length === 1;
  return name < 0 || !isCounted
    ? columns
    : columns.map((column, at) =>
        at !== name && column.field === 'attendees' ? { ...column, field: 'presence' } : column,
      );
};

const isHeadAgain = (line: Line, vocabulary: Vocabulary): boolean =>
  line.cells.length > 1 &&
  line.cells.every((cell) =>
    ['name', 'number', 'presence', 'role', 'profession'].includes(columnOf(cell, vocabulary).field),
  );

/** Whether a table whose head stands on a line has ended before a row, `gap` below the row before it. */
export function endsTable(
  row: Line,
  gap: number,
  usual: number,
  head: Line,
  vocabulary: Vocabulary,
): boolean {
  const [first] = row.cells;
  if (first === undefined) return true;
  if (head.row === true && row.row !== true) return true;
  if (row.heading === true || (head.row !== true && row.size > head.size + 1.4)) return true;
  if (usual < Infinity && gap > usual * 2.2 + 6) return true;
  if (gap > Math.max(70, 7.6 * head.size)) return true;
  const label = labelOf(first.text, vocabulary);
  if (label !== undefined && !ofPeople.has(label) && label !== 'presence') return true;
  if (/^[\p{L} /]{3,40}[:：]/u.test(first.text)) return true;
  return (
    row.cells.length === 1 &&
    (leadingLabel(first.text, vocabulary, false)[0] !== undefined ||
      first.text.length > 64 ||
      (/[.!?:]$/.test(first.text) && first.text.split(' ').length > 5))
  );
}

/** How far to the right a table goes on that a column of the page was too short for: its rows look the same there. */
const shiftOf = (row: Line, before: Line): number => {
  if (row.cells.length !== before.cells.length || row.cells.length < 2) return 0;
  const shifts = row.cells.map(({ start }, index) => start - before.cells[index]!.start);
  const [first] = shifts;
  return first! > 100 && shifts.every((one) => Math.abs(one - first!) < 12) ? first! : 0;
};

const beyond = (row: Line, columns: readonly Column[]): boolean =>
  row.cells.every(({ start }) => start > columns.at(-1)!.end + 20);

/** Gives each cell the column that it stands under. */
function place(row: Line, columns: readonly Column[], moved: number): (Cell | undefined)[] | undefined {
  const placed: (Cell | undefined)[] = columns.map(() => undefined);
  for (const whole of row.cells) {
    const cell = moved === 0 ? whole : { ...whole, start: whole.start - moved, end: whole.end - moved };
    let best = -1;
    let least = Infinity;
    for (const [index, column] of columns.entries()) {
      const overlaps = Math.min(cell.end, column.end) - Math.max(cell.start, column.start);
      const distance =
        overlaps > 0
          ? -overlaps / 1000
          : Math.min(
              Math.abs(cell.start - column.start),
              Math.abs((cell.start + cell.end - column.start - column.end) / 2),
            );
      if (distance < least) [best, least] = [index, distance];
    }
    if (best < 0) return undefined;
    const there = placed[best];
    placed[best] =
      there === undefined
        ? cell
        : {
            ...there,
            text: `${there.text} ${cell.text}`,
            end: cell.end,
            pieces: [...there.pieces, ...cell.pieces],
          };
  }
  return placed;
}

/** A row that holds but part of one column is the rest of the row above it. */
const isRest = (placed: readonly (Cell | undefined)[], columns: readonly Column[]): boolean => {
  const filled = columns.filter((_, index) => placed[index] !== undefined);
  return (
    filled.length === 1 &&
    (filled[0]!.field === 'name' ||
      filled[0]!.field === 'attendees' ||
      filled[0]!.field === 'role' ||
      filled[0]!.field === 'profession')
  );
};

function merge(row: (Cell | undefined)[], rest: readonly (Cell | undefined)[]): void {
  for (const [index, cell] of rest.entries()) {
    const above = row[index];
    if (cell === undefined) continue;
    row[index] =
      above === undefined
        ? cell
        : {
            ...above,
            text: /\p{L}-$/u.test(above.text) ? above.text + cell.text : `${above.text} ${cell.text}`,
            pieces: [...above.pieces, ...cell.pieces],
          };
  }
}
