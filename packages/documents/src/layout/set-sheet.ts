import { addEntry, entryHeight } from './entry.ts';
import { child, currentPage, drop, need, nextPage, room, setFooters, setLines, startFlow } from './flow.ts';
import type { Flow, Layout } from './flow.ts';
import { boxOperators, linesOperators, paintArtifact, paintMarked } from './painter.ts';
import type { Tag } from './painter.ts';
import { setFacts, setTable } from './set-table.ts';
import { colours, styles } from './style.ts';
import type { Paper, Style } from './style.ts';
import type { Block, Said, Sheet } from '../sheet/sheet.ts';
import type { Typesetter } from './typesetter.ts';

/** Sets a document on pages, with the structure that a screen reader follows. */
export function setSheet(sheet: Sheet, setter: Typesetter, format: Paper): Layout {
  const flow = startFlow(setter, format);
  const root: Tag = { type: 'Document', kids: [] };
  setHead(flow, root, sheet);
  for (const [index, block] of sheet.blocks.entries()) setBlock(flow, root, block, sheet.blocks[index + 1]);
  setFooters(flow, sheet.footer, sheet.pageOf);
  setter.finish();
  return { width: flow.width, height: flow.height, pages: flow.pages, root, widgets: flow.widgets };
}

const wide = (flow: Flow): number => flow.right - flow.left;

const wrap = (flow: Flow, { text, at }: Said, style: Style, width: number = wide(flow)): readonly string[] =>
  flow.setter.linesOf(text, style.face, style.size, width, at);

function setHead(flow: Flow, root: Tag, sheet: Sheet): void {
  paintArtifact(
    currentPage(flow),
    boxOperators([0, flow.height - 6, flow.width, flow.height], colours.accent),
    'Layout',
  );
  const kicker = { text: sheet.kicker.toUpperCase(), at: '' };
  setLines(flow, child(root, 'P'), wrap(flow, kicker, styles.kicker), flow.left, styles.kicker);
  flow.y -= 4;
  setLines(flow, child(root, 'H1'), wrap(flow, sheet.title, styles.title), flow.left, styles.title);
  if (sheet.subtitle !== undefined) {
    flow.y -= 1;
    setLines(flow, child(root, 'P'), wrap(flow, sheet.subtitle, styles.subtitle), flow.left, styles.subtitle);
  }
  flow.y -= 12;
}

function setBlock(flow: Flow, root: Tag, block: Block, next: Block | undefined): void {
  switch (block.kind) {
    case 'heading':
      return setHeading(flow, root, block, next);
    case 'paragraph':
      return setParagraph(flow, root, block);
    case 'facts':
      setFacts(flow, root, block);
      flow.y -= 6;
      return;
    case 'table':
      setTable(flow, root, block);
      flow.y -= 10;
      return;
    case 'list':
      return setList(flow, root, block);
    case 'callout':
      return setCallout(flow, root, block.said);
    case 'signatures':
      return setSignatures(flow, root, block);
    case 'pageBreak':
      return nextPage(flow);
  }
}

function setHeading(
  flow: Flow,
  root: Tag,
  block: Extract<Block, { kind: 'heading' }>,
  next: Block | undefined,
): void {
  const style = block.level === 2 ? styles.heading : styles.subheading;
  const above = block.level === 2 ? 10 : 4;
  need(flow, above + style.leading + 4 + (next?.kind === 'table' ? 62 : 34));
  flow.y -= above;
  setLines(
    flow,
    child(root, `H${block.level}`),
    wrap(flow, { text: block.text, at: '' }, style),
    flow.left,
    style,
  );
  flow.y -= block.level === 2 ? 4 : 1;
}

function setParagraph(flow: Flow, root: Tag, block: Extract<Block, { kind: 'paragraph' }>): void {
  const style = block.tone === undefined ? styles.body : styles[block.tone];
  if (block.said.entry !== undefined) {
    const height = entryHeight(block.said.entry);
    need(flow, height);
    addEntry(flow, child(root, 'P'), block.said, [flow.left, flow.y - height, flow.right, flow.y]);
    flow.y -= height + 8;
    return;
  }
  for (const part of block.said.text.split(/\n\s*\n/)) {
    setLines(flow, child(root, 'P'), wrap(flow, { ...block.said, text: part }, style), flow.left, style);
    flow.y -= 6;
  }
}

