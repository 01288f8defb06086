import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { defaultBudget, startSpending } from '../budget.ts';
import { pdfiumEngine } from '../pdfium/engine.ts';
import { writeWord } from '../../write/word.ts';
import { readUpload } from '../read-upload.ts';
import { cleanUpload } from './clean-upload.ts';

const secret = 'Cuthbert Pennyfather';

/** A page with a sentence, and the secret put where nobody sees it. */
async function hiding(how: (document: PDFDocument) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  page.drawText('The group talked about inhalers and returned medicines.', { x: 60, y: 700, size: 11, font });
  await how(document);
  return document.save({ useObjectStreams: false });
}

const write = (document: PDFDocument, options: object): void =>
  document.getPage(0).drawText(secret, { x: 60, y: 600, size: 11, ...options });

const ways: readonly (readonly [string, string, (document: PDFDocument) => void | Promise<void>])[] = [
  ['white on white', 'same-colour', (document) => write(document, { color: rgb(1, 1, 1) })],
  ['nearly white', 'same-colour', (document) => write(document, { color: rgb(0.97, 0.97, 0.97) })],
  ['transparent', 'invisible', (document) => write(document, { opacity: 0 })],
  ['tiny', 'invisible', (document) => write(document, { size: 0.7 })],
  ['beside the page', 'invisible', (document) => write(document, { x: 700 })],
  [
    'under a box',
    'under-rectangle',
    (document) => {
      write(document, {});
      document.getPage(0).drawRectangle({ x: 55, y: 595, width: 200, height: 18, color: rgb(0, 0, 0) });
    },
  ],
  [
    'black on black',
    'same-colour',
    (document) => {
      document.getPage(0).drawRectangle({ x: 55, y: 595, width: 200, height: 18, color: rgb(0, 0, 0) });
      write(document, {});
    },
  ],
  [
    'under letters',
    'under-rectangle',
    async (document) => {
      write(document, {});
      const font = await document.embedFont(StandardFonts.ZapfDingbats);
      for (let x = 57; x < 180; x += 9) document.getPage(0).drawText('■', { x, y: 597.5, size: 18, font });
    },
  ],
  ['in the subject', 'metadata', (document) => document.setSubject(secret)],
  [
    'in an attachment',
    'attachment',
    (document) => document.attach(new TextEncoder().encode(secret), 'case.txt'),
  ],
];

test.each(ways)('%s is found and taken out', async (_, where, how) => {
  const bytes = await hiding(how);
  const before = await readUpload(bytes);
  expect(before.ok && before.value.hidden.map((one) => one.where)).toContain(where);
  const cleaned = await cleanUpload(bytes);
  if (!cleaned.ok) throw new Error(cleaned.issues[0]!.code);
  expect(cleaned.value.left).toEqual([]);
  const after = await readUpload(cleaned.value.bytes);
  expect(after.ok && after.value.text.text.replace(/[\s■]+$/, '')).toBe(
    'The group talked about inhalers and returned medicines.',
  );
  expect(new TextDecoder('latin1').decode(cleaned.value.bytes)).not.toContain(secret);
});

test('what is seen is no secret', async () => {
  const bytes = await hiding((document) => {
    document.getPage(0).drawRectangle({ x: 55, y: 595, width: 200, height: 18, color: rgb(0.1, 0.2, 0.4) });
    write(document, { color: rgb(1, 1, 1) });
  });
  const parsed = await readUpload(bytes);
  expect(parsed.ok && parsed.value.hidden.filter(({ where }) => where !== 'metadata')).toEqual([]);
  expect(parsed.ok && parsed.value.text.text).toContain(secret);
});

test('comments, deletions and hidden runs are taken out of a Word file', async () => {
  for (const name of ['m-word-comment.docx', 'h-word-white.docx']) {
    const bytes = new Uint8Array(readFileSync(new URL(`../../../uploads/sample/${name}`, import.meta.url)));
    const cleaned = await cleanUpload(bytes);
    expect(cleaned.ok && cleaned.value.removed.length).toBeGreaterThan(0);
    expect(cleaned.ok && [cleaned.value.left, cleaned.value.same]).toEqual([[], true]);
  }
});

test('descriptions, variables and left-over data are taken out of a Word file', async () => {
  const parts = {
    'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>The group talked about inhalers.</w:t></w:r></w:p><w:p><w:r><w:pict><v:shape alt="${secret}"/></w:pict></w:r></w:p><w:tbl><w:tblPr><w:tblDescription w:val="${secret}"/></w:tblPr></w:tbl></w:body></w:document>`,
    'word/settings.xml': `<w:settings><w:docVars><w:docVar w:name="a" w:val="${secret}"/></w:docVars></w:settings>`,
    'customXml/item1.xml': `<root>${secret}</root>`,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  const cleaned = await cleanUpload(bytes);
  expect(cleaned.ok && [cleaned.value.removed.length > 0, cleaned.value.left]).toEqual([true, []]);
  const files = cleaned.ok ? unzipSync(cleaned.value.bytes) : {};
  expect(Object.values(files).filter((file) => strFromU8(file).includes(secret))).toEqual([]);
});

test('what cannot be read is not cleaned', async () => {
  expect((await cleanUpload(new Uint8Array([1, 2, 3]))).ok).toBe(false);
});

test('signs that lie over a text leave a box where they were', async () => {
  const bytes = await hiding(async (document) => {
    write(document, {});
    const font = await document.embedFont(StandardFonts.ZapfDingbats);
    for (let x = 57; x < 180; x += 9) document.getPage(0).drawText('■', { x, y: 597.5, size: 18, font });
  });
  const cleaned = await cleanUpload(bytes);
  if (!cleaned.ok) throw new Error(cleaned.issues[0]!.code);
  const opened = await pdfiumEngine().read(cleaned.value.bytes, startSpending(defaultBudget));
  expect(opened.ok && opened.content.pages.map(({ drawn }) => drawn)).toEqual([true]);
});

test('of our own Word record only what it does not show goes, though a part is not filled in', async () => {
  const record = { id: 'm', date: '2026-03-17', attendees: [{ name: 'Bede Ashdown' }], summary: 'Inhalers.' };
  const cleaned = await cleanUpload(writeWord(record));
  expect(cleaned).toMatchObject({ ok: true, value: { left: [], same: true } });
});
