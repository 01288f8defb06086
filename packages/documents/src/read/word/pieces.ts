import type { HiddenHow } from '../content.ts';
import type { Cell, Piece } from '../layout/lines.ts';

/** How a run is set, as far as it may hide it. */
export interface RunState {
  vanish: boolean;
  colour: string | undefined;
  half: number | undefined;
  shaded: boolean;
}

/** A content control while it is read. */
export interface Control {
  tag: string | undefined;
  placeholder: boolean;
  text: string;
}

export const hiddenBy = ({ vanish, colour, half, shaded }: RunState): HiddenHow | undefined => {
  if (vanish) return 'hidden-run';
  if (colour !== undefined && /^(?:f[a-f\d]){3}$/i.test(colour) && !shaded) return 'white';
  return half !== undefined && half <= 4 ? 'tiny' : undefined;
};

/** Parts pieces at a character. */
export function splitAt(pieces: readonly Piece[], mark: string): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    for (const [index, text] of piece.text.split(mark).entries()) {
      if (index > 0) parts.push([]);
      if (text !== '') parts.at(-1)!.push({ ...piece, text });
    }
  }
  return parts;
}

export const cellOf = (pieces: readonly Piece[], index: number): Cell => ({
  text: pieces
    .filter(({ hidden }) => hidden === undefined)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim(),
  start: index * columnWidth,
  end: index * columnWidth + columnWidth - 20,
  pieces,
  source: 'word',
});

const columnWidth = 200;

/** Whether a style of paragraphs is one of headings, as Word calls them in the languages of its makers. */
export const isHeadingStyle = (style: string): boolean =>
  /^(?:heading|title|subtitle|titre|überschrift|berschrift|kop|overskrift|rubrik|ttulo|título)/iu.test(style);
