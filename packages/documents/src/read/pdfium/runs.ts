import { boxAround } from '../content.ts';
import type { Box, HiddenHow, Run } from '../content.ts';
import type { Glyph } from './glyphs.ts';

/** How the text of one object is set. */
export interface Setting {
  /** Size in points as shown. */
  readonly size: number;
  /** Degrees clockwise as shown: 0, 90, 180 or 270. */
  readonly angle: number;
}

/** Gap, in sizes of the type, from which on two words belong to two columns. */
const columnGap = 1.15;
/** The same where the file holds spaces, and none here. */
const spacelessGap = 0.5;

/** Whether a page's words are parted by spaces of its own, and not by places alone. */
const holdsSpaces = (glyphs: readonly Glyph[]): boolean =>
  glyphs.filter(({ text, supposed }) => text === ' ' && supposed !== true).length > glyphs.length / 20;

interface Open {
  text: string;
  edges: number[];
  boxes: Box[];
  unmapped: number;
  /** Where the last glyph stands: a scan's lines climb or fall. */
  baseline: number;
  end: number;
  readonly size: number;
  readonly angle: number;
  readonly hidden: HiddenHow | undefined;
}

/** Coordinates along and across the direction of reading. */
const along = (angle: number, box: Box): readonly [number, number] =>
  angle === 0
    ? [box.x, box.x + box.width]
    : angle === 90
      ? [box.y, box.y + box.height]
      : angle === 180
        ? [-box.x - box.width, -box.x]
        : [-box.y - box.height, -box.y];

const across = (angle: number, x: number, y: number): number =>
  angle === 0 ? y : angle === 90 ? -x : angle === 180 ? -y : x;

/** Joins glyphs that follow each other on one baseline without a column's gap between them. */
export function runsOf(
  glyphs: readonly Glyph[],
  page: number,
  settingOf: (glyph: Glyph) => Setting,
  hiddenOf: (index: number) => HiddenHow | undefined,
): readonly Run[] {
  const runs: Run[] = [];
  let open: Open | undefined;
  let spaced = false;
  let real = false;
  const apart = holdsSpaces(glyphs) ? spacelessGap : columnGap;
  const close = (): void => {
    if (open !== undefined && open.text.trim() !== '') {
      const { text, edges, boxes, unmapped, baseline, end, size, angle, hidden } = open;
      runs.push({
        text,
        page,
        box: boxAround(boxes),
        edges: [...edges, end],
        baseline,
        size,
        angle,
        ...(hidden && { hidden }),
        ...(unmapped > boxes.length / 2 && { unmapped: true as const }),
      });
    }
    open = undefined;
    spaced = false;
    real = false;
  };
  for (const [index, glyph] of glyphs.entries()) {
    if (glyph.text === '') {
      // A break that PDFium saw ends the run only where the next glyph stands elsewhere; the geometry below decides.
      spaced = true;
      continue;
    }
    if (glyph.text.trim() === '') {
      spaced = true;
      if (glyph.supposed !== true) real = true;
      continue;
    }
    const { size, angle } = settingOf(glyph);
    const [start, end] = along(angle, glyph.box);
    const baseline = across(angle, glyph.originX, glyph.originY);
    const hidden = hiddenOf(index);
    const gap = open === undefined ? 0 : start - open.end;
    const follows =
      open !== undefined &&
      open.angle === angle &&
      open.hidden === hidden &&
      Math.abs(baseline - open.baseline) < 0.35 * Math.max(size, open.size) &&
      gap < (real ? columnGap : apart) * Math.max(size, open.size) &&
      gap > -0.9 * Math.max(size, open.size);
    if (!follows) close();
    open ??= { text: '', edges: [], boxes: [], unmapped: 0, baseline, end: start, size, angle, hidden };
    if (open.text !== '' && (spaced || gap > 0.45 * size)) {
      open.text += ' ';
      open.edges.push(open.end);
    }
    spaced = false;
    real = false;
    open.text += glyph.text;
    for (let unit = 0; unit < glyph.text.length; unit += 1)
      open.edges.push(start + ((end - start) * unit) / glyph.text.length);
    open.boxes.push(glyph.box);
    if (glyph.unmapped) open.unmapped += 1;
    open.baseline = baseline;
    open.end = end;
  }
  close();
  return runs;
}
