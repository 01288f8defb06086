import type { TopicKind } from '../meeting.ts';
import { notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { spaced } from './nouns.ts';
import { within } from './range.ts';

/** The topics are of kinds that the authority names. */
export interface Topics {
  readonly kind: 'topics';
  readonly of: readonly TopicKind[];
}

const none = notRecorded('the topics and their kinds', ['/topics']);

/** The requirement as one sentence. */
export const inWords = ({ of }: Topics): string =>
  `The topics are of these kinds: ${of.map(spaced).join(', ')}.`;

/** At least one topic of a kind named; topics without a kind make it `cantTell`. */
export const judge = ({ of }: Topics): MeetingJudge => {
  const judged = within({ min: 1 }, 'topics of a kind that the guidance names', '/topics');
  return (meeting) => {
    if (meeting.topics === undefined) return none;
    const kinds = meeting.topics.flatMap(({ kind }) => kind ?? []);
    const named = kinds.filter((kind) => of.includes(kind)).length;
    if (named > 0 || kinds.length === meeting.topics.length) return judged(named);
    const missing = meeting.topics.flatMap(({ kind }, at) =>
      kind === undefined ? [`/topics/${at}/kind`] : [],
    );
    return notRecorded('the kind of each topic', missing, '/topics');
  };
};
