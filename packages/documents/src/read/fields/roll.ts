import type { Attendee } from '@peer-groups/core';
import { folded } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';
import type { Cell } from '../layout/lines.ts';
import type { Entry, Sections, Value } from '../layout/sections.ts';
import type { Column, Table } from '../layout/tables.ts';
import { looksLikeName, numbersIn, peopleIn, personFrom } from './people.ts';
import type { WrittenPerson } from './people.ts';

/** Someone on a record, with where the name stands. */
export interface RollEntry extends WrittenPerson {
  readonly line: number;
  readonly cell?: Cell;
  readonly profession?: Attendee['profession'];
}

/** Everyone whom a record names as there, as absent or as a guest. */
export interface Roll {
  readonly present: readonly RollEntry[];
  readonly absent: readonly RollEntry[];
  /** Lines that hold the roll, and no discussion. */
  readonly lines: ReadonlySet<number>;
}

const attended =
  /^(?:[✓✔√☑☒✗xX●•+1]|yes|y|ja|j|oui|sí|si|да|так|āe|present|p|v|att(?:ended)?|in person|online|zoom|teams|anwesend|présente?|aanwezig|til ?stede|närvarande|presente|присутн\p{L}*)\.?$/iu;
const missed =
  /^(?:[✗✘☐○–—-]|no|n|nein|non|nee|nej|nei|ні|kāore|a|abs(?:ent)?|ap(?:ol(?:ogy|ogies)?)?|excus\p{L}*|entsch\p{L}*|afw\p{L}*|afbud|forfall|frånv\p{L}*|ausente|відсутн\p{L}*|0)\.?$/iu;

const professions: readonly (readonly [RegExp, Attendee['profession']])[] = [
  [/pharmac|apothek|apotek|farmac|farmaceut|farmasøyt|фармацевт|провізор|kaitaka rongoā/iu, 'pharmacist'],
  [/nurse|infirmi|pflege|verpleeg|sygepl|sykepl|sjuksk|enfermer|медсестр|nēhi/iu, 'nurse'],
  [/midwi|sage-femme|hebamme|verloskund|jordemoder|jordmor|barnmorska|matrona/iu, 'midwife'],
  [/physio/iu, 'physiotherapist'],
  [/dentist|zahnarzt|tandarts|tandl/iu, 'dentist'],
  [/psychiatr/iu, 'psychiatrist'],
  [/psycholog/iu, 'psychologist'],
  [/\bgp\b|general practi|hausarzt|huisarts|fastlege|médecin généraliste|сімейн/iu, 'generalPractitioner'],
  [/doctor|\bdr\b|arzt|ärztin|médecin|lege\b|læge|läkare|médic|лікар|tākuta/iu, 'doctor'],
];

const professionOf = (texts: readonly string[]): Attendee['profession'] | undefined =>
  professions.find(([words]) => texts.some((text) => words.test(text)))?.[1];

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
    if (entry.field === 'attendees' || entry.field === 'guests' || entry.field === 'apologies') {
      for (const value of entry.values) lines.add(value.line);
      lines.add(entry.line);
      for (const one of peopleUnder(entry, vocabulary)) {
        if (one.absent || entry.field === 'apologies') absent.push(one);
        else present.push(entry.field === 'guests' ? { ...one, guest: true } : one);
      }
    }
    if (entry.field === 'name' && entry.values.length > 0) {
      lines.add(entry.line);
      const next = sections.entries[index + 1];
      const number =
        next?.field === 'number' && next.line - entry.line <= 3 ? next.values[0]?.text.trim() : undefined;
      for (const { line } of next?.field === 'number' ? next.values : []) lines.add(line);
      const value = entry.values[0]!;
      const person =
        personFrom(value.text, vocabulary, number !== undefined && /\d/.test(number) ? number : undefined) ??
        (value.cell.source === 'page' ? undefined : bareName(value.text, number));
      if (person !== undefined)
        (person.absent ? absent : present).push({ ...person, line: value.line, cell: value.cell });
    }
  }
  for (const entry of sections.entries) if (entry.field === 'number') for (const { line } of entry.values) lines.add(line);
  withNumbersApart(present, sections, vocabulary);
  if (present.length === 0) present.push(...unlabelled(sections, vocabulary, lines));
  if (present.length === 0) readProse(texts, vocabulary, present, absent);
  else if (absent.length === 0) readProse(texts, vocabulary, [], absent);
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

const bareName = (text: string, number: string | undefined): WrittenPerson | undefined =>
  /\p{L}{2}/u.test(text)
    ? {
        name: text.trim(),
        roles: [],
        guest: false,
        absent: false,
        ...(number !== undefined && /\d/.test(number) && { number }),
      }
    : undefined;

