/** Reads an attribute of the element that is open. */
type Attribute = (name: string) => string | undefined;

/** Colours by which Word marks text (ECMA-376 part 1, 17.18.40). */
const markers: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  yellow: 'ffff00',
  green: '00ff00',
  cyan: '00ffff',
  magenta: 'ff00ff',
  blue: '0000ff',
  red: 'ff0000',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'c0c0c0',
};
/** A ground of which only a theme knows the colour. */
const untold = 'theme';
const hex = /^[\da-f]{6}$/i;

/** The colour of a marker by its name; `undefined` where it marks nothing. */
export const markerOf = (name: string | undefined): string | undefined =>
  name === undefined || name === 'none' ? undefined : (markers[name] ?? untold);

/** The colour that an element of shading paints; `undefined` where it paints none. */
export function shadeOf(attribute: Attribute): string | undefined {
  const painted = attribute(attribute('w:val') === 'solid' ? 'w:color' : 'w:fill');
  if (painted !== undefined && hex.test(painted)) return painted.toLowerCase();
  return attribute('w:themeFill') === undefined ? undefined : untold;
}

const channels = (colour: string): readonly number[] =>
  [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const isDark = (colour: string): boolean => channels(colour).reduce((sum, one) => sum + one, 0) < 3 * 96;
/** Differences of one colour, 0 to 255, that nobody sees. */
const unseen = 20;

/**
 * Whether text cannot be told from its ground: a marker, what shades it, or the white page. Automatic text is black, and white
 * where shading is dark; on a marker it stays black.
 */
export function isOnItsOwnColour(
  colour: string | undefined,
  marker: string | undefined,
  shade: string | undefined,
): boolean {
  const ground = marker ?? shade ?? 'ffffff';
  if (ground === untold) return false;
  const automatic = marker === undefined && isDark(ground) ? 'ffffff' : '000000';
  const text = colour !== undefined && hex.test(colour) ? colour : automatic;
  const below = channels(ground);
  return channels(text).every((one, at) => Math.abs(one - below[at]!) <= unseen);
}

/** What shades the text at a place of a part: its paragraph, or the cell that it stands in. */
export interface Grounds {
  readonly open: (name: string, attribute: Attribute) => void;
  readonly close: (name: string) => void;
  readonly around: () => string | undefined;
}

const properties = new Set(['w:tcPr', 'w:pPr', 'w:rPr', 'w:tblPr']);

/** Follows the elements of a part, and what they shade. */
export function openGrounds(): Grounds {
  const cells: (string | undefined)[] = [];
  const inside: string[] = [];
  let paragraph: string | undefined;
  return {
    open(name, attribute) {
      if (name === 'w:tc') cells.push(undefined);
      else if (name === 'w:p') paragraph = undefined;
      else if (properties.has(name)) inside.push(name);
      else if (name === 'w:shd' && inside.at(-1) === 'w:pPr') paragraph = shadeOf(attribute);
      else if (name === 'w:shd' && inside.at(-1) === 'w:tcPr' && cells.length > 0)
        cells[cells.length - 1] = shadeOf(attribute);
    },
    close(name) {
      if (name === 'w:tc') cells.pop();
      else if (properties.has(name)) inside.pop();
    },
    around: () => paragraph ?? cells.findLast((shade) => shade !== undefined),
  };
}
