import type { Asked } from './ask.ts';
import { worse } from './finding.ts';
import type { CountedMeeting, Outcome, Outlook } from './finding.ts';
import type { PeerGroup } from './group.ts';
import { judgeYear } from './judge-year.ts';
import { lastDay } from './rules/pro-rata.ts';

const met: Outlook = Object.freeze({ state: 'met' });
const lost: Outlook = Object.freeze({ state: 'canNoLongerBeMet' });
const unknown: Outlook = Object.freeze({ state: 'cantTell' });
const byMending: Outlook = Object.freeze({ state: 'canStillBeMet' });

/** Whether a meeting that does not count would, once its record is completed: no rule about the meeting itself failed. */
export function canBeRepaired(meeting: CountedMeeting, meetingRules: ReadonlySet<string>): boolean {
  if (meeting.outcome === 'cantTell') return meeting.because?.includes('notYetHeld') !== true;
  return meeting.outcome === 'failed' && !meeting.because!.some((reason) => meetingRules.has(reason));
}

/** Whose meetings were tallied, and what each of them is worth. */
export interface Subject {
  readonly group: PeerGroup | undefined;
  readonly counted: readonly CountedMeeting[];
  readonly outcomes: readonly Outcome[];
}

/** The outcomes if every meeting that does not count, and could, were worth this much; the same list where none is. */
const outcomesIf = (
  { counted, outcomes }: Subject,
  worth: Outcome,
  ofMeetings: ReadonlySet<string>,
): readonly Outcome[] => {
  const isOther = (one: CountedMeeting): boolean => one.outcome !== worth && canBeRepaired(one, ofMeetings);
  return counted.some(isOther) ? counted.map((one) => (isOther(one) ? worth : one.outcome)) : outcomes;
};

/** The outcome if every meeting that does not count, and could, were worth this much. */
const supposing = (
  { about, prepared, setting }: Asked,
  subjects: readonly Subject[],
  worth: Outcome,
  rules = about === 'group' ? prepared.groupRules : prepared.practitionerRules,
  hope = false,
): Outcome => {
  let result: Outcome = 'inapplicable';
  for (const subject of subjects) {
    const outcomes = outcomesIf(subject, worth, prepared.ofMeetings);
    result = worse(result, judgeYear(rules, setting, subject.group, { outcomes }, undefined, hope));
  }
  return result;
};

/** Whether what is past rules it out, whatever is still done: too many meetings, or a quarter gone by without one. */
const isPast = (asked: Asked, subjects: readonly Subject[]): boolean => {
  const { about, prepared } = asked;
  const rules = about === 'group' ? prepared.groupsPast : prepared.practitionersPast;
  return rules.length > 0 && supposing(asked, subjects, 'cantTell', rules, true) === 'failed';
};

/** Whether a rule that decides rests on a source that was not accepted: nothing that is still done makes it pass. */
export const isUntold = ({ about, prepared, setting }: Asked): boolean => {
  const { profession } = setting.portfolio.practitioner ?? {};
  return prepared.untold.some(
    (rule) =>
      (rule.about === about || rule.about === 'meeting' || rule.about === 'record') &&
      (rule.towards === undefined || rule.towards === about) &&
      (rule.for === undefined || profession === undefined || rule.for.includes(profession)),
  );
};

/** Whether what was asked is met, can still be met and by when, can no longer be, or cannot be told. */
export function outlookOf(asked: Asked, outcome: Outcome, subjects: readonly Subject[]): Outlook {
  if (outcome === 'passed' || outcome === 'inapplicable') return met;
  const { asOf } = asked.setting;
  if (asked.about === 'record') {
    if (outcome === 'cantTell') return unknown;
    const canBeMended = (one: CountedMeeting): boolean =>
      one.outcome !== 'failed' || canBeRepaired(one, asked.prepared.ofMeetings);
    return subjects.every(({ counted }) => counted.every(canBeMended)) ? byMending : lost;
  }
  if (isPast(asked, subjects)) return lost;
  if (isUntold(asked)) return unknown;
  const by = lastDay(asked.setting);
  if (asOf <= by) return { state: 'canStillBeMet', by };
  const best = supposing(asked, subjects, 'passed');
  return best === 'failed' ? lost : best === 'cantTell' ? unknown : byMending;
}
