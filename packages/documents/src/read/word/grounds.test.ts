import { test } from 'vitest';
import { expectHidden, expectSeen, paragraph, run, secret, word } from './hidden-words.testing.ts';

const shading = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const marker = (value: string): string => `<w:highlight w:val="${value}"/>`;
const cell = (fill: string, content: string): string =>
  `<w:tbl><w:tr><w:tc><w:tcPr>${fill}</w:tcPr>${content}</w:tc><w:tc>${paragraph(run('beside'))}</w:tc></w:tr></w:tbl>`;

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
  await expectHidden(word(body), how);
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
  await expectSeen(word(body));
});
