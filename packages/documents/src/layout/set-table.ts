import { addEntry, entryHeight } from './entry.ts';
import { child, currentPage, drop, need, nextPage, room } from './flow.ts';
import type { Flow } from './flow.ts';
import { boxOperators, linesOperators, paintArtifact, paintMarked } from './painter.ts';
import type { Tag } from './painter.ts';
import { colours, styles } from './style.ts';
import { textString } from '../pdf.ts';
import type { Style } from './style.ts';
import type { Block, Said } from '../sheet/sheet.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const gap = 12;
const padding = 4;

interface Cell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly said: Said;
}

/** Sets a table; where it goes on over a page, its column titles are drawn again for the eye. */
export function setTable(flow: Flow, parent: Tag, block: TableBlock): void {
  const table = child(parent, 'Table', `<</O/Table/Summary ${textString(block.summary)}>>`);
  const columns = columnsOf(flow, block);
  const titles = block.columns.map(({ title }, index) =>
    cellOf(flow, columns[index], { text: title, at: '' }, styles.columnTitle),
  );
  need(
    flow,
    styles.columnTitle.leading +
      2 * padding +
      (styles.cell.leading + 2 * padding) * Math.min(2, block.rows.length),
  );
  setRow(flow, child(table, 'TR'), titles, 'TH', styles.columnTitle);
  for (const row of block.rows) {
    const cells = row.map((said, index) => cellOf(flow, columns[index], said, styles.cell));
    const height = rowHeight(cells, styles.cell);
    if (height > room(flow) && (height < 200 || room(flow) < 100)) {
      nextPage(flow);
      repeatTitles(flow, titles);
    }
    setRow(flow, child(table, 'TR'), cells, 'TD', styles.cell, () => repeatTitles(flow, titles));
  }
}

/** Sets labels with what stands beside them, as a table whose rows have headers. */
export function setFacts(flow: Flow, parent: Tag, block: Extract<Block, { kind: 'facts' }>): void {
  const table = child(parent, 'Table');
  const label = 118;
  const columns = [
    { x: flow.left, width: label - gap },
    { x: flow.left + label, width: flow.right - flow.left - label },
  ];
  for (const fact of block.facts) {
    const cells = [
      cellOf(flow, columns[0], { text: fact.label, at: '' }, styles.label),
      cellOf(flow, columns[1], fact.said, styles.body),
    ];
    need(flow, Math.min(rowHeight(cells, styles.body), 150));
    setFactRow(flow, child(table, 'TR'), cells);
  }
}

function columnsOf(flow: Flow, block: TableBlock): readonly { readonly x: number; readonly width: number }[] {
  const total = block.columns.reduce((sum, { share }) => sum + share, 0);
  const wide = flow.right - flow.left - gap * (block.columns.length - 1);
  let x = flow.left;
  return block.columns.map(({ share }) => {
    const column = { x, width: (wide * share) / total };
    x += column.width + gap;
    return column;
  });
}

function cellOf(
  flow: Flow,
  column: { readonly x: number; readonly width: number } | undefined,
  said: Said,
  style: Style,
): Cell {
  const { x, width } = column ?? { x: flow.left, width: flow.right - flow.left };
  const lines =
    said.entry === undefined ? flow.setter.linesOf(said.text, style.face, style.size, width, said.at) : [];
  return { x, width, lines, said };
}

const rowHeight = (cells: readonly Cell[], style: Style): number =>
  Math.max(
    ...cells.map(({ lines, said }) =>
      said.entry === undefined ? lines.length * style.leading : entryHeight(said.entry),
    ),
  ) +
  2 * padding;

/** Sets the cells of a row side by side, over as many pages as the longest needs. */
function setCells(
  flow: Flow,
  cells: readonly { readonly cell: Cell; readonly tag: Tag; readonly style: Style }[],
  onNewPage?: () => void,
): void {
  const space = cells.some(({ cell }) => cell.said.entry !== undefined) ? padding / 2 : padding;
  flow.y -= space;
  const leading = Math.max(...cells.map(({ style }) => style.leading));
  const most = Math.max(1, ...cells.map(({ cell }) => cell.lines.length));
  const tallest = Math.max(
    0,
    ...cells.map(({ cell }) => (cell.said.entry === undefined ? 0 : entryHeight(cell.said.entry))),
  );
  const beside = tallest === 0 ? 0 : 2;
  for (let from = 0; from < most;) {
    if (room(flow) < leading) {
      nextPage(flow);
      onNewPage?.();
    }
    const count = Math.max(1, Math.min(most - from, Math.floor(room(flow) / leading)));
    for (const { cell, tag, style } of cells) {
      const lines = cell.lines.slice(from, from + count);
      if (cell.said.entry !== undefined) {
        const bottom = flow.y - entryHeight(cell.said.entry);
        if (from === 0) addEntry(flow, tag, cell.said, [cell.x, bottom, cell.x + cell.width, flow.y]);
      } else if (lines.some((line) => line !== '')) {
        paintMarked(
          currentPage(flow),
          flow.pages.length - 1,
          tag,
          linesOperators(lines, cell.x, flow.y - drop(style) - beside, style, flow.setter),
        );
      }
    }
    flow.y -= Math.max(count * leading, tallest);
    from += count;
  }
  flow.y -= space;
}

function setRow(
  flow: Flow,
  row: Tag,
  cells: readonly Cell[],
  type: 'TH' | 'TD',
  style: Style,
  onNewPage?: () => void,
): void {
  const attributes = type === 'TH' ? '<</O/Table/Scope/Column>>' : undefined;
  setCells(
    flow,
    cells.map((cell) => ({ cell, tag: child(row, type, attributes), style })),
    onNewPage,
  );
  if (type === 'TH') rule(flow, 0.9);
  else if (cells.every(({ said }) => said.entry === undefined)) rule(flow, 0.5);
}

function setFactRow(flow: Flow, row: Tag, cells: readonly Cell[]): void {
  const [label, value] = cells as readonly [Cell, Cell];
  const tight = value.said.entry === undefined ? padding - 1.5 : 0;
  flow.y += tight;
  setCells(flow, [
    { cell: label, tag: child(row, 'TH', '<</O/Table/Scope/Row>>'), style: styles.label },
    { cell: value, tag: child(row, 'TD'), style: styles.body },
  ]);
  flow.y += tight;
}

function repeatTitles(flow: Flow, titles: readonly Cell[]): void {
  flow.y -= padding;
  const style = styles.columnTitle;
  const drawn = titles.map(({ lines, x }) =>
    linesOperators(lines, x, flow.y - drop(style), style, flow.setter),
  );
  paintArtifact(currentPage(flow), drawn.join(' '), 'Pagination');
  flow.y -= style.leading * Math.max(...titles.map(({ lines }) => lines.length)) + padding;
  rule(flow, 0.9);
}

function rule(flow: Flow, width: number): void {
  paintArtifact(
    currentPage(flow),
    boxOperators([flow.left, flow.y - width / 2, flow.right, flow.y + width / 2], colours.line),
  );
}
