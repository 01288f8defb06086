import { sharedPart } from '@peer-groups/core';
import type { MeetingRecord } from '@peer-groups/core';

/**
 * Whose copy a document is. `own` holds the private reflection, `group` does not; `auditor` holds neither the reflection
 * nor the caller's own ids of people and group.
 */
export type Audience = 'own' | 'group' | 'auditor';

const audiences: readonly Audience[] = ['own', 'group', 'auditor'];

/** A part of a record that a scheme does not ask for, or forbids. */
export type Withheld =
  | 'attendees'
  | 'registrationNumbers'
  | 'professions'
  | 'guests'
  | 'apologies'
  | 'topics'
  | 'agenda'
  | 'expectations'
  | 'context'
  | 'cases'
  | 'recommendations'
  | 'commitments'
  | 'summary'
  | 'references'
  | 'noteTaker'
  | 'roles'
  | 'venue'
  | 'scan';

/**
 * The part of a record that a copy holds; what is withheld is absent, from the pages and from the data alike.
 *
 * @throws {RangeError} when there is no such audience.
 * @example
 * partFor({ id: 'm', summary: 'Dosing.', attendees: [{ name: 'Aroha', registrationNumber: '1' }] }, 'auditor', ['summary', 'registrationNumbers']);
 * //=> { id: 'm', attendees: [{ name: 'Aroha' }] }
 */
export function partFor(
  record: MeetingRecord,
  audience: Audience,
  withheld: readonly Withheld[] = [],
): MeetingRecord {
  if (!audiences.includes(audience)) {
    throw new RangeError(
      `No audience is called ${JSON.stringify(audience)}. It can be: ${audiences.join(', ')}.`,
    );
  }
  if (audience === 'own' && withheld.length === 0) return record;
  const part: Record<string, unknown> = { ...(audience === 'own' ? record : sharedPart(record)) };
  if (audience === 'auditor') delete part['group'];
  for (const name of withheld) {
    for (const key of keysOf[name] ?? []) delete part[key];
  }
  const dropped = new Set([
    ...(audience === 'auditor' ? ['practitioner'] : []),
    ...withheld.flatMap((name) => attendeeKeysOf[name] ?? []),
  ]);
  if (part['attendees'] !== undefined && record.attendees !== undefined && dropped.size > 0) {
    part['attendees'] = record.attendees.map((attendee) =>
      Object.fromEntries(Object.entries(attendee).filter(([key]) => !dropped.has(key))),
    );
  }
  return part as unknown as MeetingRecord;
}

const keysOf: Readonly<Partial<Record<Withheld, readonly string[]>>> = {
  attendees: ['attendees'],
  apologies: ['apologies'],
  topics: ['topics'],
  agenda: ['agenda'],
  expectations: ['expectations'],
  context: ['context'],
  cases: ['cases'],
  recommendations: ['recommendations'],
  commitments: ['commitments'],
  summary: ['summary'],
  references: ['references'],
  noteTaker: ['noteTaker'],
  roles: ['roles'],
  venue: ['venue', 'venuePrivate'],
  scan: ['scan'],
};

const attendeeKeysOf: Readonly<Partial<Record<Withheld, readonly string[]>>> = {
  registrationNumbers: ['registrationNumber'],
  professions: ['profession'],
  guests: ['guest'],
};
