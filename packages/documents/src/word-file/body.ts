import type { Block, Said, Sheet } from '../sheet/sheet.ts';
import { control, isProse, proseControl, runs } from './controls.ts';
import { assertXml, xml } from './xml.ts';

/** The main part of a Word file. */
export interface Body {
  readonly xml: string;
  /** The texts of its controls by JSON Pointer, in order. */
  readonly values: ReadonlyMap<string, string>;
  /** Those that are bound to the data. */
  readonly bound: ReadonlyMap<string, string>;
}

/** Text width in twentieths of a point: A4 less its margins. */
const width = 9526;

/** Writes a document as WordprocessingML (ISO/IEC 29500-1): headings, paragraphs and tables that Word's own styles set. */
export function body(sheet: Sheet): Body {
  const values = new Map<string, string>();
  const bound = new Map<string, string>();
  const content = (said: Said): string => {
    assertXml(said);
    if (said.entry === undefined) return runs(said.text);
    values.set(said.at, said.text);
    if (isProse(said.entry)) return proseControl({ ...said, entry: said.entry }, values.size);
    bound.set(said.at, said.text);
    return control({ ...said, entry: said.entry });
  };
  const parts = [
    paragraph('Kicker', runs(sheet.kicker)),
    paragraph('Title', runs(sheet.title.text)),
    ...(sheet.subtitle === undefined ? [] : [paragraph('Subtitle', content(sheet.subtitle))]),
    ...sheet.blocks.map((block) => blockXml(block, content)),
  ];
  assertXml(sheet.title);
  return { xml: parts.join(''), values, bound };
}

const paragraph = (style: string, content: string): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;

type Content = (said: Said) => string;

function blockXml(block: Block, content: Content): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(`Heading${block.level - 1}`, runs(block.text));
    case 'paragraph':
      if (block.said.entry !== undefined && isProse(block.said.entry)) return content(block.said);
      return paragraph(block.tone === 'muted' ? 'Muted' : '', content(block.said));
    case 'callout':
      return paragraph('Callout', content(block.said));
    case 'facts':
      return table(
        [2300, width - 2300],
        '',
        block.facts.map(({ label, said }) => row([cell('Label', runs(label)), cell('', content(said))])),
      );
    case 'table':
      return dataTable(block, content);
    case 'list':
      return block.items
        .map((said, index) =>
          paragraph(
            'ListItem',
            runs(block.ordered === true ? `${index + 1}.\u2002` : '•\u2002') + content(said),
          ),
        )
        .join('');
    case 'signatures':
      return block.people
        .map((said) =>
          paragraph(
            'Signature',
            content(said) + runs(`\u2003${'_'.repeat(28)}\u2003${block.labels[1]} ${'_'.repeat(12)}`),
          ),
        )
        .join('');
    case 'pageBreak':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  }
}

function dataTable(block: Extract<Block, { kind: 'table' }>, content: Content): string {
  const total = block.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = block.columns.map(({ share }) => Math.round((width * share) / total));
  const head = row(
    block.columns.map(({ title }) => cell('ColumnTitle', runs(title))),
    '<w:trPr><w:tblHeader/></w:trPr>',
  );
  const rows = block.rows.map((cells) =>
    row(
      cells.map((said) => cell('', content(said))),
      '<w:trPr><w:cantSplit/></w:trPr>',
    ),
  );
  return table(widths, `<w:tblCaption w:val="${xml(block.summary)}"/>`, [head, ...rows]);
}

const table = (widths: readonly number[], caption: string, rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Lines"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${caption}</w:tblPr><w:tblGrid>${widths.map((value) => `<w:gridCol w:w="${value}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph('Gap', '')}`;

const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties}${cells.join('')}</w:tr>`;

const cell = (style: string, content: string): string =>
  `<w:tc>${content.startsWith('<w:bookmarkStart') ? content : paragraph(style, content)}</w:tc>`;
