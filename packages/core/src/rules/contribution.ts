import type { Attendee } from '../meeting.ts';
import { fixed, notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';

/** Everyone at a meeting contributes: by speaking, or by having time for their own practice. */
export interface Contribution {
  readonly kind: 'contribution';
  readonly by: 'speaking' | 'ownPractice';
}

const nobody = fixed({ outcome: 'inapplicable', at: '', message: 'Nobody is recorded as attending.' });

/** The requirement as one sentence. */
export const inWords = ({ by }: Contribution): string =>
  by === 'speaking' ? 'Everyone takes part in the discussion.' : 'Everyone gets time for their own practice.';

/** Members are asked for; guests are not. What is not recorded of anybody makes it `cantTell`. */
export const judge = ({ by }: Contribution): MeetingJudge => {
  const field = by === 'speaking' ? 'spoke' : 'ownPracticeMinutes';
  const what = by === 'speaking' ? 'who took part' : "the minutes given to each one's practice";
  const failed = by === 'speaking' ? 'who did not take part' : 'without time for their own practice';
  const all = fixed({ outcome: 'passed', at: '/attendees', message: 'Everyone contributed.' });
  const none = notRecorded(what, [`/attendees/0/${field}`], '/attendees');
  const spoke = by === 'speaking';
  const value = (one: Attendee): boolean | number | undefined =>
    one.guest ? true : spoke ? one.spoke : one.ownPracticeMinutes;
  return ({ attendees }) => {
    if (attendees === undefined || attendees.length === 0) return nobody;
    let unknown = 0;
    let silent = 0;
    let guests = 0;
    for (const one of attendees) {
      const given = value(one);
      if (one.guest) guests += 1;
      else if (given === undefined) unknown += 1;
      else if (!given) silent += 1;
    }
    if (silent > 0) {
      const message = `Attendees ${failed}: ${silent}.`;
      return {
        outcome: 'failed',
        at: '/attendees',
        found: attendees.length - guests - unknown - silent,
        asked: attendees.length - guests,
        message,
      };
    }
    if (unknown === 0) return all;
    if (unknown === attendees.length) return none;
    const missing = attendees.flatMap((one, at) =>
      value(one) === undefined ? [`/attendees/${at}/${field}`] : [],
    );
    return notRecorded(what, missing, '/attendees');
  };
};
