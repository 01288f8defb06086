import { OverBudget } from '../budget.ts';
import type { Spending } from '../budget.ts';
import type { AsideText, Attachment, FormValue, Page, Unread, UnreadWhy } from '../content.ts';
import type { Opened, PdfEngine } from '../engine.ts';
import { attachmentsOf, bookmarksOf, metadataOf, mostAttachments, pageLabelOf } from './asides.ts';
import { withBytes } from './memory.ts';
import { startPdfium } from './module.ts';
import type { Pdfium, WasmSource } from './module.ts';
import { readPage } from './page.ts';
import { xfaOf } from './xfa.ts';

/** Options of the PDFium engine. */
export interface PdfiumOptions {
  /** PDFium's WebAssembly file; absent, Node reads it from the installed package. A browser must be given it. */
  readonly wasm?: WasmSource;
}

/** A PDFium that has grown larger than this is replaced: WebAssembly memory never shrinks. */
const largestIdle = 72 * 1024 * 1024;
/** FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY (fpdfview.h). */
const passwordErrors = new Set([4, 5]);

/**
 * PDFium as WebAssembly, the default engine: started at the first file, replaced where a file broke it.
 *
 * @example
 * const engine = pdfiumEngine();
 * engine.name; //=> 'pdfium'
 */
export function pdfiumEngine({ wasm }: PdfiumOptions = {}): PdfEngine {
  let running: Promise<Pdfium> | undefined;
  return {
    name: 'pdfium',
    async read(bytes, spending) {
      running ??= startPdfium(wasm);
      const pdfium = await running.catch((error: unknown) => {
        running = undefined;
        throw error;
      });
      try {
        const opened = readDocument(pdfium, bytes, spending);
        if (pdfium.memory.buffer.byteLength > largestIdle) running = undefined;
        return opened;
      } catch (error) {
        // Whatever was open in this PDFium is gone with it.
        running = undefined;
        if (error instanceof OverBudget) throw error;
        if (isOutOfMemory(pdfium)) throw new OverBudget('inflatedBytes');
        return { ok: false, why: 'damaged' };
      }
    },
  };
}

/** An abort close under the limit of memory came from it. */
const isOutOfMemory = (pdfium: Pdfium): boolean => pdfium.memory.buffer.byteLength > 80 * 1024 * 1024;

const whyNot = (pdfium: Pdfium): UnreadWhy =>
  passwordErrors.has(pdfium.call('FPDF_GetLastError')) ? 'encrypted' : 'damaged';

const readDocument = (pdfium: Pdfium, bytes: Uint8Array, spending: Spending): Opened =>
  withBytes(pdfium, bytes, (address) => {
    const document = pdfium.call('FPDF_LoadMemDocument', address, bytes.length, 0);
    if (document === 0) return { ok: false, why: whyNot(pdfium) };
    const form = lazyForm(pdfium, document);
    const pages: Page[] = [];
    const asides: AsideText[] = [];
    const forms: FormValue[] = [];
    const pinned: Attachment[] = [];
    const unread: Unread[] = [];
    const count = pdfium.call('FPDF_GetPageCount', document);
    if (count > spending.budget.pages) throw new OverBudget('pages');
    for (let at = 0; at < count; at += 1) {
      spending.checkTime();
      const page = pdfium.call('FPDF_LoadPage', document, at);
      if (page === 0) {
        unread.push({ why: 'damaged', page: at + 1 });
        continue;
      }
      const content = readPage(pdfium, page, at + 1, form.open, bytes, spending, document);
      pages.push(content.page);
      asides.push(...content.asides, ...pageLabelOf(pdfium, document, at));
      forms.push(...content.forms);
      pinned.push(...content.attachments);
      pdfium.call('FPDF_ClosePage', page);
    }
    asides.push(...metadataOf(pdfium, document), ...bookmarksOf(pdfium, document));
    const xfa = xfaOf(pdfium, document, spending);
    asides.push(...xfa.asides);
    unread.push(...xfa.unread);
    const attachments = [...attachmentsOf(pdfium, document, spending), ...pinned];
    if (attachments.length > mostAttachments) unread.push({ why: 'part-not-opened', part: 'attachment' });
    form.close();
    pdfium.call('FPDF_CloseDocument', document);
    return {
      ok: true,
      content: { pages, asides, forms, attachments: attachments.slice(0, mostAttachments), unread },
    };
  });

/** The form environment is needed for form values alone, and is closed before its document. */
function lazyForm(
  pdfium: Pdfium,
  document: number,
): { readonly open: () => number; readonly close: () => void } {
  let info = 0;
  let form = 0;
  return {
    open() {
      if (info === 0) {
        info = pdfium.call('PDFiumExt_OpenFormFillInfo');
        form = pdfium.call('PDFiumExt_InitFormFillEnvironment', document, info);
      }
      return form;
    },
    close() {
      if (info === 0) return;
      pdfium.call('PDFiumExt_ExitFormFillEnvironment', form);
      pdfium.call('PDFiumExt_CloseFormFillInfo', info);
    },
  };
}
