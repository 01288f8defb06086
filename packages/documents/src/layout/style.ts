import type { FaceName } from './typesetter.ts';

/** How a line of text looks. Sizes are in points, colours are sRGB from 0 to 1. */
export interface Style {
  readonly face: FaceName;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly colour: Colour;
  /** Extra space between letters, in points. */
  readonly tracking?: number;
}

export type Colour = readonly [number, number, number];

type ColourName = 'ink' | 'muted' | 'accent' | 'tint' | 'line' | 'field' | 'fieldLine';

type StyleName =
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'subheading'
  | 'body'
  | 'muted'
  | 'strong'
  | 'label'
  | 'cell'
  | 'columnTitle'
  | 'footer';

const hex = (value: number): Colour => [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];

/** Text colours have a contrast of at least 4.5 to 1 on white and on the tint (WCAG 2.2, 1.4.3). */
export const colours: Readonly<Record<ColourName, Colour>> = {
  ink: hex(0x1b2430),
  muted: hex(0x55616d),
  accent: hex(0x0b5a61),
  tint: hex(0xeff5f5),
  line: hex(0xd3dcdf),
  field: hex(0xf6f9fb),
  fieldLine: hex(0x9fb1b8),
};

const style = (face: FaceName, size: number, leading: number, colour: Colour, tracking?: number): Style =>
  tracking === undefined ? { face, size, leading, colour } : { face, size, leading, colour, tracking };

export const styles: Readonly<Record<StyleName, Style>> = {
  kicker: style('semibold', 8.5, 12, colours.accent, 0.9),
  title: style('semibold', 21, 27, colours.ink),
  subtitle: style('regular', 11.5, 17, colours.muted),
  heading: style('semibold', 12, 17, colours.accent),
  subheading: style('semibold', 10, 15, colours.ink),
  body: style('regular', 10, 15, colours.ink),
  muted: style('regular', 9, 13, colours.muted),
  strong: style('semibold', 10, 15, colours.ink),
  label: style('semibold', 9, 15, colours.muted),
  cell: style('regular', 9.5, 13.5, colours.ink),
  columnTitle: style('semibold', 8.5, 13.5, colours.muted),
  footer: style('regular', 8, 11, colours.muted),
};

/** Width and height in points. */
export const paper = { A4: [595.28, 841.89], Letter: [612, 792] } as const;

/** A size of paper. */
export type Paper = keyof typeof paper;

export const margins = { side: 60, top: 62, bottom: 64 } as const;
