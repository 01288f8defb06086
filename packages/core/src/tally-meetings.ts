import { attendanceOf } from './attendance.ts';
import { recordedTwice } from './duplicates.ts';
import { worse } from './finding.ts';
import type { CountedMeeting, Finding, Outcome } from './finding.ts';
import type { PeerGroup } from './group.ts';
import type { MeetingRecord } from './meeting.ts';
import type { Portfolio } from './portfolio.ts';
import type { Prepared } from './prepare.ts';
import type { MeetingJudge, Setting } from './rules/judge.ts';
import { groupOf } from './rules/tally.ts';

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

const inGroup = (meeting: MeetingRecord, group: PeerGroup, groups: number): Standing => {
  const named = groupOf(meeting);
  if (named === undefined) return groups > 1 ? ['cantTell', 'groupNotRecorded'] : undefined;
  return named === group.id || named === group.name ? undefined : ['inapplicable', 'anotherGroup'];
};

/** Whether a meeting lies outside what was asked, or may do; undefined when it lies inside. */
const standing = (meeting: MeetingRecord, { portfolio, period, asOf }: Setting, whose: Whose): Standing => {
  const { date } = meeting;
  if (whose === 'record') return date !== undefined && date > asOf ? ['cantTell', 'notYetHeld'] : undefined;
  const other =
    typeof whose === 'object' ? inGroup(meeting, whose, portfolio.groups?.length ?? 1) : undefined;
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

/** Judges every meeting that lies inside what was asked; without `findings`, only by the rules that decide. */
export function tallyMeetings(
  rules: readonly Prepared<MeetingJudge>[],
  setting: Setting,
  whose: Whose,
  findings?: Finding[],
): Tallied {
  const { meetings } = setting.portfolio;
  const outcomes: Outcome[] = [];
  const counted: CountedMeeting[] = [];
  /** The subject towards whom a rule that says `towards` decides nothing. */
  const spared = whose === 'practitioner' ? 'group' : whose === 'record' ? undefined : 'practitioner';
  for (let index = 0; index < meetings.length; index += 1) {
    const meeting = meetings[index]!;
    const stands = standing(meeting, setting, whose);
    let outcome: Outcome = stands?.[0] ?? 'passed';
    let because: string[] | undefined = stands && [stands[1]];
    if (outcome !== 'inapplicable') {
      const place = pointerTo(index);
      for (const { rule, decides: must, judge, finding } of rules) {
        const decides = must && (rule.towards === undefined || rule.towards !== spared);
        if (!findings && !decides) continue;
        const judgement = judge(meeting, setting);
        if (findings) findings.push(finding(judgement, place, index));
        if (!decides || judgement.outcome === 'passed' || judgement.outcome === 'inapplicable') continue;
        outcome = worse(outcome, judgement.outcome);
        if (findings) (because ??= []).push(rule.id);
      }
    }
    outcomes.push(outcome);
    if (findings) {
      const at = pointerTo(index);
      counted.push(because === undefined ? { at, outcome } : { at, outcome, because });
    }
  }
  const tallied = { outcomes, counted };
  if (whose !== 'record') countOnce(setting.portfolio, tallied);
  return tallied;
}
