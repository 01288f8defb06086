import { ask } from './ask.ts';
import type { Asked, Question } from './ask.ts';
import type { IsoDate } from './dates.ts';
import type { CountedMeeting, Finding, JsonPointer } from './finding.ts';
import type { PeerGroup } from './group.ts';
import { judgeYear } from './judge-year.ts';
import type { Activity } from './meeting.ts';
import { canBeRepaired, outlookOf } from './outlook.ts';
import {
  decisive,
  dependsOnMeetings,
  fewest,
  freeDays,
  isEarnedBesides,
  asksForOneGroup,
  spread,
  wantedActivities,
} from './plan-search.ts';
import type { Portfolio } from './portfolio.ts';
import { lastDay } from './rules/pro-rata.ts';
import { groupKey } from './rules/tally.ts';
import type { Scheme } from './scheme.ts';
import { tallyMeetings } from './tally-meetings.ts';

/** One thing to do. */
export type PlanStep =
  /** Complete the record of a meeting that was held, so that it counts. */
  | {
      readonly do: 'completeRecord';
      readonly at: JsonPointer;
      readonly because: readonly string[];
      readonly mend: readonly string[];
    }
  /** Hold another meeting, of two hours where minutes earn: on a day that spreads the meetings evenly, at the latest `by`. */
  | {
      readonly do: 'holdMeeting';
      readonly group?: string;
      readonly on: IsoDate;
      readonly by: IsoDate;
      /** Where the scheme asks for a meeting of one kind, such as a planning meeting. */
      readonly activity?: Activity;
    }
  /** Mend what no meeting mends, such as a list of members. */
  | { readonly do: 'mend'; readonly rule: string; readonly at: JsonPointer; readonly mend: string };

/** The fewest steps that meet what was asked. */
export interface Plan {
  /**
   * `met`: nothing to do. `possible`: the steps meet it. `impossible`: nothing that we know of does, with one meeting a day.
   * `cantTell`: the steps would tell.
   */
  readonly state: 'met' | 'possible' | 'impossible' | 'cantTell';
  readonly steps: readonly PlanStep[];
}

/** Of a practitioner's groups, those with most meetings are tried, and no more than this. */
const mostGroups = 8;

/** What mends a meeting that no rule keeps from counting. */
const mendsOfReasons: Readonly<Record<string, string>> = {
  attendanceNotRecorded: 'Record who attended the meeting, so that the practitioner can be found among them.',
  groupNotRecorded: 'Record of which group the meeting is.',
};

const mendsOf = (findings: readonly Finding[], meeting: CountedMeeting): readonly string[] => [
  ...new Set([
    ...(meeting.because ?? ['groupNotRecorded']).flatMap((reason) => mendsOfReasons[reason] ?? []),
    ...findings
      .filter(
        ({ rule, at }) =>
          meeting.because?.includes(rule) && (at === meeting.at || at.startsWith(`${meeting.at}/`)),
      )
      .flatMap(({ mend }) => mend ?? []),
  ]),
];

/** What must be recorded or accepted before it can be told, once for each rule. */
const whatWouldTell = (findings: readonly Finding[]): readonly PlanStep[] => {
  const untold = findings.filter(({ level, outcome }) => level === 'must' && outcome === 'cantTell');
  const byRule = new Map(untold.map((one) => [one.rule, one]));
  return [...byRule.values()].map(({ rule, at, mend, message }) => ({
    do: 'mend',
    rule,
    at,
    mend: mend ?? message,
  }));
};

