import type { Outcome } from './finding.ts';
import type { Attendee, MeetingRecord } from './meeting.ts';
import type { Practitioner } from './practitioner.ts';

const nameKey = (name: string): string => name.normalize('NFC').trim().toLowerCase();

const sameName = (a: string, b: string): boolean => a === b || nameKey(a) === nameKey(b);

/**
 * Whether two entries of an attendance list are the same person: by id, else by registration number, else by name.
 *
 * Only what both entries hold is compared; names are compared without regard to case and Unicode form.
 *
 * @example
 * samePerson({ name: 'Hēmi Paraone' }, { name: 'hēmi paraone', registrationNumber: '108822' }); //=> true
 */
export function samePerson(a: Attendee, b: Attendee): boolean {
  if (a.practitioner !== undefined && b.practitioner !== undefined) return a.practitioner === b.practitioner;
  if (a.registrationNumber !== undefined && b.registrationNumber !== undefined) {
    return a.registrationNumber === b.registrationNumber;
  }
  return sameName(a.name, b.name);
}

/** What tells a person apart in lists too long to compare pair by pair. */
const personKey = (attendee: Attendee): string =>
  attendee.practitioner ?? attendee.registrationNumber ?? nameKey(attendee.name);

const pairwiseUpTo = 16;

/**
 * The people of an attendance list, each once, in the order listed.
 *
 * @example
 * distinctAttendees([{ name: 'Aroha' }, { name: 'Aroha' }]).length; //=> 1
 */
export function distinctAttendees(attendees: readonly Attendee[]): readonly Attendee[] {
  if (attendees.length > pairwiseUpTo) {
    const byKey = new Map<string, Attendee>();
    for (const attendee of attendees) {
      const key = personKey(attendee);
      if (!byKey.has(key)) byKey.set(key, attendee);
    }
    return byKey.size === attendees.length ? attendees : [...byKey.values()];
  }
  for (let later = 1; later < attendees.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      if (samePerson(attendees[earlier]!, attendees[later]!)) {
        return attendees.filter((one, at) => !attendees.slice(0, at).some((other) => samePerson(other, one)));
      }
    }
  }
  return attendees;
}

const is = (attendee: Attendee, practitioner: Practitioner): boolean => {
  if (attendee.practitioner !== undefined) return attendee.practitioner === practitioner.id;
  const { registrationNumber } = attendee;
  if (registrationNumber !== undefined && practitioner.registrations !== undefined) {
    return practitioner.registrations.some(({ number }) => number === registrationNumber);
  }
  return practitioner.name !== undefined && sameName(attendee.name, practitioner.name);
};

/** The practitioner's own entry in a meeting's attendance list, where there is one. */
export function entryOf(practitioner: Practitioner, { attendees }: MeetingRecord): Attendee | undefined {
  return attendees?.find((attendee) => is(attendee, practitioner));
}

/**
 * Whether a practitioner was at a meeting: `passed`, `failed`, or `cantTell` where attendance was not recorded
 * or holds people who cannot be compared with the practitioner.
 *
 * @example
 * attendanceOf({ id: 'p' }, { id: 'm', attendees: [{ name: 'Aroha', practitioner: 'p' }] }); //=> 'passed'
 */
export function attendanceOf(practitioner: Practitioner, meeting: MeetingRecord): Outcome {
  const { attendees } = meeting;
  if (attendees === undefined) return 'cantTell';
  for (const attendee of attendees) if (is(attendee, practitioner)) return 'passed';
  const comparable =
    practitioner.name !== undefined || attendees.every((attendee) => attendee.practitioner !== undefined);
  return comparable ? 'failed' : 'cantTell';
}
