import type { Attendee, JsonPointer, MeetingRecord, RoleHeld } from '@peer-groups/core';
import { activityOf } from './fields/activity.ts';
import { contradicting, dateClaims } from './fields/date-claims.ts';
import { datesIn } from './fields/dates.ts';
import { isPlaceholder, modalityOf, placeInProse, placeOf } from './fields/place.ts';
import type { Place } from './fields/place.ts';
import { personFrom } from './fields/people.ts';
import { rollOf } from './fields/roll.ts';
import { textsOf } from './fields/texts.ts';
import { timesIn } from './fields/times.ts';
import type { LabelField, Vocabulary } from './labels/index.ts';
import { lineText } from './layout/lines.ts';
import { paragraphsOf } from './layout/text.ts';
import type { Cell, Line } from './layout/lines.ts';
import { sectionsOf } from './layout/sections.ts';
import type { Entry, Sections } from './layout/sections.ts';
import type { Contradiction, Origin } from './upload.ts';

/** A record read from lines, with where each value comes from. */
export interface Interpreted {
  readonly record: MeetingRecord;
  readonly origins: Readonly<Record<JsonPointer, Origin>>;
  readonly contradictions: readonly Contradiction[];
  /** Lines of the roll, of roles and of letterheads: what stands there is not discussion. */
  readonly structural: ReadonlySet<number>;
  /** Lines that are titles: names there are of groups and places. */
  readonly headings: ReadonlySet<number>;
  /** Everyone whom the roles and the roll name. */
  readonly names: readonly string[];
  /** How much was found: to choose between two readings of one page. */
  readonly score: number;
}

const originOf = (cell: Cell | undefined, line: Line | undefined, confidence: number): Origin => ({
  source: cell?.source ?? 'page',
  ...(line !== undefined && line.page > 0 && { page: line.page }),
  ...(cell?.box !== undefined && { box: cell.box }),
  confidence,
});

