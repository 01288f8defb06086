import { folded, labelOf } from '../labels/index.ts';
import type { LabelField, Vocabulary } from '../labels/index.ts';
import type { Line } from './lines.ts';

/** A label that is broken over two lines or three: `References or supporting / information`. */
export function wrappedLabel(
  lines: readonly Line[],
  at: number,
  vocabulary: Vocabulary,
): { readonly field: LabelField; readonly last: number } | undefined {
  const first = lines[at]?.cells[0];
  if (first === undefined || first.text.length > 70 || /^\(|[:：.]$/.test(first.text)) return undefined;
  const own = labelOf(first.text, vocabulary);
  if (own !== undefined) {
    // A label with its instruction, which goes on in small letters.
    let last = at;
    while (last < at + 5 && goesOnSmall(lines[last]!, lines[last + 1])) last += 1;
    if (last > at && (last > at + 1 || lines[last]!.cells[0]!.text.length < 60)) return { field: own, last };
  }
  let joined = first.text;
  for (let last = at + 1; last <= at + 6; last += 1) {
    const next = lines[last]?.cells[0];
    if (next === undefined || next.text.length > 70 || Math.abs(next.start - first.start) > 8)
      return undefined;
    const isOpen = joined.includes('(') && !joined.includes(')');
    if (!isOpen && last > at + 3) return undefined;
    joined += ` ${next.text}`;
    const bare = folded(joined)
      .replace(/^["“”|[\s]+/, '')
      .replace(/\s*:$/, '');
    const closes = joined.includes('(') && joined.includes(')');
    const field = vocabulary.labels.get(bare) ?? (closes ? labelOf(joined, vocabulary) : undefined);
    if (field !== undefined) return { field, last: longerLabel(lines, at, last, bare, vocabulary) ?? last };
  }
  return undefined;
}

const goesOnSmall = (line: Line, next: Line | undefined): boolean => {
  const [above, below] = [line.cells[0], next?.cells[0]];
  return (
    above !== undefined &&
    below !== undefined &&
    /^\p{Ll}/u.test(below.text) &&
    below.text.length < 70 &&
    !/[.!?:]$/.test(above.text) &&
    Math.abs(below.start - above.start) < 8 &&
    (next!.baseline - line.baseline) / Math.max(line.size, 6) < 1.8
  );
};

/** `Summary of discussions` may go on with its instruction in brackets. */
function longerLabel(
  lines: readonly Line[],
  at: number,
  last: number,
  bare: string,
  vocabulary: Vocabulary,
): number | undefined {
  const next = lines[last + 1]?.cells[0];
  const first = lines[at]!.cells[0]!;
  if (next === undefined || Math.abs(next.start - first.start) > 8) return undefined;
  if (vocabulary.labels.has(`${bare} ${folded(next.text)}`)) return last + 1;
  if (!next.text.startsWith('(')) return undefined;
  for (let end = last + 1; end <= last + 5; end += 1) {
    const text = lines[end]?.cells[0]?.text;
    if (text === undefined) return undefined;
    if (text.includes(')')) return end;
  }
  return undefined;
}
