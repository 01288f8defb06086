import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { group, parsed } from './example-log.testing.ts';
import type { HistoryEvent } from './history.ts';
import { studyData } from './study-data.ts';

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

  it('says which names nothing in the log has', () => {
    const misspelt = [
      ...group,
      {
        type: 'meeting',
        group: 'a',
        date: '2021-04-11',
        attendees: ['p'],
        spoke: ['x'],
        speakingMinutes: { y: 3 },
      },
      { type: 'group-dissolved', group: 'a', date: '2022-01-31', reson: 'merged', reason: 'merged' },
      { type: 'shock', name: 'flood', date: '2021-02-18', regions: ['Nroth'] },
      { type: 'covariate', name: 'points', value: 1, date: '2021-02-18', region: 'North' },
    ] as readonly HistoryEvent[];
    const codes = (events: readonly HistoryEvent[], competingReasons: readonly string[]) =>
      studyData(parsed(events), { competingReasons }).oddities.map(({ code, count }) => [code, count]);
    expect(codes(misspelt, ['Merged'])).toEqual([
      ['spokeNotThere', 2],
      ['reasonUnseen', 1],
      ['regionUnseen', 2],
      ['unknownField', 1],
    ]);
    expect(
      codes(
        [...group, { type: 'group-dissolved', group: 'a', date: '2022-01-31', reason: 'merged' }],
        ['merged'],
      ),
    ).toEqual([]);
  });

  it('gives every covariate a column of its own, and the codebook every status', () => {
    const set = (name: string, value: number): HistoryEvent => ({
      type: 'covariate',
      name,
      value,
      date: '2021-01-01',
    });
    const { intervals } = studyData(parsed([...group, set('members', 7), set('covariate_members', 8)]), {
      competingReasons: ['merged'],
    });
    const names = intervals.variables.map((variable) => variable.name);
    expect(new Set(names).size).toBe(names.length);
    expect(intervals.rows[0]).toMatchObject({
      members: 1,
      covariate_members: 8,
      covariate_covariate_members: 7,
    });
    expect(intervals.variables[4]!.values).toMatchObject({ 2: 'dissolved: merged' });
  });

  it('says so where a group was never formed', () => {
    expect(() => studyData({ studyEnd: '2022-12-31', events: [group[4]!] })).toThrow(/formed/);
  });

  it('refuses definitions that make no sense', () => {
    expect(() => studyData(parsed(group), { dormancyDays: 0 })).toThrow(/whole number/);
  });

  it.each<[object, string]>([
    [{ start: 'first' }, 'start is "first": use formation or firstMeeting.'],
    [{ end: 'death' }, 'use dissolution or dormancy or dissolutionOrDormancy.'],
    [{ suspension: 'ignored' }, 'use postpones or counts.'],
    [{ leftTruncation: true }, 'leftTruncation is true: use studyStart or none.'],
    [{ rows: 'any' }, 'use date or log.'],
  ])('refuses words that mean none of its definitions: %o', (definitions, message) => {
    expect(() => studyData(parsed(group), definitions)).toThrow(message);
  });

  it('refuses days that do not exist, which would leave a group in the log for ever', () => {
    const events: readonly HistoryEvent[] = [
      { type: 'group-formed', group: 'g', date: '2021-05-01' },
      { type: 'meeting', group: 'g', date: '2021-05-15', attendees: [] },
      { type: 'group-dissolved', group: 'g', date: '1/8/2023' },
    ];
    expect(() => studyData({ studyEnd: '2024-12-31', events })).toThrow(
      'events[2].date is "1/8/2023": give a day that exists, as YYYY-MM-DD.',
    );
    const sound = events.slice(0, 2);
    expect(() => studyData({ studyEnd: '2024-02-30', events: sound })).toThrow('studyEnd is "2024-02-30"');
    expect(() => studyData({ studyStart: 'x', studyEnd: '2024-12-31', events: sound })).toThrow('studyStart');
    const shock = { type: 'shock', name: 's', date: '2022-01-01', until: '2022-13-01' } as const;
    expect(() => studyData({ studyEnd: '2024-12-31', events: [...sound, shock] })).toThrow('events[2].until');
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
