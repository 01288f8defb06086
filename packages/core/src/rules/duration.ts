import { durationOf } from '../meeting.ts';
import { notRecorded } from './judge.ts';
import type { Check, MeetingJudge } from './judge.ts';
import { rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';

/** How long a meeting lasts, in minutes. */
export interface Duration extends Range {
  readonly kind: 'duration';
}

/** Reads the length of a meeting from its start and end. */
export const duration: Check<Duration, MeetingJudge> = {
  inWords: (requirement) => `A meeting lasts ${rangeInWords(requirement)} minutes.`,
  judge: (requirement) => {
    const judge = within(requirement, 'minutes long', '/end');
    const noEnd = notRecorded('when the meeting ended', ['/end']);
    const noStart = notRecorded('when the meeting started', ['/start']);
    return (meeting) => {
      const minutes = durationOf(meeting);
      return minutes === undefined ? (meeting.end === undefined ? noEnd : noStart) : judge(minutes);
    };
  },
};
