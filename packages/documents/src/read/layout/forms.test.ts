import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pdfjsEngine } from '../pdfjs/engine.ts';
import { readUpload } from '../read-upload.ts';

/** A form on which one of three boxes is ticked, each before what it stands for or after it. */
async function form(ticked: string, isAfter: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.drawText('Record of our meeting of 3 June 2026', { x: 60, y: 760, size: 11 });
  page.drawText('Format', { x: 60, y: 700, size: 11 });
  for (const [at, words] of ['In person', 'Online', 'Hybrid'].entries()) {
    const x = 160 + 110 * at;
    const box = document.getForm().createCheckBox(words);
    page.drawText(words, { x: isAfter ? x : x + 16, y: 700, size: 11 });
    box.addToPage(page, { x: isAfter ? x + 60 : x, y: 698, width: 12, height: 12 });
    if (words === ticked) box.check();
  }
  return document.save();
}

test.each([
  ['In person', false, 'inPerson'],
  ['Online', false, 'online'],
  ['Hybrid', true, 'hybrid'],
  ['Online', true, 'online'],
  ['none of them', false, undefined],
])('of boxes to tick %s is chosen (after its words: %s)', async (ticked, isAfter, modality) => {
  const bytes = await form(ticked, isAfter);
  for (const options of [{}, { engine: pdfjsEngine() }]) {
    const read = await readUpload(bytes, options);
    expect(read.ok && read.value.meetings[0]!.record.modality).toBe(modality);
  }
});
