import { PDFDocument, PDFName, rgb, setTextRenderingMode, StandardFonts, TextRenderingMode } from 'pdf-lib';
import type { PDFPage, PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { jpegs } from '../picture/jpegs.testing.ts';
import { readUpload } from '../read-upload.ts';

interface Treatment {
  readonly jpeg?: Uint8Array;
  readonly page?: (page: PDFPage) => void;
  readonly image?: (image: PDFRawStream, document: PDFDocument) => void;
}

/** A scan of 48 by 32 points under three words that are not drawn: within its black box, at the edge of that, on white. */
const scan = async ({ jpeg = jpegs.colour, page: treat, image: change }: Treatment): Promise<string> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([48, 32]);
  const image = await document.embedJpg(jpeg);
  page.drawImage(image, { x: 0, y: 0, width: 48, height: 32 });
  await image.embed();
  change?.(document.context.lookup(image.ref) as PDFRawStream, document);
  page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
  const words = { inner: [6, 22.5], edges: [30, 11], white: [24, 26] } as const;
  for (const [word, [x, y]] of Object.entries(words)) page.drawText(word, { x, y, size: 3, font });
  page.pushOperators(setTextRenderingMode(TextRenderingMode.Fill));
  treat?.(page);
  const read = await readUpload(await document.save({ useObjectStreams: false }));
  if (!read.ok) return read.issues[0]!.code;
  const { text, stretches } = read.value.text;
  return stretches.map(({ start, end, how }) => `${text.slice(start, end)} ${how}`).join(', ');
};

const onInkAlone = 'edges ocr-layer, inner invisible-mode, white invisible-mode';
const nowhere = 'image-without-text';

test.each<readonly [string, Treatment, string]>([
  ['words on ink are those of a scan, others are hidden', {}, onInkAlone],
  ['drawn, the same', { jpeg: jpegs.progressive }, onInkAlone],
  ['in shades of grey', { jpeg: jpegs.grey }, onInkAlone],
  [
    'with white painted over it',
    { page: (page) => page.drawRectangle({ x: 0, y: 0, width: 48, height: 20, color: rgb(1, 1, 1) }) },
    nowhere,
  ],
  [
    'behind a mask',
    {
      image: (image, document) => {
        const mask = document.context.stream(new Uint8Array([0]), {
          Type: 'XObject',
          Subtype: 'Image',
          Width: 1,
          Height: 1,
          ColorSpace: 'DeviceGray',
          BitsPerComponent: 8,
        });
        image.dict.set(PDFName.of('SMask'), document.context.register(mask));
      },
    },
    nowhere,
  ],
  [
    'of which the shades are all made one',
    { image: ({ dict }, { context }) => dict.set(PDFName.of('Decode'), context.obj([1, 1, 1, 1, 1, 1])) },
    nowhere,
  ],
])('a scan: %s', async (_, treatment, expected) => {
  expect(await scan(treatment)).toBe(expected);
});
