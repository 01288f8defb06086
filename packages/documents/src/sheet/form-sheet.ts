import type { MeetingRecord } from '@peer-groups/core';
import { fieldAt, fieldText, placeholders } from '../format/fields.ts';
import { rolesText } from './record-sheet.ts';
import { agendaBlocks } from './record-tables.ts';
import type { Block, Fact, Said, Sheet } from './sheet.ts';
import type { Label, Words } from './words.ts';

/** How many rows there are to fill in, and which optional parts. */
export interface FormShape {
  readonly attendees: number;
  readonly topics: number;
  readonly references: number;
  /** A place for the private reflection. */
  readonly reflection: boolean;
  /** Places for what was not recorded, too. */
  readonly isBlank: boolean;
  /** Says beside a label how days and times are written. */
  readonly hasHints: boolean;
}

/** A record, or nothing yet, as a document to fill in: each value is a place to type, named by its JSON Pointer. */
export function formSheet(
  record: Partial<MeetingRecord>,
  shape: FormShape,
  words: Words,
  locale: string,
  kicker: string,
): Sheet {
  const { labels, headings, sentences } = words;
  const say = sayer(record, words);
  const has = (key: keyof MeetingRecord): boolean => shape.isBlank || record[key] !== undefined;
  const hint = (at: string): string => {
    const kind = fieldAt(at)?.kind;
    return shape.hasHints && (kind === 'date' || kind === 'time') ? ` (${placeholders[kind]})` : '';
  };
  const facts = (names: readonly (readonly [keyof MeetingRecord & Label, number?])[]): readonly Fact[] =>
    names
      .filter(([key]) => has(key))
      .map(([key, lines]) => ({
        label: labels[key] + hint(`/${key}`),
        said: say(`/${key}`, labels[key], lines),
      }));
  const prose = (key: 'summary' | 'confidentiality', lines: number): readonly Block[] =>
    has(key)
      ? [heading(headings[key]), { kind: 'paragraph', said: say(`/${key}`, headings[key], lines) }]
      : [];
  const roles = rolesText(record, words);
  const apologies = facts([['apologies', 2]]);
  return {
    language: locale,
    kicker,
    title: { text: isSaid(record.groupName) ? record.groupName : sentences.untitled, at: '/groupName' },
    blocks: [
      ...(shape.isBlank
        ? [{ kind: 'paragraph', said: { text: sentences.fill, at: '' }, tone: 'muted' } as const]
        : []),
      {
        kind: 'facts',
        facts: [
          { label: labels.group, said: say('/groupName', labels.group) },
          ...facts([['date'], ['start'], ['end'], ['modality'], ['venue'], ['venuePrivate'], ['noteTaker']]),
          ...(roles === undefined ? [] : [{ label: labels.roles, said: { text: roles, at: '/roles' } }]),
          ...facts([['nextDate'], ['id']]),
        ],
      },
      ...tables(record, shape, words, say, 'attendees'),
      ...(apologies.length === 0 ? [] : [{ kind: 'facts', facts: apologies } as const]),
      ...tables(record, shape, words, say, 'topics'),
      ...agendaBlocks(record, words),
      ...prose('summary', 16),
      ...prose('confidentiality', 4),
      ...tables(record, shape, words, say, 'references'),
      ...(shape.reflection
        ? [
            heading(headings.reflection),
            { kind: 'paragraph', said: say('/reflection/text', headings.reflection, 6) } as const,
          ]
        : []),
    ],
    footer: kicker,
    pageOf: sentences.pageOf,
  };
}

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== '';

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** A list of the record as a table, with as many rows as the form has; nothing where it has none. */
function tables(
  record: Partial<MeetingRecord>,
  shape: FormShape,
  { columns, headings }: Words,
  say: Sayer,
  list: 'attendees' | 'topics' | 'references',
): readonly Block[] {
  if (shape[list] === 0) return [];
  const hasGuests = shape.isBlank || (record.attendees ?? []).some(({ guest }) => guest !== undefined);
  const parts = {
    attendees: [
      ['name', columns.name, 48],
      ['registrationNumber', columns.registrationNumber, 32],
      ...(hasGuests ? [['guest', columns.guest, 20] as const] : []),
    ],
    topics: [
      ['title', columns.topic, 56],
      ['presenter', columns.presenter, 30],
      ['minutes', columns.minutes, 14],
    ],
    references: [
      ['title', columns.title, 50],
      ['url', columns.address, 50],
    ],
  } as const;
  const title = headings[list === 'attendees' ? 'attendance' : list];
  return [
    heading(title),
    {
      kind: 'table',
      columns: parts[list].map(([, name, share]) => ({ title: name, share })),
      rows: Array.from({ length: shape[list] }, (_, row) =>
        parts[list].map(([key, name]) => say(`/${list}/${row}/${key}`, `${name} ${row + 1}`)),
      ),
      summary: title,
    },
  ];
}

/** Makes the place for a value: its field, what it is called, and what it holds now. */
type Sayer = (at: string, label: string, lines?: number) => Said;

function sayer(record: Partial<MeetingRecord>, words: Words): Sayer {
  return (at, label, lines) => {
    const field = fieldAt(at);
    const text = fieldText(record as MeetingRecord, at);
    if (field === undefined) return { text, at };
    const choices = choicesOf(field.kind, words);
    return {
      text,
      at,
      entry: {
        field,
        label,
        ...(lines === undefined ? {} : { lines }),
        ...(choices === undefined ? {} : { choices }),
      },
    };
  };
}

function choicesOf(
  kind: string,
  words: Words,
): readonly { readonly value: string; readonly label: string }[] | undefined {
  if (kind === 'choice') return Object.entries(words.modalities).map(([value, label]) => ({ value, label }));
  if (kind !== 'flag') return undefined;
  return [
    { value: 'true', label: words.sentences.yes },
    { value: 'false', label: words.sentences.no },
  ];
}
