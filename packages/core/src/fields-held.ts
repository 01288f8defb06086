import type { MeetingRecord } from './meeting.ts';

/** Set where a field asked for is held without telling anything: an empty list, or a plain no. */
export const heldEmpty: number = 1 << 30;

const bit = (asked: number, place: number, value: unknown): number => {
  const one = 1 << place;
  if (value === undefined || (asked & one) === 0) return 0;
  return value === false || (Array.isArray(value) && value.length === 0) ? heldEmpty : one;
};

/** The fields that rules turn on, in the order of their bits; `venue` stands for the venue or the modality. */
export const fieldBits: readonly (keyof MeetingRecord)[] = [
  'activity',
  'agenda',
  'apologies',
  'attendees',
  'cases',
  'commitments',
  'confidentiality',
  'context',
  'date',
  'documentation',
  'end',
  'expectations',
  'nextDate',
  'noteTaker',
  'recommendations',
  'references',
  'reflection',
  'reported',
  'roles',
  'scan',
  'signed',
  'sponsored',
  'start',
  'summary',
  'topics',
  'venue',
  'venuePrivate',
];

/** Which of the fields asked for a record holds, a bit for each. Each is read by its name: a list of names would be slow. */
export function fieldsHeld(record: MeetingRecord, asked: number): number {
  return (
    bit(asked, 0, record.activity) |
    bit(asked, 1, record.agenda) |
    bit(asked, 2, record.apologies) |
    bit(asked, 3, record.attendees) |
    bit(asked, 4, record.cases) |
    bit(asked, 5, record.commitments) |
    bit(asked, 6, record.confidentiality) |
    bit(asked, 7, record.context) |
    bit(asked, 8, record.date) |
    bit(asked, 9, record.documentation) |
    bit(asked, 10, record.end) |
    bit(asked, 11, record.expectations) |
    bit(asked, 12, record.nextDate) |
    bit(asked, 13, record.noteTaker) |
    bit(asked, 14, record.recommendations) |
    bit(asked, 15, record.references) |
    bit(asked, 16, record.reflection) |
    bit(asked, 17, record.reported) |
    bit(asked, 18, record.roles) |
    bit(asked, 19, record.scan) |
    bit(asked, 20, record.signed) |
    bit(asked, 21, record.sponsored) |
    bit(asked, 22, record.start) |
    bit(asked, 23, record.summary) |
    bit(asked, 24, record.topics) |
    bit(asked, 25, record.venue ?? record.modality) |
    bit(asked, 26, record.venuePrivate)
  );
}
