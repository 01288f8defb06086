/** Types into a form by PDFium, which is Chromium's viewer: a click into each field, then key by key. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '../src/pdf.ts';

/** Where a field's middle is. */
interface Place {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

async function placesOf(form: Uint8Array): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  const document = await PDFDocument.load(form, { updateMetadata: false });
  for (const [page, { node }] of document.getPages().entries()) {
    const annotations = node.Annots();
    for (let index = 0; index < (annotations?.size() ?? 0); index++) {
      const widget = annotations?.lookup(index, PDFDict);
      const name = widget?.lookup(PDFName.of('T'), PDFString).decodeText();
      const { x, y, width, height } = widget?.lookup(PDFName.of('Rect'), PDFArray).asRectangle() ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      if (name !== undefined) places.set(name, { page, x: x + width / 2, y: y + height / 2 });
    }
  }
  return places;
}

/** Fills text fields in by name; gives the file as PDFium saves it. */
export async function fillByPdfium(
  form: Uint8Array,
  values: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const viewer = await init({ wasmBinary: new Uint8Array(wasm).buffer });
  viewer.PDFiumExt_Init();
  const { wasmExports, HEAPU8 } = viewer.pdfium as unknown as {
    readonly wasmExports: { malloc(size: number): number };
    readonly HEAPU8: Uint8Array;
  };
  const at = wasmExports.malloc(form.length);
  HEAPU8.set(form, at);
  const document = viewer.FPDF_LoadMemDocument(at, form.length, '');
  const handle = viewer.PDFiumExt_InitFormFillEnvironment(document, viewer.PDFiumExt_OpenFormFillInfo());
  const places = await placesOf(form);
  for (let index = 0; index < viewer.FPDF_GetPageCount(document); index++) {
    const page = viewer.FPDF_LoadPage(document, index);
    viewer.FORM_OnAfterLoadPage(page, handle);
    for (const [name, text] of Object.entries(values)) {
      const place = places.get(name);
      if (place?.page !== index) continue;
      viewer.FORM_OnMouseMove(handle, page, 0, place.x, place.y);
      viewer.FORM_OnLButtonDown(handle, page, 0, place.x, place.y);
      viewer.FORM_OnLButtonUp(handle, page, 0, place.x, place.y);
      for (const key of text)
        viewer.FORM_OnChar(handle, page, key === '\n' ? 13 : (key.codePointAt(0) ?? 0), 0);
      viewer.FORM_ForceToKillFocus(handle);
    }
    viewer.FORM_OnBeforeClosePage(page, handle);
    viewer.FPDF_ClosePage(page);
  }
  const writer = viewer.PDFiumExt_OpenFileWriter();
  viewer.PDFiumExt_SaveAsCopy(document, writer);
  const size = viewer.PDFiumExt_GetFileWriterSize(writer);
  const out = wasmExports.malloc(size);
  viewer.PDFiumExt_GetFileWriterData(writer, out, size);
  const heap = (viewer.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
  return heap.slice(out, out + size);
}
