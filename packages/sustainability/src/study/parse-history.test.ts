import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { group, log, parsed } from './example-log.testing.ts';
import type { HistoryEvent } from './history.ts';
import { parseHistory } from './parse-history.ts';
import { studyData } from './study-data.ts';

describe('parseHistory', () => {
  const codes = (input: unknown): readonly string[] => {
    const read = parseHistory(input);
    return read.ok ? [] : read.issues.map((issue) => `${issue.at} ${issue.code}`);
  };
  const formed = group[0]!;
  it.each([
    ['not an object', 7, [' notAHistory']],
    ['a day that does not exist', log([{ ...formed, date: '2021-02-30' }]), ['/events/0/date date']],
    ['a type of its own', log([{ ...formed, type: 'toString' }]), ['/events/0/type type']],
    ['a group without a beginning', log([group[1]]), ['/events/0/group neverFormed']],
    ['formed twice', log([formed, formed]), ['/events/1 formedTwice']],
    [
      'before formation',
      log([formed, { ...group[4], date: '2020-12-31' }]),
      ['/events/1/date beforeFormation'],
    ],
    [
      'overlapping memberships',
      log([formed, group[1], { ...group[1], date: '2021-05-01' }]),
      ['/events/2 overlap'],
    ],
    [
      'left without having joined',
      log([formed, { ...group[1], type: 'member-left' }]),
      ['/events/1 notBegun'],
    ],
    [
      'suspended twice',
      log([
        formed,
        { type: 'group-suspended', group: 'a', date: '2021-02-01' },
        { type: 'group-suspended', group: 'a', date: '2021-02-02' },
      ]),
      ['/events/2 overlap'],
    ],
    [
      'attendees that are no texts',
      log([formed, { ...group[4], attendees: [1] }]),
      ['/events/1/attendees attendees'],
    ],
    ...['5', null, true, [], -1, Number.NaN, Infinity].map((minutes): [string, unknown, string[]] => [
      `minutes that are ${JSON.stringify(minutes)}`,
      log([formed, { ...group[4], speakingMinutes: { p: minutes } }]),
      ['/events/1/speakingMinutes minutes'],
    ]),
    ...['three', 1.5, -1].map((guests): [string, unknown, string[]] => [
      `${guests} guests`,
      log([formed, { ...group[4], guests }]),
      ['/events/1/guests guests'],
    ]),
    ['observation backwards', log([formed], { studyStart: '2023-01-01' }), ['/studyStart backwards']],
  ])('refuses %s', (_, input, issues) => expect(codes(input)).toEqual(issues));

  it('lets somebody come back, also on the day of leaving', () => {
    const back: readonly HistoryEvent[] = [
      ...group,
      { type: 'member-joined', group: 'a', date: '2021-05-01', member: 'p' },
      { type: 'member-left', group: 'a', date: '2021-05-01', member: 'p' },
    ];
    expect(studyData(parsed(back)).memberships.rows.map((row) => row.left)).toEqual([
      '2021-05-01',
      null,
      null,
    ]);
  });

  it('repeats nothing of what it reads', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (secret) => {
        const read = parseHistory(
          log([{ type: 'meeting', group: secret, date: '2021-01-01', attendees: [secret] }]),
        );
        expect(read.ok ? '' : JSON.stringify(read.issues)).not.toContain(secret);
      }),
    );
  });
});
