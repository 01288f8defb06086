import { labelOf } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';
import { looksLikeProse } from './lines.ts';
import type { Cell, Line } from './lines.ts';
import type { Value } from './sections.ts';

/** Lists of people side by side, each under its own label: those who were there beside those who were not. */
export function sideBySide(
  lines: readonly Line[],
  at: number,
  vocabulary: Vocabulary,
): { readonly values: readonly (readonly Value[])[]; readonly last: number } | undefined {
  const { cells: heads, page, size } = lines[at]!;
  if (heads.length < 2) return undefined;
  const fields = heads.map(({ text }) => labelOf(text, vocabulary));
  if (!fields.every((field) => field === 'attendees' || field === 'apologies' || field === 'guests'))
    return undefined;
  const values: Value[][] = heads.map(() => []);
  let last = at;
  let lowest = lines[at]!.baseline;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next]!;
    if (line.page !== page || line.heading === true || line.size > size + 1.4) break;
    if (line.baseline - lowest > 4 * size || line.baseline < lines[at]!.baseline) break;
    if (labelOf(line.cells[0]!.text, vocabulary) !== undefined || looksLikeProse(line.cells[0]!.text)) break;
    for (const cell of line.cells) {
      const middle = (one: Cell): number => (one.start + one.end) / 2;
      const over = heads.findIndex(({ start, end }) => cell.start < end && start < cell.end);
      const near = heads.reduce(
        (best, head, index) =>
          Math.abs(middle(head) - middle(cell)) < Math.abs(middle(heads[best]!) - middle(cell))
            ? index
            : best,
        0,
      );
      values[over < 0 ? near : over]!.push({ text: cell.text, line: next, cell });
    }
    lowest = Math.max(lowest, line.baseline);
    last = next;
  }
  return last > at + 1 && values[0]!.length > 0 ? { values, last } : undefined;
}

/** A row of labels above a row of as many values: date, time and place side by side. */
export function isHeadRow(line: Line, next: Line | undefined, vocabulary: Vocabulary): boolean {
  return (
    line.cells.length > 1 &&
    next?.cells.length === line.cells.length &&
    line.cells.every(({ text }) => labelOf(text, vocabulary) !== undefined && !text.endsWith(':')) &&
    next.cells.every(
      ({ text }, index) =>
        labelOf(text, vocabulary) === undefined &&
        next.cells[index]!.start < line.cells[index]!.end &&
        line.cells[index]!.start < next.cells[index]!.end,
    )
  );
}
