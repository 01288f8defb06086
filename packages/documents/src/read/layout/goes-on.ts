import { datesIn } from '../fields/dates.ts';
import type { LabelField, Vocabulary } from '../labels/index.ts';
import { lineText, looksLikeProse } from './lines.ts';
import type { Line } from './lines.ts';
import type { Value } from './sections.ts';

/** What a label opened. */
export interface Open {
  readonly field: LabelField;
  readonly values: Value[];
  readonly line: number;
  readonly beside: boolean;
  /** Where the label itself begins. */
  readonly start: number;
}

/** Parts of a record that are texts. */
export const textual: ReadonlySet<LabelField> = new Set<LabelField>([
  'summary',
  'confidentiality',
  'references',
  'reflection',
]);
/** Parts of a record that are lists of people. */
export const lists: ReadonlySet<LabelField> = new Set<LabelField>([
  'attendees',
  'apologies',
  'guests',
  'name',
]);

/** Whether a line still belongs to what the last label opened. */
export function goesOn(open: Open, line: Line, before: Line | undefined, vocabulary: Vocabulary): boolean {
  const first = line.cells[0];
  if (first === undefined || before === undefined) return false;
  const leap = line.page !== before.page ? 0 : (line.baseline - before.baseline) / Math.max(line.size, 6);
  const largeHeading = line.heading === true || line.size > before.size + 1.4;
  if (textual.has(open.field)) return true;
  if (open.field === 'other' || open.field === 'mail')
    return open.values.length === 0 && !largeHeading && leap < 2;
  if (lists.has(open.field) && open.field !== 'name') {
    if (open.values.length > 0 && (largeHeading || (line.row === true && before.row !== true && open.beside)))
      return false;
    if (looksLikeProse(first.text) && !hasNumber(lineText(line)))
      return open.values.length === 0 && first.text.split(/[,;]/).length > 3;
    if (!open.beside || open.values.length === 0)
      return open.values.length === 0 || leap < 3.2 || line.cells.some(({ text }) => hasNumber(text));
    return leap < 2.2 && (continuesList(open, vocabulary) || hasNumber(first.text));
  }
  if (open.values.length === 0) {
    if (largeHeading) return false;
    if (open.field === 'date' || open.field === 'nextDate' || open.field === 'time')
      return datesIn(first.text, vocabulary.packs).length > 0 || /\d[:.h]\d\d/.test(first.text);
    // What is set in from its label may stand further down.
    const isSetIn = first.start > open.start + 12 && first.start < open.start + 90;
    return leap < (isSetIn ? 6 : 2.6) && first.text.length < 100 && !first.text.startsWith('[');
  }
  const last = open.values.at(-1)!;
  if (line.cells.length !== 1 || leap <= 0 || leap >= 1.75 || largeHeading) return false;
  // A value that reached the right edge goes on below itself: in its own column, or in small letters.
  const below = Math.abs(first.start - last.cell.start) < 4;
  return (
    below &&
    (last.cell.start > open.start + 20 || /^\p{Ll}/u.test(first.text) || /[\p{L}]-$|,$/u.test(last.text)) &&
    !/[.!?]$/.test(last.text)
  );
}

const continuesList = (open: Open, { and }: Vocabulary): boolean => {
  const last = open.values.at(-1)?.text ?? '';
  return (
    /[,;(–-]\s*$/.test(last) ||
    and.some((word) => last.toLowerCase().endsWith(` ${word}`)) ||
    last.length > 70
  );
};

/** Whether a text holds what may be a registration number. */
export const hasNumber = (text: string): boolean => /\d{4,}/.test(text);
