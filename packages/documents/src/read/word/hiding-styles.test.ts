import { test } from 'vitest';
import * as file from './hidden-words.testing.ts';
import { expectHidden, expectSeen, run, secret } from './hidden-words.testing.ts';

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
const paragraph = (content: string, named?: string): string =>
  file.paragraph(content, named === undefined ? '' : `<w:pStyle w:val="${named}"/>`);
const word = (body: string): Uint8Array => file.word(body, { 'word/styles.xml': styles });

test.each([
  ['in a paragraph of a hidden style', paragraph(run(secret), 'Aside')],
  ['in a style based on one', paragraph(run(secret), 'AsideToo')],
  ['in a run of a hidden style', paragraph(run('beside ') + run(secret, '<w:rStyle w:val="Quiet"/>'))],
])('text %s is hidden, and cleaned away', async (_, body) => {
  await expectHidden(word(body), 'hidden-run');
});

test.each([
  ['in a style that shows it again', paragraph(run(secret), 'Shown')],
  ['shown by the run itself', paragraph(run(secret, '<w:vanish w:val="false"/>'), 'Aside')],
  ['in a style based on itself', paragraph(run(secret), 'Ring')],
  ['in a style that is not there', paragraph(run(secret), 'Elsewhere')],
  ['after a hidden paragraph', paragraph('', 'Aside') + paragraph(run(secret))],
  ['in a style of tables that hides its first row', paragraph(run(secret), 'Rows')],
])('text %s is seen, and kept', async (_, body) => {
  await expectSeen(word(body));
});
