import type { Outcome } from './finding.ts';
import type { Attendee, MeetingRecord } from './meeting.ts';
import type { Practitioner } from './practitioner.ts';

/** What names are compared by: without regard to case, Unicode form and space around them. */
export const nameKey = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Whether two names are the same without regard to case, Unicode form and space around them. */
export const sameName = (a: string, b: string): boolean => a === b || nameKey(a) === nameKey(b);

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

/**
 * The first entry of each person: by id, then of those without an id by number, then of those with neither by name. All
 * that a person is listed under is known before the next step, so that the order of a list does not matter.
 */
const firstOfEach = (attendees: readonly Attendee[]): Set<Attendee> => {
  const first = new Set<Attendee>();
  const byId = attendees
    .filter((one) => one.practitioner !== undefined)
    .toSorted(
      (a, b) => Number(b.registrationNumber !== undefined) - Number(a.registrationNumber !== undefined),
    );
  const byNumber = attendees.filter(
    (one) => one.practitioner === undefined && one.registrationNumber !== undefined,
  );
  const numbered = new Set(
    byId.flatMap((one) => (one.registrationNumber === undefined ? [] : one.practitioner)),
  );
  const numbers = new Set(byId.flatMap((one) => one.registrationNumber ?? []));
  const ids = new Set<string | undefined>();
  const numberless = new Set<string>();
  for (const one of byId) {
    if (!numbered.has(one.practitioner)) numberless.add(nameKey(one.name));
    if (!ids.has(one.practitioner)) first.add(one);
    ids.add(one.practitioner);
  }
  for (const one of byNumber) if (numberless.has(nameKey(one.name))) numbers.add(one.registrationNumber!);
  for (const one of byNumber) {
    if (!numbers.has(one.registrationNumber!)) first.add(one);
    numbers.add(one.registrationNumber!);
  }
  const names = new Set([...byId, ...byNumber].map(({ name }) => nameKey(name)));
  for (const one of attendees) {
    if (one.practitioner !== undefined || one.registrationNumber !== undefined) continue;
    if (!names.has(nameKey(one.name))) first.add(one);
    names.add(nameKey(one.name));
  }
  return first;
};

const pairwiseUpTo = 16;

const anySame = (attendees: readonly Attendee[]): boolean => {
  for (let later = 1; later < attendees.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      if (samePerson(attendees[earlier]!, attendees[later]!)) return true;
    }
  }
  return false;
};

/**
 * The people of an attendance list, each once, in the order listed.
 *
 * Entries with an id come first, then those with a number, then names: a bare name is nobody new where somebody of that
 * name is listed, and two people of one name stay two where their numbers differ.
 *
 * @example
 * distinctAttendees([{ name: 'Aroha' }, { name: 'Aroha' }]).length; //=> 1
 */
export function distinctAttendees(attendees: readonly Attendee[]): readonly Attendee[] {
  if (attendees.length <= pairwiseUpTo && !anySame(attendees)) return attendees;
  const first = firstOfEach(attendees);
  // An entry may stand in the list twice as the same object: deleting lets it through once.
  return first.size === attendees.length ? attendees : attendees.filter((one) => first.delete(one));
}

/** The attendance list whose people were told apart last: several rules ask about one list in turn. */
export interface LastList {
  list: readonly Attendee[] | undefined;
  people: readonly Attendee[];
}

/** The people of an attendance list, each once, as `distinctAttendees` tells; kept until another list is asked about. */
export const peopleOf = (attendees: readonly Attendee[], last: LastList | undefined): readonly Attendee[] => {
  if (last === undefined) return distinctAttendees(attendees);
  if (last.list !== attendees) {
    last.list = attendees;
    last.people = distinctAttendees(attendees);
  }
  return last.people;
};

/** Whether a person is on a list, as `samePerson` tells; made once for a list, however long. The place to look first may be given. */
export const isAmong = (list: readonly Attendee[]): ((one: Attendee, first?: number) => boolean) => {
  if (list.length <= pairwiseUpTo) {
    return (one, first = 0) => {
      // Lists of one group are mostly in one order.
      if (first < list.length && samePerson(one, list[first]!)) return true;
      for (const other of list) if (samePerson(one, other)) return true;
      return false;
    };
  }
  const ids = new Set(list.map((one) => one.practitioner));
  const byPerson = namesAndNumbers(list);
  const withoutId = namesAndNumbers(list.filter((one) => one.practitioner === undefined));
  return (one) =>
    one.practitioner === undefined ? byPerson(one) : ids.has(one.practitioner) || withoutId(one);
};

const namesAndNumbers = (list: readonly Attendee[]): ((one: Attendee) => boolean) => {
  const numbers = new Set(list.flatMap((one) => one.registrationNumber ?? []));
  const names = new Set(list.map(({ name }) => nameKey(name)));
  const numberless = new Set(
    list.flatMap((one) => (one.registrationNumber === undefined ? nameKey(one.name) : [])),
  );
  return ({ name, registrationNumber: number }) =>
    number === undefined ? names.has(nameKey(name)) : numbers.has(number) || numberless.has(nameKey(name));
};

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
  const isNumbered = practitioner.registrations !== undefined;
  const comparable =
    practitioner.name !== undefined ||
    attendees.every(
      (one) => one.practitioner !== undefined || (isNumbered && one.registrationNumber !== undefined),
    );
  return comparable ? 'failed' : 'cantTell';
}
