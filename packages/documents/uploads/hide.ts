import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  rgb,
  StandardFonts,
} from 'pdf-lib';

/** Adds a note to the first page. */
export async function withNote(
  pdf: Uint8Array,
  subtype: 'Text' | 'Highlight' | 'Redact',
  text: string,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const [page] = document.getPages();
  const note = document.context.obj({
    Type: 'Annot',
    Subtype: subtype,
    Rect: [100, 400, 200, 416],
    QuadPoints: [100, 416, 200, 416, 100, 400, 200, 400],
    C: [1, 1, 0],
  }) as PDFDict;
  note.set(PDFName.of('Contents'), PDFHexString.fromText(text));
  const existing = page!.node.lookupMaybe(PDFName.of('Annots'), PDFArray) ?? document.context.obj([]);
  existing.push(document.context.register(note));
  page!.node.set(PDFName.of('Annots'), existing);
  return document.save();
}

/** Attaches a text file. */
export async function withAttachment(pdf: Uint8Array, text: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  await document.attach(new TextEncoder().encode(text), 'cases.txt', { mimeType: 'text/plain' });
  return document.save();
}

/** Sets the subject of the document. */
export async function withSubject(pdf: Uint8Array, text: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setSubject(text);
  return document.save();
}

/** Writes where nobody looks: beside the page, invisible, or under a picture of the ground. */
export async function withHiddenText(
  pdf: Uint8Array,
  how: 'off-page' | 'invisible' | 'tiny' | 'covered',
  text: string,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const [page] = document.getPages();
  if (how === 'off-page') page!.drawText(text, { x: 900, y: 300, size: 10, font });
  if (how === 'tiny') page!.drawText(text, { x: 60, y: 60, size: 0.8, font });
  if (how === 'covered') {
    page!.drawText(text, { x: 60, y: 60, size: 10, font });
    page!.drawRectangle({ x: 55, y: 52, width: 480, height: 20, color: rgb(1, 1, 1) });
  }
  if (how === 'invisible') {
    page!.drawText(text, { x: 60, y: 60, size: 10, font, opacity: 0 });
  }
  return document.save();
}

/** Takes the tables away by which letters can be told. */
export async function withoutMeaning(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.has(PDFName.of('ToUnicode'))) {
      object.delete(PDFName.of('ToUnicode'));
      object.set(PDFName.of('Note'), PDFNumber.of(0));
    }
  }
  return document.save();
}

/** Saves a second state behind the first, in which one text object is blanked out; the first stays in the file. */
export function withEarlierState(before: Uint8Array, after: Uint8Array): Uint8Array {
  // What a program does that appends: the whole new state behind the old one, its offsets moved.
  const text = Buffer.from(after).toString('latin1');
  const shift = before.length;
  const moved = text
    .replaceAll(
      /^(\d{10}) (\d{5}) n/gm,
      (_, offset: string, generation: string) =>
        `${String(Number(offset) + shift).padStart(10, '0')} ${generation} n`,
    )
    .replace(/startxref\s+(\d+)/, (_, offset: string) => `startxref\n${Number(offset) + shift}`);
  const bytes = Buffer.from(moved, 'latin1');
  const joined = new Uint8Array(before.length + bytes.length);
  joined.set(before);
  joined.set(bytes, before.length);
  return joined;
}
