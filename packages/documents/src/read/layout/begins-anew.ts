import { datesIn } from '../fields/dates.ts';
import { labelOf } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';
import { inlineLabels, leadingLabel } from './inline-labels.ts';
import { lineText } from './lines.ts';
import type { Line } from './lines.ts';

/** Whether the title of the document stands here again, or a page begins with the day: another record begins. */
export function beginsAnew(lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean {
  const line = lines[at]!;
  const text = lineText(line);
  const [first] = lines;
  if (text === lineText(first!) && Math.abs(line.size - first!.size) < 0.5 && text.length > 8)
    return lines.slice(at + 1, at + 6).some((below) => isDayLine(below, vocabulary));
  return line.page !== lines[at - 1]?.page && isDayLine(line, vocabulary);
}

/** A line that begins with a label of the day, and tells one. */
const isDayLine = ({ cells }: Line, vocabulary: Vocabulary): boolean => {
  const [cell] = cells;
  if (cell === undefined) return false;
  const text = cells.map((one) => one.text).join(' ');
  const [label] = inlineLabels(cell.text, vocabulary, false);
  const isLabelled =
    (label?.field === 'date' && label.start === 0) ||
    labelOf(cell.text, vocabulary) === 'date' ||
    leadingLabel(cell.text, vocabulary, false)[0] === 'date';
  return isLabelled && datesIn(text, vocabulary.packs).length > 0;
};
