import type { FormValue } from './content.ts';
import type { Embedded } from './embedded.ts';
import { reconcile } from './embedded.ts';
import { interpret } from './interpret.ts';
import type { Interpreted } from './interpret.ts';
import { languageOf, packs, vocabularyOf } from './labels/index.ts';
import type { Vocabulary } from './labels/index.ts';
import { datesIn } from './fields/dates.ts';
import { doubts } from './fields/doubts.ts';
import { joinedRows } from './layout/joined-rows.ts';
import { lineText } from './layout/lines.ts';
import type { Line } from './layout/lines.ts';
import { sectionsOf } from './layout/sections.ts';
import type { Sections } from './layout/sections.ts';
import type { ReadMeeting } from './upload.ts';

/** The meetings of a file, and the lines as they were read. */
export interface ReadMeetings {
  readonly meetings: readonly ReadMeeting[];
  readonly lines: readonly Line[];
  readonly language?: string;
  readonly structural: ReadonlySet<number>;
  readonly headings: ReadonlySet<number>;
  readonly names: readonly string[];
}

/** Reads lines in both orders where the first leaves something open, and keeps what explains more. */
export function readMeetings(
  inOrder: readonly Line[],
  byPlace: readonly Line[],
  forms: readonly FormValue[],
  embedded: Embedded | undefined,
): ReadMeetings {
  const language = languageOf(inOrder.map(lineText).join('\n'));
  const vocabulary = vocabularyOf(language ?? packs[0]!);
  const byOrder = joinedRows(inOrder, vocabulary);
  const first = readAll(byOrder, vocabulary);
  const needsMore =
    byPlace !== inOrder &&
    first.some(
      ({ record }) =>
        record.date === undefined ||
        record.attendees === undefined ||
        record.summary === undefined ||
        record.attendees.some((one) => one.registrationNumber === undefined) ||
        (record.venue === undefined && record.modality === undefined),
    );
  const second = needsMore ? readAll(byPlace, vocabulary) : [];
  const better = needsMore && total(second) > total(first) + 0.6 ? second : first;
  const lines = better === second && needsMore ? byPlace : byOrder;
  const structural = new Set<number>();
  const headings = new Set<number>();
  let offset = 0;
  for (const part of better) {
    for (const line of part.structural) if (line >= 0) structural.add(line + offset);
    for (const line of part.headings) headings.add(line + offset);
    offset += part.lines.length;
  }
  const meetings = better.map(({ record, origins, contradictions }): ReadMeeting => ({
    record,
    origins,
    contradictions: [...contradictions, ...doubts(record)],
  }));
  const merged =
    embedded === undefined && forms.length === 0 ? meetings : reconcile(meetings, embedded, forms);
  // Hidden words come from the lines of the file's own order alone.
  return {
    meetings: merged,
    lines,
    ...(language !== undefined && { language: language.language }),
    structural,
    headings,
    // A record that holds itself as data says who its people are; on its pages a case in the agenda may look like one of them.
    names: [
      ...new Set(embedded === undefined ? better.flatMap(({ names }) => names) : merged.flatMap(peopleOf)),
    ],
  };
}

/** Everyone whom a record names in a field for people. */
const peopleOf = ({ record }: ReadMeeting): readonly string[] => {
  const { attendees = [], apologies = [], noteTaker, roles = [] } = record;
  const { topics = [], agenda = [], cases = [], commitments = [] } = record;
  return [
    ...attendees.map(({ name }) => name),
    ...apologies,
    ...[noteTaker, ...roles.map(({ by }) => by), ...commitments.map(({ by }) => by)].flatMap(
      (one) => one ?? [],
    ),
    ...[...topics, ...agenda, ...cases].flatMap(({ presenter }) => presenter ?? []),
    ...cases.flatMap(({ deidentifiedBy }) => deidentifiedBy ?? []),
  ];
};

interface Part extends Interpreted {
  readonly lines: readonly Line[];
}

const total = (parts: readonly Part[]): number =>
  parts.reduce((sum, { score }) => sum + score, 0) / Math.max(1, parts.length);

function readAll(lines: readonly Line[], vocabulary: Vocabulary): readonly Part[] {
  const sections = sectionsOf(lines, vocabulary);
  const cuts = meetingStarts(lines, sections, vocabulary);
  if (cuts.length < 2) return [{ ...interpret(lines, vocabulary, 'meeting-1', sections), lines }];
  return cuts.map((start, index) => {
    const own = lines.slice(index === 0 ? 0 : start, cuts[index + 1]);
    return { ...interpret(own, vocabulary, `meeting-${index + 1}`), lines: own };
  });
}

/** Lines on which the record of a further meeting begins: a labelled day once people and talk of the one before are down. */
function meetingStarts(
  lines: readonly Line[],
  { entries, tables }: Sections,
  vocabulary: Vocabulary,
): readonly number[] {
  const starts = entries
    .filter(
      ({ field, values }) =>
        field === 'date' && datesIn(values.map(({ text }) => text).join(' '), vocabulary.packs).length > 0,
    )
    .map(({ line }) => line);
  const cuts: number[] = [];
  for (const start of starts) {
    const last = cuts.at(-1);
    if (last === undefined) {
      cuts.push(start);
      continue;
    }
    const between = (line: number): boolean => line > last && line < start;
    const people =
      tables.some(({ firstLine }) => between(firstLine)) ||
      entries.some(({ field, line }) => (field === 'attendees' || field === 'name') && between(line));
    const later =
      tables.some(({ firstLine }) => firstLine > start) ||
      entries.some(({ field, line }) => (field === 'attendees' || field === 'name') && line > start);
    if (people && later) cuts.push(titleBefore(lines, start, last));
  }
  return cuts;
}

/** A heading just above the day belongs to it. */
const titleBefore = (lines: readonly Line[], start: number, last: number): number => {
  const above = lines[start - 1];
  return above !== undefined &&
    start - 1 > last + 1 &&
    (above.heading === true || above.size > lines[start]!.size + 1)
    ? start - 1
    : start;
};
