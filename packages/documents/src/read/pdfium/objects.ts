import type { Box } from '../content.ts';
import { OverBudget } from '../budget.ts';
import type { Spending } from '../budget.ts';
import { boxOf } from './geometry.ts';
import type { PageFrame } from './geometry.ts';
import type { Pdfium } from './module.ts';

/** Something drawn on a page, in the order of painting. */
export interface Drawn {
  readonly handle: number;
  readonly kind: 'text' | 'path' | 'image' | 'shading';
  readonly box: Box;
  /** Red, green, blue and opacity, 0 to 255; of a picture nothing is known. */
  readonly colour: readonly [number, number, number, number];
  /** Whether a path is filled, or drawn with a pen so broad that it may hide what lies under it. */
  readonly filled: boolean;
  /** Whether text is drawn so that it leaves no ink. */
  readonly inkless: boolean;
  /** Whether it belongs to an optional layer. */
  readonly layered: boolean;
  /** What its clip leaves to be seen, where it has one. */
  readonly clip?: Box;
}

const kinds = { 1: 'text', 2: 'path', 3: 'image', 4: 'shading' } as const;
const deepest = 6;
/** Narrower than this, in points, nothing can hide text: rules, borders, strokes under a word. */
export const thinnest = 2.6;

/** Lists what is drawn on a page, groups opened; the boxes of what is inside a group are the group's. */
export function drawnOn(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  spending: Spending,
): readonly Drawn[] {
  const scratch = pdfium.malloc(64);
  const drawn: Drawn[] = [];
  const bounds = pdfium.fn('FPDFPageObj_GetBounds');
  const typeOf = pdfium.fn('FPDFPageObj_GetType');
  const fill = pdfium.fn('FPDFPageObj_GetFillColor');
  const stroke = pdfium.fn('FPDFPageObj_GetStrokeColor');
  const strokeWidth = pdfium.fn('FPDFPageObj_GetStrokeWidth');
  const drawMode = pdfium.fn('FPDFPath_GetDrawMode');
  const renderMode = pdfium.fn('FPDFTextObj_GetTextRenderMode');
  const countMarks = pdfium.fn('FPDFPageObj_CountMarks');
  const boundsNow = (handle: number): Box => {
    bounds(handle, scratch, scratch + 4, scratch + 8, scratch + 12);
    const view = new Float32Array(pdfium.memory.buffer, scratch, 4);
    return boxOf(frame, view[0]!, view[1]!, view[2]!, view[3]!);
  };

  /** After the mode of drawing was asked: whether a line is as broad as a marker's. */
  const isBroadStroke = (handle: number): boolean =>
    new Int32Array(pdfium.memory.buffer, scratch + 4, 1)[0] !== 0 &&
    strokeWidth(handle, scratch) !== 0 &&
    new Float32Array(pdfium.memory.buffer, scratch, 1)[0]! > thinnest;

  const visit = (handle: number, depth: number, outer: Box | undefined): void => {
    if (drawn.length >= spending.budget.objects) throw new OverBudget('objects');
    const type = typeOf(handle);
    if (type === 5) {
      if (depth < deepest) visitGroup(handle, depth + 1, outer ?? boundsNow(handle));
      return;
    }
    const kind = kinds[type as 1 | 2 | 3 | 4];
    if (kind === undefined) return;
    const filled =
      kind === 'path' &&
      drawMode(handle, scratch, scratch + 4) !== 0 &&
      new Int32Array(pdfium.memory.buffer, scratch, 1)[0] !== 0;
    const broad = kind === 'path' && !filled && isBroadStroke(handle);
    const colourOf = broad ? stroke : fill;
    const coloured =
      kind !== 'image' && colourOf(handle, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0;
    const colour = coloured ? [...new Uint32Array(pdfium.memory.buffer, scratch, 4)] : [0, 0, 0, 255];
    drawn.push({
      handle,
      kind,
      box: outer ?? boundsNow(handle),
      colour: colour as unknown as Drawn['colour'],
      filled: filled || broad,
      inkless: kind === 'text' && [3, 7].includes(renderMode(handle)),
      layered: countMarks(handle) > 0 && hasLayerMark(pdfium, handle),
      ...(kind === 'text' && outer === undefined && clipOf(pdfium, handle, frame, scratch)),
    });
  };
  const visitGroup = (group: number, depth: number, outer: Box): void => {
    const count = pdfium.call('FPDFFormObj_CountObjects', group);
    for (let at = 0; at < count; at += 1)
      visit(pdfium.call('FPDFFormObj_GetObject', group, at), depth, outer);
  };

  try {
    const count = pdfium.call('FPDFPage_CountObjects', page);
    if (count > spending.budget.objects) throw new OverBudget('objects');
    const objectAt = pdfium.fn('FPDFPage_GetObject');
    for (let at = 0; at < count; at += 1) visit(objectAt(page, at), 0, undefined);
  } finally {
    pdfium.free(scratch);
  }
  return drawn;
}

/** A mark named OC puts an object on an optional layer (ISO 32000-1, 8.11.3.2). */
function hasLayerMark(pdfium: Pdfium, handle: number): boolean {
  const count = pdfium.call('FPDFPageObj_CountMarks', handle);
  const scratch = pdfium.malloc(16);
  let found = false;
  for (let at = 0; at < count && !found; at += 1) {
    const mark = pdfium.call('FPDFPageObj_GetMark', handle, at);
    pdfium.call('FPDFPageObjMark_GetName', mark, scratch, 8, scratch + 8);
    const name = new Uint16Array(pdfium.memory.buffer, scratch, 4);
    found = name[0] === 0x4f && name[1] === 0x43 && name[2] === 0;
  }
  pdfium.free(scratch);
  return found;
}

/** The box of a clip of few corners: a larger one is seldom made to hide anything, and costs too much to ask. */
function clipOf(pdfium: Pdfium, handle: number, frame: PageFrame, scratch: number): { readonly clip?: Box } {
  const clip = pdfium.call('FPDFPageObj_GetClipPath', handle);
  const paths = clip === 0 ? 0 : pdfium.call('FPDFClipPath_CountPaths', clip);
  if (paths <= 0 || paths > 4) return {};
  let [left, top, right, bottom] = [-Infinity, -Infinity, Infinity, Infinity];
  for (let path = 0; path < paths; path += 1) {
    const segments = pdfium.call('FPDFClipPath_CountPathSegments', clip, path);
    if (segments <= 0 || segments > 6) continue;
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < segments; at += 1) {
      const segment = pdfium.call('FPDFClipPath_GetPathSegment', clip, path, at);
      if (pdfium.call('FPDFPathSegment_GetPoint', segment, scratch, scratch + 4) === 0) continue;
      const point = new Float32Array(pdfium.memory.buffer, scratch, 2);
      const [x, y] = frame.at(point[0]!, point[1]!);
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
    }
    [left, top, right, bottom] = [
      Math.max(left, x0),
      Math.max(top, y0),
      Math.min(right, x1),
      Math.min(bottom, y1),
    ];
  }
  return Number.isFinite(left + top + right + bottom)
    ? { clip: { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) } }
    : {};
}
