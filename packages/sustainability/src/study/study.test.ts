import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeerGroup } from '@peer-groups/core';
import { dayNumber, isoDay } from './days.ts';
import { historyOf } from './from-records.ts';
import type { History, HistoryEvent } from './history.ts';
import { parseHistory } from './parse-history.ts';
import { studyData } from './study-data.ts';

const log = (events: readonly unknown[], more: object = {}): unknown => ({
  studyEnd: '2022-12-31',
  events,
  ...more,
});

const parsed = (events: readonly HistoryEvent[], more: object = {}): History => {
  const read = parseHistory(log(events, more));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

const group: readonly HistoryEvent[] = [
  { type: 'group-formed', group: 'a', date: '2021-01-01', region: 'north' },
  { type: 'member-joined', group: 'a', date: '2021-01-01', member: 'p' },
  { type: 'member-joined', group: 'a', date: '2021-02-01', member: 'q', profession: 'nurse' },
  { type: 'facilitator-appointed', group: 'a', date: '2021-01-01', member: 'p' },
  { type: 'meeting', group: 'a', date: '2021-01-11', attendees: ['p'] },
  { type: 'meeting', group: 'a', date: '2021-03-11', attendees: ['p', 'q'], spoke: ['p'] },
  { type: 'facilitator-stepped-down', group: 'a', date: '2021-03-11', member: 'p' },
];

describe('days', () => {
  it('count as the calendar does', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-02-29')).toBe(11016);
    expect(dayNumber('1900-02-29')).toBeUndefined();
    expect(dayNumber('2021-04-31')).toBeUndefined();
    expect(dayNumber('2021-4-1')).toBeUndefined();
  });
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(dayNumber(isoDay(day))).toBe(day);
        expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(isoDay(day));
      }),
    );
  });
});

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

describe('studyData', () => {
  it('follows the definitions', () => {
    const rows = studyData(parsed(group));
    expect(rows.groups.rows[0]).toMatchObject({
      timeToFirstMeeting: 10,
      firstMeetingStatus: 1,
      survival: 719,
      survivalEvent: 0,
      dormancy: 59 + 180,
      dormancyEvent: 1,
      medianGap: 59,
    });
    expect(
      rows.memberships.rows.map((row) => [row.member, row.meetingsEligible, row.meetingsAttended]),
    ).toEqual([
      ['p', 2, 2],
      ['q', 1, 1],
    ]);
    expect(
      rows.attendance.rows.map((row) => [row.member, row.attended, row.spoke, row.facilitating]),
    ).toEqual([
      ['p', 1, null, 1],
      ['p', 1, 1, 0],
      ['q', 1, 0, 0],
    ]);
  });

  it('postpones dormancy by a suspension, for ever where nothing resumed it', () => {
    const suspended: HistoryEvent = { type: 'group-suspended', group: 'a', date: '2021-04-01' };
    const day = (events: readonly HistoryEvent[], definitions = {}): unknown => {
      const row = studyData(parsed([...group, ...events]), definitions).groups.rows[0]!;
      return [row.dormancy, row.dormancyEvent];
    };
    expect(day([suspended, { type: 'group-resumed', group: 'a', date: '2021-04-21' }])).toEqual([
      59 + 200,
      1,
    ]);
    expect(day([suspended])).toEqual([719, 0]);
    expect(day([suspended], { suspension: 'counts' })).toEqual([59 + 180, 1]);
  });

  it('truncates on the left, makes some reasons compete, and says who was left out', () => {
    const data = studyData(
      parsed(
        [
          ...group,
          { type: 'group-dissolved', group: 'a', date: '2022-01-31', reason: 'merged' },
          { type: 'group-formed', group: 'b', date: '2021-06-01' },
          { type: 'group-formed', group: 'c', date: '2023-06-01' },
          { type: 'group-formed', group: 'd', date: '2020-01-01' },
          { type: 'meeting', group: 'd', date: '2020-01-02', attendees: [] },
          { type: 'group-dissolved', group: 'd', date: '2020-12-02' },
        ],
        { studyStart: '2021-01-31' },
      ),
      { competingReasons: ['merged'] },
    );
    expect(data.spells.rows).toEqual([
      {
        group: 'a',
        entry: 20,
        exit: 385,
        status: 2,
        cause: 'merged',
        region: 'north',
        facilityKind: null,
        profession: null,
      },
    ]);
    expect(data.flow.map((step) => [step.excluded, step.remaining])).toEqual([
      [0, 4],
      [1, 3],
      [1, 2],
      [1, 1],
      [0, 1],
    ]);
  });

  it('cuts spells where a covariate changes; the nearer one goes before', () => {
    const data = studyData(
      parsed([
        ...group,
        { type: 'covariate', name: 'cpdPoints', value: false, date: '2020-01-01' },
        { type: 'covariate', name: 'cpdPoints', value: true, date: '2021-02-10', region: 'north' },
        { type: 'shock', name: 'lockdown', date: '2021-02-15', until: '2021-02-28', regions: ['north'] },
        { type: 'shock', name: 'flood', date: '2021-02-18', regions: ['south'] },
      ]),
    );
    expect(
      data.intervals.rows.map((row) => [
        row.start,
        row.stop,
        row.event,
        row['members'],
        row['facilitated'],
        row['shock'],
        row['cpdPoints'],
      ]),
    ).toEqual([
      [0, 21, 0, 1, 1, 0, 0],
      [21, 30, 0, 2, 1, 0, 0],
      [30, 35, 0, 2, 1, 0, 1],
      [35, 49, 0, 2, 1, 1, 1],
      [49, 59, 0, 2, 1, 0, 1],
      [59, 719, 0, 2, 0, 0, 1],
    ]);
  });

  it('refuses definitions that make no sense', () => {
    expect(() => studyData(parsed(group), { dormancyDays: 0 })).toThrow(/whole number/);
  });

  const reference = new URL('../../../../../shared/statistics/data/group_histories.json', import.meta.url);
  it.skipIf(!existsSync(reference))(
    'gives the same tables in any order of the log (skipped where the reference data are not beside the project)',
    () => {
      const { events, study_end } = JSON.parse(readFileSync(reference, 'utf8')) as {
        events: HistoryEvent[];
        study_end: string;
      };
      const some = events.filter((event) => 'group' in event && String(event.group) <= 'g012');
      const once = studyData(parsed(some, { studyEnd: study_end }));
      fc.assert(
        fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
          expect(studyData(parsed(shuffled, { studyEnd: study_end }))).toEqual(once);
        }),
        { numRuns: 5 },
      );
    },
  );
});

