import { beginsAnew } from './begins-anew.ts';
import { goesOn, hasNumber, lists, textual } from './goes-on.ts';
import type { Open } from './goes-on.ts';
import { inlineLabels, leadingLabel, writesBareLabels } from './inline-labels.ts';
import { wrappedLabel } from './wrapped-labels.ts';
import { folded, labelOf } from '../labels/index.ts';
import type { LabelField, Vocabulary } from '../labels/index.ts';
import type { Cell, Line } from './lines.ts';
import { otherTableAt } from './other-tables.ts';
import { pageFeet } from './page-feet.ts';
import { isHeadRow, sideBySide } from './side-by-side.ts';
import { tableAt } from './tables.ts';
import type { Table } from './tables.ts';

/** A text under a label, with where it stands. */
export interface Entry {
  readonly field: LabelField;
  /** One text per line, in order. */
  readonly values: readonly Value[];
  /** Index of the line of the label. */
  readonly line: number;
}

/** A line, or a part of one, that an entry holds. */
export interface Value {
  readonly text: string;
  readonly line: number;
  readonly cell: Cell;
}

/** A page read by its labels. */
export interface Sections {
  readonly entries: readonly Entry[];
  readonly tables: readonly Table[];
  /** What stands under no label. */
  readonly loose: readonly Value[];
}

/** Reads lines by labels: those in cells of their own, those before a colon, those above what they name. */
export function sectionsOf(lines: readonly Line[], vocabulary: Vocabulary): Sections {
  let bareStyle: boolean | undefined;
  const isBareStyle = (): boolean => (bareStyle ??= writesBareLabels(lines, vocabulary));
  const entries: Open[] = [];
  const tables: Table[] = [];
  const loose: Value[] = [];
  let open: Open | undefined;
  const begin = (field: LabelField, line: number, beside: boolean, start: number): Open => {
    open = { field, values: [], line, beside, start };
    entries.push(open);
    return open;
  };
  const put = (text: string, line: number, cell: Cell): void => {
    const value = { text: text.trim(), line, cell };
    if (value.text === '') return;
    (open === undefined ? loose : open.values).push(value);
  };

  const feet = pageFeet(lines);
  for (let at = 0; at < lines.length; at += 1) {
    if (feet.has(at)) continue;
    const line = lines[at]!;
    const lastOfOther = otherTableAt(lines, at, vocabulary);
    if (lastOfOther !== undefined) {
      // Who is named there came to nothing: it is part of a text, or of none.
      if (open !== undefined && !textual.has(open.field)) open = undefined;
      for (; at <= lastOfOther && open !== undefined; at += 1)
        for (const cell of lines[at]!.cells) put(cell.text, at, cell);
      at = lastOfOther;
      continue;
    }
    const table = tableAt(lines, at, vocabulary);
    if (table !== undefined) {
      tables.push(table);
      open = undefined;
      at = table.lastLine;
      continue;
    }
    if (
      open !== undefined &&
      (!goesOn(open, line, lines[at - 1], vocabulary) || beginsAnew(lines, at, vocabulary))
    )
      open = undefined;
    if (isHeadRow(line, lines[at + 1], vocabulary)) {
      for (const [index, cell] of line.cells.entries()) {
        begin(labelOf(cell.text, vocabulary)!, at, true, cell.start);
        const below = lines[at + 1]!.cells[index]!;
        put(below.text, at + 1, below);
      }
      at += 1;
      open = undefined;
      continue;
    }
    const side = sideBySide(lines, at, vocabulary);
    if (side !== undefined) {
      for (const [index, cell] of line.cells.entries()) {
        begin(labelOf(cell.text, vocabulary)!, at, false, cell.start);
        for (const { text, line: from, cell: own } of side.values[index]!) put(text, from, own);
      }
      at = side.last;
      open = undefined;
      continue;
    }
    const wrapped = wrappedLabel(lines, at, vocabulary);
    if (wrapped !== undefined) {
      begin(wrapped.field, at, false, line.cells[0]!.start);
      for (const part of lines.slice(at, wrapped.last + 1)) {
        for (const cell of part.cells.slice(1)) put(cell.text, at, cell);
      }
      at = wrapped.last;
      continue;
    }
    for (const [index, cell] of line.cells.entries()) {
      const own = labelOf(cell.text, vocabulary);
      // What stands first is the title, even where a part of the record may be called so.
      const isTitle =
        at === 0 &&
        line.cells.length === 1 &&
        own !== undefined &&
        textual.has(own) &&
        !/[:：?]\s*$/.test(cell.text);
      if (own !== undefined && !isTitle && isLabel(cell, own, line, index, open, vocabulary)) {
        begin(own, at, index < line.cells.length - 1, cell.start);
        continue;
      }
      const parts = inlineLabels(cell.text, vocabulary, open !== undefined && textual.has(open.field));
      if (parts.length === 0) {
        const [field, rest] = leadingLabel(
          cell.text,
          vocabulary,
          open !== undefined && textual.has(open.field),
          index === 0 ? isBareStyle : undefined,
        );
        if (field !== undefined) begin(field, at, true, cell.start);
        put(rest, at, cell);
        continue;
      }
      put(cell.text.slice(0, parts[0]!.start), at, cell);
      for (const [number, part] of parts.entries()) {
        const rest = cell.text.slice(part.end, parts[number + 1]?.start);
        const above: Value | undefined =
          part.field === 'number' && open?.field === 'attendees' ? open.values.at(-1) : undefined;
        if (
          above !== undefined &&
          open !== undefined &&
          !hasNumber(above.text) &&
          /^[^,;]{0,24}$/.test(rest.trim()) &&
          hasNumber(rest)
        ) {
          // A number under the name that it belongs to.
          open.values[open.values.length - 1] = { ...above, text: `${above.text} (${rest.trim()})` };
          continue;
        }
        // `Attended: A (1), B (2)` lists people; at the head of a column the same word marks them.
        const field = part.field === 'presence' && hasNumber(rest) ? 'attendees' : part.field;
        begin(field, at, true, cell.start);
        put(rest, at, cell);
      }
    }
  }
  return { entries, tables, loose };
}

/** A cell that reads like a label may still be a value: `Present` under `Status`, `Online` beside `Mode`. */
function isLabel(
  cell: Cell,
  field: LabelField,
  line: Line,
  index: number,
  open: Open | undefined,
  vocabulary: Vocabulary,
): boolean {
  if (/[:：]\s*$/.test(cell.text)) return true;
  if (cell.source === 'form') return false;
  // A word of a line that is set out to both margins.
  if (index > 0 && line.cells.length > 3 && /^\p{Ll}/u.test(cell.text)) return false;
  if (open !== undefined && open.values.length > 0 && line.cells.length === 1 && /^\p{Ll}/u.test(cell.text))
    return false;
  if (index > 0 && open !== undefined && open.values.length === 0 && open.beside) {
    return line.cells.length > 2 && index % 2 === 0;
  }
  if (open !== undefined && textual.has(open.field) && line.cells.length === 1) {
    // Inside a text only what is set as a heading, or names another part of the record, ends it.
    return (
      field !== 'summary' &&
      (textual.has(field) ||
        lists.has(field) ||
        ['nextDate', 'noteTaker', 'other', 'facilitator'].includes(field))
    );
  }
  return field !== 'mail' || vocabulary.labels.get(folded(cell.text)) !== 'mail';
}
