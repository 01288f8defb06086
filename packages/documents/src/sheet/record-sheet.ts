import { durationOf } from '@peer-groups/core';
import type { MeetingRecord } from '@peer-groups/core';
import { longDate, shortDate } from './dates.ts';
import type { Block, Fact, Said, Sheet } from './sheet.ts';
import type { Words } from './words.ts';

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== '';

/** A record as a document: the minimum data set first, then its optional parts, each only where it was recorded. */
export function recordSheet(record: MeetingRecord, words: Words, locale: string): Sheet {
  const title = record.groupName ?? words.sentences.untitled;
  const day = record.date === undefined ? undefined : longDate(record.date, locale);
  return {
    language: locale,
    kicker: words.record,
    title: { text: title === '' ? words.sentences.untitled : title, at: '/groupName' },
    ...(day === undefined ? {} : { subtitle: { text: `${day} · ${record.date}`, at: '/date' } }),
    blocks: [
      { kind: 'facts', facts: facts(record, words, locale) },
      ...attendance(record, words),
      ...topics(record, words),
      ...agendaBlocks(record, words),
      ...prose(words.headings.summary, record.summary, '/summary'),
      ...confidentiality(record, words),
      ...references(record, words),
      ...prose(words.headings.reflection, record.reflection?.text, '/reflection/text'),
    ],
    footer: [words.record, record.groupName, record.date].filter(isSaid).join(' · '),
    pageOf: words.sentences.pageOf,
  };
}

function facts(record: MeetingRecord, words: Words, locale: string): readonly Fact[] {
  const { labels, sentences } = words;
  const fact = (label: string, text: string | undefined, at: string): Fact[] =>
    isSaid(text) ? [{ label, said: { text, at } }] : [];
  const yesOrNo = (value: boolean | undefined): string | undefined =>
    value === undefined ? undefined : value ? sentences.yes : sentences.no;
  return [
    ...fact(labels.time, timeOf(record, words), '/start'),
    ...fact(labels.modality, record.modality && words.modalities[record.modality], '/modality'),
    ...fact(labels.venue, record.venue, '/venue'),
    ...fact(labels.venuePrivate, yesOrNo(record.venuePrivate), '/venuePrivate'),
    ...fact(labels.activity, record.activity && words.activities[record.activity], '/activity'),
    ...fact(labels.noteTaker, record.noteTaker, '/noteTaker'),
    ...fact(labels.roles, rolesText(record, words), '/roles'),
    ...fact(
      labels.documentation,
      record.documentation && words.documentation[record.documentation],
      '/documentation',
    ),
    ...fact(labels.scan, scanOf(record, words), '/scan'),
    ...fact(
      labels.nextDate,
      record.nextDate && `${shortDate(record.nextDate, locale)} · ${record.nextDate}`,
      '/nextDate',
    ),
    ...fact(labels.id, record.id, '/id'),
  ];
}

/** Who held which role, one to a line. */
export function rolesText({ roles }: Partial<MeetingRecord>, words: Words): string | undefined {
  return roles?.map(({ role, by }) => `${words.roles[role]}: ${by}`).join('\n');
}

function timeOf(record: MeetingRecord, words: Words): string | undefined {
  const minutes = durationOf(record);
  const times = [record.start, record.end].filter(isSaid).join('–');
  const length =
    minutes === undefined ? undefined : words.sentences.minutes.replace('{count}', String(minutes));
  const zone = times === '' ? undefined : record.timeZone;
  return [times, length, zone].filter(isSaid).join(' · ');
}

function scanOf({ scan }: MeetingRecord, words: Words): string | undefined {
  if (scan === undefined) return undefined;
  const found = words.sentences.scan.replace('{count}', String(scan.findings));
  const unsure =
    scan.unsure === undefined
      ? undefined
      : words.sentences.scanUnsure.replace('{count}', String(scan.unsure));
  return [found, unsure, scan.on].filter(isSaid).join(' · ');
}

/** A column is there where some row has something to say in it. */
interface Part<Row> {
  readonly title: string;
  readonly share: number;
  readonly of: (row: Row) => string | undefined;
  readonly key: string;
}

function tableOf<Row>(
  list: string,
  rows: readonly Row[],
  parts: readonly Part<Row>[],
  summary: string,
): Block {
  const [first, ...others] = parts;
  const shown = [first, ...others.filter((part) => rows.some((row) => isSaid(part.of(row))))].filter(
    (part) => part !== undefined,
  );
  return {
    kind: 'table',
    columns: shown.map(({ title, share }) => ({ title, share })),
    rows: rows.map((row, index) =>
      shown.map((part): Said => ({ text: part.of(row) ?? '', at: `/${list}/${index}/${part.key}` })),
    ),
    summary,
  };
}

