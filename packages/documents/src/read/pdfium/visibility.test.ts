import { PDFDocument, rgb, setTextRenderingMode, StandardFonts, TextRenderingMode } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readUpload } from '../read-upload.ts';

const black = rgb(0, 0, 0);

/** What of a page with two lines is hidden, the second treated in some way. */
const hiddenOn = async (
  treat: (page: PDFPage, font: PDFFont) => void | Promise<void>,
): Promise<readonly string[]> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  page.drawText('Date: 3 June 2026, seen by everyone', { x: 60, y: 780, size: 12, font });
  await treat(page, font);
  page.drawText('The last line is seen as well', { x: 60, y: 100, size: 12, font });
  const read = await readUpload(await document.save());
  if (!read.ok) throw new Error(read.issues[0]!.code);
  const { text, stretches } = read.value.text;
  return stretches
    .filter(({ how, start, end }) => how !== undefined && /\p{L}/u.test(text.slice(start, end)))
    .map(({ start, end, how }) => `${text.slice(start, end)}: ${how}`);
};

const secret = (page: PDFPage, font: PDFFont, colour = black): void =>
  page.drawText('Winifred Tamahere', { x: 60, y: 400, size: 12, font, color: colour });

/** Squares of ZapfDingbats in a row, over a name and beyond. */
const blocks = async (page: PDFPage, color = black, count = 12): Promise<void> => {
  const font = await page.doc.embedFont(StandardFonts.ZapfDingbats);
  for (let at = 0; at < count; at += 1)
    page.drawText('■', { x: 57 + at * 9, y: 397.5, size: 18, font, color });
};

test.each<readonly [string, (page: PDFPage, font: PDFFont) => void | Promise<void>, readonly string[]]>([
  ['nothing', (page, font) => secret(page, font), []],
  [
    'a box over it',
    (page, font) => {
      secret(page, font);
      page.drawRectangle({ x: 55, y: 395, width: 130, height: 18, color: black });
    },
    ['Winifred Tamahere: covered'],
  ],
  [
    'the stroke of a marker over it',
    (page, font) => {
      secret(page, font);
      page.drawLine({ start: { x: 55, y: 404 }, end: { x: 185, y: 404 }, thickness: 16, color: black });
    },
    ['Winifred Tamahere: covered'],
  ],
  [
    'a line under it',
    (page, font) => {
      secret(page, font);
      page.drawLine({ start: { x: 55, y: 398 }, end: { x: 185, y: 398 }, thickness: 1, color: black });
    },
    [],
  ],
  [
    'a thick frame around it',
    (page, font) => {
      secret(page, font);
      page.drawRectangle({ x: 40, y: 380, width: 300, height: 60, borderWidth: 5, borderColor: black });
    },
    [],
  ],
  [
    'a highlight below it',
    (page, font) => {
      page.drawLine({
        start: { x: 55, y: 404 },
        end: { x: 185, y: 404 },
        thickness: 16,
        color: rgb(1, 1, 0),
      });
      secret(page, font);
    },
    [],
  ],
  [
    'black on black',
    (page, font) => {
      page.drawRectangle({ x: 55, y: 395, width: 130, height: 18, color: black });
      secret(page, font);
    },
    ['Winifred Tamahere: same-colour'],
  ],
  ['white on the page', (page, font) => secret(page, font, rgb(1, 1, 1)), ['Winifred Tamahere: white']],
  [
    'blocks of a font over it',
    async (page, font) => {
      secret(page, font);
      await blocks(page);
    },
    ['Winifred Tamahere: covered'],
  ],
  [
    'white blocks of a font over it',
    async (page, font) => {
      secret(page, font);
      await blocks(page, rgb(1, 1, 1));
    },
    ['Winifred Tamahere: covered'],
  ],
  [
    'blocks of a font below it',
    async (page, font) => {
      await blocks(page, rgb(1, 1, 0));
      secret(page, font);
    },
    [],
  ],
  [
    'half of it under blocks of a font',
    async (page, font) => {
      secret(page, font);
      await blocks(page, black, 5);
    },
    ['Winifred: covered'],
  ],
  [
    'two layers of blocks over it',
    async (page, font) => {
      secret(page, font);
      await blocks(page, rgb(1, 1, 1));
      await blocks(page);
    },
    ['Winifred Tamahere: covered'],
  ],
  [
    'its letters crossed out by others',
    (page, font) => {
      secret(page, font);
      page.drawText('XXXXXXXXXXX', { x: 60, y: 400, size: 12, font });
    },
    [],
  ],
  [
    'itself once more, made bold',
    (page, font) => {
      secret(page, font);
      page.drawText('Winifred Tamahere', { x: 60.2, y: 400, size: 12, font });
    },
    [],
  ],
  [
    'a shadow',
    (page, font) => {
      page.drawText('Winifred Tamahere', { x: 60.8, y: 399.2, size: 12, font, color: rgb(0.6, 0.6, 0.6) });
      secret(page, font);
    },
    [],
  ],
  [
    'a line of signs to write on',
    (page, font) => {
      secret(page, font);
      page.drawText('_'.repeat(20), { x: 58, y: 398, size: 12, font });
    },
    [],
  ],
  [
    'other words where it leaves no ink',
    (page, font) => {
      page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
      secret(page, font);
      page.pushOperators(setTextRenderingMode(TextRenderingMode.Fill));
      page.drawText('Agenda and minutes', { x: 58, y: 400, size: 12, font });
    },
    ['Winifred Tamahere: invisible-mode'],
  ],
])('text with %s', async (_, treat, hidden) => {
  expect(await hiddenOn(treat)).toEqual(hidden);
});
