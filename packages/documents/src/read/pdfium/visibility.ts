import { boxAround } from '../content.ts';
import type { Box, HiddenHow } from '../content.ts';
import type { Glyph } from './glyphs.ts';
import type { PageFrame } from './geometry.ts';
import type { Pdfium } from './module.ts';
import type { Drawn } from './objects.ts';
import { overprinted } from './overprinted.ts';
import { difference, draw, range, scaleFor } from './picture.ts';
import type { Picture } from './picture.ts';
import { scannedPage } from './scanned-page.ts';
import { brightness, leaves, suspect } from './suspicion.ts';
import type { Suspicion } from './suspicion.ts';

/** Letters lower than this, in points, are not there to be read. */
const tiniest = 1.6;
/** A difference of one colour, 0 to 255, that a person sees as a letter on its ground. */
const seen = 48;
const inkOfImage = 60;
/** Pixels for a point where letters lie over letters: of small type the thin strokes show. */
const fine = 5;

/**
 * Which glyphs of a page a person cannot see, and why: the page is drawn with its text and without, and a glyph whose
 * box looks the same both times leaves no ink, whatever hides it. Letters that other letters lie over are left out alone.
 *
 * Only what is odd is drawn, and only the part of the page that holds it.
 */
export function hiddenGlyphs(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  drawn: readonly Drawn[],
  glyphs: readonly Glyph[],
  annotations: readonly Box[],
  file: Uint8Array,
): ReadonlyMap<number, HiddenHow> {
  const hidden = new Map<number, HiddenHow>();
  const paper: Box = { x: 0, y: 0, width: frame.width, height: frame.height };
  for (const [index, { box, text }] of glyphs.entries()) {
    if (text === '') continue;
    if (box.x > paper.width || box.y > paper.height || box.x + box.width < 0 || box.y + box.height < 0)
      hidden.set(index, 'off-page');
    else if (Math.max(box.height, box.width) < tiniest && /[\p{L}\p{N}]/u.test(text))
      hidden.set(index, 'tiny');
  }
  const suspicion = suspect(drawn, frame, annotations);
  const odd = glyphs.flatMap((glyph, index) =>
    glyph.text.trim() !== '' && !hidden.has(index) && suspicion.isOdd(glyph.object) ? [index] : [],
  );
  const rounds = overprinted(glyphs, drawn);
  if (odd.length === 0 && rounds.length === 0) return hidden;
  // Under a scan no text leaves ink: the page without it is the page, and half as fine is fine enough to see ink at all.
  const inked = drawn.some(({ kind, inkless }) => kind === 'text' && !inkless);
  const byHandle = new Map(drawn.map((one) => [one.handle, one]));
  const hide = (index: number, inkBelow: (box: Box) => boolean): void => {
    const { box, object } = glyphs[index]!;
    const own = notEmpty(box);
    hidden.set(index, howHidden(byHandle.get(object), suspicion, inkBelow(grown(own)), own));
  };
  const scanned = inked ? undefined : scannedPage(pdfium, page, file, frame, drawn);
  if (scanned !== undefined) {
    for (const index of odd) hide(index, (box) => scanned.range(box) > inkOfImage);
    return smoothed(glyphs, hidden);
  }
  const drawPart = (part: Box, scale: number): Picture | undefined => draw(pdfium, page, frame, scale, part);
  const around = (indices: readonly number[]): Box => grown(boxAround(indices.map((at) => glyphs[at]!.box)));
  /** Those of some letters that leave no ink where some texts are left out of a part of the page, and that part whole. */
  const inkless = (
    indices: readonly number[],
    part: Box,
    scale: number,
    texts: readonly number[],
  ): { readonly all?: Picture; readonly found: readonly number[] } => {
    const all = drawPart(part, scale);
    const bare = texts.length === 0 ? all : without(pdfium, texts, () => drawPart(part, scale));
    if (all === undefined || bare === undefined) return { found: [] };
    const found = indices.filter((index) => {
      const { most, share } = difference(all, bare, notEmpty(glyphs[index]!.box));
      return most < seen || share <= 0.02;
    });
    return { all, found };
  };
  if (odd.length > 0) {
    const texts = drawn.filter(({ kind }) => kind === 'text').map(({ handle }) => handle);
    const scale = scaleFor(frame, inked ? 2 : 1);
    const { all, found } = inkless(odd, around(odd), scale, inked ? texts : []);
    for (const index of found) hide(index, (box) => range(all!, box) > inkOfImage);
  }
  for (const round of inked ? rounds : []) {
    const open = round.filter((index) => !hidden.has(index));
    const texts = [...new Set(open.map((index) => glyphs[index]!.object))];
    if (open.length === 0) continue;
    const part = around(open);
    for (const index of inkless(open, part, scaleFor(part, fine), texts).found)
      hidden.set(index, byHandle.get(glyphs[index]!.object)!.inkless ? 'invisible-mode' : 'covered');
  }
  return smoothed(glyphs, hidden);
}

const notEmpty = (box: Box): Box => ({
  ...box,
  width: Math.max(box.width, 0.6),
  height: Math.max(box.height, 0.6),
});

const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - 1,
  y: y - 1,
  width: width + 2,
  height: height + 2,
});

const howHidden = (
  object: Drawn | undefined,
  suspicion: Suspicion,
  inkBelow: boolean,
  box: Box,
): HiddenHow => {
  if (object === undefined) return 'covered';
  const cover = suspicion.coverOf(object.handle);
  const overImage = [cover, suspicion.groundOf(object.handle)].some((one) => one?.kind === 'image');
  if (overImage && inkBelow) return 'ocr-layer';
  if (object.layered && cover === undefined) return 'hidden-layer';
  if (cover !== undefined) return 'covered';
  if (object.inkless) return 'invisible-mode';
  if (object.colour[3] < 60) return 'transparent';
  if (object.clip !== undefined && leaves(box, object.clip)) return 'clipped';
  const ground = suspicion.groundOf(object.handle);
  if (ground === undefined && brightness(object.colour) > 235) return 'white';
  if (ground === undefined && brightness(object.colour) < 120) return 'covered';
  return 'same-colour';
};

/** Draws with some objects put to sleep, and wakes them again. */
function without<T>(pdfium: Pdfium, handles: readonly number[], use: () => T): T {
  for (const handle of handles) pdfium.call('FPDFPageObj_SetIsActive', handle, 0);
  try {
    return use();
  } finally {
    for (const handle of handles) pdfium.call('FPDFPageObj_SetIsActive', handle, 1);
  }
}

/** A single sign between hidden ones is hidden with them, and one between seen ones is seen: dots leave little ink. */
function smoothed(glyphs: readonly Glyph[], hidden: Map<number, HiddenHow>): ReadonlyMap<number, HiddenHow> {
  const inked = [...glyphs.keys()].filter((index) => glyphs[index]!.text.trim() !== '');
  const result = new Map(hidden);
  for (const [place, index] of inked.entries()) {
    const before = hidden.get(inked[place - 1] ?? -1);
    const after = hidden.get(inked[place + 1] ?? -1);
    const own = hidden.get(index);
    if (own === undefined && before !== undefined && before === after) result.set(index, before);
    else if (own !== undefined && own !== 'tiny' && before === undefined && after === undefined && place > 0)
      result.delete(index);
    else if (own !== undefined && before !== undefined && before === after) result.set(index, before);
  }
  return result;
}
