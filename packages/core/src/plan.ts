import { ask } from './ask.ts';
import { worse } from './finding.ts';
import type { Asked, Question } from './ask.ts';
import type { IsoDate } from './dates.ts';
import type { CountedMeeting, Finding, JsonPointer } from './finding.ts';
import type { PeerGroup, Role } from './group.ts';
import { judgeYear } from './judge-year.ts';
import type { Activity, TopicKind } from './meeting.ts';
import { canBeRepaired, isUntold, outlookOf } from './outlook.ts';
import { asksForOneGroup, dependsOnMeetings, fewest, freeDays, isEarnedBesides } from './plan-search.ts';
import type { Portfolio } from './portfolio.ts';
import { lastDay } from './rules/pro-rata.ts';
import { groupKey } from './rules/tally.ts';
import type { Scheme } from './scheme.ts';
import { tallyMeetings } from './tally-meetings.ts';
import { decisive, place, wantedMeetings } from './wanted-meetings.ts';

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
      /** Where the scheme asks for meetings at which somebody holds a role. */
      readonly role?: Role;
      /** Where the scheme asks for a topic of one kind. */
      readonly topic?: TopicKind;
    }
  /** Mend what no meeting mends, such as a list of members. */
  | { readonly do: 'mend'; readonly rule: string; readonly at: JsonPointer; readonly mend: string };

/** The fewest steps that meet what was asked. */
export interface Plan {
  /**
   * `met`: nothing to do. `possible`: the steps meet it. `impossible`: nothing that we know of does, with one meeting a day.
   * `cantTell`: the steps are what is left to do, and would tell; none where a meeting is only still to be held.
   */
  readonly state: 'met' | 'possible' | 'impossible' | 'cantTell';
  readonly steps: readonly PlanStep[];
}

/** Of a practitioner's groups, those with most meetings are tried, and no more than this. */
const mostGroups = 8;

/** What mends a meeting that no rule keeps from counting. */
const mendsOfReasons: ReadonlyMap<string, string> = new Map([
  [
    'attendanceNotRecorded',
    'Record who attended the meeting, so that the practitioner can be found among them.',
  ],
  ['groupNotRecorded', 'Record of which group the meeting is.'],
]);

/** The findings about each meeting, by its place. */
const byMeeting = (findings: readonly Finding[]): ReadonlyMap<JsonPointer, readonly Finding[]> => {
  const known = new Map<JsonPointer, Finding[]>();
  for (const finding of findings) {
    const place = /^\/meetings\/\d+/u.exec(finding.at)?.[0] ?? '';
    const those = known.get(place);
    if (those === undefined) known.set(place, [finding]);
    else those.push(finding);
  }
  return known;
};

const mendsOf = (findings: readonly Finding[] = [], because: readonly string[]): readonly string[] => [
  ...new Set([
    ...because.flatMap((reason) => mendsOfReasons.get(reason) ?? []),
    ...findings.filter(({ rule }) => because.includes(rule)).flatMap(({ mend }) => mend ?? []),
  ]),
];

/** The steps that complete records, each with what its rules lack. */
const completing = (
  meetings: readonly CountedMeeting[],
  findings: readonly Finding[],
): readonly PlanStep[] => {
  const known = byMeeting(findings);
  return meetings.map(({ at, because = ['groupNotRecorded'] }) => ({
    do: 'completeRecord',
    at,
    because,
    mend: mendsOf(known.get(at), because),
  }));
};

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
  const wanted = wantedMeetings(asked, outcomes);
  const tried = (besides: boolean) =>
    candidates.map((asRule) => {
      const isUnsure = (at: number): boolean => outcomes[at] === 'cantTell';
      const mine = [...canMend].toSorted(
        (a, b) =>
          Number(names[b] === asRule) - Number(names[a] === asRule) ||
          Number(isUnsure(b)) - Number(isUnsure(a)),
      );
      const attempt = { asked, group, outcomes, repairable: mine, asRule, wanted, days, besides };
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
  const steps: PlanStep[] = [
    ...completing(
      repairable.slice(0, repairs).map((index) => counted[index]!),
      findings,
    ),
    ...place(wanted, days, further).map(({ within, ...what }): PlanStep => {
      const last = lastDay(setting);
      const ofGroup = asRule !== undefined && { group: asRule };
      return { do: 'holdMeeting', ...ofGroup, ...what, by: within && within.to < last ? within.to : last };
    }),
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
  // Whatever is done, a rule that rests on a source which was not accepted stays untold.
  return { state: isUntold(asked) ? 'cantTell' : 'possible', steps };
};

const planForRecords = (asked: Asked): Plan => {
  const findings: Finding[] = [];
  const { counted, outcomes } = tallyMeetings(asked.prepared.meetingRules, asked.setting, 'record', findings);
  const wanting = counted.filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell');
  if (wanting.length === 0) return { state: 'met', steps: [] };
  const outcome = outcomes.reduce(worse, 'inapplicable');
  const { state } = outlookOf(asked, outcome, [{ group: undefined, counted, outcomes }]);
  if (state === 'canNoLongerBeMet') return { state: 'impossible', steps: [] };
  // A meeting that is still to be held has no record to complete.
  const open = wanting.filter((meeting) => canBeRepaired(meeting, asked.prepared.ofMeetings));
  return { state: state === 'cantTell' ? 'cantTell' : 'possible', steps: completing(open, findings) };
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
