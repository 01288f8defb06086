import type { Colour, Style } from './style.ts';
import type { Typesetter } from './typesetter.ts';

/** An element of the structure tree that a screen reader follows. */
export interface Tag {
  /** Standard structure type of ISO 32000-1, 14.8.4. */
  readonly type: string;
  readonly kids: (Tag | Mark | WidgetMark)[];
  /** Attributes as PDF syntax. */
  readonly attributes?: string;
  readonly alternative?: string;
}

/** A piece of a page's content that belongs to an element. */
export interface Mark {
  readonly page: number;
  readonly content: number;
}

/** A form field that belongs to an element, by its number among the document's widgets. */
export interface WidgetMark {
  readonly widget: number;
}

/** One page: its operators, and how many pieces of content are marked on it. */
export interface Page {
  readonly operators: string[];
  marks: number;
}

/** Left, bottom, right, top in points. */
export type Rectangle = readonly [number, number, number, number];

/** Numbers of a page: two decimals are finer than any device draws. */
export const number = (value: number): string => String(Math.round(value * 100) / 100);

const numbers = (...values: readonly number[]): string => values.map(number).join(' ');

const fillColour = (colour: Colour): string =>
  `${colour.map((part) => String(Math.round(part * 1000) / 1000)).join(' ')} rg`;

const strokeColour = (colour: Colour): string =>
  `${colour.map((part) => String(Math.round(part * 1000) / 1000)).join(' ')} RG`;

/** Operators that show lines of text from a first baseline downwards. */
export function linesOperators(
  lines: readonly string[],
  x: number,
  y: number,
  style: Style,
  setter: Typesetter,
): string {
  const shown = lines.map(
    (line, index) => `${index === 0 ? '' : 'T* '}${setter.show(line, style.face, style.size)}`,
  );
  const tracking = style.tracking === undefined ? '' : `${style.tracking} Tc `;
  const reset = style.tracking === undefined ? '' : ' 0 Tc';
  return `BT ${fillColour(style.colour)} ${tracking}${number(style.leading)} TL ${numbers(x, y)} Td ${shown.join('\n')}${reset} ET`;
}

/** Operators that fill a rectangle. */
export const boxOperators = ([left, bottom, right, top]: Rectangle, colour: Colour): string =>
  `${fillColour(colour)} ${numbers(left, bottom, right - left, top - bottom)} re f`;

/** Operators that draw the outline of a rectangle. */
export const frameOperators = (
  [left, bottom, right, top]: Rectangle,
  colour: Colour,
  width: number,
): string =>
  `${strokeColour(colour)} ${number(width)} w ${numbers(left, bottom, right - left, top - bottom)} re S`;

/** Draws on a page as part of an element of the structure. */
export function paintMarked(page: Page, index: number, tag: Tag, operators: string): void {
  const content = page.marks++;
  page.operators.push(`/${tag.type} <</MCID ${content}>> BDC ${operators} EMC`);
  tag.kids.push({ page: index, content });
}

/** Draws on a page what is only decoration, a repeated heading or a page number. */
export function paintArtifact(page: Page, operators: string, kind?: 'Pagination' | 'Layout'): void {
  page.operators.push(
    kind === undefined
      ? `/Artifact BMC ${operators} EMC`
      : `/Artifact <</Type/${kind}>> BDC ${operators} EMC`,
  );
}
