import type { MeetingRecord } from '@peer-groups/core';
import { certificateSheet } from '../sheet/certificate-sheet.ts';
import { settings } from './options.ts';
import type { SettingOptions } from './options.ts';
import { writeSheet } from './sheet.ts';

/** Whose attendance at which meeting. */
export interface Attendance {
  readonly record: MeetingRecord;
  /** Place in the record's list of attendees, from 0. */
  readonly attendee: number;
}

/**
 * Writes a certificate of attendance for a member whose scheme wants one: name and number, when and how long, and a line for
 * the note taker to sign. It holds nothing of what was discussed. PDF/A-3a and PDF/UA-1; the same bytes each run.
 *
 * @throws {RangeError} where the record has no such attendee.
 * @throws {UnwritableTextError} where a character is in no font, naming the characters and their field.
 * @example
 * const record = { id: 'm', date: '2026-03-04', attendees: [{ name: 'Mārama Tūhoe' }] };
 * const bytes = await writeCertificate({ record, attendee: 0 });
 * new TextDecoder().decode(bytes.subarray(0, 8)); //=> '%PDF-1.7'
 */
export async function writeCertificate(
  { record, attendee }: Attendance,
  options: SettingOptions = {},
): Promise<Uint8Array> {
  const count = record.attendees?.length ?? 0;
  if (!Number.isInteger(attendee) || attendee < 0 || attendee >= count) {
    throw new RangeError(
      `There is no attendee ${attendee}: the record lists ${count}. Give a place from 0 in its list of attendees.`,
    );
  }
  const set = settings(options);
  const made = options.on ?? record.date;
  return writeSheet(certificateSheet(record, attendee, set.words, set.locale), set, {
    kind: 'certificate',
    ...(made === undefined ? {} : { made }),
  });
}
