import type { RollEntry } from './roll-entry.ts';
import { peopleUnder, unlabelled } from './roll-list.ts';
import { readProse } from './roll-prose.ts';
import { bareName, rowsOf } from './roll-table.ts';
import { folded } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';
import type { Entry, Sections } from '../layout/sections.ts';
import { numbersIn, personFrom } from './people.ts';

/** Everyone whom a record names as there, as absent or as a guest. */
export interface Roll {
  readonly present: readonly RollEntry[];
  readonly absent: readonly RollEntry[];
  /** Lines that hold the roll, and no discussion. */
  readonly lines: ReadonlySet<number>;
}

/** Reads the roll from tables, from what stands under labels, and from prose where neither is there. */
export function rollOf(
  sections: Sections,
  texts: readonly string[],
  vocabulary: Vocabulary,
  date: string | undefined,
): Roll {
  const present: RollEntry[] = [];
  const absent: RollEntry[] = [];
  const lines = new Set<number>();
  for (const table of sections.tables) {
    for (let line = table.firstLine; line <= table.lastLine; line += 1) lines.add(line);
    const above = sections.entries.findLast(
      ({ line, field }) => line < table.firstLine && ['attendees', 'apologies', 'guests'].includes(field),
    );
    const excused = above?.field === 'apologies' && above.values.length === 0;
    for (const one of rowsOf(table, vocabulary, date)) (one.absent || excused ? absent : present).push(one);
  }
  for (const [index, entry] of sections.entries.entries()) {
    // `Members: A 1, B 2` lists them; `Member: A` begins a person's own lines.
    const isList =
      entry.field === 'name' && entry.values.some(({ text }) => numbersIn(text, vocabulary).length > 1);
    if (isList || entry.field === 'attendees' || entry.field === 'guests' || entry.field === 'apologies') {
      for (const value of entry.values) lines.add(value.line);
      lines.add(entry.line);
      for (const one of peopleUnder(entry, vocabulary)) {
        if (one.absent || entry.field === 'apologies') absent.push(one);
        else present.push(entry.field === 'guests' ? { ...one, guest: true } : one);
      }
    }
    if (entry.field === 'name' && !isList && entry.values.length > 0) {
      lines.add(entry.line);
      const next = sections.entries[index + 1];
      const number =
        next?.field === 'number' && next.line - entry.line <= 3 ? next.values[0]?.text.trim() : undefined;
      for (const { line } of next?.field === 'number' ? next.values : []) lines.add(line);
      const across = acrossOf(entry, next, vocabulary);
      if (across.length > 0) {
        present.push(...across);
        continue;
      }
      const value = entry.values[0]!;
      const person =
        personFrom(value.text, vocabulary, number !== undefined && /\d/.test(number) ? number : undefined) ??
        (value.cell.source === 'page' ? undefined : bareName(value.text, number));
      if (person !== undefined)
        (person.absent ? absent : present).push({ ...person, line: value.line, cell: value.cell });
    }
  }
  // Whoever led or took notes, and is told with a number like the others, was there.
  const led = sections.entries
    .filter(({ field }) => field === 'facilitator' || field === 'noteTaker')
    .flatMap((entry) => peopleUnder({ ...entry, values: entry.values.slice(0, 1) }, vocabulary))
    .filter((one) => one.number !== undefined && !present.some((other) => same(one, other)));
  if (present.some(({ number }) => number !== undefined)) present.unshift(...led);
  for (const entry of sections.entries)
    if (entry.field === 'number') for (const { line } of entry.values) lines.add(line);
  withNumbersApart(present, sections, vocabulary);
  if (present.length === 0) present.push(...unlabelled(sections, vocabulary, lines));
  // Of a list of boxes, those that nobody ticked did not come.
  if (present.some(({ ticked }) => ticked === true)) {
    absent.push(...present.filter(({ ticked }) => ticked === false));
    for (let at = present.length - 1; at >= 0; at -= 1)
      if (present[at]!.ticked === false) present.splice(at, 1);
  }
  const starts = new Set(sections.entries.map(({ line }) => line));
  if (present.length === 0) readProse(texts, vocabulary, present, absent, starts);
  else if (absent.length === 0 && !sections.entries.some(isAnswered))
    readProse(
      texts.map((text, line) => (lines.has(line) ? '' : text)),
      vocabulary,
      undefined,
      absent,
      starts,
    );
  return {
    present: once(
      present.filter(
        (one) => !absent.some((other) => same(one, other) && other.number === one.number && !one.number),
      ),
    ),
    absent: once(absent),
    lines,
  };
}

/** Whoever asks for apologies and is answered `none` has been told. */
const isAnswered = ({ field, values }: Entry): boolean => field === 'apologies' && values.length > 0;

/** A table that lies on its side: names in one row, their numbers in the next. */
function acrossOf(names: Entry, numbers: Entry | undefined, vocabulary: Vocabulary): readonly RollEntry[] {
  if (numbers?.field !== 'number' || names.values.length < 2 || numbers.values.length !== names.values.length)
    return [];
  const [first] = names.values;
  if (names.values.some(({ line }) => line !== first!.line)) return [];
  return names.values.flatMap((value, at) => {
    const number = numbers.values[at]!.text;
    const person = /\d{3}/.test(number) ? personFrom(value.text, vocabulary, number) : undefined;
    return person === undefined ? [] : [{ ...person, line: value.line, cell: value.cell }];
  });
}

/** Numbers listed apart from names, in the same order and as many. */
function withNumbersApart(present: RollEntry[], { entries }: Sections, vocabulary: Vocabulary): void {
  if (present.length === 0 || present.some(({ number }) => number !== undefined)) return;
  for (const entry of entries) {
    if (entry.field !== 'number') continue;
    const found = numbersIn(entry.values.map(({ text }) => text).join(' ; '), vocabulary);
    if (found.length !== present.length) continue;
    for (const [at, { number }] of found.entries()) present[at] = { ...present[at]!, number };
    return;
  }
}

const key = (name: string): string => folded(name).replace(/^(?:dr|prof|mr|mrs|ms)\.?\s/, '');
const same = (a: RollEntry, b: RollEntry): boolean => key(a.name) === key(b.name);

/** A person listed twice in two places of a document is one person, who keeps what either says; two numbers stay two people. */
function once(entries: readonly RollEntry[]): readonly RollEntry[] {
  const result: RollEntry[] = [];
  for (const entry of entries) {
    const at = result.findIndex(
      (one) =>
        same(one, entry) &&
        (one.number === undefined || entry.number === undefined || one.number === entry.number) &&
        one.line !== entry.line,
    );
    if (at < 0) result.push(entry);
    else
      result[at] = { ...entry, ...result[at]!, ...(entry.number !== undefined && { number: entry.number }) };
  }
  return result;
}
