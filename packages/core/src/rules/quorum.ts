import { distinctAttendees } from '../attendance.ts';
import type { Attendee } from '../meeting.ts';
import type { Profession } from '../practitioner.ts';
import { notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';

/** How many people must be at one meeting. */
export interface Quorum extends Range {
  readonly kind: 'quorum';
  /** Whether guests count; they do unless this is `false`. */
  readonly guests?: false;
  /** Only these professions count. */
  readonly only?: readonly Profession[];
  /** These professions do not count. */
  readonly except?: readonly Profession[];
}

const missing = notRecorded('who attended', ['/attendees']);

/** The requirement as one sentence. */
export const inWords = (requirement: Quorum): string =>
  `Each meeting is attended by ${rangeInWords(requirement)} people${requirement.only ? ` (${requirement.only.join(', ')})` : ''}.`;

/** Counts the people at a meeting, each once; people whose profession is not recorded may make it `cantTell`. */
export const judge = (requirement: Quorum): MeetingJudge => {
  const { guests, only, except } = requirement;
  const judged = within(requirement, 'people at the meeting', '/attendees');
  /** Undefined where only some professions count and this person's is not recorded. */
  const counts = ({ guest, profession }: Attendee): boolean | undefined => {
    if (guests === false && guest) return false;
    if (profession === undefined) return only === undefined ? true : undefined;
    return only === undefined
      ? except === undefined || !except.includes(profession)
      : only.includes(profession);
  };
  return ({ attendees }) => {
    if (attendees === undefined) return missing;
    let sure = 0;
    let unsure = 0;
    for (const one of distinctAttendees(attendees)) {
      const counted = counts(one);
      if (counted) sure += 1;
      else if (counted === undefined) unsure += 1;
    }
    const judgement = judged(sure);
    if (unsure === 0 || judgement.outcome === judged(sure + unsure).outcome) return judgement;
    const unknown = attendees.flatMap((one, at) =>
      counts(one) === undefined ? [`/attendees/${at}/profession`] : [],
    );
    return notRecorded('the profession of each attendee', unknown, '/attendees');
  };
};
