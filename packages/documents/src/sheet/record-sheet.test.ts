import { writtenTexts } from '@peer-groups/core';
import { meetingRecord } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from './english.ts';
import { recordSheet } from './record-sheet.ts';
import type { Block, Said } from './sheet.ts';

const saidIn = (block: Block): readonly Said[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return [block.said];
    case 'facts':
      return block.facts.map(({ said }) => said);
    case 'table':
      return block.rows.flat();
    case 'list':
      return block.items;
    default:
      return [];
  }
};

test('whatever people wrote in a record stands on its pages, at the place that it came from', () => {
  fc.assert(
    fc.property(meetingRecord(), (record) => {
      const said = recordSheet(record, 'own', english, 'en-NZ').blocks.flatMap(saidIn);
      for (const { at, text } of writtenTexts(record)) {
        expect(said.filter((one) => one.at === at).map((one) => one.text)).toContainEqual(
          expect.stringContaining(text),
        );
      }
    }),
  );
});

test('cases, what was advised and what was undertaken are tables, their cases counted from one', () => {
  const sheet = recordSheet(
    {
      id: 'm',
      cases: [{ question: 'Which dose?', review: 'underReview' }],
      recommendations: [{ case: 0, written: true, followUp: '2026-04-14' }],
      commitments: [{ by: 'Aroha Parata', done: false }],
    },
    'group',
    english,
    'en-NZ',
  );
  const tables = sheet.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [[block.columns.map(({ title }) => title), block.rows.flat().map(({ text }) => text)]]
      : [],
  );
  expect(tables).toEqual([
    [
      ['Question', 'State'],
      ['Which dose?', 'Under review'],
    ],
    [
      ['Case', 'In writing', 'Follow-up'],
      ['1', 'Yes', '2026-04-14'],
    ],
    [
      ['By', 'Done'],
      ['Aroha Parata', 'No'],
    ],
  ]);
});
