import type { MeetingRecord } from '@peer-groups/core';
import { canonicalJson } from '../format/canonical-json.ts';
import { recordAttachment } from '../pdf/assemble.ts';
import { recordSheet } from '../sheet/record-sheet.ts';
import { partFor } from '../sheet/share.ts';
import type { Audience, Withheld } from '../sheet/share.ts';
import { settings } from './options.ts';
import type { SettingOptions } from './options.ts';
import { writeSheet } from './sheet.ts';

/** How a record is written. */
export interface RecordOptions extends SettingOptions {
  /** Whose copy it is. Default `group`: without the private reflection. */
  readonly audience?: Audience;
  /** Parts that the copy must not hold, on its pages or in its data. */
  readonly withhold?: readonly Withheld[];
}

/**
 * Writes a record as a PDF that people, screen readers, archives and machines can read: PDF/A-3a and PDF/UA-1, with the
 * record embedded as canonical JSON. The same record and options give the same bytes.
 *
 * What was not recorded has no place on the page. Reading the file back gives the record that the copy holds: for the
 * `own` copy all of it.
 *
 * @throws {UnwritableTextError} where a character is in no font, naming the characters and their field.
 * @throws {RangeError} where a day is none, or there is no such audience.
 * @example
 * const bytes = await writeRecord({ id: 'm-1', groupName: 'Harbour peer group', date: '2026-03-04', attendees: [{ name: 'Mārama Tūhoe' }] });
 * new TextDecoder().decode(bytes.subarray(0, 8)); //=> '%PDF-1.7'
 */
export async function writeRecord(record: MeetingRecord, options: RecordOptions = {}): Promise<Uint8Array> {
  const set = settings(options);
  const audience = options.audience ?? 'group';
  const part = partFor(record, audience, options.withhold);
  const made = options.on ?? part.date;
  return writeSheet(recordSheet(part, audience, set.words, set.locale), set, {
    kind: 'record',
    attachments: [recordAttachment(canonicalJson(part), set.words.sentences.embedded)],
    ...(made === undefined ? {} : { made }),
  });
}
