import type { JsonPointer } from '@peer-groups/core';
import { linesOperators, paintArtifact, paintMarked } from './painter.ts';
import type { Page, Rectangle, Tag } from './painter.ts';
import { margins, paper, styles } from './style.ts';
import type { Paper, Style } from './style.ts';
import type { Entry } from '../sheet/sheet.ts';
import type { Typesetter } from './typesetter.ts';

/** A field placed on a page. */
export interface Widget {
  readonly page: number;
  readonly rectangle: Rectangle;
  readonly entry: Entry;
  readonly at: JsonPointer;
  readonly text: string;
}

/** A document set on pages. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly Page[];
  readonly root: Tag;
  readonly widgets: readonly Widget[];
}

/** The place where the next thing goes, and what has been set so far. */
export interface Flow {
  readonly setter: Typesetter;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly pages: Page[];
  readonly widgets: Widget[];
  /** Top of the free part of the page. */
  y: number;
}

export function startFlow(setter: Typesetter, format: Paper): Flow {
  const [width, height] = paper[format];
  const flow: Flow = {
    setter,
    width,
    height,
    left: margins.side,
    right: width - margins.side,
    pages: [],
    widgets: [],
    y: 0,
  };
  nextPage(flow);
  return flow;
}

export const currentPage = (flow: Flow): Page => flow.pages.at(-1) as Page;

export function nextPage(flow: Flow): void {
  flow.pages.push({ operators: [], marks: 0 });
  flow.y = flow.height - margins.top;
}

/** Room left on the page, in points. */
export const room = (flow: Flow): number => flow.y - margins.bottom;

/** Turns the page unless there is room; an empty page is room enough. */
export function need(flow: Flow, height: number): boolean {
  if (room(flow) >= height || flow.y === flow.height - margins.top) return false;
  nextPage(flow);
  return true;
}

/** Adds a child to an element. */
export function child(parent: Tag, type: string, attributes?: string): Tag {
  const tag: Tag = attributes === undefined ? { type, kids: [] } : { type, kids: [], attributes };
  parent.kids.push(tag);
  return tag;
}

/** Where the first baseline lies below the top of a line. */
export const drop = (style: Style): number => style.leading / 2 + style.size * 0.36;

/** Sets lines as one element, over as many pages as they need; at least two lines stay together. */
export function setLines(flow: Flow, tag: Tag, lines: readonly string[], x: number, style: Style): void {
  let rest = lines;
  while (rest.length > 0) {
    need(flow, Math.min(2, rest.length) * style.leading);
    let count = Math.max(1, Math.min(rest.length, Math.floor(room(flow) / style.leading)));
    if (rest.length - count === 1 && count > 2) count--;
    const operators = linesOperators(rest.slice(0, count), x, flow.y - drop(style), style, flow.setter);
    paintMarked(currentPage(flow), flow.pages.length - 1, tag, operators);
    flow.y -= count * style.leading;
    rest = rest.slice(count);
  }
}

/** Puts the footer and the page's number on every page. */
export function setFooters(flow: Flow, footer: string, pageOf: string): void {
  const style = styles.footer;
  const y = margins.bottom - 30;
  for (const [index, page] of flow.pages.entries()) {
    const count = pageOf.replace('{page}', String(index + 1)).replace('{pages}', String(flow.pages.length));
    const wide = flow.setter.widthOf(count, style.face, style.size);
    const [line = ''] = flow.setter.linesOf(
      footer,
      style.face,
      style.size,
      flow.right - flow.left - wide - 24,
      '',
    );
    paintArtifact(
      page,
      `${linesOperators([line], flow.left, y, style, flow.setter)} ${linesOperators([count], flow.right - wide, y, style, flow.setter)}`,
      'Pagination',
    );
  }
}