/** Reads a record from the lines of one meeting. */
export function interpret(lines: readonly Line[], vocabulary: Vocabulary, id: string): Interpreted {
  const sections = sectionsOf(lines, vocabulary);
  const texts = lines.map(lineText);
  const claims = dateClaims(
    lines,
    sections,
    vocabulary,
    paragraphsOf(lines, new Set(sections.entries.map(({ line }) => line))),
  );
  const [chosen] = claims;
  const date = chosen !== undefined && chosen.confidence >= 0.15 ? chosen : undefined;
  const roll = rollOf(sections, texts, vocabulary, date?.date);
  const origins: Record<JsonPointer, Origin> = {};
  const structural = new Set(roll.lines);
  const field = (name: LabelField): Entry | undefined =>
    sections.entries.find((entry) => entry.field === name && entry.values.length > 0);
  const text = (entry: Entry | undefined): string =>
    entry?.values.map((value) => value.text).join('\n') ?? '';
  const note = (pointer: JsonPointer, entry: Entry | undefined, confidence: number): void => {
    const value = entry?.values[0];
    if (value !== undefined) origins[pointer] = originOf(value.cell, lines[value.line], confidence);
  };
  for (const entry of sections.entries) {
    if (
      [
        'noteTaker',
        'facilitator',
        'mail',
        'group',
        'references',
        'date',
        'venue',
        'modality',
        'nextDate',
        'time',
      ].includes(entry.field)
    ) {
      for (const line of [entry.line, ...entry.values.map((value) => value.line)]) structural.add(line);
    }
  }

  const attendees = roll.present
    .filter(({ guest }) => !guest)
    .map((one, index): Attendee => {
      origins[`/attendees/${index}/name`] = originOf(
        one.cell,
        lines[one.line],
        one.number !== undefined || one.cell !== undefined ? 0.9 : 0.6,
      );
      if (one.number !== undefined)
        origins[`/attendees/${index}/registrationNumber`] = originOf(one.cell, lines[one.line], 0.9);
      return {
        name: one.name,
        ...(one.number !== undefined && { registrationNumber: one.number.replace(/\?$/, '').trim() }),
        ...(one.profession && { profession: one.profession }),
      };
    });

  const place = readPlace(sections, lines, texts, vocabulary, date, origins);
  const times = readTimes(sections, texts, vocabulary, date?.line);
  const next = field('nextDate');
  const nextDate = datesIn(text(next), vocabulary.packs)[0]?.date;
  const title = titleOf(lines, sections);
  const summaryEntries = sections.entries.filter(
    (entry) => entry.field === 'summary' && entry.values.length > 0,
  );
  const used = new Set([...structural, ...(date?.from === 'heading' ? [date.line] : [])]);
  const looseText = flowing(
    sections.loose.filter(({ line }) => !used.has(line) && !isHeadLine(lines, line)),
    lines,
  );
  const ownSummary = summaryEntries.map((entry) => flowing(entry.values, lines)).join('\n');
  const stated = sections.entries
    .filter((entry) => entry.field === 'confidentiality')
    .map((entry) => flowing(entry.values, lines))
    .join('\n');
  const prose = looseText
    .split('\n')
    .filter((line) => isProse(line, vocabulary))
    .join('\n');
  const read = textsOf(ownSummary, stated, vocabulary);
  const fallback =
    read.summary === undefined && summaryEntries.length === 0 ? textsOf(prose, stated, vocabulary) : {};
  const summary = read.summary ?? fallback.summary;
  const confidentiality =
    read.confidentiality ?? fallback.confidentiality ?? textsOf(looseText, '', vocabulary).confidentiality;
  if (summary !== undefined) {
    if (read.summary !== undefined) note('/summary', summaryEntries[0], 0.9);
    else origins['/summary'] = { source: 'page', confidence: 0.6 };
  }
  if (confidentiality !== undefined)
    origins['/confidentiality'] = { source: 'page', confidence: stated === '' ? 0.7 : 0.9 };

  const noteTaker =
    readPerson(field('noteTaker'), vocabulary) ??
    roll.present.find(({ roles }) => roles.some((role) => isNoteTaker(role, vocabulary)))?.name;
  if (noteTaker !== undefined) note('/noteTaker', field('noteTaker'), 0.9);
  const facilitator = readPerson(field('facilitator'), vocabulary);
  const roles: RoleHeld[] = facilitator === undefined ? [] : [{ role: 'facilitator', by: facilitator }];
  const group = field('group');
  const groupName =
    group === undefined || isPlaceholder(text(group)) || text(group).length > 120
      ? undefined
      : text(group).replaceAll('\n', ' ');
  if (groupName !== undefined) note('/groupName', group, 0.85);
  const activity = activityOf(
    `${title}\n${text(field('activity'))}\n${groupName ?? ''}`,
    `${summary ?? ''}\n${prose}`,
    vocabulary,
  );
  if (date !== undefined) origins['/date'] = originOf(undefined, lines[date.line], date.confidence);

  const record: MeetingRecord = {
    id,
    ...(date !== undefined && { date: date.date }),
    ...times,
    ...place,
    ...(attendees.length > 0 && { attendees }),
    ...(roll.absent.length > 0 && { apologies: roll.absent.map(({ name }) => name) }),
    ...(noteTaker !== undefined && { noteTaker }),
    ...(roles.length > 0 && { roles }),
    ...(groupName !== undefined && { groupName }),
    ...(activity !== undefined && { activity: activity.activity }),
    ...(summary !== undefined && { summary }),
    ...(confidentiality !== undefined && { confidentiality }),
    ...(nextDate !== undefined && { nextDate }),
  };
  const contradictions: Contradiction[] = contradicting(claims)
    .slice(0, 4)
    .map((claim) => ({
      code: 'dates-differ',
      at: '/date',
      ...(lines[claim.line] && { page: lines[claim.line]!.page }),
    }));
  if (date?.weekdayDiffers === true)
    contradictions.push({
      code: 'weekday-differs',
      at: '/date',
      ...(lines[date.line] && { page: lines[date.line]!.page }),
    });
  const people = sections.entries
    .filter((entry) => ['noteTaker', 'facilitator', 'guests'].includes(entry.field))
    .flatMap((entry) => readPerson(entry, vocabulary) ?? []);
  return {
    record,
    origins,
    contradictions,
    structural,
    headings: new Set([...lines.keys()].filter((index) => isHeadLine(lines, index))),
    names: [
      ...new Set([
        ...roll.present.map(({ name }) => name),
        ...roll.absent.map(({ name }) => name),
        ...people,
        ...(noteTaker === undefined ? [] : [noteTaker]),
      ]),
    ],
    score:
      (date === undefined ? 0 : 2 * date.confidence) +
      (place.venue === undefined && place.modality === undefined ? 0 : 1) +
      attendees.reduce((sum, one) => sum + (one.registrationNumber === undefined ? 0.3 : 1), 0) +
      (summary === undefined ? 0 : 1.5),
  };
}

