import type { Box } from '../content.ts';
import type { Pdfium } from './module.ts';

/** How points of a page's own space lie on the page as shown. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which the page is shown turned. */
  readonly rotation: number;
  readonly at: (x: number, y: number) => readonly [number, number];
}

const float = (pdfium: Pdfium, address: number): number =>
  new DataView(pdfium.memory.buffer).getFloat32(address, true);

/** Reads a page's visible box and rotation. `scratch` has room for four floats. */
export function frameOf(pdfium: Pdfium, page: number, scratch: number): PageFrame {
  const turns = pdfium.call('FPDFPage_GetRotation', page) & 3;
  pdfium.call('FPDF_GetPageBoundingBox', page, scratch);
  const left = float(pdfium, scratch);
  const top = float(pdfium, scratch + 4);
  const right = float(pdfium, scratch + 8);
  const bottom = float(pdfium, scratch + 12);
  const across = right - left;
  const down = top - bottom;
  const turn: readonly PageFrame['at'][] = [
    (x, y) => [x - left, top - y],
    (x, y) => [y - bottom, x - left],
    (x, y) => [right - x, y - bottom],
    (x, y) => [top - y, right - x],
  ];
  const at = turn[turns]!;
  const turned = turns % 2 === 1;
  return { width: turned ? down : across, height: turned ? across : down, rotation: turns * 90, at };
}

/** The box of two opposite corners. */
export function boxOf(frame: PageFrame, x0: number, y0: number, x1: number, y1: number): Box {
  const [ax, ay] = frame.at(x0, y0);
  const [bx, by] = frame.at(x1, y1);
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
}

/** The area that two boxes share. */
export const overlap = (a: Box, b: Box): number => {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
};
