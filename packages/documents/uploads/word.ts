import { strToU8, zipSync } from 'fflate';
import type { Made } from './layouts.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const paragraph = (content: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

/** What may be wrong in a Word file. */
export interface WordExtras {
  readonly comment?: string;
  readonly hiddenRun?: string;
  readonly whiteRun?: string;
  readonly deleted?: string;
  readonly header?: string;
  readonly alternate?: string;
  readonly property?: string;
}

/** A Word file written by hand, as many programs write it: no tags, no custom XML. */
export function wordFile(made: Made, extras: WordExtras = {}, asList = false): Uint8Array {
  const { labels } = made.talk;
  const roll = asList
    ? made.people
        .map(([name, number]) =>
          paragraph(run(`${name}${number === undefined ? '' : `, ${labels.number} ${number}`}`)),
        )
        .join('')
    : table([[labels.name, labels.number], ...made.people.map(([name, number]) => [name, number ?? ''])]);
  const extra = `${extras.hiddenRun === undefined ? '' : run(extras.hiddenRun, '<w:vanish/>')}${extras.whiteRun === undefined ? '' : run(extras.whiteRun, '<w:color w:val="FFFFFF"/>')}${extras.deleted === undefined ? '' : `<w:del w:id="1" w:author="A" w:date="2026-05-14T09:00:00Z"><w:r><w:delText xml:space="preserve">${escape(extras.deleted)}</w:delText></w:r></w:del>`}${extras.comment === undefined ? '' : '<w:r><w:commentReference w:id="0"/></w:r>'}${extras.alternate === undefined ? '' : `<w:r><w:drawing><wp:inline><wp:extent cx="100000" cy="100000"/><wp:docPr id="3" name="x" descr="${escape(extras.alternate)}"/></wp:inline></w:drawing></w:r>`}`;
  const body = [
    paragraph(run(made.title ?? made.talk.title), 'Title'),
    paragraph(`${run(`${labels.date}:`, '<w:b/>')}<w:r><w:tab/></w:r>${run(made.date)}`),
    paragraph(`${run(`${labels.venue}:`, '<w:b/>')}<w:r><w:tab/></w:r>${run(made.venue ?? '')}`),
    paragraph(run(labels.attendees), 'Heading1'),
    roll,
    made.away ? paragraph(run(`${labels.apologies}: ${made.talk.away}`)) : '',
    paragraph(run(labels.summary), 'Heading1'),
    ...made.summary.map((text, index) => paragraph(run(text) + (index === 0 ? extra : ''))),
    made.kept === undefined ? '' : paragraph(run(made.kept)),
    made.noteTaker === undefined ? '' : paragraph(run(`${labels.noteTaker}: ${made.noteTaker}`)),
  ].join('');
  const open = (name: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `${open('document')}<w:body>${body}</w:body></w:document>`,
    ...(extras.comment !== undefined && {
      'word/comments.xml': `${open('comments')}<w:comment w:id="0" w:author="A"><w:p>${run(extras.comment)}</w:p></w:comment></w:comments>`,
    }),
    ...(extras.header !== undefined && {
      'word/header1.xml': `${open('hdr')}${paragraph(run(extras.header))}</w:hdr>`,
    }),
    ...(extras.property !== undefined && {
      'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject>${escape(extras.property)}</dc:subject></cp:coreProperties>`,
    }),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date('2026-05-14T09:00:00'),
  });
}
