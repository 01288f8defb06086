import { peopleOf } from '../attendance.ts';
import { notRecorded, remembering } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { membersAt } from './members-at.ts';
import { amountInWords } from './nouns.ts';
import { within } from './range.ts';
import type { Range } from './range.ts';
import { groupOf } from './tally.ts';
import { countsAs, whoInWords } from './who.ts';
import type { Who } from './who.ts';

/** How many people must be at one meeting. */
export interface Quorum extends Range, Who {
  readonly kind: 'quorum';
  /** Whether only members of the group count. */
  readonly members?: true;
}

const missing = notRecorded('who attended', ['/attendees']);
const noDate = notRecorded('the date of the meeting', ['/date']);
const noGroup = notRecorded('the group of the meeting', ['/group']);
const whatTells = 'the profession or credentials of each attendee';
const noMembers = notRecorded('who the members are', []);

const how = 'Hold another meeting, or correct the list of those present if it is wrong.';

/** The requirement as one sentence. */
export const inWords = (requirement: Quorum): string =>
  `Each meeting is attended by ${amountInWords(requirement, requirement.members ? 'members' : 'people')}${whoInWords(requirement)}.`;

/** Counts the people at a meeting, each once; people of whom too little is recorded may make it `cantTell`. */
export const judge = (requirement: Quorum): MeetingJudge => {
  const what = requirement.members ? 'members' : 'people';
  const counted = `${what} at the meeting${whoInWords(requirement)}`;
  const judged = within(requirement, counted, '/attendees', how);
  const counts = countsAs(requirement);
  const unknownOfAll = remembering((people: number, field: string) => {
    const unknown = Array.from({ length: people }, (_, at) => `/attendees/${at}/${field}`);
    return notRecorded(whatTells, unknown, '/attendees');
  });
  return (meeting, setting) => {
    const { attendees } = meeting;
    if (attendees === undefined) return missing;
    const present = requirement.members ? membersAt(meeting, setting) : attendees;
    if (present === undefined) {
      if (meeting.date === undefined) return noDate;
      return groupOf(meeting) === undefined ? noGroup : noMembers;
    }
    let sure = 0;
    let unsure = 0;
    for (const one of peopleOf(present, setting.last)) {
      const counted = counts(one);
      if (counted === true) sure += 1;
      else if (counted !== false) unsure += 1;
    }
    const judgement = judged(sure);
    if (unsure === 0 || judgement.outcome === judged(sure + unsure).outcome) return judgement;
    const field = counts(attendees[0]!);
    if (unsure === attendees.length && attendees.every((one) => counts(one) === field))
      return unknownOfAll(attendees.length, String(field));
    const unknown = attendees.flatMap((one, at) => {
      const counted = counts(one);
      return typeof counted === 'string' ? [`/attendees/${at}/${counted}`] : [];
    });
    return notRecorded(whatTells, unknown, '/attendees');
  };
};
