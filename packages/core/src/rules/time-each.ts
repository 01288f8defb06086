import { notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';

/** How long each person's issue or topic gets, in minutes. */
export interface TimeEach extends Range {
  readonly kind: 'timeEach';
}

const noTopics = notRecorded('the topics and their minutes', ['/topics']);
const empty = notRecorded('the topics and their minutes', ['/topics/0'], '/topics');

/** The requirement as one sentence. */
export const inWords = (requirement: TimeEach): string =>
  `Each person's issue or topic gets ${rangeInWords(requirement)} minutes.`;

/** Reads the minutes of each topic; the one furthest outside the range decides. */
export const judge = (requirement: TimeEach): MeetingJudge => {
  const judged = within(requirement, 'minutes for a topic', '/topics');
  return (meeting) => {
    const { topics } = meeting;
    if (topics === undefined) return noTopics;
    if (topics.length === 0) return empty;
    const unknown = topics.flatMap((topic, at) =>
      topic.minutes === undefined ? [`/topics/${at}/minutes`] : [],
    );
    const minutes = topics.flatMap((topic) => topic.minutes ?? []);
    const { min = 0, max = Infinity } = requirement;
    const outside = (found: number): number => Math.max(min - found, found - max);
    const furthest = minutes.toSorted((a, b) => outside(b) - outside(a) || a - b)[0];
    if (furthest !== undefined && outside(furthest) > 0) return judged(furthest);
    return unknown.length > 0
      ? notRecorded('the minutes of each topic', unknown, '/topics')
      : judged(furthest!);
  };
};