const readPerson = (entry: Entry | undefined, vocabulary: Vocabulary): string | undefined => {
  const [first, second] = entry?.values ?? [];
  if (first === undefined || isPlaceholder(first.text)) return undefined;
  const value = second !== undefined && /\p{L}-$/u.test(first.text) ? first.text + second.text : first.text;
  return personFrom(value, vocabulary)?.name;
};

const isNoteTaker = (role: string, { packs }: Vocabulary): boolean => {
  const bare = role.toLowerCase();
  return (
    packs.some(({ labels }) => labels.noteTaker?.some((label) => bare === label || bare.includes(label))) ||
    /^(?:notes|minutes|taking notes|scribe)$/.test(bare)
  );
};

function readPlace(
  sections: Sections,
  lines: readonly Line[],
  texts: readonly string[],
  vocabulary: Vocabulary,
  date: { readonly line: number; readonly date: string } | undefined,
  origins: Record<JsonPointer, Origin>,
): Place {
  const venues = sections.entries.filter(({ field, values }) => field === 'venue' && values.length > 0);
  const mode = sections.entries.find(({ field, values }) => field === 'modality' && values.length > 0);
  const modeText = mode?.values.map(({ text }) => text).join(' ') ?? '';
  let place: Place = {};
  for (const entry of venues) {
    const read = placeOf(entry.values.map(({ text }) => text).join(' '), vocabulary);
    if (read.modality === undefined && read.venue === undefined) continue;
    place = read;
    origins['/venue'] = originOf(entry.values[0]!.cell, lines[entry.values[0]!.line], 0.9);
    break;
  }
  const said =
    modeText === ''
      ? undefined
      : (modalityOf(modeText, vocabulary) ?? placeOf(modeText, vocabulary).modality);
  if (said !== undefined) {
    const beside = place.venue ?? (venues.length === 0 ? placeOf(modeText, vocabulary).venue : undefined);
    return {
      modality: said,
      ...(beside !== undefined && (said !== 'online' || place.modality !== 'online') && { venue: beside }),
    };
  }
  if (place.modality !== undefined) return place;
  if (venues.length > 0 && date === undefined) return place;
  return placeBesideDate(texts, lines, vocabulary, date, origins);
}

