import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readUpload } from '../read-upload.ts';

const values =
  '<xfa:datasets xmlns:xfa="x"><xfa:data><form><who>Winifred Tamahere</who></form></xfa:data></xfa:datasets>';

/** A page beside an XFA form; `whole` stands for one that Adobe's programs show instead of the page. */
const withForm = async (whole: boolean): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document
    .addPage([595, 842])
    .drawText('Please wait. This page is shown by other programs.', { x: 60, y: 700, size: 11, font });
  const { context, catalog } = document;
  const packet = context.register(context.flateStream(new TextEncoder().encode(values)));
  const form = context.obj({ Fields: [], XFA: [PDFString.of('datasets'), packet] });
  catalog.set(PDFName.of('AcroForm'), form);
  if (whole) catalog.set(PDFName.of('NeedsRendering'), context.obj(true));
  return document.save();
};

test.each([
  ['in place of the pages was not read', true, [{ why: 'part-not-opened', part: 'XFA form' }]],
  ['beside the pages is read with them', false, []],
])('an XFA form %s; its values are found', async (_, whole, unread) => {
  const read = await readUpload(await withForm(whole));
  if (!read.ok) throw new Error(read.issues[0]!.code);
  expect(read.value.unread).toEqual(unread);
  expect(read.value.asides.filter(({ holder }) => holder === 'xfa')).toEqual([
    { where: 'form', text: 'Winifred Tamahere', holder: 'xfa' },
  ]);
});
