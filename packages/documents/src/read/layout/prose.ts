import { datesIn } from '../fields/dates.ts';
import type { Vocabulary } from '../labels/index.ts';
import { lineText } from './lines.ts';
import type { Cell, Line } from './lines.ts';
import type { Sections } from './sections.ts';

/** A title stands first or is set larger than the rest. */
export function isHeadLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  return (
    lineText(line).length < 90 && (index === 0 || line.heading === true || line.size > usualSize(lines) + 1.4)
  );
}

const usualSizes = new WeakMap<readonly Line[], number>();

/** The size of most lines; worked out once for a document. */
function usualSize(lines: readonly Line[]): number {
  const known = usualSizes.get(lines);
  if (known !== undefined) return known;
  const usual = lines.map(({ size }) => size).toSorted((x, y) => x - y)[lines.length >> 1] ?? 10;
  usualSizes.set(lines, usual);
  return usual;
}

/** What is set larger or above the rest: the title and what names the document. */
export function titleOf(lines: readonly Line[], { entries }: Sections): string {
  const subjects = entries
    .filter(({ field }) => field === 'mail')
    .flatMap(({ values }) => values.map(({ text }) => text));
  const usual = lines.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 10;
  const heads = lines
    .slice(0, 12)
    .filter((line, index) => index < 2 || line.heading === true || line.size > usual + 2)
    .map(lineText)
    .filter((text) => text.length < 120);
  return [...heads, ...subjects].join('\n');
}

/** Lines as running text: a wrapped line goes on, a new paragraph begins a new line. */
export function flowing(
  values: readonly { readonly text: string; readonly line: number; readonly cell: Cell }[],
  lines: readonly Line[],
): string {
  let text = '';
  let last: number | undefined;
  for (const { text: own, line } of values) {
    const before = last === undefined ? undefined : lines[last];
    const now = lines[line]!;
    const goesOn =
      before !== undefined &&
      last !== line &&
      now.paragraph !== true &&
      line - last! === 1 &&
      now.baseline - before.baseline < 1.75 * Math.max(now.size, 6) &&
      now.baseline > before.baseline;
    if (text !== '')
      text += goesOn ? (/\p{L}-$/u.test(text.slice(-3)) ? '' : ' ') : last === line ? ' ' : '\n';
    text += own;
    last = line;
  }
  return text;
}

/** Sentences and points of a list, and not headings, captions or addresses. */
export const isProse = (line: string, { packs }: Vocabulary): boolean => {
  const words = line.split(/\s+/).length;
  if (line.length > 38 && words > 5) return true;
  const isPoint = /^[•▪●◦*–-]\s/u.test(line);
  return (
    (isPoint ? words > 3 : line.length > 26 && words > 4) &&
    datesIn(line, packs).length === 0 &&
    !/\d{4,}/.test(line)
  );
};
