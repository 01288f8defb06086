import { fieldsHeld, heldEmpty } from './fields-held.ts';
import { worse } from './finding.ts';
import type { Finding, Outcome } from './finding.ts';
import type { MeetingRecord } from './meeting.ts';
import type { Prepared } from './prepare.ts';
import { fieldAsked, isToldBy } from './rules/fields-asked.ts';
import type { MeetingJudge, Setting } from './rules/judge.ts';
import type { MeetingRequirement } from './rules/requirement.ts';

/** What the kind of a meeting, and which fields its record holds, tell by themselves, whatever stands in them. */
export interface Told {
  /** One for each rule; undefined where the rule looks at more. */
  readonly findings: readonly (Finding | undefined)[];
  /** The worst of those that decide. */
  readonly outcome: Outcome;
  /** The rules that decide and look at more. */
  readonly untold: readonly Prepared<MeetingJudge>[];
}

/** Most records told apart, and most places, for which what is told is kept. */
const remembered = { records: 512, places: 64 };

/**
 * What is told of the meeting at a place.
 *
 * It is found out once for all meetings of a kind whose records hold the same fields: half of what schemes ask is asked
 * of every record and answered by that alone.
 */
export type Tell = (meeting: MeetingRecord, setting: Setting, place: string, index: number) => Told;

/** Prepares what is told to these rules; what is kept is bounded. */
export function teller(rules: readonly Prepared<MeetingJudge>[]): Tell {
  const deciders = rules.filter(({ decides }) => decides);
  const nothing: Told = { findings: [], outcome: 'inapplicable', untold: deciders };
  const alone = rules.filter(({ alone: isAlone }) => isAlone);
  const asked = alone.reduce((bits, { rule }) => bits | fieldAsked(rule.requires as MeetingRequirement), 0);
  const kinds = new Map<string | undefined, Map<number, Told[]>>();
  let kept = 0;
  let kind: string | undefined;
  let ofKind: Map<number, Told[]> | undefined;

  const tell: Tell = (meeting, setting, place, index) => {
    const isTold = ({ alone: isAlone, rule }: Prepared<MeetingJudge>): boolean =>
      isAlone && isToldBy(rule.requires as MeetingRequirement, meeting);
    const findings = rules.map((one) =>
      isTold(one) ? one.finding(one.judge(meeting, setting), place, index) : undefined,
    );
    const outcomes = findings.flatMap((one, at) => (one && rules[at]!.decides ? one.outcome : []));
    return {
      findings,
      outcome: outcomes.reduce(worse, 'inapplicable'),
      untold: deciders.filter((one) => !isTold(one)),
    };
  };

  return (meeting, setting, place, index) => {
    const held = fieldsHeld(meeting, asked);
    if (index >= remembered.places || held >= heldEmpty) return nothing;
    if (meeting.activity !== kind || ofKind === undefined) {
      kind = meeting.activity;
      ofKind = kinds.get(kind) ?? new Map();
      if (kept < remembered.records) kinds.set(kind, ofKind);
    }
    let places = ofKind.get(held);
    if (places === undefined) {
      if (kept >= remembered.records) return nothing;
      kept += 1;
      ofKind.set(held, (places = []));
    }
    return (places[index] ??= tell(meeting, setting, place, index));
  };
}
