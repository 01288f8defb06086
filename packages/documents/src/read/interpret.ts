import { readPlace } from './fields/meeting-place.ts';
import { readTimes } from './fields/meeting-times.ts';
import { originOf } from './fields/origin.ts';
import { flowing, isHeadLine, isProse, titleOf } from './layout/prose.ts';
import type { Attendee, JsonPointer, MeetingRecord, RoleHeld } from '@peer-groups/core';
import { activityOf } from './fields/activity.ts';
import { contradicting, dateClaims } from './fields/date-claims.ts';
import { datesIn } from './fields/dates.ts';
import { isPlaceholder } from './fields/place.ts';
import { personFrom } from './fields/people.ts';
import { rollOf } from './fields/roll.ts';
import { noteTakerIn } from './fields/note-taker.ts';
import { textsOf } from './fields/texts.ts';
import type { LabelField, Vocabulary } from './labels/index.ts';
import { lineText } from './layout/lines.ts';
import { paragraphsOf } from './layout/text.ts';
import type { Line } from './layout/lines.ts';
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

/** Reads a record from the lines of one meeting. */
export function interpret(
  lines: readonly Line[],
  vocabulary: Vocabulary,
  id: string,
  sections: Sections = sectionsOf(lines, vocabulary),
): Interpreted {
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
    sections.entries
      .filter((entry) => entry.field === 'noteTaker')
      .map((entry) => readPerson(entry, vocabulary))
      .find((name) => name !== undefined) ??
    roll.present.find(({ roles }) => roles.some((role) => isNoteTaker(role, vocabulary)))?.name ??
    noteTakerIn(texts, roll.present, vocabulary);
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
