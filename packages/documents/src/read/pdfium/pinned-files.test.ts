import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pdfjsEngine } from '../pdfjs/engine.ts';
import { readUpload } from '../read-upload.ts';
import { pdfiumEngine } from './engine.ts';

/** A page to which files are pinned. */
async function pinned(files: number, content = 'Discharge letter of Winifred Tamahere'): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.drawText('The group talked about inhalers.', { x: 60, y: 700, size: 11 });
  const { context } = document;
  const pins = Array.from({ length: files }, (_, at) => {
    const held = context.register(context.flateStream(content, { Type: 'EmbeddedFile' }));
    const name = PDFString.of(`letter ${at}.txt`);
    const file = context.register(context.obj({ Type: 'Filespec', F: name, UF: name, EF: { F: held } }));
    return context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'FileAttachment',
        Rect: [400, 700 - at, 420, 720 - at],
        FS: file,
      }),
    );
  });
  page.node.set(PDFName.of('Annots'), context.obj(pins));
  return document.save();
}

test.each([
  ['PDFium', pdfiumEngine()],
  ['pdf.js', pdfjsEngine()],
])('a file pinned to a page is read as one that is attached, by %s', async (_, engine) => {
  const read = await readUpload(await pinned(1), { engine });
  expect(read.ok && read.value.asides.map(({ where, text }) => [where, text])).toEqual([
    ['attachment', 'Discharge letter of Winifred Tamahere'],
  ]);
  expect(read.ok && read.value.attachments.map(({ name }) => name)).toEqual(['letter 0.txt']);
});

test('more files than are opened are said not to have been', async () => {
  const read = await readUpload(await pinned(60));
  expect(read.ok && read.value.unread).toContainEqual({ why: 'part-not-opened', part: 'attachment' });
});
