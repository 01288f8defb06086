import { OverBudget } from '../budget.ts';
import type { Spending } from '../budget.ts';
import type { Box, UnreadWhy } from '../content.ts';
import { frameOf } from '../pdfium/geometry.ts';
import type { PageFrame } from '../pdfium/geometry.ts';
import { withBytes } from '../pdfium/memory.ts';
import { startPdfium } from '../pdfium/module.ts';
import type { Pdfium, WasmSource } from '../pdfium/module.ts';
import { readPage } from '../pdfium/page.ts';

/** A copy without what was hidden, or why there is none. */
export type CleanedPdf =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: UnreadWhy };

const linkKind = 2;
const widgetKind = 20;

/**
 * Copies the pages alone into a new file: no metadata, bookmarks, attachments, scripts, tags or earlier states come along.
 * Before, what cannot be seen is cut out of the pages' text, notes are taken off, and form values are set as they look.
 */
export async function cleanPdf(
  bytes: Uint8Array,
  spending: Spending,
  wasm?: WasmSource,
): Promise<CleanedPdf> {
  const pdfium = await startPdfium(wasm);
  try {
    return withBytes(pdfium, bytes, (address): CleanedPdf => {
      const source = pdfium.call('FPDF_LoadMemDocument', address, bytes.length, 0);
      if (source === 0)
        return {
          ok: false,
          why: [4, 5].includes(pdfium.call('FPDF_GetLastError')) ? 'encrypted' : 'damaged',
        };
      // Without a form environment PDFium makes no looks for values that have none.
      const form = pdfium.call('PDFiumExt_OpenFormFillInfo');
      const environment = pdfium.call('PDFiumExt_InitFormFillEnvironment', source, form);
      const count = pdfium.call('FPDF_GetPageCount', source);
      if (count > spending.budget.pages) throw new OverBudget('pages');
      for (let at = 0; at < count; at += 1) {
        spending.checkTime();
        const page = pdfium.call('FPDF_LoadPage', source, at);
        if (page === 0) return { ok: false, why: 'damaged' };
        cleanPage(pdfium, page, at + 1, bytes, spending);
        pdfium.call('FPDF_ClosePage', page);
      }
      const target = pdfium.call('FPDF_CreateNewDocument');
      if (pdfium.call('FPDF_ImportPages', target, source, 0, 0) === 0) return { ok: false, why: 'damaged' };
      const written = saved(pdfium, target);
      pdfium.call('FPDF_CloseDocument', target);
      pdfium.call('PDFiumExt_ExitFormFillEnvironment', environment);
      pdfium.call('PDFiumExt_CloseFormFillInfo', form);
      pdfium.call('FPDF_CloseDocument', source);
      return written === undefined ? { ok: false, why: 'damaged' } : { ok: true, bytes: written };
    });
  } catch (error) {
    if (error instanceof OverBudget) throw error;
    return { ok: false, why: 'damaged' };
  }
}

function cleanPage(pdfium: Pdfium, page: number, number: number, file: Uint8Array, spending: Spending): void {
  const scratch = pdfium.malloc(64);
  const frame = frameOf(pdfium, page, scratch);
  const { runs } = readPage(pdfium, page, number, () => 0, file, spending).page;
  const covers = runs
    .filter(({ text, hidden }) => hidden === undefined && /[\u2580-\u25FF]/.test(text))
    .map(({ box }) => box);
  for (const { box, hidden } of runs) {
    if (hidden === undefined || hidden === 'ocr-layer') continue;
    const [left, top, right, bottom] = corners(frame, box);
    new Float32Array(pdfium.memory.buffer, scratch, 4).set([left, top, right, bottom]);
    // Signs that lie over it go with it: a box is drawn in their place, so that it still shows that something was taken out.
    const isUnderSigns = hidden === 'covered' && covers.some((one) => overlap(one, box));
    pdfium.call('EPDFText_RedactInRect', page, scratch, 1, isUnderSigns ? 1 : 0);
  }
  pdfium.free(scratch);
  for (let at = pdfium.call('FPDFPage_GetAnnotCount', page) - 1; at >= 0; at -= 1) {
    const note = pdfium.call('FPDFPage_GetAnnot', page, at);
    const kind = pdfium.call('FPDFAnnot_GetSubtype', note);
    if (kind === widgetKind) pdfium.call('EPDFAnnot_GenerateFormFieldAP', note);
    pdfium.call('FPDFPage_CloseAnnot', note);
    if (kind !== widgetKind && kind !== linkKind) pdfium.call('FPDFPage_RemoveAnnot', page, at);
  }
  // The page's own objects are written before what its form shows is added behind PDFium's back.
  pdfium.call('FPDFPage_GenerateContent', page);
  pdfium.call('FPDFPage_Flatten', page, 0);
  for (let at = pdfium.call('FPDFPage_GetAnnotCount', page) - 1; at >= 0; at -= 1)
    pdfium.call('FPDFPage_RemoveAnnot', page, at);
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A box as shown, in the page's own space: left, top, right, bottom. The frame is its own inverse up to its corners. */
function corners(frame: PageFrame, { x, y, width, height }: Box): readonly [number, number, number, number] {
  const [ox, oy] = frame.at(0, 0);
  const [ix, iy] = frame.at(1, 0);
  const [jx, jy] = frame.at(0, 1);
  // The map is a turn and a shift: its inverse is the turn back.
  const back = (px: number, py: number): readonly [number, number] => {
    const [dx, dy] = [px - ox, py - oy];
    return [dx * (ix - ox) + dy * (iy - oy), dx * (jx - ox) + dy * (jy - oy)];
  };
  const [ax, ay] = back(x - 0.3, y - 0.3);
  const [bx, by] = back(x + width + 0.3, y + height + 0.3);
  return [Math.min(ax, bx), Math.max(ay, by), Math.max(ax, bx), Math.min(ay, by)];
}

/** Writes a document anew and whole. */
function saved(pdfium: Pdfium, document: number): Uint8Array | undefined {
  const writer = pdfium.call('PDFiumExt_OpenFileWriter');
  try {
    if (pdfium.call('PDFiumExt_SaveAsCopy', document, writer) === 0) return undefined;
    const size = pdfium.call('PDFiumExt_GetFileWriterSize', writer);
    const address = pdfium.malloc(size);
    pdfium.call('PDFiumExt_GetFileWriterData', writer, address, size);
    const bytes = new Uint8Array(pdfium.memory.buffer, address, size).slice();
    pdfium.free(address);
    return bytes;
  } finally {
    pdfium.call('PDFiumExt_CloseFileWriter', writer);
  }
}
