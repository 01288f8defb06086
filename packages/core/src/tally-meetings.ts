import { attendanceOf } from './attendance.ts';
import { recordedTwice } from './duplicates.ts';
import { worse } from './finding.ts';
import type { CountedMeeting, Finding, Outcome } from './finding.ts';
import type { PeerGroup } from './group.ts';
import type { MeetingRecord } from './meeting.ts';
import type { Portfolio } from './portfolio.ts';
import type { Prepared, PreparedEdition } from './prepare.ts';
import type { MeetingJudge, Setting } from './rules/judge.ts';
import { groupIn, groupOf } from './rules/tally.ts';

/** Why a meeting does not count, or might not, other than by a rule. */
export type Reason =
  | 'anotherGroup'
  | 'attendanceNotRecorded'
  | 'groupNotRecorded'
  | 'notAttended'
  | 'notYetHeld'
  | 'outsidePeriod'
  | 'recordedTwice';

/** What each of the portfolio's meetings is worth towards what was asked. */
export interface Tallied {
  readonly outcomes: Outcome[];
  /** Empty when findings were not asked for. */
  readonly counted: CountedMeeting[];
}

/** Whose meetings are tallied: one record's, a group's or a practitioner's. */
export type Whose = 'record' | 'practitioner' | PeerGroup;

const pointers: string[] = [];
const pointerTo = (index: number): string =>
  index < 1024 ? (pointers[index] ??= `/meetings/${index}`) : `/meetings/${index}`;

type Standing = readonly [Outcome, Reason] | undefined;

const inGroup = (meeting: MeetingRecord, group: PeerGroup, portfolio: Portfolio): Standing => {
  const named = groupOf(meeting);
  if (named === undefined) return portfolio.groups!.length > 1 ? ['cantTell', 'groupNotRecorded'] : undefined;
  const found = groupIn(portfolio, meeting);
  if (found === group) return undefined;
  // Two groups of one name: which of them met is not recorded.
  return found === undefined && named === group.name
    ? ['cantTell', 'groupNotRecorded']
    : ['inapplicable', 'anotherGroup'];
};

/** Whether a meeting lies outside what was asked, or may do; undefined when it lies inside. */
const standing = (meeting: MeetingRecord, { portfolio, period, asOf }: Setting, whose: Whose): Standing => {
  const { date } = meeting;
  if (whose === 'record') return date !== undefined && date > asOf ? ['cantTell', 'notYetHeld'] : undefined;
  const other = typeof whose === 'object' ? inGroup(meeting, whose, portfolio) : undefined;
  if (other?.[0] === 'inapplicable') return other;
  if (date !== undefined && (date < period.from || date > period.to))
    return ['inapplicable', 'outsidePeriod'];
  if (date !== undefined && date > asOf) return ['inapplicable', 'notYetHeld'];
  if (whose !== 'practitioner') return other;
  if (portfolio.practitioner === undefined) return undefined;
  const attended = attendanceOf(portfolio.practitioner, meeting);
  if (attended === 'failed') return ['inapplicable', 'notAttended'];
  return attended === 'cantTell' ? ['cantTell', 'attendanceNotRecorded'] : undefined;
};

const worth: Readonly<Record<Outcome, number>> = { passed: 3, cantTell: 2, failed: 1, inapplicable: 0 };

/** Of records of the same meeting, the one worth most counts; in a tie, the first. */
const countOnce = (portfolio: Portfolio, { outcomes, counted }: Tallied): void => {
  for (const same of recordedTwice(portfolio.meetings, portfolio)) {
    const best = same.reduce((a, b) => (worth[outcomes[b]!] > worth[outcomes[a]!] ? b : a));
    for (const index of same) {
      if (index === best || outcomes[index] === 'inapplicable') continue;
      outcomes[index] = 'inapplicable';
      if (counted.length > 0) {
        counted[index] = { at: pointerTo(index), outcome: 'inapplicable', because: ['recordedTwice'] };
      }
    }
  }
};

/** Adds the rules that keep a meeting from counting, or might, to what else does. */
const keptBy = (
  because: readonly string[] | undefined,
  rules: readonly Prepared<MeetingJudge>[],
  findings: readonly Finding[],
): readonly string[] => {
  const all = because === undefined ? [] : [...because];
  const first = findings.length - rules.length;
  for (let at = 0; at < rules.length; at += 1) {
    const { decides, rule } = rules[at]!;
    if (!decides) continue;
    const { outcome } = findings[first + at]!;
    if (outcome === 'failed' || outcome === 'cantTell') all.push(rule.id);
  }
  return all;
};

/** Judges every meeting that lies inside what was asked; without `findings`, only by the rules that decide. */
export function tallyMeetings(
  meetingRules: PreparedEdition['meetingRules'],
  setting: Setting,
  whose: Whose,
  findings?: Finding[],
): Tallied {
  const { meetings } = setting.portfolio;
  const outcomes: Outcome[] = [];
  const counted: CountedMeeting[] = [];
  const { rules, tell } = meetingRules[typeof whose === 'object' ? 'group' : whose];
  for (let index = 0; index < meetings.length; index += 1) {
    const meeting = meetings[index]!;
    const stands = standing(meeting, setting, whose);
    const at = pointerTo(index);
    let outcome: Outcome = stands?.[0] ?? 'passed';
    let because: readonly string[] | undefined = stands && [stands[1]];
    if (outcome !== 'inapplicable') {
      const told = tell(meeting, setting, at, index);
      let worst = told.outcome;
      if (findings === undefined) {
        for (const { judge } of told.untold) worst = worse(worst, judge(meeting, setting).outcome);
      } else {
        for (let each = 0; each < rules.length; each += 1) {
          let made = told.findings[each];
          if (made === undefined) {
            const { decides, judge, finding } = rules[each]!;
            const judgement = judge(meeting, setting);
            made = finding(judgement, at, index);
            if (decides) worst = worse(worst, judgement.outcome);
          }
          findings.push(made);
        }
        if (worst === 'failed' || worst === 'cantTell') because = keptBy(because, rules, findings);
      }
      outcome = worse(outcome, worst);
    }
    outcomes.push(outcome);
    if (findings) counted.push(because === undefined ? { at, outcome } : { at, outcome, because });
  }
  const tallied = { outcomes, counted };
  if (whose !== 'record') countOnce(setting.portfolio, tallied);
  return tallied;
}
