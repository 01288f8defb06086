import { fieldBits } from '../fields-held.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { MeetingRequirement } from './requirement.ts';

/** The field that a requirement on a meeting looks at first, where what is held of it may be all that it looks at. */
const fieldOf = (requirement: MeetingRequirement): keyof MeetingRecord | undefined => {
  switch (requirement.kind) {
    case 'recordField': {
      const { field, oneOf } = requirement;
      if (oneOf !== undefined || field === 'venue') return undefined;
      return field === 'venueOrModality' ? 'venue' : field;
    }
    case 'excludedActivity':
      return 'activity';
    case 'each':
      return requirement.list;
    case 'contribution':
    case 'quorum':
    case 'registrationNumbers':
      return 'attendees';
    case 'steps':
      return 'agenda';
    case 'timeEach':
    case 'topics':
      return 'topics';
    default:
      return undefined;
  }
};

/** That field's bit; 0 where a requirement always looks at more. */
export const fieldAsked = (requirement: MeetingRequirement): number => {
  const place = fieldBits.indexOf(fieldOf(requirement) ?? 'id');
  return place === -1 ? 0 : 1 << place;
};

/** Whether the kind of a meeting and the field's being held, or not, is all that the requirement looks at. */
export const isToldBy = (requirement: MeetingRequirement, meeting: MeetingRecord): boolean => {
  if (fieldAsked(requirement) === 0) return false;
  if (requirement.kind === 'recordField') return true;
  if (requirement.kind === 'excludedActivity')
    return requirement.unlessFocus === undefined || requirement.activity !== meeting.activity;
  return meeting[fieldOf(requirement)!] === undefined;
};
