import type { Box, Where } from '../content.ts';
import type { HiddenHow } from '../content.ts';
import type { Line, Piece } from './lines.ts';

/** A stretch of a text and where in the file it stands. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly where: Where;
  readonly page?: number;
  readonly how?: HiddenHow;
  readonly line: number;
  readonly cell: number;
  readonly piece: Piece;
}

/** A document as one text, hidden words in their places, with the way back to the page. */
export interface MappedText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** Where hidden text is said to be. */
export const whereHidden = (how: HiddenHow | undefined): Where =>
  how === undefined || how === 'ocr-layer'
    ? 'body'
    : how === 'covered'
      ? 'under-rectangle'
      : how === 'same-colour' || how === 'white'
        ? 'same-colour'
        : 'invisible';

/** Whether a line goes on where the one before it had to break. */
const continues = (line: Line, before: Line | undefined, fewest = 45): boolean => {
  if (before === undefined || line.cells.length !== 1 || line.row || before.row) return false;
  if (line.paragraph === true || line.heading || before.heading) return false;
  const last = before.cells.at(-1)!;
  const gap = line.baseline - before.baseline;
  return (
    line.page === before.page &&
    gap > 0 &&
    gap < 1.75 * Math.max(line.size, before.size) &&
    Math.abs(line.size - before.size) < 1.2 &&
    Math.abs(line.cells[0]!.start - before.cells[0]!.start) < 6 &&
    before.cells.length === 1 &&
    last.text.length > fewest
  );
};

/** A paragraph and the line on which it begins. */
export interface Paragraph {
  readonly line: number;
  readonly text: string;
}

/** Lines joined where a sentence or a heading goes on: what was broken is read whole. A line of `starts` begins anew. */
export function paragraphsOf(
  lines: readonly Line[],
  starts: ReadonlySet<number> = new Set(),
): readonly Paragraph[] {
  const paragraphs: { line: number; text: string }[] = [];
  for (const [number, line] of lines.entries()) {
    const text = line.cells
      .map((cell) => cell.text)
      .filter((cell) => cell !== '')
      .join('  ');
    const last = paragraphs.at(-1);
    if (last !== undefined && !starts.has(number) && continues(line, lines[number - 1], 24))
      last.text += /\p{L}-$/u.test(last.text.slice(-3)) ? text : ` ${text}`;
    else paragraphs.push({ line: number, text });
  }
  return paragraphs;
}

/** Joins lines to one text: a wrapped line goes on after a space, or at once after a hyphen. */
export function mappedText(lines: readonly Line[]): MappedText {
  let text = '';
  const stretches: Stretch[] = [];
  for (const [number, line] of lines.entries()) {
    if (text !== '')
      text += continues(line, lines[number - 1]) ? (/\p{L}-$/u.test(text.slice(-3)) ? '' : ' ') : '\n';
    for (const [index, cell] of line.cells.entries()) {
      if (index > 0) text += '\n';
      for (const [at, piece] of cell.pieces.entries()) {
        const before = cell.pieces[at - 1];
        if (before !== undefined && needsSpace(before, piece)) text += ' ';
        const start = text.length;
        text += piece.text;
        const where = cell.source === 'form' ? 'form' : whereHidden(piece.hidden);
        stretches.push({
          start,
          end: text.length,
          where,
          line: number,
          cell: index,
          piece,
          ...(line.page > 0 && { page: line.page }),
          ...(piece.hidden && { how: piece.hidden }),
        });
      }
    }
  }
  return { text, stretches };
}

const needsSpace = (before: Piece, piece: Piece): boolean => {
  if (/\s$/.test(before.text) || /^\s/.test(piece.text)) return false;
  if (before.edges === undefined || piece.edges === undefined) return false;
  // A cell that was joined from lines goes on further down.
  if (before.box && piece.box && piece.box.y > before.box.y + 0.7 * before.box.height && !before.angle)
    return !/\p{L}-$/u.test(before.text) && !(/\d$/.test(before.text) && /^\d/.test(piece.text));
  return (piece.edges[0] ?? 0) - (before.edges.at(-1) ?? 0) > 1.2;
};

/** The box of a part of a piece, by the edges of its letters. */
export function boxWithin(piece: Piece, from: number, to: number): Box | undefined {
  const { box, edges, angle = 0 } = piece;
  if (box === undefined || edges === undefined || edges.length < 2) return box;
  const start = edges[Math.max(0, from)] ?? edges[0]!;
  const end = edges[Math.min(to, edges.length - 1)] ?? edges.at(-1)!;
  if (angle === 0) return { ...box, x: start, width: Math.max(0, end - start) };
  if (angle === 90) return { ...box, y: start, height: Math.max(0, end - start) };
  if (angle === 180) return { ...box, x: -end, width: Math.max(0, end - start) };
  return { ...box, y: -end, height: Math.max(0, end - start) };
}
