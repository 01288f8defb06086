import type { MeetingRecord } from '@peer-groups/core';
import type { Block } from './sheet.ts';
import { isSaid, tableOf } from './table.ts';
import type { Words } from './words.ts';

/** Who was there, and who sent apologies. */
export function attendance({ attendees, apologies }: MeetingRecord, words: Words): readonly Block[] {
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

/** What was discussed. */
export function topics({ topics: list }: MeetingRecord, words: Words): readonly Block[] {
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
