import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cleanUpload } from '../clean/clean-upload.ts';
import { readUpload } from '../read-upload.ts';

const secret = 'Winifred Tamahere';
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const shading = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const marker = (value: string): string => `<w:highlight w:val="${value}"/>`;
const cell = (fill: string, content: string): string =>
  `<w:tbl><w:tr><w:tc><w:tcPr>${fill}</w:tcPr>${content}</w:tc><w:tc>${paragraph(run('beside'))}</w:tc></w:tr></w:tbl>`;
const word = (body: string): Uint8Array => {
  const xml = `<w:document><w:body>${paragraph(run('Minutes of 3 June 2026, seen by everyone'))}${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
};

test.each([
  ['white on the page', paragraph(run(secret, colour('FFFFFF'))), 'white'],
  ['black on a black marker', paragraph(run(secret, marker('black'))), 'same-colour'],
  [
    'black, said to be so, on black',
    paragraph(run(secret, colour('000000') + shading('000000'))),
    'same-colour',
  ],
  [
    'dark blue in a cell of dark blue',
    cell(shading('1F3864'), paragraph(run(secret, colour('1F3864')))),
    'same-colour',
  ],
  ['grey on a grey paragraph', paragraph(run(secret, colour('C0C0C0')), shading('BFBFBF')), 'same-colour'],
  [
    'white in a white cell on a dark one’s row',
    cell(shading('FFFFFF'), paragraph(run(secret, colour('FFFFFF')))),
    'same-colour',
  ],
])('text %s is hidden, and cleaned away', async (_, body, how) => {
  const bytes = word(body);
  const read = await readUpload(bytes);
  expect(read.ok && read.value.hidden.map((one) => one.how)).toEqual([how]);
  const cleaned = await cleanUpload(bytes);
  expect(cleaned.ok && cleaned.value.left).toEqual([]);
  expect(strFromU8(unzipSync(cleaned.ok ? cleaned.value.bytes : bytes)['word/document.xml']!)).not.toContain(
    secret,
  );
});

test.each([
  ['white in a dark cell', cell(shading('1F3864'), paragraph(run(secret, colour('FFFFFF'))))],
  ['white in a dark paragraph', paragraph(run(secret, colour('FFFFFF')), shading('1F3864'))],
  ['of automatic colour on black', paragraph(run(secret), shading('000000'))],
  ['white on a marker', paragraph(run(secret, colour('FFFFFF') + marker('darkBlue')))],
  ['on a yellow marker', paragraph(run(secret, marker('yellow')))],
  [
    'white on a colour of the theme',
    paragraph(run(secret, colour('FFFFFF')), '<w:shd w:val="clear" w:themeFill="accent1"/>'),
  ],
  [
    'black after a dark cell',
    `${cell(shading('1F3864'), paragraph(run('in it', colour('FFFFFF'))))}${paragraph(run(secret, colour('000000')))}`,
  ],
])('text %s is seen, and stays', async (_, body) => {
  const bytes = word(body);
  const read = await readUpload(bytes);
  expect(read.ok && read.value.hidden).toEqual([]);
  const cleaned = await cleanUpload(bytes);
  expect(strFromU8(unzipSync(cleaned.ok ? cleaned.value.bytes : bytes)['word/document.xml']!)).toContain(
    secret,
  );
});