function setList(flow: Flow, root: Tag, block: Extract<Block, { kind: 'list' }>): void {
  const list = child(root, 'L', `<</O/List/ListNumbering/${block.ordered === true ? 'Decimal' : 'Disc'}>>`);
  const style = styles.body;
  const indent = 18;
  for (const [index, said] of block.items.entries()) {
    const item = child(list, 'LI');
    const lines = wrap(flow, said, style, wide(flow) - indent);
    need(flow, Math.min(2, lines.length) * style.leading);
    const label = linesOperators(
      [block.ordered === true ? `${index + 1}.` : '•'],
      flow.left + 2,
      flow.y - drop(style),
      style,
      flow.setter,
    );
    paintMarked(currentPage(flow), flow.pages.length - 1, child(item, 'Lbl'), label);
    setLines(flow, child(item, 'LBody'), lines, flow.left + indent, style);
    flow.y -= 3;
  }
  flow.y -= 5;
}

/** A tinted paragraph with a bar at its side; the tint goes on where the text does. */
function setCallout(flow: Flow, root: Tag, said: Said): void {
  const style = styles.body;
  const tag = child(root, 'P');
  let lines = wrap(flow, said, style, wide(flow) - 32);
  need(flow, Math.min(lines.length, 4) * style.leading + 18);
  while (lines.length > 0) {
    const count = Math.max(1, Math.min(lines.length, Math.floor((room(flow) - 18) / style.leading)));
    const bottom = flow.y - count * style.leading - 18;
    const tint = boxOperators([flow.left, bottom, flow.right, flow.y], colours.tint);
    paintArtifact(
      currentPage(flow),
      `${tint} ${boxOperators([flow.left, bottom, flow.left + 3, flow.y], colours.accent)}`,
    );
    flow.y -= 9;
    setLines(flow, tag, lines.slice(0, count), flow.left + 17, style);
    flow.y = bottom;
    lines = lines.slice(count);
    if (lines.length > 0) nextPage(flow);
  }
  flow.y -= 10;
}

/** A line to sign on for each person, two to a row, with the name and a place for the date. */
function setSignatures(flow: Flow, root: Tag, block: Extract<Block, { kind: 'signatures' }>): void {
  const list = child(root, 'L', '<</O/List/ListNumbering/None>>');
  const column = (wide(flow) - 28) / 2;
  for (let from = 0; from < block.people.length; from += 2) {
    const pair = block.people.slice(from, from + 2);
    const lines = pair.map((said) => wrap(flow, said, styles.cell, column));
    const height = 34 + Math.max(...lines.map(({ length }) => length)) * styles.cell.leading;
    need(flow, height + styles.footer.leading);
    for (const [index] of pair.entries()) {
      const x = flow.left + index * (column + 28);
      const body = child(child(list, 'LI'), 'LBody');
      const y = flow.y - 34;
      paintArtifact(currentPage(flow), boxOperators([x, y, x + column * 0.66, y + 0.6], colours.fieldLine));
      paintArtifact(
        currentPage(flow),
        boxOperators([x + column * 0.72, y, x + column, y + 0.6], colours.fieldLine),
      );
      const name = linesOperators(lines[index] ?? [], x, y - drop(styles.cell) - 1, styles.cell, flow.setter);
      paintMarked(currentPage(flow), flow.pages.length - 1, child(body, 'P'), name);
      const under = y - 1 - (lines[index]?.length ?? 1) * styles.cell.leading - drop(styles.footer);
      const label = linesOperators([block.labels[0]], x, under, styles.footer, flow.setter);
      paintMarked(currentPage(flow), flow.pages.length - 1, child(body, 'P'), label);
      const date = linesOperators(
        [block.labels[1]],
        x + column * 0.72,
        y - drop(styles.footer) - 2,
        styles.footer,
        flow.setter,
      );
      paintMarked(currentPage(flow), flow.pages.length - 1, child(body, 'P'), date);
    }
    flow.y -= height + styles.footer.leading + 10;
  }
}
