import type { Box } from '../content.ts';
import type { PageFrame } from './geometry.ts';
import type { Pdfium } from './module.ts';

/** A part of a page as pixels: blue, green, red and one unused, a byte each. */
export interface Picture {
  readonly scale: number;
  /** The page's pixel that is the first of these. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const mostPixels = 1400;

/** How many pixels a point gets, so that a page, or a part of it, of any size stays affordable. */
export const scaleFor = (
  { width, height }: { readonly width: number; readonly height: number },
  wanted: number,
): number => Math.min(wanted, mostPixels / Math.max(width, height, 1));

/** Draws what of a page lies in a box, on white, annotations too. */
export function draw(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  scale: number,
  part: Box,
): Picture | undefined {
  const whole = { width: pixels(frame.width, scale), height: pixels(frame.height, scale) };
  const [left, right] = span(part.x, part.width, scale, 0, whole.width);
  const [top, bottom] = span(part.y, part.height, scale, 0, whole.height);
  const [width, height] = [right - left, bottom - top];
  if (width <= 0 || height <= 0) return undefined;
  const bitmap = pdfium.call('FPDFBitmap_Create', width, height, 0);
  if (bitmap === 0) return undefined;
  try {
    pdfium.call('FPDFBitmap_FillRect', bitmap, 0, 0, width, height, 0xffffffff | 0);
    // The page is laid so that the wanted part falls on the bitmap: PDFium leaves out what falls beside it.
    pdfium.call('FPDF_RenderPageBitmap', bitmap, page, -left, -top, whole.width, whole.height, 0, 0x01);
    const start = pdfium.call('FPDFBitmap_GetBuffer', bitmap);
    const stride = pdfium.call('FPDFBitmap_GetStride', bitmap);
    const bytes = new Uint8Array(pdfium.memory.buffer).slice(start, start + stride * height);
    return { scale, left, top, width: stride / 4, height, pixels: bytes };
  } finally {
    pdfium.call('FPDFBitmap_Destroy', bitmap);
  }
}

const pixels = (points: number, scale: number): number => Math.max(1, Math.round(points * scale));

/** The pixels that a stretch of points touches, counted from `first`. */
const span = (
  from: number,
  length: number,
  scale: number,
  first: number,
  limit: number,
): readonly [number, number] => [
  Math.max(0, Math.floor(from * scale) - first),
  Math.min(limit, Math.ceil((from + length) * scale) - first),
];

/** The largest difference of one colour between two pictures inside a box, and the share of pixels that differ. */
export function difference(
  a: Picture,
  b: Picture,
  box: Box,
): { readonly most: number; readonly share: number } {
  const [x0, x1] = span(box.x, box.width, a.scale, a.left, a.width);
  const [y0, y1] = span(box.y, box.height, a.scale, a.top, a.height);
  let most = 0;
  let differing = 0;
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      const at = (y * a.width + x) * 4;
      const one = Math.max(
        Math.abs(a.pixels[at]! - b.pixels[at]!),
        Math.abs(a.pixels[at + 1]! - b.pixels[at + 1]!),
        Math.abs(a.pixels[at + 2]! - b.pixels[at + 2]!),
      );
      if (one > 24) differing += 1;
      if (one > most) most = one;
    }
  }
  const area = (x1 - x0) * (y1 - y0);
  return { most, share: area > 0 ? differing / area : 0 };
}

/** How far the brightness of one picture ranges inside a box, 0 to 255: a uniform patch shows nothing. */
export function range(picture: Picture, box: Box): number {
  const [x0, x1] = span(box.x, box.width, picture.scale, picture.left, picture.width);
  const [y0, y1] = span(box.y, box.height, picture.scale, picture.top, picture.height);
  let [low, high] = [255, 0];
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      const green = picture.pixels[(y * picture.width + x) * 4 + 1]!;
      if (green < low) low = green;
      if (green > high) high = green;
    }
  }
  return Math.max(0, high - low);
}
