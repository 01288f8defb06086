import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History, HistoryEvent } from '../study/history.ts';
import { createUniforms } from '../simulate/threefry.ts';
import { isoDay } from '../study/days.ts';
import { studyData } from '../study/study-data.ts';
import { kaplanMeier } from '../survival/kaplan-meier.ts';
import { stepAt } from '../survival/survival-curve.ts';
import { attendanceSummary } from './attendance.ts';
import { facilitatorConcentration } from './facilitation.ts';
import { inequality, lorenz } from './inequality.ts';
import { retention, turnover } from './membership.ts';
import { participationBy, silence } from './participation.ts';
import { reach } from './reach.ts';

describe('inequality', () => {
  it('knows its ends', () => {
    expect(inequality([5, 5, 5])).toMatchObject({ gini: 0, theil: 0, evenness: 1, redistribution: 0 });
    expect(inequality([0, 0, 9])).toMatchObject({ giniCorrected: 1, concentration: 1, topShare: 1 });
    expect(inequality([0, 0, 9])!.theil).toBeCloseTo(Math.log(3), 12);
    expect(inequality([])).toBeUndefined();
    expect(inequality([0, 0])).toBeUndefined();
    expect(() => inequality([1, -1])).toThrow(/not negative/);
    expect(() => inequality([1, Number.NaN])).toThrow(/missing/);
  });
  const shares = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  it('neither order nor scale changes the Gini; it is twice the area over the Lorenz curve', () => {
    fc.assert(
      fc.property(shares, (values) => {
        fc.pre(values.reduce((sum, value) => sum + value, 0) > 1e-3);
        const gini = inequality(values)!.gini;
        expect(inequality(values.toReversed().map((value) => value * 3))!.gini).toBeCloseTo(gini, 9);
        const curve = lorenz(values);
        const area = curve
          .slice(1)
          .reduce(
            (sum, point, i) => sum + ((point.people - curve[i]!.people) * (point.part + curve[i]!.part)) / 2,
            0,
          );
        expect(1 - 2 * area).toBeCloseTo(gini, 9);
      }),
    );
  });
});

const day = (n: number): string => `2021-01-${String(n).padStart(2, '0')}`;
const events: readonly HistoryEvent[] = [
  { type: 'facilitator-trained', member: 'p', date: '2020-12-01' },
  { type: 'facilitator-trained', member: 'x', date: '2020-12-01' },
  { type: 'facilitator-trained', member: 'y', date: '2020-12-01' },
  { type: 'facilitator-trained', member: 'late', date: '2022-12-01' },
  { type: 'group-formed', group: 'g', date: day(1) },
  { type: 'group-formed', group: 'h', date: day(1) },
  { type: 'facilitator-appointed', group: 'h', member: 'x', date: day(1) },
  { type: 'facilitator-appointed', group: 'g', member: 'p', date: day(1) },
  { type: 'member-joined', group: 'g', member: 'p', profession: 'doctor', date: day(1) },
  { type: 'member-joined', group: 'g', member: 'q', profession: 'nurse', date: day(1) },
  { type: 'member-joined', group: 'g', member: 'r', profession: 'nurse', date: day(3) },
  {
    type: 'meeting',
    group: 'g',
    date: day(5),
    attendees: ['p', 'q', 'r'],
    spoke: ['p', 'q'],
    speakingMinutes: { p: 30, q: 10 },
  },
  { type: 'meeting', group: 'g', date: day(20), attendees: ['p', 'r'] },
  { type: 'facilitator-stepped-down', group: 'g', member: 'p', date: day(11) },
  { type: 'facilitator-appointed', group: 'g', member: 'q', date: day(11) },
  { type: 'member-left', group: 'g', member: 'q', date: day(21) },
];
const history: History = { studyEnd: '2021-01-31', events };

