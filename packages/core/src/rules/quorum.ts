import { distinctAttendees } from '../attendance.ts';
import type { Attendee } from '../meeting.ts';
import type { Profession } from '../practitioner.ts';
import { notRecorded } from './judge.ts';
import type { Check, MeetingJudge } from './judge.ts';
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

/** Counts the people at a meeting, each once; people whose profession is not recorded may make it `cantTell`. */
export const quorum: Check<Quorum, MeetingJudge> = {
  inWords: (requirement) =>
    `Each meeting is attended by ${rangeInWords(requirement)} people${requirement.only ? ` (${requirement.only.join(', ')})` : ''}.`,
  judge: (requirement) => {
    const { guests, only, except } = requirement;
    const everyone = guests !== false && !only && !except;
    const judge = within(requirement, 'people at the meeting', '/attendees');
    const maybe = (attendee: Attendee): boolean => attendee.profession === undefined && only !== undefined;
    const counts = (attendee: Attendee): boolean =>
      !(guests === false && attendee.guest) &&
      (only === undefined || attendee.profession === undefined || only.includes(attendee.profession)) &&
      !(attendee.profession !== undefined && except?.includes(attendee.profession));
    return (meeting) => {
      if (meeting.attendees === undefined) return missing;
      const people = distinctAttendees(meeting);
      if (everyone) return judge(people.length);
      const counted = people.filter(counts);
      const sure = judge(counted.filter((one) => !maybe(one)).length);
      return sure.outcome === judge(counted.length).outcome
        ? sure
        : notRecorded(
            'the profession of each attendee',
            counted.filter(maybe).map((one) => `/attendees/${meeting.attendees!.indexOf(one)}/profession`),
            '/attendees',
          );
    };
  },
};
