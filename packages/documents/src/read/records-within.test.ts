import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { scan } from '@peer-groups/redaction';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readUpload } from './read-upload.ts';
import { reviewUpload } from './review/review-upload.ts';
import type { ReviewOptions } from './review/review-upload.ts';

const roll = [
  'Ngaire Hohepa 204412',
  'Piotr Zielinski 203385',
  'Amrita Deshpande 207719',
  'Fergus Hale 201058',
];
const minutes = [
  'Peer group record',
  'Date: 3 June 2026',
  'Venue: Rata House',
  'Present:',
  ...roll,
  'Summary',
  'The group compared how members counsel on inhalers, and read an article.',
  'No patient could be recognised; the discussion is confidential.',
];

const written = async (
  lines: readonly string[],
  attached: Readonly<Record<string, Uint8Array>> = {},
): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  for (const [at, line] of lines.entries()) page.drawText(line, { x: 60, y: 780 - 18 * at, size: 11, font });
  for (const [name, bytes] of Object.entries(attached)) await document.attach(bytes, name);
  return document.save();
};
const cover = ['This file holds other files. Open it with a program that shows them.'];
const options: ReviewOptions = {
  scheme: nzPharmacy,
  scan: scan as ReviewOptions['scan'],
  asOf: '2026-11-25',
};

test('records that stand in the files within a file are read, and a person is asked to look', async () => {
  const bytes = await written(cover, { 'June.pdf': await written(minutes) });
  const { outcome, reasons, records } = await reviewUpload(bytes, options);
  expect([outcome, reasons]).toEqual(['cantTell', ['upload-readable']]);
  expect(records.map(({ id, date, attendees }) => [id, date, attendees?.length])).toEqual([
    ['meeting-1', '2026-06-03', 4],
  ]);
});

test('what identifies someone in such a record is found, in the attachment', async () => {
  const leak = [...minutes, 'Mrs Winifred Tamahere, NHI ZAB1230, bled twice.'];
  const bytes = await written(cover, { 'June.pdf': await written(leak) });
  const { outcome, privacy } = await reviewUpload(bytes, options);
  expect(outcome).toBe('failed');
  expect(new Set(privacy.map(({ where }) => where))).toEqual(new Set(['attachment']));
  expect(new Set(privacy.map(({ kind }) => kind))).toEqual(new Set(['person', 'identifier']));
});

test('where the pages hold a record, one that is attached stands beside it', async () => {
  const other = minutes.map((line) => line.replace('3 June', '7 July'));
  const read = await readUpload(await written(minutes, { 'July.pdf': await written(other) }));
  expect(read.ok && read.value.meetings.map(({ record }) => record.date)).toEqual(['2026-06-03']);
});

test('files within files spend of one budget', async () => {
  const inner = await written(minutes);
  const bytes = await written(cover, { 'June.pdf': inner, 'Also June.pdf': inner });
  const outcome = async (characters: number): Promise<unknown> => {
    const read = await readUpload(bytes, { budget: { characters } });
    return read.ok ? read.value.unread.map(({ why }) => why) : read.issues[0]!.code;
  };
  expect(await outcome(5_000)).toEqual([]);
  // Enough for the pages and for one file, and not for both.
  expect(await outcome(600)).toEqual(['part-not-opened']);
});
