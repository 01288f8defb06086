import { attendanceOf, sameName } from '../attendance.ts';
import type { Outcome } from '../finding.ts';
import { fixed, notRecorded } from './judge.ts';
import type { YearJudge } from './judge.ts';
import { amountInWords } from './nouns.ts';
import { onceEach, owed } from './owed.ts';
import { rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';

/** What share of their group's meetings a practitioner is at, or how many in a row they miss without apology. */
export interface Attendance extends Range {
  readonly kind: 'attendance';
  readonly of: 'percent' | 'absencesInARow';
}

const none = fixed({ outcome: 'inapplicable', at: '', message: 'The group has held no meeting.' });

const nounOf = ({ of }: Attendance): string =>
  of === 'percent' ? 'percent of the meetings attended' : 'meetings in a row missed without apology';

/** The requirement as one sentence. */
export const inWords = (requirement: Attendance): string =>
  requirement.of === 'percent'
    ? `A practitioner attends ${rangeInWords(requirement)} percent of the group's meetings.`
    : `A practitioner misses ${amountInWords(requirement, 'meetings')} in a row without apology.`;

const longestRun = (missed: readonly boolean[]): number => {
  let longest = 0;
  let run = 0;
  for (const one of missed) longest = Math.max(longest, (run = one ? run + 1 : 0));
  return longest;
};

/** Leaves out the meetings before someone joined and after they left; an apology breaks a run of absences. */
export const judge = (requirement: Attendance): YearJudge => {
  const judged = within(requirement, nounOf(requirement), '/meetings');
  return (setting) => {
    const practitioner = setting.portfolio.practitioner!;
    const meetings = onceEach(owed(setting), setting.portfolio);
    if (meetings.length === 0) return none;
    const attended = meetings.map((meeting) => attendanceOf(practitioner, meeting));
    const figure = (ifUnknown: Outcome): number => {
      const there = attended.map((one) => (one === 'cantTell' ? ifUnknown : one) === 'passed');
      if (requirement.of === 'percent')
        return Math.round((100 * there.filter(Boolean).length) / there.length);
      const { name = '', id } = practitioner;
      const excused = meetings.map(({ apologies }) =>
        apologies?.some((one) => one === id || (name !== '' && sameName(one, name))),
      );
      return longestRun(there.map((one, at) => !one && excused[at] !== true));
    };
    const judgement = judged(figure('failed'));
    if (judgement.outcome === judged(figure('passed')).outcome) return judgement;
    const missing = meetings.flatMap((meeting) =>
      meeting.attendees === undefined
        ? `/meetings/${setting.portfolio.meetings.indexOf(meeting)}/attendees`
        : [],
    );
    return notRecorded('who attended each meeting', missing, '/meetings');
  };
};
