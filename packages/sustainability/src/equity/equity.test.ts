import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History, HistoryEvent } from '../study/history.ts';
import { studyData } from '../study/study-data.ts';
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
