import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readUpload } from '../read-upload.ts';
import { accented, ligatureOf } from './tex-letters.ts';

const box = (
  x: number,
  width: number,
  y = 0,
  height = 10,
): { x: number; y: number; width: number; height: number } => ({
  x,
  y,
  width,
  height,
});

test.each([
  ['over its letter', '\u00A8', box(2, 4, -3, 2), 'u', box(0, 8), 'ü'],
  ['over a letter without its dot', '\u00B4', box(1, 2, -3, 2), '\u0131', box(0, 4), 'í'],
  ['under its letter', '\u00B8', box(2, 3, 10, 3), 'c', box(0, 7), 'ç'],
  ['beside it, as an apostrophe', '\u00B4', box(-3, 2, 0, 3), 'B', box(0, 8), undefined],
  ['over a figure', '\u00A8', box(2, 4, -3, 2), '7', box(0, 8), undefined],
  ['where there is no such letter', '\u02D8', box(2, 4, -3, 2), 'q', box(0, 8), undefined],
])('an accent %s', (_, mark, above, letter, below, whole) => {
  expect(accented({ text: mark, box: above }, { text: letter, box: below })).toBe(whole);
});

test('accents drawn as glyphs of their own are read with their letters', async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  const size = 12;
  let x = 60;
  for (const letter of 'Dusterhoft') {
    if ('uo'.includes(letter)) page.drawText('\u00A8', { x: x + 1.3, y: 700, size, font });
    page.drawText(letter, { x, y: 700, size, font });
    x += font.widthOfTextAtSize(letter, size);
  }
  const read = await readUpload(await document.save());
  expect(read.ok && read.value.text.text).toBe('Düsterhöft');
});

test('codes of ligatures in fonts that do not name them', () => {
  expect([0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0x41].map(ligatureOf)).toEqual([
    'ff',
    'fi',
    'fl',
    'ffi',
    'ffl',
    undefined,
  ]);
});
