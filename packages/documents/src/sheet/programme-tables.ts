import type { MeetingRecord } from '@peer-groups/core';
import type { Block } from './sheet.ts';
import { tableOf } from './table.ts';
import type { Part } from './table.ts';
import type { Heading, Words } from './words.ts';

function section<Row>(
  heading: Extract<Heading, 'cases' | 'recommendations' | 'commitments'>,
  rows: readonly Row[] | undefined,
  parts: readonly Part<Row>[],
  words: Words,
): readonly Block[] {
  if (rows === undefined || rows.length === 0) return [];
  const title = words.headings[heading];
  return [{ kind: 'heading', level: 2, text: title }, tableOf(heading, rows, parts, title)];
}

/** What programmes record beside the minimum data set: the cases brought, what was advised and what was undertaken. */
export function programme(record: MeetingRecord, words: Words): readonly Block[] {
  const { columns, sentences, caseReviews } = words;
  const yesOrNo = (value: boolean | undefined): string | undefined =>
    value === undefined ? undefined : value ? sentences.yes : sentences.no;
  return [
    ...section(
      'cases',
      record.cases,
      [
        { title: columns.question, share: 48, of: ({ question }) => question, key: 'question' },
        { title: columns.presenter, share: 22, of: ({ presenter }) => presenter, key: 'presenter' },
        {
          title: columns.deidentifiedBy,
          share: 22,
          of: ({ deidentifiedBy }) => deidentifiedBy,
          key: 'deidentifiedBy',
        },
        {
          title: columns.review,
          share: 16,
          of: ({ review }) => review && caseReviews[review],
          key: 'review',
        },
      ],
      words,
    ),
    ...section(
      'recommendations',
      record.recommendations,
      [
        {
          title: columns.case,
          share: 10,
          of: (one) => (one.case === undefined ? undefined : String(one.case + 1)),
          key: 'case',
        },
        { title: columns.written, share: 16, of: ({ written }) => yesOrNo(written), key: 'written' },
        { title: columns.followUp, share: 24, of: ({ followUp }) => followUp, key: 'followUp' },
      ],
      words,
    ),
    ...section(
      'commitments',
      record.commitments,
      [
        { title: columns.by, share: 36, of: ({ by }) => by, key: 'by' },
        { title: columns.due, share: 24, of: ({ due }) => due, key: 'due' },
        { title: columns.done, share: 12, of: ({ done }) => yesOrNo(done), key: 'done' },
      ],
      words,
    ),
  ];
}
