import type { AsideText, HiddenHow, Unread } from '../content.ts';
import type { Cell, Line, Piece } from '../layout/lines.ts';
import { isOnItsOwnColour } from './grounds.ts';

/** What one part of a Word file holds. */
export interface WordPart {
  readonly lines: readonly Line[];
  readonly asides: readonly AsideText[];
  /** Text of each tagged content control. */
  readonly tags: ReadonlyMap<string, string>;
  readonly unread: readonly Unread[];
  readonly wellFormed: boolean;
}

/** How a run is set, as far as it may hide it. */
export interface RunState {
  vanish: boolean;
  colour: string | undefined;
  half: number | undefined;
  /** Colours of a marker and of shading of its own. */
  marker: string | undefined;
  shade: string | undefined;
}

/** A run of which nothing is said. */
export const plainRun = (): RunState => ({
  vanish: false,
  colour: undefined,
  half: undefined,
  marker: undefined,
  shade: undefined,
});

/** A content control while it is read. */
export interface Control {
  tag: string | undefined;
  placeholder: boolean;
  text: string;
}

/** How a run is kept from the eye, where what is around it is shaded or not. */
export const hiddenBy = (
  { vanish, colour, half, marker, shade }: RunState,
  around: string | undefined,
): HiddenHow | undefined => {
  if (vanish) return 'hidden-run';
  if (isOnItsOwnColour(colour, marker, shade ?? around))
    return marker === undefined && shade === undefined && around === undefined ? 'white' : 'same-colour';
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

/** Whether a switch of Word's is on, by its value. */
export const isOn = (value: string): boolean => !['0', 'false', 'off', 'none'].includes(value);
