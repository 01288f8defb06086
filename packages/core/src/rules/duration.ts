import { durationOf } from '../meeting.ts';
import { fixed, notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';
import { isMeant, whichInWords } from './which.ts';
import type { Which } from './which.ts';

/** How long a meeting lasts, in minutes. */
export interface Duration extends Range {
  readonly kind: 'duration';
  /** Meals and breaks do not count. */
  readonly breaks?: 'excluded';
  readonly which?: Which;
}

/** The requirement as one sentence. */
export const inWords = (requirement: Duration): string =>
  `A meeting${whichInWords(requirement.which)} lasts ${rangeInWords(requirement)} minutes${requirement.breaks ? ', meals and breaks apart' : ''}.`;

/** Reads the length of a meeting from its start and end. */
export const judge = (requirement: Duration): MeetingJudge => {
  const how = 'Hold another meeting, or correct the times if they are wrong.';
  const judged = within(requirement, 'minutes', '/end', how);
  const noEnd = notRecorded('when the meeting ended', ['/end']);
  const noStart = notRecorded('when the meeting started', ['/start']);
  const other = fixed({ outcome: 'inapplicable', at: '', message: 'It is not such a meeting.' });
  return (meeting) => {
    if (isMeant(requirement.which, meeting) === false) return other;
    const minutes = durationOf(meeting);
    if (minutes === undefined) return meeting.end === undefined ? noEnd : noStart;
    return judged(requirement.breaks ? minutes - (meeting.breakMinutes ?? 0) : minutes);
  };
};
