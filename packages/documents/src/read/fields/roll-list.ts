import type { Vocabulary } from '../labels/index.ts';
import type { Entry, Sections, Value } from '../layout/sections.ts';
import { datesIn } from './dates.ts';
import { dotted } from './dotted.ts';
import { looksLikeName } from './name.ts';
import { isNumberAlone, numbersIn, peopleIn, personFrom } from './people.ts';
import type { WrittenPerson } from './people.ts';
import { professionOf } from './roll-entry.ts';
import type { RollEntry } from './roll-entry.ts';

/** People under a label; in one cell a name, in the next a number. */
export function peopleUnder(entry: Entry, vocabulary: Vocabulary): readonly RollEntry[] {
  const people: RollEntry[] = [];
  // A line that tells a day names the meeting, and nobody.
  const byLine = byLineOf(
    entry.values.filter(
      ({ text }) => numbersIn(text, vocabulary).length > 0 || datesIn(text, vocabulary.packs).length === 0,
    ),
  );
  const listed = joined(
    [...byLine.values()].map((values) =>
      values.length > 1 ? values : values.map((value) => ({ ...value, text: dotted(value.text) })),
    ),
    vocabulary,
  );
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
function joined(lines: readonly (readonly Value[])[], vocabulary: Vocabulary): readonly (readonly Value[])[] {
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
          /\p{Lu}/u.test(tail) &&
          !/\)\s*$/.test(tail) &&
          (/\d{3}/.test(open) || /^[^,;]*\d{3}[^,;]*[,;]/.test(first))) ||
        (/^\s*[\p{Lu}]*[\d/-]{3,}\s*$/u.test(tail) && /^\p{Lu}/u.test(first) && !/^\p{Lu}/u.test(open)));
    const flows =
      parted ||
      /[,;(–-]\s*$|\s(?:and|und|et|en|og|och|y|та|і|me)\s*$/iu.test(open) ||
      (open.length > 55 && open.includes(',')) ||
      (open !== '' &&
        !/\d{4}/.test(open) &&
        (/^\(|^(?:reg|registration)\b/iu.test(first) || isNumberAlone(first, vocabulary))) ||
      (/\p{L}-$/u.test(open) && /^\p{L}/u.test(first));
    if (flows && line.length === 1) result[result.length - 1] = [{ ...last![0]!, text: broken(open, first) }];
    else result.push(line);
  }
  return result;
}

/** Two lines as one: a hyphen before a small letter only ends a line, and before a capital it is the name's own. */
const broken = (open: string, first: string): string =>
  !/\p{L}-$/u.test(open)
    ? `${open} ${first}`
    : /^\p{Ll}/u.test(first)
      ? open.slice(0, -1) + first
      : open + first;

/** Rows of names beside numbers under no label at all, two at least. */
export function unlabelled(
  sections: Sections,
  vocabulary: Vocabulary,
  lines: Set<number>,
): readonly RollEntry[] {
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