function attendance({ attendees, apologies }: MeetingRecord, words: Words): readonly Block[] {
  const { headings, columns, sentences, labels } = words;
  if (attendees === undefined && apologies === undefined) return [];
  const count = sentences.attended.replace('{count}', String(attendees?.length ?? 0));
  const heading: Block = {
    kind: 'heading',
    level: 2,
    text: attendees === undefined ? headings.attendance : `${headings.attendance} · ${count}`,
  };
  const table =
    attendees === undefined || attendees.length === 0
      ? []
      : [
          tableOf(
            'attendees',
            attendees,
            [
              { title: columns.name, share: 36, of: ({ name }) => name, key: 'name' },
              {
                title: columns.registrationNumber,
                share: 22,
                of: ({ registrationNumber }) => registrationNumber,
                key: 'registrationNumber',
              },
              {
                title: columns.profession,
                share: 26,
                of: ({ profession }) => profession && words.professions[profession],
                key: 'profession',
              },
              {
                title: columns.minutes,
                share: 11,
                of: ({ minutesPresent }) => minutesPresent?.toString(),
                key: 'minutesPresent',
              },
              {
                title: columns.guest,
                share: 10,
                of: ({ guest }) => (guest === true ? sentences.guest : undefined),
                key: 'guest',
              },
            ],
            headings.attendance,
          ),
        ];
  const absent: Block[] =
    apologies === undefined
      ? []
      : [
          {
            kind: 'facts',
            facts: [
              {
                label: labels.apologies,
                said: {
                  text: apologies.length === 0 ? sentences.noneRecorded : apologies.join(', '),
                  at: '/apologies',
                },
              },
            ],
          },
        ];
  return [heading, ...table, ...absent];
}

function topics({ topics: list }: MeetingRecord, words: Words): readonly Block[] {
  if (list === undefined || list.length === 0) return [];
  const { columns, headings } = words;
  return [
    { kind: 'heading', level: 2, text: headings.topics },
    tableOf(
      'topics',
      list,
      [
        {
          title: columns.topic,
          share: 60,
          of: ({ title, kind }) => [title, kind && words.topicKinds[kind]].filter(isSaid).join(' · '),
          key: 'title',
        },
        { title: columns.presenter, share: 30, of: ({ presenter }) => presenter, key: 'presenter' },
        { title: columns.minutes, share: 12, of: ({ minutes }) => minutes?.toString(), key: 'minutes' },
      ],
      headings.topics,
    ),
  ];
}

/** The agenda as a table; nothing where none was recorded. */
export function agendaBlocks({ agenda: list }: Partial<MeetingRecord>, words: Words): readonly Block[] {
  if (list === undefined || list.length === 0) return [];
  const { columns, headings } = words;
  return [
    { kind: 'heading', level: 2, text: headings.agenda },
    tableOf(
      'agenda',
      list,
      [
        { title: columns.step, share: 60, of: ({ title, step }) => title ?? stepName(step), key: 'title' },
        { title: columns.presenter, share: 30, of: ({ presenter }) => presenter, key: 'presenter' },
        { title: columns.minutes, share: 12, of: ({ minutes }) => minutes.toString(), key: 'minutes' },
      ],
      headings.agenda,
    ),
  ];
}

/** `checkIn` as `Check in`. */
const stepName = (step: string): string => {
  const spaced = step.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

function prose(heading: string, text: string | undefined, at: string): readonly Block[] {
  return isSaid(text)
    ? [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'paragraph', said: { text, at } },
      ]
    : [];
}

function confidentiality({ confidentiality: text }: MeetingRecord, words: Words): readonly Block[] {
  if (!isSaid(text)) return [];
  return [
    { kind: 'heading', level: 2, text: words.headings.confidentiality },
    { kind: 'callout', said: { text, at: '/confidentiality' } },
  ];
}

function references({ references: list }: MeetingRecord, words: Words): readonly Block[] {
  if (list === undefined || list.length === 0) return [];
  const items = list.map(({ title, url }, index): Said => ({
    text: [title, url].filter(isSaid).join('\n'),
    at: `/references/${index}/title`,
  }));
  return [
    { kind: 'heading', level: 2, text: words.headings.references },
    { kind: 'list', items, ordered: true },
  ];
}
