import { boxAround } from '../content.ts';
import { once } from '../labels/index.ts';
import { looksLikeProse } from './lines.ts';
import type { Cell, Line, Piece } from './lines.ts';
import { boxWithin } from './text.ts';

/** Lines above and below that show where columns begin. */
const near = 3;
/** How far beside the beginning of a column its words may begin, in points. */
const beside = 1.2;
/** The least gap before a column, in sizes of the type: wider than a space between words. */
const wideGap = 0.4;
/** The same beside figures, where words of other lines begin there too. */
const leastGap = 0.25;
const sameStart = 0.6;
const longest = 90;

/**
 * Parts cells that stand so close that they were read as one, where the next word begins just where a column of the lines
 * around begins: a number set to the right of its cell, a long name.
 */
export function alignedCells(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ cells }) => cells.length > 1)) return lines;
  const done: Line[] = [];
  for (const [at, line] of lines.entries()) done.push(partedLine(line, at, lines, done));
  return done;
}

/** A line with its cells parted; `done` are the lines above, parted already. */
function partedLine(line: Line, at: number, lines: readonly Line[], done: readonly Line[]): Line {
  if (line.row === true || !line.cells.some(isPartable)) return line;
  const around = [...done.slice(-near), ...lines.slice(at + 1, at + near + 1)].filter(
    ({ page, size }) => page === line.page && Math.abs(size - line.size) < 1,
  );
  const columns = new Set(around.flatMap(({ cells }) => cells.slice(1).map(({ start }) => start)));
  if (columns.size === 0) return line;
  const isShared = (start: number): boolean =>
    around.filter((one) => wordStarts(one).some((other) => Math.abs(other - start) < sameStart)).length > 1;
  const cells = line.cells.flatMap((cell) =>
    isPartable(cell) ? parted(cell, columns, line.size, isShared) : [cell],
  );
  return cells.length === line.cells.length ? line : { ...line, cells };
}

const isPartable = ({ text, source, pieces }: Cell): boolean =>
  source === 'page' &&
  text.length < longest &&
  text.includes(' ') &&
  !looksLikeProse(text) &&
  pieces.every(({ hidden, edges }) => hidden === undefined && edges !== undefined);

/** Where words begin within the cells of a line. */
const wordStarts = once((line: Line): readonly number[] =>
  line.cells.flatMap(({ start, pieces }) => [
    start,
    ...pieces.flatMap(({ text, edges = [] }) =>
      [...edges.keys()].filter((at) => at > 0 && text[at - 1] === ' ').map((at) => edges[at]!),
    ),
  ]),
);

const isFigure = (character: string): boolean => /\d/.test(character);

/** The narrowest space between words; none where there is but one. */
function leastSpace(pieces: readonly Piece[]): number {
  const spaces = pieces.flatMap(({ text, edges = [] }) =>
    [...edges.keys()].filter((at) => at > 0 && text[at - 1] === ' ').map((at) => edges[at]! - edges[at - 1]!),
  );
  return spaces.length < 2 ? 0 : Math.min(...spaces);
}

function parted(
  cell: Cell,
  columns: ReadonlySet<number>,
  size: number,
  isShared: (start: number) => boolean,
): readonly Cell[] {
  const parts: Piece[][] = [[]];
  const usual = leastSpace(cell.pieces);
  let end: number | undefined;
  let before = '';
  for (const piece of cell.pieces) {
    const edges = piece.edges!;
    let from = 0;
    for (let at = 0; at < piece.text.length; at += 1) {
      if (piece.text[at] === ' ') continue;
      const start = edges[at]!;
      if (
        end !== undefined &&
        start - end > leastGap * size &&
        [...columns].some((column) => Math.abs(column - start) < beside) &&
        ((start - end > wideGap * size && start - end > 1.3 * usual) ||
          ((isFigure(before) || isFigure(piece.text[at]!)) && isShared(start)))
      ) {
        if (at > from) parts.at(-1)!.push(partOf(piece, from, at));
        parts.push([]);
        from = at;
      }
      end = edges[at + 1]!;
      before = piece.text[at]!;
    }
    parts.at(-1)!.push(from === 0 ? piece : partOf(piece, from, piece.text.length));
  }
  return parts.length === 1 ? [cell] : parts.map((pieces) => cellOf(cell, pieces, size));
}

function partOf(piece: Piece, from: number, to: number): Piece {
  const box = boxWithin(piece, from, to);
  return {
    ...piece,
    text: piece.text.slice(from, to),
    edges: piece.edges!.slice(from, to + 1),
    ...(box && { box }),
  };
}

function cellOf(whole: Cell, pieces: readonly Piece[], size: number): Cell {
  let text = '';
  let end = 0;
  for (const piece of pieces) {
    if (text !== '' && piece.edges![0]! - end > 0.12 * size) text += ' ';
    text += piece.text;
    end = piece.edges!.at(-1)!;
  }
  const last = pieces.at(-1)!;
  return {
    ...whole,
    text: text.replaceAll(/\s+/g, ' ').trim(),
    start: pieces[0]!.edges![0]!,
    end: last.edges![last.text.trimEnd().length]!,
    box: boxAround(pieces.flatMap(({ box }) => box ?? [])),
    pieces,
  };
}
