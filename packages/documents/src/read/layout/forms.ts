import type { FormValue } from '../content.ts';
import type { Cell, Line } from './lines.ts';

/** What a field shows: a box that may be ticked shows no word. */
const shown = ({ value, checked }: FormValue): string =>
  checked === undefined ? value.replaceAll(/[ \t\r]+/g, ' ').trim() : checked ? '☒' : '☐';

const cellOf = (form: FormValue): Cell => cellWith(form, shown(form));

const cellWith = ({ name, value, box }: FormValue, text: string): Cell => ({
  text,
  start: box.x,
  end: box.x + box.width,
  source: 'form',
  name,
  box,
  pieces: [{ text: value, box }],
});

/** Puts the values of a form where they stand on their pages: in the line beside them, or a line of their own. */
export function withForms(lines: readonly Line[], forms: readonly FormValue[]): readonly Line[] {
  if (forms.length === 0) return lines;
  const result = lines.map((line) => ({ ...line, cells: [...line.cells] }));
  for (const form of forms) {
    const middle = form.box.y + form.box.height / 2;
    const isBeside = (line: Line): boolean =>
      line.page === form.page &&
      line.baseline > form.box.y - 2 &&
      line.baseline - line.size * 0.8 < form.box.y + Math.min(form.box.height, 26) + 2;
    const cell = cellOf(form);
    const beside = result
      .filter(isBeside)
      .filter(({ cells }) => !cells.some(({ start, end }) => start < cell.end - 4 && cell.start + 4 < end))
      .toSorted((a, b) => Math.abs(a.baseline - middle) - Math.abs(b.baseline - middle))[0];
    if (beside !== undefined && cell.text.length < 200) {
      beside.cells.push(cell);
      beside.cells.sort((a, b) => a.start - b.start);
      continue;
    }
    const after = result.findIndex(
      (line) => line.page > form.page || (line.page === form.page && line.baseline > middle),
    );
    const own = {
      page: form.page,
      baseline: form.box.y + Math.min(12, form.box.height),
      size: 10,
      cells: [cell],
    };
    result.splice(after < 0 ? result.length : after, 0, own);
  }
  return result;
}
