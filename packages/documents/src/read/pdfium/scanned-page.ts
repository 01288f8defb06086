import type { Box } from '../content.ts';
import { indexOfBytes } from '../pdf-structure.ts';
import { jpegBrightness } from '../picture/jpeg-brightness.ts';
import type { Brightness } from '../picture/jpeg-brightness.ts';
import type { PageFrame } from './geometry.ts';
import type { Pdfium } from './module.ts';
import type { Drawn } from './objects.ts';

/** A page of which everything to be seen is one picture, as scanners make them. */
export interface ScannedPage {
  /** How far the brightness ranges inside a box, 0 to 255: a uniform patch shows nothing. */
  readonly range: (box: Box) => number;
}

/** What may stand in the dictionary of a picture that is shown just as it is: no mask, no layer, no turned shades. */
const plainNames = new Set(
  `Type XObject Subtype Image Width Height ColorSpace BitsPerComponent Filter DCTDecode DecodeParms Length Interpolate
  Columns Colors Predictor Intent RelativeColorimetric Perceptual Name DeviceGray DeviceRGB CalGray CalRGB ICCBased`.split(
    /\s+/,
  ),
);
/** PDFium's numbers of the colour spaces whose brightness is that of the JPEG: grey, red-green-blue, and the same calibrated. */
const plainSpaces = new Set([1, 2, 4, 5, 7]);
const largest = 8 * 1024 * 1024;
const dictionaryLength = 1000;

/**
 * The page as one picture whose brightness can be told without drawing it, where it is that and nothing else: a JPEG, upright,
 * unmasked and opaque, under text of which nothing is drawn. `undefined` in every other case, and then the page must be drawn.
 */
export function scannedPage(
  pdfium: Pdfium,
  page: number,
  file: Uint8Array,
  frame: PageFrame,
  drawn: readonly Drawn[],
): ScannedPage | undefined {
  const [image, ...others] = drawn.filter(({ kind }) => kind !== 'text');
  if (image?.kind !== 'image' || others.length > 0 || image.layered || frame.rotation !== 0) return undefined;
  const { handle, box } = image;
  const renderMode = pdfium.fn('FPDFTextObj_GetTextRenderMode');
  const isBare =
    pdfium.call('FPDFPage_GetAnnotCount', page) === 0 &&
    drawn.every((one) => one.kind !== 'text' || renderMode(one.handle) === 3);
  if (!isBare || !isOnPageItself(pdfium, page, handle) || !isShownAsIs(pdfium, handle)) return undefined;
  const data = jpegOf(pdfium, page, handle);
  if (data === undefined || !isPlain(file, data)) return undefined;
  const brightness = jpegBrightness(data, box.width);
  return brightness && { range: (wanted) => rangeOf(brightness, box, wanted) };
}

/** Whether an object is no part of a group, in which other places and shades hold. */
function isOnPageItself(pdfium: Pdfium, page: number, handle: number): boolean {
  const count = pdfium.call('FPDFPage_CountObjects', page);
  const objectAt = pdfium.fn('FPDFPage_GetObject');
  for (let at = 0; at < count; at += 1) if (objectAt(page, at) === handle) return true;
  return false;
}

/** Whether a picture is opaque, not clipped, and neither turned nor mirrored. */
function isShownAsIs(pdfium: Pdfium, handle: number): boolean {
  const clip = pdfium.call('FPDFPageObj_GetClipPath', handle);
  if (clip !== 0 && pdfium.call('FPDFClipPath_CountPaths', clip) > 0) return false;
  if (pdfium.call('FPDFPageObj_HasTransparency', handle) !== 0) return false;
  const scratch = pdfium.malloc(24);
  const known = pdfium.call('FPDFPageObj_GetMatrix', handle, scratch) !== 0;
  const [a, b, c, d] = new Float32Array(pdfium.memory.buffer.slice(scratch, scratch + 16));
  pdfium.free(scratch);
  return known && a! > 0 && d! > 0 && b === 0 && c === 0;
}

/** The bytes of a picture that is a JPEG of a plain colour space and nothing more. */
function jpegOf(pdfium: Pdfium, page: number, handle: number): Uint8Array | undefined {
  if (pdfium.call('FPDFImageObj_GetImageFilterCount', handle) !== 1) return undefined;
  const scratch = pdfium.malloc(64);
  pdfium.call('FPDFImageObj_GetImageMetadata', handle, page, scratch);
  const space = new DataView(pdfium.memory.buffer).getInt32(scratch + 20, true);
  const filterLength = pdfium.call('FPDFImageObj_GetImageFilter', handle, 0, scratch, 64);
  const filter = new Uint8Array(pdfium.memory.buffer, scratch, Math.min(filterLength, 10)).slice(0, -1);
  pdfium.free(scratch);
  if (!plainSpaces.has(space) || String.fromCharCode(...filter) !== 'DCTDecode') return undefined;
  const length = pdfium.call('FPDFImageObj_GetImageDataRaw', handle, 0, 0);
  if (length < 64 || length > largest) return undefined;
  const address = pdfium.malloc(length);
  pdfium.call('FPDFImageObj_GetImageDataRaw', handle, address, length);
  const data = new Uint8Array(pdfium.memory.buffer, address, length).slice();
  pdfium.free(address);
  return data;
}

/** Whether wherever a file holds these bytes, they are a stream of which its dictionary says nothing out of the ordinary. */
function isPlain(file: Uint8Array, data: Uint8Array): boolean {
  const middle = data.length >> 1;
  const needle = data.subarray(middle, middle + 24);
  let found = false;
  for (let at = indexOfBytes(file, needle); at >= 0; at = indexOfBytes(file, needle, at + 1)) {
    const start = at - middle;
    if (start < 0 || !isAt(file, data, start)) continue;
    found = true;
    const before = String.fromCharCode(...file.subarray(Math.max(0, start - dictionaryLength), start));
    const [, dictionary] = /obj(?!.*obj)(.*)stream\r?\n$/s.exec(before) ?? [];
    if (dictionary === undefined || /[%#(]/.test(dictionary)) return false;
    for (const [, name] of dictionary.matchAll(/\/([^\s/<>[\]]*)/g)) if (!plainNames.has(name!)) return false;
  }
  return found;
}

function isAt(file: Uint8Array, data: Uint8Array, start: number): boolean {
  for (let at = 0; at < data.length; at += 1) if (file[start + at] !== data[at]) return false;
  return true;
}

function rangeOf({ width, height, rowLength, pixels }: Brightness, image: Box, box: Box): number {
  const [across, down] = [width / image.width, height / image.height];
  const left = Math.max(0, Math.floor((box.x - image.x) * across));
  const top = Math.max(0, Math.floor((box.y - image.y) * down));
  const right = Math.min(width, Math.ceil((box.x + box.width - image.x) * across));
  const bottom = Math.min(height, Math.ceil((box.y + box.height - image.y) * down));
  let [low, high] = [255, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const shade = pixels[y * rowLength + x]!;
      if (shade < low) low = shade;
      if (shade > high) high = shade;
    }
  }
  return Math.max(0, high - low);
}