function rowsOf(table: Table, vocabulary: Vocabulary, date: string | undefined): readonly RollEntry[] {
  const column = (field: Column['field']): number => table.columns.findIndex((one) => one.field === field);
  const [name, number, given, family, role, profession] = [
    Math.max(column('name'), column('attendees')),
    column('number'),
    column('given'),
    column('family'),
    column('role'),
    column('profession'),
  ];
  const presence = table.columns.findIndex((one) => one.field === 'date' && one.date === date);
  const attendance = presence >= 0 ? presence : table.columns.findLastIndex((one) => one.field === 'date');
  const sign = column('presence');
  const marked = (at: number): boolean =>
    at >= 0 && table.rows.some((row) => row[at] !== undefined && attended.test(row[at].text));
  return table.rows.flatMap((row): readonly RollEntry[] => {
    const text =
      given >= 0 && family >= 0
        ? `${row[given]?.text ?? ''} ${row[family]?.text ?? ''}`.trim()
        : (row[name >= 0 ? name : Math.max(given, family)]?.text ?? '');
    if (!/\p{L}/u.test(text)) return [];
    const held = number < 0 ? undefined : row[number]?.text.replace(/^["|[\s]+|[\s|\]]+$/g, '');
    const person =
      personFrom(text, vocabulary, held !== undefined && /\d/.test(held) ? held : undefined) ??
      bareName(text.replace(/^["“”|[\s]+|[\s|\]]+$/gu, ''), held);
    if (person === undefined || isNote(person.name)) return [];
    const said = [role, profession].flatMap((at) => (at >= 0 && row[at] !== undefined ? [row[at].text] : []));
    const kind = professionOf([...said, ...person.roles]);
    const mark = attendance >= 0 ? attendance : marked(sign) ? sign : -1;
    const markText = mark < 0 ? undefined : (row[mark]?.text ?? '');
    const away =
      person.absent ||
      [...said, row[sign]?.text ?? ''].some((one) =>
        /apolog|absent|excus|entschuldigt|afbud|forfall|afwezig|ausente|відсутн/iu.test(one),
      ) ||
      (markText !== undefined && (markText === '' || missed.test(markText)) && !attended.test(markText));
    const cell = row[name >= 0 ? name : given];
    return [
      {
        ...person,
        roles: [...person.roles, ...said],
        guest: person.guest || said.some((one) => /guest|gast|visitor|observer|invité/iu.test(one)),
        absent: away,
        line: table.firstLine,
        ...(cell && { cell }),
        ...(kind && { profession: kind }),
      },
    ];
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

/** Rows at the foot of a table that name no one. */
const isNote = (name: string): boolean =>
  /^(?:total|sum|quorum|apologies|guests?|notes?|insert|name)\b/iu.test(name) || name.split(' ').length > 7;

/** People under a label; in one cell a name, in the next a number. */
function peopleUnder(entry: Entry, vocabulary: Vocabulary): readonly RollEntry[] {
  const people: RollEntry[] = [];
  const byLine = byLineOf(entry.values);
  const listed = joined([...byLine.values()]);
  for (const values of listed) {
    const text = values.map((value) => value.text).join(values.length > 1 ? '\t' : '');
    const found = values.length > 1 ? rowPeople(values, vocabulary) : peopleIn(text, vocabulary);
    for (const one of found) people.push(entryOf(one, values[0]!));
  }
  return people;
}

/** `Map.groupBy` is not in every runtime that is supported. */
function byLineOf(values: readonly Value[]): ReadonlyMap<number, readonly Value[]> {
  const groups = new Map<number, Value[]>();
  for (const value of values) {
    const group = groups.get(value.line);
    if (group === undefined) groups.set(value.line, [value]);
    else group.push(value);
  }
  return groups;
}

const entryOf = (one: WrittenPerson, value: Value): RollEntry => {
  const kind = professionOf(one.roles);
  return { ...one, line: value.line, cell: value.cell, ...(kind && { profession: kind }) };
};

/** A row of an unheaded table: one person, or a person per cell. */
function rowPeople(values: readonly Value[], vocabulary: Vocabulary): readonly WrittenPerson[] {
  const names = values.filter(({ text }) =>
    looksLikeName(
      text
        .replace(/\s*[(,].*$/u, '')
        .replace(/\d.*$/u, '')
        .trim(),
    ),
  );
  const numbers = values.filter(({ text }) => numbersIn(text, vocabulary).length > 0);
  if (names.length <= 1 && numbers.length <= 1) {
    const person = personFrom(values.map(({ text }) => text).join(' ; '), vocabulary);
    return person === undefined ? [] : [person];
  }
  if (names.length === numbers.length && names.length > 1 && names.every((one) => !numbers.includes(one))) {
    return names.flatMap(
      (one, at) =>
        personFrom(one.text, vocabulary, numbersIn(numbers[at]!.text, vocabulary)[0]!.number) ?? [],
    );
  }
  return values.flatMap(({ text }) => peopleIn(text, vocabulary));
}

/** Lines of one flowing list, joined where one breaks off in the midst of it. */
function joined(lines: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  const result: (readonly Value[])[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    const open = last?.length === 1 ? last[0]!.text : '';
    const first = line[0]!.text;
    const tail = open.split(/[,;]/).at(-1) ?? '';
    // Numbers after names, or before them, and a line that breaks between the two.
    const parted =
      /[,;]/.test(open + first) &&
      ((/^\s*[\p{L}№.]*\s*[\d/-]{3,}\s+\p{L}+$/u.test(tail) &&
        /^\p{Lu}[\p{L}-]+\s*(?:[;,]|$)/u.test(first)) ||
        (!/\d/.test(tail) &&
          /^[^,;]{1,50}?\d{3}/.test(first) &&
          /\p{L}/u.test(tail) &&
          (/\d{3}/.test(open) || /^[^,;]*\d{3}[^,;]*[,;]/.test(first))) ||
        (/^\s*[\p{Lu}]*[\d/-]{3,}\s*$/u.test(tail) && /^\p{Lu}/u.test(first) && !/^\p{Lu}/u.test(open)));
    const flows =
      parted ||
      /[,;(–-]\s*$|\s(?:and|und|et|en|og|och|y|та|і|me)\s*$/iu.test(open) ||
      (open.length > 55 && open.includes(',')) ||
      (open !== '' && /^\(|^(?:reg|registration)\b/iu.test(first) && !/\d{4}/.test(open)) ||
      (/\p{L}-$/u.test(open) && /^\p{L}/u.test(first));
    if (flows && line.length === 1)
      result[result.length - 1] = [
        { ...last![0]!, text: /\p{L}-$/u.test(open) ? open + first : `${open} ${first}` },
      ];
    else result.push(line);
  }
  return result;
}

/** Rows of names beside numbers under no label at all, two at least. */
function unlabelled(sections: Sections, vocabulary: Vocabulary, lines: Set<number>): readonly RollEntry[] {
  const people: RollEntry[] = [];
  const elsewhere = sections.entries
    .filter(
      ({ field }) => field === 'other' || field === 'group' || field === 'facilitator' || field === 'number',
    )
    .flatMap(({ values }) => values);
  for (const values of byLineOf([...sections.loose, ...elsewhere]).values()) {
    const text = values.map((value) => value.text).join('\t');
    if (numbersIn(text, vocabulary).length === 0 || text.length > 130) continue;
    // A sentence that names people is prose, and read as such.
    if (
      values.length === 1 &&
      (numbersIn(text, vocabulary).length > 1 || text.length > 75 || /[.!?]\s+\p{Lu}/u.test(text))
    )
      continue;
    const found = (values.length > 1 ? rowPeople(values, vocabulary) : peopleIn(text, vocabulary)).filter(
      ({ number, name }) => number !== undefined && looksLikeName(name),
    );
    for (const one of found) {
      people.push(entryOf(one, values[0]!));
      lines.add(values[0]!.line);
    }
  }
  return people.length >= 2 ? people : [];
}

/** Names with numbers anywhere in prose, then names after a word for being there. */
function readProse(
  texts: readonly string[],
  vocabulary: Vocabulary,
  present: RollEntry[],
  absent: RollEntry[],
): void {
  const body = texts.join(' ');
  const away = vocabulary.packs.flatMap(({ labels }) => labels.apologies ?? []).map(folded);
  const sentences = body.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const here = vocabulary.packs.flatMap(({ presentWere }) => presentWere);
  let held = 0;
  const seek = present;
  for (const sentence of sentences) {
    const low = folded(sentence);
    const isAway = away.some((one) => one.length > 4 && low.includes(one));
    const people = peopleIn(afterColon(sentence, isAway ? away : here), vocabulary).filter(({ name }) =>
      looksLikeName(name),
    );
    if (isAway) absent.push(...people.map((one) => ({ ...one, line: -1 })));
    else if (numbersIn(sentence, vocabulary).length > 0) {
      const numbered = people.filter(({ number }) => number !== undefined);
      held += numbered.length;
      seek.push(
        ...people
          .filter(({ number }) => number !== undefined || numbered.length > 1)
          .map((one) => ({ ...one, line: -1 })),
      );
    }
  }
  if (held > 0) return;
  for (const sentence of sentences) {
    if (
      !here.some((one) => folded(sentence).includes(one)) ||
      away.some((one) => one.length > 4 && folded(sentence).includes(one))
    )
      continue;
    const people = peopleIn(afterColon(sentence, here), vocabulary).filter(({ name }) => looksLikeName(name));
    if (people.length > 1) seek.push(...people.map((one) => ({ ...one, line: -1 })));
  }
}

/** What follows the words that announce a list: names before them are of something else. */
function afterColon(sentence: string, words: readonly string[]): string {
  const low = sentence.toLowerCase();
  const ends = words
    .map((one) => ({ at: low.indexOf(one), length: one.length }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.length - a.length);
  const [best] = ends;
  if (best === undefined) return sentence;
  const rest = sentence
    .slice(best.at + best.length)
    .replace(
      /^[\s:,]*(?:(?:from|by|were|was|waren|war|received|de|von|van|fra|från|від|i te|ko|var|:)\s+)*/iu,
      '',
    );
  // "A, B and C were present": the names stand before the words.
  return /\p{Lu}/u.test(rest)
    ? rest
    : sentence
        .slice(0, best.at)
        .replace(
          /\s(?:was|were|is|are|had|has|have|sent|ist|war|waren|hat|haben|est|était|étaient|ont|waren|var|er|fue|fueron|estuvo|була|був|були|i)\s*$/iu,
          '',
        );
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
