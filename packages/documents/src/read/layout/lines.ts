import { boxAround } from '../content.ts';
import type { Box, HiddenHow, Run } from '../content.ts';

/** What a cell was read from. */
export type CellSource = 'page' | 'form' | 'word';

/** A part of a cell that is seen or hidden as one. */
export interface Piece {
  readonly text: string;
  readonly box?: Box;
  readonly edges?: readonly number[];
  readonly angle?: number;
  readonly hidden?: HiddenHow;
}

/** Words of one line without a column's gap between them. */
export interface Cell {
  /** What can be seen. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  readonly source: CellSource;
  /** The name of the form field or the tag of the content control. */
  readonly name?: string;
  readonly box?: Box;
}

/** One line of a page, or one row of a table. */
export interface Line {
  readonly page: number;
  readonly cells: readonly Cell[];
  /** Down the page in the direction of reading. */
  readonly baseline: number;
  readonly size: number;
  /** Whether the file itself marks it as a heading. */
  readonly heading?: boolean;
  /** Whether it is a row that the file itself marks as one. */
  readonly row?: boolean;
  /** Whether it begins a paragraph; absent where the file does not say. */
  readonly paragraph?: boolean;
}

/** The text of a line that can be seen, its cells parted by two spaces. */
export const lineText = (line: Line): string =>
  line.cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('  ');

interface OpenLine {
  readonly page: number;
  readonly angle: number;
  baseline: number;
  size: number;
  runs: Run[];
}

const startOf = (run: Run): number => run.edges[0] ?? 0;
const endOf = (run: Run): number => run.edges.at(-1) ?? 0;

const isSeen = ({ hidden }: Run): boolean => hidden === undefined || hidden === 'ocr-layer';

/** Lines as the file gives them: runs that follow each other in the file and go on along one baseline. */
export function linesByOrder(runs: readonly Run[]): readonly Line[] {
  const lines: OpenLine[] = [];
  const strays: Run[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (!isSeen(run)) strays.push(run);
    else if (last !== undefined && isOn(run, last) && startOf(run) > endOf(last.runs.at(-1)!) - run.size)
      add(last, run);
    else lines.push(opened(run));
  }
  placeStrays(lines, strays);
  return lines.map(closed);
}

/** Lines as the page shows them, from the top: whatever stands on one baseline, in whatever order the file gives it. */
export function linesByPlace(runs: readonly Run[]): readonly Line[] {
  const lines: OpenLine[] = [];
  const sorted = runs.toSorted((a, b) => a.page - b.page || a.angle - b.angle || a.baseline - b.baseline);
  for (const run of sorted) {
    const home = lines.slice(-4).find((line) => isOn(run, line));
    if (home === undefined) lines.push(opened(run));
    else add(home, run);
  }
  for (const line of lines) line.runs.sort((a, b) => startOf(a) - startOf(b));
  return lines.map(closed);
}

const opened = (run: Run): OpenLine => ({
  page: run.page,
  angle: run.angle,
  baseline: run.baseline,
  size: run.size,
  runs: [run],
});

const isOn = (run: Run, line: OpenLine): boolean =>
  run.page === line.page &&
  run.angle === line.angle &&
  Math.abs(run.baseline - line.baseline) < 0.55 * Math.min(Math.max(run.size, 4), Math.max(line.size, 4));

const add = (line: OpenLine, run: Run): void => {
  line.runs.push(run);
  line.baseline = run.baseline;
  line.size = Math.max(line.size, run.size);
};

/** Hidden text belongs where it stands on the page, wherever it stands in the file. */
function placeStrays(lines: OpenLine[], strays: readonly Run[]): void {
  for (const run of strays) {
    const home = lines.find(
      (line) =>
        isOn(run, line) &&
        !line.runs.some(
          (one) => isSeen(one) && startOf(one) < endOf(run) - 1 && startOf(run) < endOf(one) - 1,
        ),
    );
    if (home === undefined) lines.push(opened(run));
    else home.runs.splice(home.runs.findIndex((one) => startOf(one) > startOf(run)) >>> 0, 0, run);
  }
}

const joinGap = (last: Run, run: Run): number =>
  last.hidden !== run.hidden ? 1.15 : run.hidden === 'ocr-layer' ? 1.15 : 0.45;

const closed = ({ page, runs, baseline, size }: OpenLine): Line => {
  const cells: Run[][] = [];
  for (const run of runs) {
    const last = cells.at(-1)?.at(-1);
    const gap = last === undefined ? Infinity : startOf(run) - endOf(last);
    // Runs on one line were parted for a reason: a gap without a space, or a change between seen and hidden.
    if (last !== undefined && gap < joinGap(last, run) * Math.max(run.size, last.size) && gap > -run.size)
      cells.at(-1)!.push(run);
    else cells.push([run]);
  }
  return { page, baseline, size, cells: cells.map(cellOf) };
};

const cellOf = (runs: readonly Run[]): Cell => {
  let text = '';
  let last: Run | undefined;
  for (const run of runs.filter(isSeen)) {
    if (text !== '' && startOf(run) - endOf(last!) > 0.12 * run.size) text += ' ';
    text += run.text;
    last = run;
  }
  return {
    text: text.replaceAll(/\s+/g, ' ').trim(),
    start: startOf(runs[0]!),
    end: Math.max(...runs.map(endOf)),
    source: 'page',
    box: boxAround(runs.map(({ box }) => box)),
    pieces: runs.map(({ text: piece, box, edges, angle, hidden }) => ({
      text: piece,
      box,
      edges,
      angle,
      ...(hidden && { hidden }),
    })),
  };
};

const lowerWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /^\p{Ll}{2,}/u.test(word)).length;

/** Whether a text is a sentence rather than a label, a name or a value. */
export const looksLikeProse = (text: string): boolean =>
  lowerWords(text) > 5 || text.length > 85 || (/[.!?]$/.test(text) && text.split(' ').length > 7);
