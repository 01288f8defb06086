import { durationOf } from '@peer-groups/core';
import type { MeetingRecord } from '@peer-groups/core';
import { longDate, shortDate } from './dates.ts';
import { programme } from './programme-tables.ts';
import { agendaBlocks, attendance, topics } from './record-tables.ts';
import type { Block, Fact, Said, Sheet } from './sheet.ts';
import type { Audience } from './share.ts';
import type { Words } from './words.ts';

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== '';

/** A record as a document: the minimum data set first, then its optional parts, each only where it was recorded. */
export function recordSheet(record: MeetingRecord, audience: Audience, words: Words, locale: string): Sheet {
  const title = record.groupName ?? words.sentences.untitled;
  const day = record.date === undefined ? undefined : longDate(record.date, locale);
  return {
    language: locale,
    kicker: [words.record, words.copies[audience]].filter(isSaid).join(' · '),
    title: { text: title === '' ? words.sentences.untitled : title, at: '/groupName' },
    ...(day === undefined ? {} : { subtitle: { text: `${day} · ${record.date}`, at: '/date' } }),
    blocks: [
      { kind: 'facts', facts: facts(record, words, locale) },
      ...attendance(record, words),
      ...topics(record, words),
      ...agendaBlocks(record, words),
      ...prose(words.headings.expectations, record.expectations, '/expectations'),
      ...prose(words.headings.context, record.context, '/context'),
      ...programme(record, words),
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