describe('historyOf', () => {
  const record: PeerGroup = {
    id: 'g',
    formed: '2021-01-01',
    dissolved: '2022-06-30',
    memberships: [
      {
        practitioner: 'p',
        name: 'Aroha Ngata',
        profession: 'pharmacist',
        from: '2021-01-01',
        to: '2021-12-31',
        roles: [{ role: 'facilitator', from: '2021-02-01' }],
      },
      { practitioner: 'q', name: 'Mere Tau', profession: 'pharmacist', from: '2021-01-01' },
    ],
  };
  it('makes a history from records: last days become the days after, attendees members', () => {
    const history = historyOf(
      [record],
      [
        {
          id: 'm',
          group: 'g',
          date: '2021-12-31',
          attendees: [
            { name: 'Aroha Ngata', spoke: true },
            { name: 'x', practitioner: 'q', spoke: false },
            { name: 'A Guest' },
          ],
        },
        { id: 's', group: 'g', date: '2021-11-30', activity: 'social', attendees: [] },
      ],
      { studyEnd: '2022-12-31' },
    );
    if (!history.ok) throw new Error(JSON.stringify(history.issues));
    expect(history.value.events.find((event) => event.type === 'meeting')).toMatchObject({
      attendees: ['p', 'q'],
      spoke: ['p'],
      guests: 1,
    });
    const data = studyData(history.value);
    expect(data.memberships.rows.map((row) => [row.time, row.status])).toEqual([
      [365, 1],
      [545, 2],
    ]);
    expect(data.facilitators.rows).toMatchObject([{ time: 334, status: 1 }]);
    expect(data.groups.rows[0]).toMatchObject({ survivalEvent: 1, survival: 181, profession: 'pharmacist' });
  });

  it('takes formation from the first day recorded, and says so', () => {
    const { formed: _, ...unformed } = record;
    const history = historyOf([unformed], [], { studyEnd: '2022-12-31' });
    expect(history.ok && studyData(history.value).oddities).toMatchObject([
      { code: 'formationInferred', count: 1 },
    ]);
  });

  it('points to meetings that it cannot place', () => {
    const history = historyOf([record], [{ id: 'm', group: 'h' }], { studyEnd: '2022-12-31' });
    expect(history.ok ? [] : history.issues.map((issue) => issue.at)).toEqual([
      '/meetings/0/date',
      '/meetings/0/group',
    ]);
  });
});
