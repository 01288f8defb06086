import { describe, expect, test } from 'vitest';
import { recordedTwice } from './duplicates.ts';
import type { MeetingRecord } from './meeting.ts';
import type { Portfolio } from './portfolio.ts';

const date = '2025-05-05';
const groups = [{ id: 'g', name: 'Kōwhai peers' }, { id: 'h' }];

const twice = (
  meetings: readonly Omit<MeetingRecord, 'id'>[],
  portfolio: Partial<Portfolio> = {},
): readonly (readonly number[])[] => {
  const all = meetings.map((one, at) => ({ id: `m${at}`, ...one }));
  return recordedTwice(all, { meetings: all, ...portfolio });
};

const many = Array.from({ length: 20 }, (_, at) => ({ date: `2024-01-${String(at + 1).padStart(2, '0')}` }));

describe('recordedTwice', () => {
  test.each([
    ['one day, no group', [{ date }, { date }], [[0, 1]]],
    ['two days', [{ date }, { date: '2025-05-06' }], []],
    ['no day', [{}, {}], []],
    [
      'two groups',
      [
        { date, group: 'g' },
        { date, group: 'h' },
      ],
      [],
    ],
    ['a group and none', [{ date, group: 'g' }, { date }], []],
    [
      'the id and the name of a group',
      [
        { date, group: 'g' },
        { date, groupName: 'Kōwhai peers' },
      ],
      [[0, 1]],
    ],
    [
      'two starts',
      [
        { date, start: '10:00' },
        { date, start: '18:00' },
      ],
      [],
    ],
    [
      'one start',
      [
        { date, start: '10:00' },
        { date, start: '10:00' },
      ],
      [[0, 1]],
    ],
    ['one of two says when', [{ date, start: '10:00' }, { date }], [[0, 1]]],
    [
      'two starts, and a record that does not say',
      [{ date, start: '18:00' }, { date }, { date, start: '10:00' }],
      [[1, 2]],
    ],
  ])('%s', (_, meetings, expected) => {
    expect(twice(meetings, { groups })).toEqual(expected);
    const moved = expected.map((same) => same.map((at) => at + many.length));
    expect(twice([...many, ...meetings], { groups })).toEqual(moved);
  });

  test('a meeting that names no group is of the only one there is', () => {
    expect(twice([{ date, group: 'g' }, { date }], { groups: groups.slice(0, 1) })).toEqual([[0, 1]]);
  });
});
