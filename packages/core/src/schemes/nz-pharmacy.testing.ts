import type { MeetingRecord } from '../meeting.ts';
import { people } from '../rules/outcomes.testing.ts';

/** A record that holds all that the Council asks for; its id is what was changed in it. */
export const record = (fields: Partial<MeetingRecord> = {}): MeetingRecord => ({
  id: JSON.stringify(fields),
  group: 'g',
  date: '2025-06-10',
  venue: 'Kōwhai Pharmacy',
  attendees: people(4, { profession: 'pharmacist' }),
  summary: 'Anticoagulants in older people; feedback between pharmacy and practice.',
  scan: { findings: 0 },
  ...fields,
});

/** Another of the same group and year. */
export const later = (fields: Partial<MeetingRecord> = {}): MeetingRecord =>
  record({ date: '2025-11-04', ...fields });
