/** Writes invented uploads into a folder: most are complete, some lack something, name a patient, or are broken. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWord as template } from '@peer-groups/documents/word';
import { writeForm, writeRecord, writeWord } from 'peer-groups';
import type { MeetingRecord } from 'peer-groups';
import { meeting } from './meetings.ts';

type Make = (number: number) => Promise<Uint8Array>;

const without = (record: MeetingRecord, key: keyof MeetingRecord): MeetingRecord => {
  const { [key]: _, ...rest } = record;
  return rest as MeetingRecord;
};

const named = (record: MeetingRecord): MeetingRecord => ({
  ...record,
  summary: `${record.summary} Mrs Jane Doe, NHI ZZZ0016, 54 Rimu Street, came back with a rash.`,
});

const complete: Make = (number) => writeRecord(meeting(number));
const word: Make = (number) => writeWord(meeting(number));

/** What is uploaded, over and over; most of it complete, as it should be. */
const kinds: readonly (readonly [label: string, extension: string, make: Make])[] = [
  ['record', 'pdf', complete],
  ['notes', 'docx', word],
  [
    'three-attendees',
    'pdf',
    (n) => writeRecord({ ...meeting(n), attendees: meeting(n).attendees!.slice(0, 3) }),
  ],
  ['record', 'docx', word],
  ['no-date', 'docx', (n) => writeWord(without(meeting(n), 'date'))],
  ['minutes', 'pdf', complete],
  ['patient-named', 'pdf', (n) => writeRecord(named(meeting(n)))],
  ['record', 'docx', word],
  ['same-meeting', 'docx', (n) => writeWord(meeting(n - 2))],
  ['filled-form', 'pdf', (n) => writeForm({ record: meeting(n) })],
  ['damaged', 'pdf', async (n) => (await complete(n)).subarray(0, 900)],
  ['record', 'docx', word],
  ['no-venue', 'pdf', (n) => writeRecord(without(meeting(n), 'venue'))],
  ['record', 'docx', word],
  ['patient-named', 'docx', (n) => writeWord(named(meeting(n)))],
  ['blank-template', 'docx', async () => template({ groupName: 'Harbour peer group' })],
  ['record', 'docx', word],
  ['record', 'pdf', complete],
  ['not-a-record', 'pdf', async (n) => new TextEncoder().encode(`<html><p>Page ${n}</p></html>`)],
  ['record', 'docx', word],
];

/** Writes `count` files; those from `from` on, so that several processes can share the work. */
export async function makeUploads(folder: string, count: number, from = 0): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let number = from; number < from + count; number += 1) {
    const [label, extension, make] = kinds[number % kinds.length]!;
    const name = `${String(number).padStart(5, '0')}-${label}.${extension}`;
    await writeFile(join(folder, name), await make(number));
  }
}
