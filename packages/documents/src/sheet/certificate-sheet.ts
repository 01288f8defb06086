import { durationOf } from '@peer-groups/core';
import type { Attendee, MeetingRecord } from '@peer-groups/core';
import { longDate, shortDate } from './dates.ts';
import type { Fact, Sheet } from './sheet.ts';
import type { Words } from './words.ts';

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== '';

/** A certificate of attendance for one person: who, when, how long, and who says so. Nothing of what was discussed. */
export function certificateSheet(record: MeetingRecord, index: number, words: Words, locale: string): Sheet {
  const attendee = record.attendees?.[index] as Attendee;
  const at = `/attendees/${index}`;
  const { labels, sentences } = words;
  const fact = (label: string, text: string | undefined, place: string): Fact[] =>
    isSaid(text) ? [{ label, said: { text, at: place } }] : [];
  const minutes = attendee.minutesPresent ?? durationOf(record);
  const count = minutes === undefined ? undefined : sentences.minutes.replace('{count}', String(minutes));
  const times = [record.start, record.end].filter(isSaid).join('–');
  const facts = [
    ...fact(labels.registrationNumber, attendee.registrationNumber, `${at}/registrationNumber`),
    ...fact(labels.group, record.groupName, '/groupName'),
    ...fact(labels.date, record.date && `${longDate(record.date, locale)} · ${record.date}`, '/date'),
    ...fact(labels.time, [times, count].filter(isSaid).join(' · '), '/start'),
    ...fact(labels.modality, record.modality && words.modalities[record.modality], '/modality'),
    ...fact(labels.venue, record.venue, '/venue'),
    ...fact(labels.activity, record.activity && words.activities[record.activity], '/activity'),
    ...fact(labels.id, record.id, '/id'),
  ];
  return {
    language: locale,
    kicker: words.certificate,
    title: { text: attendee.name, at: `${at}/name` },
    subtitle: { text: sentences.certified, at: '' },
    blocks: [
      { kind: 'facts', facts },
      {
        kind: 'signatures',
        people: [{ text: isSaid(record.noteTaker) ? record.noteTaker : ' ', at: '/noteTaker' }],
        labels: [labels.signature, labels.signedOn],
      },
    ],
    footer: [words.certificate, record.date && shortDate(record.date, locale)].filter(isSaid).join(' · '),
    pageOf: sentences.pageOf,
  };
}
