import { durationOf } from '../meeting.ts';
import { notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';

/** How long a meeting lasts, in minutes. */
export interface Duration extends Range {
  readonly kind: 'duration';
  /** Meals and breaks do not count. */
  readonly breaks?: 'excluded';
}

/** The requirement as one sentence. */
export const inWords = (requirement: Duration): string =>
  `A meeting lasts ${rangeInWords(requirement)} minutes${requirement.breaks ? ', meals and breaks apart' : ''}.`;

/** Reads the length of a meeting from its start and end. */
export const judge = (requirement: Duration): MeetingJudge => {
  const judged = within(requirement, 'minutes', '/end');
  const noEnd = notRecorded('when the meeting ended', ['/end']);
  const noStart = notRecorded('when the meeting started', ['/start']);
  return (meeting) => {
    const minutes = durationOf(meeting);
    if (minutes === undefined) return meeting.end === undefined ? noEnd : noStart;
    return judged(requirement.breaks ? minutes - (meeting.breakMinutes ?? 0) : minutes);
  };
};
