import { meetingRecord } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldAt, fields, fieldText, withFieldTexts } from './fields.ts';

const textsOf = (record: Parameters<typeof fieldText>[0]): ReadonlyMap<string, string> =>
  new Map(
    fields.flatMap(({ path }) => {
      const rows = path.includes('*')
        ? Array.from({ length: 9 }, (_, row) => path.replace('*', String(row)))
        : [path];
      return rows.map((at): [string, string] => [at, fieldText(record, at)]);
    }),
  );

describe('texts put into a record', () => {
  test('that say what it already says change nothing', () => {
    fc.assert(
      fc.property(meetingRecord(), (record) => {
        expect(withFieldTexts(textsOf(record), record)).toEqual(record);
      }),
    );
  });

  test.each<[string, object, Record<string, string>, object]>([
    [
      'make a record of nothing',
      {},
      { '/venue': 'Room', '/attendees/0/name': 'A', '/topics/1/minutes': '20' },
      { venue: 'Room', attendees: [{ name: 'A' }], topics: [{ minutes: 20 }] },
    ],
    ['take a value away', { venue: 'Room', summary: 'S' }, { '/venue': '' }, { summary: 'S' }],
    [
      'take a row away, and keep the others in order',
      { attendees: [{ name: 'A', practitioner: 'p' }, { name: 'B' }, { name: 'C' }] },
      { '/attendees/0/name': '' },
      { attendees: [{ name: 'B' }, { name: 'C' }] },
    ],
    [
      'leave an empty list a fact',
      { attendees: [{ name: 'A' }] },
      { '/attendees/0/name': '' },
      { attendees: [] },
    ],
    [
      'keep rows that have nothing to show',
      { topics: [{ kind: 'theme' }] },
      { '/topics/0/title': '' },
      { topics: [{ kind: 'theme' }] },
    ],
    [
      'read yes and no',
      {},
      { '/venuePrivate': 'false', '/attendees/0/guest': 'true' },
      { venuePrivate: false, attendees: [{ guest: true }] },
    ],
    ['read lines', {}, { '/apologies': 'Hine\r\nTom\n' }, { apologies: ['Hine', 'Tom'] }],
    [
      'keep what is no number for the parser to refuse',
      {},
      { '/topics/0/minutes': 'twenty' },
      { topics: [{ minutes: 'twenty' }] },
    ],
    [
      'pass over names that are none of ours',
      { venue: 'Room' },
      { '/__proto__/x': '1', '/constructor': '1', '/attendees/99999/name': 'A', Text1: 'x' },
      { venue: 'Room' },
    ],
  ])('%s', (_, base, texts, expected) => {
    expect(withFieldTexts(new Map(Object.entries(texts)), base as never)).toEqual(expected);
  });
});

test('a pointer names its field', () => {
  expect(fieldAt('/attendees/12/name')?.path).toBe('/attendees/*/name');
  expect(fieldAt('/attendees/01/name')).toBeUndefined();
  expect(fieldAt('/attendees/name')).toBeUndefined();
});
