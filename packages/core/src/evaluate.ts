import { ask } from './ask.ts';
import type { Asked, Question } from './ask.ts';
import { worse } from './finding.ts';
import type { CountedMeeting, Finding, Outcome, Report } from './finding.ts';
import { judgeYear } from './judge-year.ts';
import { outlookOf } from './outlook.ts';
import type { Portfolio } from './portfolio.ts';
import type { Scheme } from './scheme.ts';
import { tallyMeetings } from './tally-meetings.ts';

interface Answer {
  readonly outcome: Outcome;
  readonly counted: readonly CountedMeeting[];
}

const answer = ({ about, prepared, setting }: Asked, findings?: Finding[]): Answer => {
  const { meetingRules, practitionerRules, groupRules } = prepared;
  if (about === 'group') {
    let outcome: Outcome = 'inapplicable';
    const counted: CountedMeeting[] = [];
    for (const group of setting.portfolio.groups!) {
      const tallied = tallyMeetings(meetingRules, setting, group, findings);
      outcome = worse(outcome, judgeYear(groupRules, setting, group, tallied, findings));
      for (const meeting of tallied.counted)
        if (meeting.because?.[0] !== 'anotherGroup') counted.push(meeting);
    }
    return { outcome, counted };
  }
  const { outcomes, counted } = tallyMeetings(meetingRules, setting, about, findings);
  const outcome =
    about === 'record'
      ? outcomes.reduce(worse, 'inapplicable')
      : judgeYear(practitionerRules, setting, undefined, { outcomes }, findings);
  return { outcome, counted };
};

/**
 * Judges a portfolio by a scheme: every rule that has something to say, with its outcome, its figures, what is missing,
 * what would mend it and the words it rests on.
 *
 * One scheme answers three questions. A practitioner's or a group's year is decided by the `must` rules about it; a
 * meeting that fails its own rules does not count towards it, and `meetings` says why. A record is decided by the `must`
 * rules about meetings and records. What lies outside the period, and a meeting recorded twice, changes nothing.
 *
 * @throws {RangeError} when a day or the period is none, no edition covers the period, or an interpretation is unknown.
 * @throws {TypeError} when the portfolio does not hold what is asked about.
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * evaluate(nzPharmacy, { practitioner: { id: 'p' }, meetings: [] }, { asOf: '2026-03-31' }).outcome; //=> 'failed'
 */
export function evaluate(scheme: Scheme, portfolio: Portfolio, question: Question): Report {
  const asked = ask(scheme, portfolio, question);
  const findings: Finding[] = [];
  const { outcome, counted } = answer(asked, findings);
  return {
    scheme: scheme.id,
    edition: asked.edition.from,
    about: asked.about,
    period: asked.setting.period,
    asOf: question.asOf,
    outcome,
    outlook: outlookOf(asked, outcome, counted),
    findings,
    meetings: counted,
    interpretations: asked.prepared.interpretations,
  };
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
