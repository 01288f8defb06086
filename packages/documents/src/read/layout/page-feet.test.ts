import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readUpload } from '../read-upload.ts';

/** Minutes of two pages that end in these words. */
async function minutes(foot: (page: number) => readonly string[], day = '3 June 2026'): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const pages = [
    ['Minutes of the peer group', `Date: ${day}`, 'Venue: Rata Pharmacy'],
    ['Summary', 'We talked about inhalers and how returned medicines are counted.'],
    ['Nobody had anything to add about the ordering of vaccines.'],
  ];
  for (const [at, lines] of [[...pages[0]!, ...pages[1]!], pages[2]!].entries()) {
    const page = document.addPage([595, 842]);
    for (const [nth, line] of lines.entries()) page.drawText(line, { x: 60, y: 760 - 24 * nth, size: 11 });
    for (const [nth, text] of foot(at + 1).entries())
      page.drawText(text, { x: 60 + 300 * nth, y: 30, size: 8 });
  }
  return document.save();
}
const recordOf = async (bytes: Uint8Array) => {
  const read = await readUpload(bytes);
  if (!read.ok) throw new Error(read.issues[0]!.code);
  return read.value.meetings[0]!.record;
};

const plain =
  'We talked about inhalers and how returned medicines are counted.\nNobody had anything to add about the ordering of vaccines.';

test.each([
  ['counts the pages', (page: number) => [`Page ${page} of 2`]],
  ['counts them without a word', (page: number) => [`${page} / 2`]],
  ['tells the file beside it', (page: number) => ['Peer group meeting record', `Seite ${page} von 2`]],
  ['is not there', () => []],
])('a foot that %s is no part of the discussion', async (_, foot) => {
  const { summary, venue, date } = await recordOf(await minutes(foot));
  expect({ summary, venue, date }).toEqual({ summary: plain, venue: 'Rata Pharmacy', date: '2026-06-03' });
});

test('a last line that counts no pages is one of the discussion', async () => {
  const { summary } = await recordOf(
    await minutes((page) => [page === 2 ? '1 / 2' : 'Two of six came back.']),
  );
  expect(summary).toContain('1 / 2');
  expect(summary).toContain('Two of six came back.');
});

test('a day at the foot is told where none stands above it, and the place is not looked for beside it', async () => {
  const foot = (page: number): readonly string[] => ['Meeting of 4 June 2026', `Page ${page} of 2`];
  expect((await recordOf(await minutes(foot, 'not noted'))).date).toBe('2026-06-04');
  expect((await recordOf(await minutes(foot))).date).toBe('2026-06-03');
});
