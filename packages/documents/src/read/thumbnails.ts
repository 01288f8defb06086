import type { Box } from './content.ts';
import { isPdf } from './file-format.ts';
import { frameOf } from './pdfium/geometry.ts';
import { withBytes } from './pdfium/memory.ts';
import { startPdfium } from './pdfium/module.ts';
import type { Pdfium, WasmSource } from './pdfium/module.ts';
import { draw } from './pdfium/picture.ts';
import type { Picture } from './pdfium/picture.ts';
import { greyPng } from './picture/grey-png.ts';

/** A small picture of a page. */
export interface Thumbnail {
  /** Page number, from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

/** How pages are made small. */
export interface ThumbnailOptions {
  /** Pixels across; 140 where absent, at which a line of type is two or three high and no word can be read. */
  readonly width?: number;
  /** Of how many pages at most; 5 where absent. */
  readonly most?: number;
  /** PDFium's WebAssembly file, which a browser must be given. */
  readonly wasm?: WasmSource;
}

/** A PDFium that has grown larger than this is not kept: its memory never shrinks. */
const largestIdle = 72 * 1024 * 1024;
/** Pixels of the longer side at most, however narrow a page is. */
const longest = 600;
const shadeOfCover = 0x60;

let running: Promise<Pdfium> | undefined;

/**
 * Draws the pages of a PDF on which something is to be shown, small and in shades of grey, with solid boxes over those places: what
 * stands there is not in the picture at all. Of a Word file, which has no pages, and of what cannot be opened there are none.
 *
 * Give it files that were read within their budget: the time that drawing takes is not bounded, as in a worker that is ended.
 *
 * @param places boxes in points from the top left corner of the page as shown, as findings have them; what has no page or box is
 *   passed over.
 * @throws {RangeError} when `width` is not a whole number from 16 to 200: larger, and words could be read.
 * @example
 * (await thumbnailsOf(new Uint8Array(), [{ page: 1, box: { x: 0, y: 0, width: 9, height: 9 } }])).length; //=> 0
 */
export async function thumbnailsOf(
  bytes: Uint8Array,
  places: readonly { readonly page?: number; readonly box?: Box }[],
  { width = 140, most = 5, wasm }: ThumbnailOptions = {},
): Promise<readonly Thumbnail[]> {
  if (!Number.isInteger(width) || width < 16 || width > 200)
    throw new RangeError(`width is ${width}. Give a whole number of pixels from 16 to 200.`);
  const boxes = new Map<number, Box[]>();
  for (const { page, box } of places)
    if (page !== undefined && box !== undefined) boxes.set(page, [...(boxes.get(page) ?? []), box]);
  if (boxes.size === 0 || !isPdf(bytes)) return [];
  running ??= startPdfium(wasm);
  const pdfium = await running;
  try {
    const made = withBytes(pdfium, bytes, (address) => {
      const document = pdfium.call('FPDF_LoadMemDocument', address, bytes.length, 0);
      if (document === 0) return [];
      const thumbnails = [...boxes]
        .toSorted(([a], [b]) => a - b)
        .slice(0, most)
        .flatMap(([page, own]) => thumbnailOf(pdfium, document, page, own, width) ?? []);
      pdfium.call('FPDF_CloseDocument', document);
      return thumbnails;
    });
    if (pdfium.memory.buffer.byteLength > largestIdle) running = undefined;
    return made;
  } catch {
    // Whatever was open in this PDFium is gone with it.
    running = undefined;
    return [];
  }
}

function thumbnailOf(
  pdfium: Pdfium,
  document: number,
  number: number,
  boxes: readonly Box[],
  width: number,
): Thumbnail | undefined {
  const page = pdfium.call('FPDF_LoadPage', document, number - 1);
  if (page === 0) return undefined;
  const scratch = pdfium.malloc(64);
  const frame = frameOf(pdfium, page, scratch);
  pdfium.free(scratch);
  const scale = Math.min(width / Math.max(frame.width, 1), longest / Math.max(frame.height, 1));
  const picture = draw(pdfium, page, frame, scale, { x: 0, y: 0, width: frame.width, height: frame.height });
  pdfium.call('FPDF_ClosePage', page);
  if (picture === undefined) return undefined;
  const shades = covered(picture, boxes);
  return {
    page: number,
    width: picture.width,
    height: picture.height,
    png: greyPng(shades, picture.width, picture.height),
  };
}

/** Shades of a picture, solid where boxes lie and a pixel around them. */
function covered({ pixels, width, height, scale }: Picture, boxes: readonly Box[]): Uint8Array {
  const shades = Uint8Array.from({ length: width * height }, (_, at) =>
    Math.round(0.0722 * pixels[at * 4]! + 0.7152 * pixels[at * 4 + 1]! + 0.2126 * pixels[at * 4 + 2]!),
  );
  for (const box of boxes) {
    const left = Math.max(0, Math.floor(box.x * scale) - 1);
    const right = Math.min(width, Math.ceil((box.x + box.width) * scale) + 1);
    const top = Math.max(0, Math.floor(box.y * scale) - 1);
    const bottom = Math.min(height, Math.ceil((box.y + box.height) * scale) + 1);
    for (let y = top; y < bottom; y += 1)
      if (left < right) shades.fill(shadeOfCover, y * width + left, y * width + right);
  }
  return shades;
}
