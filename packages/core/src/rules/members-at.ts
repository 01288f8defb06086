import { isAmong } from '../attendance.ts';
import { membersOn } from '../group.ts';
import type { Membership } from '../group.ts';
import type { Attendee, MeetingRecord } from '../meeting.ts';
import type { Setting } from './judge.ts';
import { groupIn } from './tally.ts';

const asAttendee = ({ practitioner, name = practitioner, registrationNumber }: Membership): Attendee =>
  registrationNumber === undefined ? { name, practitioner } : { name, practitioner, registrationNumber };

/** The attendees who are members on the day; undefined where that was not recorded. */
export const membersAt = (
  meeting: MeetingRecord,
  { portfolio }: Setting,
): readonly Attendee[] | undefined => {
  const group = groupIn(portfolio, meeting);
  if (group?.memberships === undefined || meeting.date === undefined) return undefined;
  const { attendees } = meeting;
  const members = membersOn(group, meeting.date);
  // Mostly both lists say who is who, and a long list of members is not to be copied for each meeting.
  const ids = new Set(members.map(({ practitioner }) => practitioner));
  const isSure = attendees?.every(({ practitioner }) => practitioner !== undefined) === true;
  return isSure
    ? attendees.filter(({ practitioner }) => ids.has(practitioner!))
    : attendees?.filter(isAmong(members.map(asAttendee)));
};
