import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cleanUpload } from '../clean/clean-upload.ts';
import { readUpload } from '../read-upload.ts';

const secret = 'Winifred Tamahere';
const style = (id: string, type: string, inside: string, more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}>${inside}</w:style>`;
const vanish = '<w:rPr><w:vanish/></w:rPr>';
const styles = `<w:styles>${[
  style('Normal', 'paragraph', '', ' w:default="1"'),
  style('Aside', 'paragraph', vanish),
  style('AsideToo', 'paragraph', '<w:basedOn w:val="Aside"/>'),
  style('Shown', 'paragraph', '<w:basedOn w:val="Aside"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
  style('Quiet', 'character', vanish),
  style('Ring', 'paragraph', '<w:basedOn w:val="Ring"/>'),
  style('Rows', 'table', `<w:tblStylePr w:type="firstRow">${vanish}</w:tblStylePr>`),
].join('')}</w:styles>`;
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, named?: string): string =>
  `<w:p><w:pPr>${named === undefined ? '' : `<w:pStyle w:val="${named}"/>`}</w:pPr>${content}</w:p>`;
const word = (body: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document><w:body>${paragraph(run('Minutes of 3 June 2026, seen by everyone'))}${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(styles),
  });

test.each([
  ['in a paragraph of a hidden style', paragraph(run(secret), 'Aside')],
  ['in a style based on one', paragraph(run(secret), 'AsideToo')],
  ['in a run of a hidden style', paragraph(run('beside ') + run(secret, '<w:rStyle w:val="Quiet"/>'))],
])('text %s is hidden, and cleaned away', async (_, body) => {
  const bytes = word(body);
  const read = await readUpload(bytes);
  expect(read.ok && read.value.hidden.map((one) => one.how)).toEqual(['hidden-run']);
  const cleaned = await cleanUpload(bytes);
  expect(cleaned.ok && cleaned.value.left).toEqual([]);
  const kept = strFromU8(unzipSync(cleaned.ok ? cleaned.value.bytes : bytes)['word/document.xml']!);
  expect(kept).not.toContain(secret);
  expect(kept).toContain('seen by everyone');
});

test.each([
  ['in a style that shows it again', paragraph(run(secret), 'Shown')],
  ['shown by the run itself', paragraph(run(secret, '<w:vanish w:val="false"/>'), 'Aside')],
  ['in a style based on itself', paragraph(run(secret), 'Ring')],
  ['in a style that is not there', paragraph(run(secret), 'Elsewhere')],
  ['after a hidden paragraph', paragraph('', 'Aside') + paragraph(run(secret))],
  ['in a style of tables that hides its first row', paragraph(run(secret), 'Rows')],
])('text %s is seen, and kept', async (_, body) => {
  const bytes = word(body);
  const read = await readUpload(bytes);
  expect(read.ok && read.value.hidden).toEqual([]);
  const cleaned = await cleanUpload(bytes);
  expect(strFromU8(unzipSync(cleaned.ok ? cleaned.value.bytes : bytes)['word/document.xml']!)).toContain(
    secret,
  );
});
