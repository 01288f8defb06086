import type { Asked } from './ask.ts';
import { worse } from './finding.ts';
import type { CountedMeeting, Outcome, Outlook } from './finding.ts';
import type { PeerGroup } from './group.ts';
import { judgeYear } from './judge-year.ts';
import { tallyMeetings } from './tally-meetings.ts';

const met: Outlook = Object.freeze({ state: 'met' });
const lost: Outlook = Object.freeze({ state: 'canNoLongerBeMet' });
const unknown: Outlook = Object.freeze({ state: 'cantTell' });
const byMending: Outlook = Object.freeze({ state: 'canStillBeMet' });

/** Whether a meeting that does not count would, once its record is completed: no rule about the meeting itself failed. */
export function canBeRepaired(meeting: CountedMeeting, meetingRules: ReadonlySet<string>): boolean {
  if (meeting.outcome === 'cantTell') return meeting.because?.includes('notYetHeld') !== true;
  return meeting.outcome === 'failed' && !meeting.because!.some((reason) => meetingRules.has(reason));
}

/** Ids of the rules about meetings themselves, which no completed record mends. */
export const rulesOfMeetings = ({ prepared }: Asked): ReadonlySet<string> =>
  new Set(prepared.meetingRules.flatMap(({ rule }) => (rule.about === 'meeting' ? rule.id : [])));

/** The outcome if every record that can be completed were. */
const atBest = ({ about, prepared, setting }: Asked): Outcome => {
  const rules = rulesOfMeetings({ about, prepared, setting } as Asked);
  const mended = (whose: 'practitioner' | PeerGroup): Outcome[] => {
    const { counted } = tallyMeetings(prepared.meetingRules, setting, whose, []);
    return counted.map((meeting) => (canBeRepaired(meeting, rules) ? 'passed' : meeting.outcome));
  };
  if (about === 'practitioner') {
    return judgeYear(prepared.practitionerRules, setting, undefined, { outcomes: mended('practitioner') });
  }
  return setting.portfolio
    .groups!.map((group) => judgeYear(prepared.groupRules, setting, group, { outcomes: mended(group) }))
    .reduce(worse, 'inapplicable');
};

/** Whether what is past rules it out, whatever is still done: too many meetings, or a quarter gone by without one. */
const isPast = (asked: Asked): boolean => {
  const { about, prepared, setting } = asked;
  const rules = (about === 'group' ? prepared.groupRules : prepared.practitionerRules).filter(
    ({ decides, rule }) => decides && (rule.requires.kind === 'meetings' || rule.requires.kind === 'credit'),
  );
  if (rules.length === 0) return false;
  const ofMeetings = rulesOfMeetings(asked);
  return (about === 'group' ? setting.portfolio.groups! : [undefined]).some((group) => {
    const { counted } = tallyMeetings(prepared.meetingRules, setting, group ?? 'practitioner', []);
    const outcomes = counted.map((one) => (canBeRepaired(one, ofMeetings) ? 'cantTell' : one.outcome));
    return judgeYear(rules, setting, group, { outcomes }, undefined, true) === 'failed';
  });
};

/** Whether what was asked is met, can still be met and by when, can no longer be, or cannot be told. */
export function outlookOf(asked: Asked, outcome: Outcome, counted: readonly CountedMeeting[]): Outlook {
  if (outcome === 'passed' || outcome === 'inapplicable') return met;
  const { period, asOf } = asked.setting;
  if (asked.about === 'record') {
    const rules = rulesOfMeetings(asked);
    if (outcome === 'cantTell') return unknown;
    return counted.every((one) => one.outcome !== 'failed' || canBeRepaired(one, rules)) ? byMending : lost;
  }
  if (isPast(asked)) return lost;
  if (asOf <= period.to) return { state: 'canStillBeMet', by: period.to };
  const best = atBest(asked);
  return best === 'failed' ? lost : best === 'cantTell' ? unknown : byMending;
}