/** The place after the day in a heading, or in the sentence that says when people met. */
function placeBesideDate(
  texts: readonly string[],
  lines: readonly Line[],
  vocabulary: Vocabulary,
  date: { readonly line: number } | undefined,
  origins: Record<JsonPointer, Origin>,
): Place {
  const starts =
    date === undefined ? [...texts.keys()] : [date.line, date.line + 1, date.line - 1, ...texts.keys()];
  for (const at of starts.slice(0, 60)) {
    const own = texts[at];
    if (own === undefined) continue;
    const day = datesIn(own, vocabulary.packs)[0];
    const tail = day === undefined ? '' : own.slice(day.end).replace(/^[^\p{L}]*(?:\d[^\p{L}]*)*/u, '');
    if (
      day !== undefined &&
      at === date?.line &&
      /^\s*(?:[–—,|;:-]|\s{2})/u.test(own.slice(day.end)) &&
      /^\p{Lu}/u.test(tail) &&
      tail.length < 90 &&
      !/[.!?]\s/.test(tail)
    ) {
      const after = placeOf(tail, vocabulary);
      if (after.venue !== undefined || after.modality !== undefined) {
        origins['/venue'] = originOf(undefined, lines[at], 0.7);
        return after;
      }
    }
    const direct = /^\s*(?:,\s*)?(?:at|in|im|in der|à|au|en|på|i|bei|te|у|в)\s+(?=\p{Lu})/u.exec(
      own.slice(day?.end ?? own.length),
    );
    if (
      day !== undefined &&
      day.start < 14 &&
      at === date?.line &&
      direct !== null &&
      own.length < 110 &&
      !/[.!?]\s/.test(own)
    ) {
      const after = placeOf(own.slice(day.end + direct[0].length), vocabulary);
      if (after.venue !== undefined) return after;
    }
    const met = vocabulary.packs.some((pack) =>
      new RegExp(`(?<![\\p{L}])(?:${pack.met.join('|')})(?![\\p{L}])`, 'iu').test(own),
    );
    if (!met) continue;
    const sentence = `${own} ${texts[at + 1] ?? ''}`;
    const stripped = datesIn(sentence, vocabulary.packs)
      .toReversed()
      .reduce((left, found) => `${left.slice(0, found.start)}\u00b7${left.slice(found.end)}`, sentence);
    const read = placeInProse(
      stripped
        .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
        .find((one) =>
          vocabulary.packs.some((pack) =>
            new RegExp(`(?<![\\p{L}])(?:${pack.met.join('|')})(?![\\p{L}])`, 'iu').test(one),
          ),
        ) ?? stripped,
      vocabulary,
    );
    if (read.modality !== undefined || read.venue !== undefined) {
      origins['/venue'] = originOf(undefined, lines[at], 0.55);
      return read;
    }
  }
  return {};
}

function readTimes(
  sections: Sections,
  texts: readonly string[],
  vocabulary: Vocabulary,
  dateLine: number | undefined,
): { readonly start?: string; readonly end?: string } {
  const without = (text: string): string =>
    datesIn(text, vocabulary.packs)
      .toReversed()
      .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  const texted = (name: LabelField): string =>
    sections.entries
      .filter(({ field }) => field === name)
      .flatMap(({ values }) => values.map(({ text }) => text))
      .join(' ');
  const [start, end] = [timesIn(without(texted('start'))).start, timesIn(without(texted('end'))).start];
  if (start !== undefined && end !== undefined && start < end) return { start, end };
  const labelled = timesIn(without(texted('time')));
  if (labelled.start !== undefined) return labelled;
  const beside = timesIn(without(texted('date')));
  if (beside.start !== undefined) return beside;
  if (start !== undefined) return { start };
  if (dateLine === undefined) return {};
  const near = timesIn(without(`${texts[dateLine] ?? ''} ${texts[dateLine + 1] ?? ''}`));
  return near.end === undefined ? {} : near;
}

/** A title stands first or is set larger than the rest. */
function isHeadLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const usual = lines.map(({ size }) => size).toSorted((a, b) => a - b)[lines.length >> 1] ?? 10;
  return lineText(line).length < 90 && (index === 0 || line.heading === true || line.size > usual + 1.4);
}

/** What is set larger or above the rest: the title and what names the document. */
function titleOf(lines: readonly Line[], { entries }: Sections): string {
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
function flowing(
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
    if (text !== '') text += goesOn ? (/\p{L}-$/u.test(text) ? '' : ' ') : last === line ? ' ' : '\n';
    text += own;
    last = line;
  }
  return text;
}

/** Sentences and points of a list, and not headings, captions or addresses. */
const isProse = (line: string, { packs }: Vocabulary): boolean => {
  const words = line.split(/\s+/).length;
  if (line.length > 38 && words > 5) return true;
  const isPoint = /^[•▪●◦*–-]\s/u.test(line);
  return (isPoint ? words > 3 : line.length > 26 && words > 4) && datesIn(line, packs).length === 0 && !/\d{4,}/.test(line);
};
