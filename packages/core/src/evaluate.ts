import { ask } from './ask.ts';
import { countedActivities } from './counted-activities.ts';
import type { Asked, Question } from './ask.ts';
import { worse } from './finding.ts';
import type { CountedMeeting, Finding, Outcome, Report } from './finding.ts';
import { creditFor, ledgerOf, ledgerOfCycle } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { judgeYear } from './judge-year.ts';
import { outlookOf } from './outlook.ts';
import type { Subject } from './outlook.ts';
import type { Portfolio } from './portfolio.ts';
import type { Scheme } from './scheme.ts';
import { tallyMeetings } from './tally-meetings.ts';

interface Answer {
  readonly outcome: Outcome;
  readonly subjects: readonly Subject[];
  readonly credit?: readonly Ledger[];
}

/** What the meetings earned, in each unit that the practitioner's profession earns. */
const ledgersOf = (
  { setting: { portfolio, period, asOf, credits }, prepared }: Asked,
  outcomes: readonly Outcome[],
  outcome: Outcome,
): readonly Ledger[] => {
  const tally = { meetings: portfolio.meetings, outcomes };
  const year = { portfolio, period, asOf, credits, group: undefined, tally };
  const ledgers: Ledger[] = [];
  for (const credit of prepared.credits) {
    if (creditFor(year, credit.unit) !== credit) continue;
    ledgers.push(credit.per === 'cycle' ? ledgerOfCycle(credit, outcome) : ledgerOf(credit, year));
  }
  return ledgers;
};

const answer = (asked: Asked, findings?: Finding[]): Answer => {
  const { about, prepared, setting } = asked;
  const { meetingRules, practitionerRules, groupRules } = prepared;
  if (about === 'group') {
    let outcome: Outcome = 'inapplicable';
    const subjects: Subject[] = [];
    for (const group of setting.portfolio.groups!) {
      const tallied = tallyMeetings(meetingRules, setting, group, findings);
      outcome = worse(outcome, judgeYear(groupRules, setting, group, tallied, findings));
      subjects.push({ group, counted: tallied.counted, outcomes: tallied.outcomes });
    }
    return { outcome, subjects };
  }
  const { outcomes, counted } = tallyMeetings(meetingRules, setting, about, findings);
  const outcome =
    about === 'record'
      ? outcomes.reduce(worse, 'inapplicable')
      : judgeYear(practitionerRules, setting, undefined, { outcomes }, findings);
  const subjects = [{ group: undefined, counted, outcomes }];
  if (about === 'record' || !findings || prepared.credits.length === 0) return { outcome, subjects };
  return { outcome, subjects, credit: ledgersOf(asked, outcomes, outcome) };
};

/** The meetings of all subjects; with several groups, each with those of its own. */
const meetingsOf = (subjects: readonly Subject[]): readonly CountedMeeting[] =>
  subjects.length === 1 && subjects[0]!.group === undefined
    ? subjects[0]!.counted
    : subjects.flatMap(({ counted }) => counted.filter((one) => one.because?.[0] !== 'anotherGroup'));

/**
 * Judges a portfolio by a scheme: every rule that has something to say, with its outcome, its figures, what is missing,
 * what would mend it and the words it rests on.
 *
 * One scheme answers three questions. A practitioner's or a group's year is decided by the `must` rules about it; a
 * meeting that fails its own rules does not count towards it, and `meetings` says why. A record is decided by the `must`
 * rules about meetings and records. What lies outside the period, and a meeting recorded twice, changes nothing.
 *
 * @throws {RangeError} when a day or the period is none, no edition covers the period, an interpretation is unknown, or `about`
 * or `secondary` is none of what it can be.
 * @throws {TypeError} when no scheme is given, or the portfolio does not hold meetings and what is asked about.
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * evaluate(nzPharmacy, { practitioner: { id: 'p' }, meetings: [] }, { asOf: '2026-03-31' }).outcome; //=> 'failed'
 */
export function evaluate(scheme: Scheme, portfolio: Portfolio, question: Question): Report {
  const asked = ask(scheme, portfolio, question);
  const findings: Finding[] = [];
  const { outcome, subjects, credit } = answer(asked, findings);
  const report: Report = {
    scheme: scheme.id,
    edition: asked.edition.from,
    about: asked.about,
    period: asked.setting.period,
    asOf: question.asOf,
    outcome,
    outlook: outlookOf(asked, outcome, subjects),
    findings,
    meetings: meetingsOf(subjects),
    interpretations: asked.prepared.interpretations,
  };
  const activities =
    asked.about === 'practitioner'
      ? countedActivities(asked.setting, asked.prepared.practitionerRules)
      : undefined;
  if (credit === undefined && activities === undefined) return report;
  return { ...report, ...(credit && { credit }), ...(activities && { activities }) };
}

/**
 * The outcome alone, as `evaluate` gives it, without findings: for counting at volume.
 *
 * @throws as `evaluate` does.
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * outcomeOf(nzPharmacy, { practitioner: { id: 'p' }, meetings: [] }, { asOf: '2026-03-31' }); //=> 'failed'
 */
export function outcomeOf(scheme: Scheme, portfolio: Portfolio, question: Question): Outcome {
  return answer(ask(scheme, portfolio, question)).outcome;
}