describe('participation', () => {
  const study = studyData(history, { minimumEligible: 1 });
  it('is by profession or role, and by nothing else', () => {
    expect(() => participationBy(study, 'colour' as 'role')).toThrow('use profession or role');
  });

  it('counts attendance, silence and speaking', () => {
    expect(attendanceSummary(study)).toMatchObject({ overall: 5 / 6, members: 3 });
    expect(silence(study)).toEqual({
      attendances: 3,
      notRecorded: 2,
      share: 1 / 3,
      alwaysSilent: 1,
      members: 3,
    });
    const [nurse, doctor] = participationBy(study, 'profession');
    expect(nurse).toMatchObject({
      level: 'nurse',
      members: 2,
      attendanceRate: 0.75,
      attendanceShare: 0.6,
      speakingShare: 0.25,
      speakingRatio: 0.375,
      silentShare: 0.5,
    });
    expect(doctor).toMatchObject({ level: 'doctor', speakingRatio: 2.25, silentShare: 0 });
    expect(participationBy(study, 'role').map((part) => part.level)).toEqual(['member', 'facilitator']);
  });
  it('says how much rests on one facilitator, who came and went, who stayed', () => {
    expect(facilitatorConcentration(study)).toMatchObject([
      { group: 'g', days: 30, facilitators: 2, topShare: 2 / 3 },
      { group: 'h', topShare: 1 },
    ]);
    expect(turnover(study)).toMatchObject({ joined: 1, left: 1, endedWithGroup: 0 });
    expect(
      retention(study, '2021-01-31', [20, 28, 400]).map((row) => [row.known, row.stayed, row.share]),
    ).toEqual([
      [3, 3, 1],
      [3, 2, 2 / 3],
      [0, 0, undefined],
    ]);
  });
  it('follows those who were trained', () => {
    const funnel = reach(history);
    expect(funnel.steps.map((step) => step.people)).toEqual([3, 2, 1, 1]);
    expect(funnel).toMatchObject({ appointedUntrained: 1, groups: { formed: 2, met: 1, stillMeeting: 1 } });
  });
});

describe('groups older than the study', () => {
  // Exponential lives of 730 days on average; one member per group, from its formation to its end; ten years of formations.
  const start = 16_000;
  const end = start + 3652;
  const uniform = createUniforms(7, 'test-lives');
  const lives = Array.from({ length: 4000 }, (_, i) => {
    const from = start - 3652 + Math.floor(uniform() * 7304);
    return { group: `g${i}`, from, to: from + Math.ceil(-730 * Math.log(uniform())) };
  }).filter(({ to, from }) => to > start && from < end);
  const study = studyData({
    studyStart: isoDay(start),
    studyEnd: isoDay(end),
    events: lives.flatMap(({ group, from, to }): readonly HistoryEvent[] => [
      { type: 'group-formed', group, date: isoDay(from) },
      { type: 'member-joined', group, member: group, date: isoDay(from) },
      { type: 'meeting', group, date: isoDay(from), attendees: [group] },
      { type: 'group-dissolved', group, date: isoDay(to) },
    ]),
  });
  it('do not make members stay longer than they do', () => {
    const [found] = retention(study, isoDay(end), [730]);
    const error = Math.sqrt((0.368 * 0.632) / found!.known);
    expect(Math.abs(found!.share! - Math.exp(-1))).toBeLessThan(3 * error);
  });
  it('have an entry, with which estimates agree with those of groups', () => {
    const { rows } = study.memberships;
    const [members] = kaplanMeier({
      start: rows.map((row) => row.entry),
      time: rows.map((row) => row.time),
      event: rows.map((row) => Number(row.status > 0)),
    }).curves;
    const [groups] = kaplanMeier({
      start: study.spells.rows.map((row) => row.entry),
      time: study.spells.rows.map((row) => row.exit),
      event: study.spells.rows.map((row) => row.status),
    }).curves;
    expect(stepAt(members!.time, members!.survival, 730, 1)).toBeCloseTo(
      stepAt(groups!.time, groups!.survival, 730, 1),
      12,
    );
  });
  it('count time, comers and leavers only while they were under observation', () => {
    const log: History = {
      studyStart: '2022-01-01',
      studyEnd: '2022-12-31',
      events: [
        { type: 'group-formed', group: 'g', date: '2019-01-01' },
        { type: 'member-joined', group: 'g', member: 'p', date: '2019-01-01' },
        { type: 'member-joined', group: 'g', member: 'q', date: '2019-06-01' },
        { type: 'member-left', group: 'g', member: 'q', date: '2020-06-01' },
        { type: 'facilitator-appointed', group: 'g', member: 'p', date: '2019-01-01' },
        { type: 'meeting', group: 'g', date: '2019-02-01', attendees: ['p'] },
      ],
    };
    const older = studyData(log);
    expect(older.memberships.rows.map((row) => row.entry)).toEqual([1096, null]);
    expect(older.facilitators.rows.map((row) => row.entry)).toEqual([1096]);
    expect(older.groups.rows[0]!.firstMeetingEntry).toBeNull();
    expect(turnover(older)).toMatchObject({ memberYears: 364 / 365.25, joined: 0, left: 0 });
    expect(turnover(studyData(log, { leftTruncation: 'none' }))).toMatchObject({ joined: 1, left: 1 });
  });
});
