import { labelOf } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';
import type { Cell, Line } from './lines.ts';

/** Lines of one cell, one above the other. */
interface Stack {
  readonly lines: Line[];
}

const most = 3;
const longest = 44;
const lists = new Set(['attendees', 'apologies', 'guests', 'summary', 'confidentiality', 'references']);

const cellOf = (line: Line): Cell => line.cells[0]!;
const leftOf = ({ lines }: Stack): number => Math.min(...lines.map((line) => cellOf(line).start));
const rightOf = ({ lines }: Stack): number => Math.max(...lines.map((line) => line.cells.at(-1)!.end));
const topOf = ({ lines }: Stack): number => lines[0]!.baseline;
const endOf = ({ lines }: Stack): number => lines.at(-1)!.baseline;

/**
 * Joins the lines of narrow table cells to rows, where the file gives cell after cell: words of a cell stand below each
 * other, and the next cell begins to the right and not below. Cells that hold lists or texts are left as they are.
 */
export function joinedRows(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const [stacks, next] = rowAt(lines, at);
    const row = stacks.length > 1 && stacks.some((one) => one.lines.length > 1);
    if (row && isOneRow(stacks, vocabulary)) result.push(joined(stacks, vocabulary));
    else result.push(...lines.slice(at, next));
    at = next;
  }
  return result;
}

/** The cells that begin on a line, and the line after them. */
function rowAt(lines: readonly Line[], at: number): readonly [readonly Stack[], number] {
  const stacks: Stack[] = [{ lines: [lines[at]!] }];
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next]!;
    const last = stacks.at(-1)!;
    const before = last.lines.at(-1)!;
    const step = (line.baseline - before.baseline) / Math.max(line.size, 4);
    if (line.page !== before.page || line.row === true || line.heading === true) break;
    const { start, end } = cellOf(line);
    const isBelow =
      step > 0.6 &&
      step < 1.5 &&
      line.cells.length === 1 &&
      before.cells.length === 1 &&
      start < rightOf(last) &&
      end > leftOf(last) &&
      Math.abs(line.size - before.size) < 0.6;
    if (isBelow) last.lines.push(line);
    else if (
      start > rightOf(last) + 2 &&
      line.baseline < endOf(last) + 0.9 * line.size &&
      line.baseline > topOf(stacks[0]!) - 2.6 * line.size
    )
      stacks.push({ lines: [line] });
    else break;
  }
  return [stacks, next];
}

function isOneRow(stacks: readonly Stack[], vocabulary: Vocabulary): boolean {
  const first = stacks[0]!;
  const label = labelOf(textOf(first, vocabulary), vocabulary);
  if (
    stacks.length === 2 &&
    label !== undefined &&
    lists.has(label) &&
    labelOf(textOf(stacks[1]!, vocabulary), vocabulary) === undefined
  )
    return false;
  const middle = (stack: Stack): number => (topOf(stack) + endOf(stack)) / 2;
  const size = first.lines[0]!.size;
  const even = (of: (stack: Stack) => number): boolean =>
    stacks.every((stack) => Math.abs(of(stack) - of(first)) < 0.75 * size);
  return (
    (even(middle) || even(topOf)) &&
    stacks.every(
      ({ lines }) =>
        lines.length <= most &&
        lines.every((line) => line.cells.every(({ text }) => text.length <= longest)) &&
        // Two numbers, or two people with theirs, are a list.
        lines.filter((line) => /\d{5}/.test(cellOf(line).text)).length < 2,
    )
  );
}

function joined(stacks: readonly Stack[], vocabulary: Vocabulary): Line {
  const [head] = stacks[0]!.lines;
  return {
    ...head!,
    baseline: (topOf(stacks[0]!) + endOf(stacks[0]!)) / 2,
    cells: stacks.flatMap((stack) => {
      const { lines } = stack;
      if (lines.length === 1) return lines[0]!.cells;
      return [
        {
          ...cellOf(lines[0]!),
          text: textOf(stack, vocabulary),
          start: leftOf(stack),
          end: rightOf(stack),
          pieces: lines.flatMap((line) => line.cells.flatMap(({ pieces }) => pieces)),
        },
      ];
    }),
  };
}

/** The words of a cell; what was broken within a word or a number is made whole. */
function textOf({ lines }: Stack, vocabulary: Vocabulary): string {
  return lines
    .map((line) => line.cells.map(({ text }) => text).join(' '))
    .reduce((text, next) => {
      const spaced = `${text} ${next}`;
      const whole = text + next;
      if (/[\p{L}]-$/u.test(text) || (/\d$/.test(text) && /^\d/.test(next))) return whole;
      if (labelOf(spaced, vocabulary) === undefined && labelOf(whole, vocabulary) !== undefined) return whole;
      return spaced;
    });
}
