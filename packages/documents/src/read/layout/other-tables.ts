import { labelOf } from '../labels/index.ts';
import type { LabelField, Vocabulary } from '../labels/index.ts';
import { announcesCases, tellsOfCases, tellsOfTasks } from '../labels/others.ts';
import { lineText, looksLikeProse } from './lines.ts';
import type { Line } from './lines.ts';
import { columnOf } from './columns.ts';
import { endsTable } from './tables.ts';

/** A number of nobody knows what. */
const bareNumber = /^(?:numbers?|n(?:o|r|um|°|º)?|№|id|nummer|numéro|número|номер|nama|tau)[.:]?$/iu;
const inList = new Set<string>(['name', 'attendees', 'given', 'family']);
const ofPeople = new Set<LabelField>(['attendees', 'apologies', 'guests', 'presence']);

/**
 * The last line of a table that names people and is no list of those who came, where its head stands on a line: cases that were
 * talked about, things to do. `undefined` where there is none.
 *
 * What its columns say decides: a number of a register, or a heading of attendance, makes it a roll; those cared for, their numbers,
 * days of birth and ailments make it a table of cases, and so does a heading that announces cases where the columns tell nothing.
 */
export function otherTableAt(lines: readonly Line[], at: number, vocabulary: Vocabulary): number | undefined {
  const head = lines[at]!;
  const { cells } = head;
  if (cells.length < 2 || (lines[at + 1]?.cells.length ?? 0) < 2) return undefined;
  if (cells.some(({ text }) => text.length > 45 || /[:：]\s*$/.test(text))) return undefined;
  const columns = cells.map((cell) => ({
    field: columnOf(cell, vocabulary).field,
    text: cell.text,
    ofCases: tellsOfCases(cell.text),
    ofTasks: tellsOfTasks(cell.text),
  }));
  const told = columns.filter((one) => one.field !== 'unknown' || one.ofCases || one.ofTasks);
  if (told.length < 2) return undefined;
  const names = columns.filter(({ field }) => inList.has(field));
  const ofCases = columns.filter((one) => one.ofCases);
  const isRoll =
    columns.some((one) => one.field === 'number' && !one.ofCases && !bareNumber.test(one.text.trim())) ||
    announcesRoll(lines, at, vocabulary);
  if (isRoll) return undefined;
  const hasRollSigns = columns.some(({ field }) => ['presence', 'role', 'profession'].includes(field));
  const isOfCases =
    ofCases.length > (hasRollSigns ? 1 : 0) ||
    (names.length > 0 && !hasRollSigns && announcedCases(lines, at, vocabulary));
  const isOfTasks =
    names.length > 0 &&
    columns.every(({ field }) => field !== 'number') &&
    !hasRollSigns &&
    columns.some((one) => one.ofTasks);
  return isOfCases || isOfTasks ? lastOf(lines, at, vocabulary) : undefined;
}

/** The line above a table, where it is one that heads it. */
const above = (lines: readonly Line[], at: number): string | undefined => {
  const line = lines[at - 1];
  const text = line === undefined ? '' : lineText(line);
  return line?.cells.length === 1 && text.length <= 70 && (!looksLikeProse(text) || /[:：]\s*$/.test(text))
    ? text
    : undefined;
};

const announcesRoll = (lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean => {
  const text = above(lines, at);
  if (text === undefined) return false;
  const field = labelOf(text, vocabulary);
  return (
    (field !== undefined && ofPeople.has(field)) ||
    /attend|present\b|participa|members|teilnehm|anwesen|présent|aanwezig|deelnemer|deltag|til ?stede|närvar|asist|присутн|учасник|tae mai/iu.test(
      text,
    )
  );
};

const announcedCases = (lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean => {
  const text = above(lines, at);
  // A label with its value beside it heads nothing: `Topic: patient safety`.
  return (
    text !== undefined &&
    !/[:：]\s*\S/.test(text) &&
    labelOf(text, vocabulary) !== 'group' &&
    announcesCases(text)
  );
};

function lastOf(lines: readonly Line[], at: number, vocabulary: Vocabulary): number {
  const head = lines[at]!;
  let usual = Infinity;
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const [row, before] = [lines[next]!, lines[next - 1]!];
    const gap = row.page === before.page ? row.baseline - before.baseline : Math.min(usual, 40);
    if (gap < 0 || endsTable(row, gap, usual, head, vocabulary)) break;
    if (row.cells.length > 1 && gap > 0) usual = Math.min(usual, gap);
    last = next;
  }
  return last;
}
