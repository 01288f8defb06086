import type { Vocabulary } from '../labels/index.ts';
import type { Column } from '../layout/columns.ts';
import type { Table } from '../layout/tables.ts';
import { asSaid } from './name.ts';
import { isNumberAlone, numbersIn, personFrom } from './people.ts';
import type { WrittenPerson } from './people.ts';
import { professionOf } from './roll-entry.ts';
import type { RollEntry } from './roll-entry.ts';

const attended =
  /^(?:[✓✔√☑☒✗xX●•+1]|yes|y|ja|j|oui|sí|si|да|так|āe|present|p|v|att(?:ended)?|in person|online|zoom|teams|anwesend|présente?|aanwezig|til ?stede|närvarande|presente|присутн\p{L}*)\.?$/iu;

const missed =
  /^(?:[✗✘☐○–—-]|no|n|nein|non|nee|nej|nei|ні|kāore|a|abs(?:ent)?|ap(?:ol(?:ogy|ogies)?)?|excus\p{L}*|entsch\p{L}*|afw\p{L}*|afbud|forfall|frånv\p{L}*|ausente|відсутн\p{L}*|e|exc|f|н|0)\.?$/iu;

export const bareName = (text: string, number: string | undefined): WrittenPerson | undefined =>
  /\p{L}{2}/u.test(text)
    ? {
        name: asSaid(text.trim()),
        roles: [],
        guest: false,
        absent: false,
        ...(number !== undefined && /\d/.test(number) && { number }),
      }
    : undefined;

export function rowsOf(table: Table, vocabulary: Vocabulary, date: string | undefined): readonly RollEntry[] {
  const sideways = across(table, vocabulary);
  if (sideways !== undefined) return sideways;
  const pairs = pairsOf(table.columns);
  return pairs.length < 2
    ? peopleOf(table, vocabulary, date)
    : table.rows.flatMap((row) =>
        pairs.flatMap(([from, to]) =>
          peopleOf(
            { ...table, columns: table.columns.slice(from, to), rows: [row.slice(from, to)] },
            vocabulary,
            date,
          ),
        ),
      );
}

/** Where names and numbers stand side by side more than once: from which column to which each time. */
function pairsOf(columns: readonly Column[]): readonly (readonly [number, number])[] {
  const names = [...columns.keys()].filter((at) => ['name', 'attendees'].includes(columns[at]!.field));
  if (names.length < 2 || columns.filter(({ field }) => field === 'number').length !== names.length)
    return [];
  return names.map((at, index): readonly [number, number] => [
    index === 0 ? 0 : at,
    names[index + 1] ?? columns.length,
  ]);
}

function peopleOf(table: Table, vocabulary: Vocabulary, date: string | undefined): readonly RollEntry[] {
  const column = (field: Column['field']): number => table.columns.findIndex((one) => one.field === field);
  const [name, number, role, profession] = [
    Math.max(column('name'), column('attendees')),
    numberColumn(table),
    column('role'),
    column('profession'),
  ];
  // Beside a column of given names, one headed `Name` holds those of families, and the other way round.
  const given = column('given') < 0 && column('family') >= 0 ? name : column('given');
  const family = column('family') < 0 && column('given') >= 0 ? name : column('family');
  const presence = table.columns.findIndex((one) => one.field === 'date' && one.date === date);
  const attendance = presence >= 0 ? presence : table.columns.findLastIndex((one) => one.field === 'date');
  const sign = column('presence') >= 0 ? column('presence') : markColumn(table);
  const marked = (at: number): boolean =>
    at >= 0 && table.rows.some((row) => row[at] !== undefined && attended.test(row[at].text));
  const inOrder = (text: string): string =>
    table.columns[name]?.familyFirst === true
      ? text.replace(/^\s*((?:(?:Dr|Prof)\.?\s+)*)([^,\d]+?)\s*,\s*([^,\d]+?)\s*$/u, '$1$3 $2')
      : text;
  const nameIn = (row: Table['rows'][number]): string =>
    given >= 0 && family >= 0
      ? `${row[given]?.text ?? ''} ${row[family]?.text ?? ''}`.trim()
      : inOrder(row[name >= 0 ? name : Math.max(given, family)]?.text ?? '');
  // Where most sign with their initials an A is Amrita's, and nobody's absence.
  const areInitials = (at: number): boolean =>
    table.rows.filter((row) => areInitialsOf(row[at]?.text ?? '', nameIn(row))).length >
    table.rows.length / 2;
  return table.rows.flatMap((row): readonly RollEntry[] => {
    // A name may stand on two lines of its cell.
    const text = nameIn(row).replaceAll(/\s*\n\s*/g, ' ');
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
      (markText !== undefined &&
        (markText === '' || (missed.test(markText) && !areInitials(mark))) &&
        !attended.test(markText));
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

/** A column of which the head tells nothing, and every cell whether someone came. */
const markColumn = ({ columns, rows }: Table): number =>
  [...columns.keys()].find((at) => {
    const texts = rows.map((row) => row[at]?.text.trim() ?? '').filter((text) => text !== '');
    return (
      columns[at]!.field === 'unknown' &&
      columns[at]!.counts === true &&
      texts.length > rows.length / 2 &&
      texts.some((text) => attended.test(text)) &&
      texts.every((text) => attended.test(text) || missed.test(text))
    );
  }) ?? -1;

/** A table of nothing but names side by side, their numbers in the row below each. */
function across(
  { columns, rows, firstLine }: Table,
  vocabulary: Vocabulary,
): readonly RollEntry[] | undefined {
  if (columns.length < 2 || !columns.every(({ field }) => field === 'name' || field === 'attendees'))
    return undefined;
  const people: (RollEntry & { readonly column: number; readonly row: number })[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue;
      const above = people.findIndex(
        (one) => one.column === column && one.row === row - 1 && one.number === undefined,
      );
      if (isNumberAlone(cell.text, vocabulary) && above >= 0)
        people[above] = { ...people[above]!, number: numbersIn(cell.text, vocabulary)[0]!.number };
      else {
        const person = personFrom(cell.text, vocabulary);
        if (person !== undefined) people.push({ ...person, line: firstLine, cell, column, row });
      }
    }
  }
  return people.some(({ number }) => number !== undefined) ? people : undefined;
}

/** Of several columns headed by numbers, the one that holds the longest: the others count rows. */
function numberColumn({ columns, rows }: Table): number {
  const digits = (at: number): number =>
    Math.max(0, ...rows.map((row) => (row[at]?.text ?? '').replaceAll(/[^\p{L}\d]/gu, '').length));
  const all = [...columns.keys()].filter((at) => columns[at]!.field === 'number');
  return all.length === 0 ? -1 : all.reduce((best, at) => (digits(at) > digits(best) ? at : best));
}

/** Whether letters are those that the words of a name begin with: `NH` or `N.` of Ngaire Hohepa. */
const areInitialsOf = (mark: string, name: string): boolean => {
  const letters = mark.replaceAll(/[\s.]/g, '').toLowerCase();
  const initials = [...name.toLowerCase().matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => letter).join('');
  return letters !== '' && letters.length <= 4 && [...letters].every((letter) => initials.includes(letter));
};

/** Rows at the foot of a table that name no one. */
const isNote = (name: string): boolean =>
  /^(?:total|sum|quorum|apologies|guests?|notes?|insert|name)\b/iu.test(name) || name.split(' ').length > 7;