const planFor = (asked: Asked, group: PeerGroup | undefined, taken: ReadonlySet<JsonPointer>): Plan => {
  const { prepared, setting, about } = asked;
  const findings: Finding[] = [];
  const { outcomes, counted } = tallyMeetings(
    prepared.meetingRules,
    setting,
    group ?? 'practitioner',
    findings,
  );
  const yearFindings: Finding[] = [];
  const rules = about === 'group' ? prepared.groupRules : prepared.practitionerRules;
  const outcome = judgeYear(rules, setting, group, { outcomes }, yearFindings);
  if (outcome === 'passed' || outcome === 'inapplicable') return { state: 'met', steps: [] };
  const outlook = outlookOf(asked, outcome, [{ group, counted, outcomes }]);
  if (outlook.state === 'canNoLongerBeMet') return { state: 'impossible', steps: [] };
  const earnedBesides = new Set(rules.flatMap(({ rule }) => (isEarnedBesides(rule) ? rule.id : [])));
  const kinds = new Map(rules.map(({ rule }) => [rule.id, rule.requires.kind]));
  const ofMeetings = asked.prepared.ofMeetings;
  const names = setting.portfolio.meetings.map((meeting) => groupKey(setting.portfolio, meeting));
  const ofOneGroup = asksForOneGroup(asked);
  const isNameless = (one: CountedMeeting, index: number): boolean =>
    ofOneGroup && one.outcome === 'passed' && names[index] === undefined;
  const canMend = new Set(
    counted.flatMap((one, index) =>
      (canBeRepaired(one, ofMeetings) || isNameless(one, index)) && !taken.has(one.at) ? index : [],
    ),
  );
  const hopeful = new Map<string | undefined, number>([[setting.portfolio.groups?.[0]?.id, 0]]);
  counted.forEach(({ outcome: one }, at) => {
    const adds = one === 'passed' || canMend.has(at) ? 1 : 0;
    hopeful.set(names[at], (hopeful.get(names[at]) ?? 0) + adds);
  });
  const candidates = group
    ? [group.id]
    : [...hopeful]
        .toSorted(([, a], [, b]) => b - a)
        .flatMap(([name]) => name)
        .slice(0, mostGroups);
  const days = freeDays(setting);
  const tried = (besides: boolean) =>
    candidates.map((asRule) => {
      const mine = [...canMend].toSorted((a, b) => Number(names[b] === asRule) - Number(names[a] === asRule));
      const attempt = { asked, group, outcomes, repairable: mine, asRule, days, besides };
      return { attempt, cost: fewest(attempt) };
    });
  const alone = tried(false).filter(({ cost }) => cost !== undefined);
  // What other activities may earn is left to them beside the meetings that are asked for, or where meetings cannot earn it.
  const besideThem = decisive(asked).some(isEarnedBesides)
    ? tried(true).filter(({ cost }) => cost !== undefined && (alone.length === 0 || cost[1] > 0))
    : [];
  const best = [...alone, ...besideThem].toSorted(
    (a, b) => a.cost![0] + a.cost![1] - b.cost![0] - b.cost![1] || a.cost![1] - b.cost![1],
  )[0];
  if (best?.cost === undefined) {
    return outlook.state === 'cantTell'
      ? { state: 'cantTell', steps: whatWouldTell([...findings, ...yearFindings]) }
      : { state: 'impossible', steps: [] };
  }
  const [repairs, further] = best.cost;
  const { asRule, repairable, besides } = best.attempt;
  const wanted = wantedActivities(asked, outcomes);
  const steps: PlanStep[] = [
    ...repairable.slice(0, repairs).map((index): PlanStep => {
      const meeting = counted[index]!;
      return {
        do: 'completeRecord',
        at: meeting.at,
        because: meeting.because ?? ['groupNotRecorded'],
        mend: mendsOf(findings, meeting),
      };
    }),
    ...spread(days, further).map((on, at): PlanStep => ({
      do: 'holdMeeting',
      ...(asRule !== undefined && { group: asRule }),
      ...(wanted[at] !== undefined && { activity: wanted[at] }),
      on,
      by: lastDay(setting),
    })),
    ...yearFindings
      .filter(({ level, outcome: found }) => level === 'must' && (found === 'failed' || found === 'cantTell'))
      .filter(({ rule }) => !dependsOnMeetings(kinds.get(rule)!))
      .filter(({ rule }) => !(kinds.get(rule) === 'membership' && repairs + further > 0))
      .map(({ rule, at, mend, message }): PlanStep => ({ do: 'mend', rule, at, mend: mend ?? message })),
    ...yearFindings
      .filter(
        ({ rule, level, outcome: found }) =>
          besides &&
          level === 'must' &&
          (found === 'failed' || found === 'cantTell') &&
          earnedBesides.has(rule),
      )
      .map(({ rule, at, message }): PlanStep => ({
        do: 'mend',
        rule,
        at,
        mend: `Earn by other activities what meetings do not. ${message}`,
      })),
  ];
  return { state: 'possible', steps };
};

const planForRecords = (asked: Asked): Plan => {
  const findings: Finding[] = [];
  const { counted } = tallyMeetings(asked.prepared.meetingRules, asked.setting, 'record', findings);
  const ofMeetings = asked.prepared.ofMeetings;
  const wanting = counted.filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell');
  if (wanting.length === 0) return { state: 'met', steps: [] };
  if (!wanting.every((meeting) => canBeRepaired(meeting, ofMeetings)))
    return { state: 'impossible', steps: [] };
  const steps = wanting.map((meeting): PlanStep => {
    return {
      do: 'completeRecord',
      at: meeting.at,
      because: meeting.because!,
      mend: mendsOf(findings, meeting),
    };
  });
  return { state: 'possible', steps };
};

/**
 * The fewest completed records and further meetings that would meet what was asked, with dates.
 *
 * Records that can be completed come before further meetings, since they need no date; no further meeting is planned
 * after the period has ended. With several groups, the steps of all of them are given.
 *
 * @throws as `evaluate` does.
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const nothingYet = { practitioner: { id: 'p' }, meetings: [] };
 * plan(nzPharmacy, nothingYet, { asOf: '2025-10-01' }).steps.length; //=> 2
 */
export function plan(scheme: Scheme, portfolio: Portfolio, question: Question): Plan {
  const asked = ask(scheme, portfolio, question);
  if (asked.about === 'record') return planForRecords(asked);
  if (asked.about === 'practitioner') return planFor(asked, undefined, new Set());
  // A meeting of which no group is recorded can be completed for one group only.
  const taken = new Set<JsonPointer>();
  const plans = portfolio.groups!.map((group) => {
    const one = planFor(asked, group, taken);
    for (const step of one.steps) if (step.do === 'completeRecord') taken.add(step.at);
    return one;
  });
  const is = (state: Plan['state']) => (one: Plan) => one.state === state;
  if (plans.some(is('impossible'))) return { state: 'impossible', steps: [] };
  const state = plans.every(is('met')) ? 'met' : plans.some(is('cantTell')) ? 'cantTell' : 'possible';
  return { state, steps: plans.flatMap(({ steps }) => steps) };
}
