import { unzlibSync } from 'fflate';
import { degrees, PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { thumbnailsOf } from './thumbnails.ts';
import type { Thumbnail } from './thumbnails.ts';

/** A white page with a black block where a name would stand, 100 points from the left and from the top. */
const page = async (turn = 0): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  for (const _ of [1, 2]) {
    const one = document.addPage([600, 800]);
    one.drawRectangle({ x: 100, y: 680, width: 200, height: 20, color: rgb(0, 0, 0) });
    one.drawText('Aroha', {
      x: 400,
      y: 100,
      size: 12,
      font: await document.embedFont(StandardFonts.Helvetica),
    });
    one.setRotation(degrees(turn));
  }
  return document.save();
};
const box = { x: 100, y: 100, width: 200, height: 20 };

/** Shades of a PNG of ours: no filter, one chunk. */
const shadesOf = ({ png, width }: Thumbnail): ((x: number, y: number) => number) => {
  const at = 33;
  const length = new DataView(png.buffer, png.byteOffset).getUint32(at);
  const rows = unzlibSync(png.subarray(at + 8, at + 8 + length));
  return (x, y) => rows[y * (width + 1) + 1 + x]!;
};

test('a page is drawn small, and nothing of what a box covers', async () => {
  const bytes = await page();
  const [made, ...others] = await thumbnailsOf(bytes, [{ page: 2, box }, { page: 2 }, {}], { width: 150 });
  expect([others, made?.page, made?.width, made?.height]).toEqual([[], 2, 150, 200]);
  const shade = shadesOf(made!);
  // At a quarter of its size the block lies from 25 to 75 and from 25 to 30; the cover is grey, a pixel beyond it.
  for (const [x, y] of [
    [24, 24],
    [50, 27],
    [75, 30],
  ] as const)
    expect(shade(x, y)).toBe(0x60);
  expect(shade(50, 40)).toBe(255);
  const [bare] = await thumbnailsOf(bytes, [{ page: 1, box: { x: 0, y: 0, width: 1, height: 1 } }], {
    width: 150,
  });
  expect(shadesOf(bare!)(50, 27)).toBeLessThan(20);
});

test('a turned page is drawn as it is shown', async () => {
  const turned = { x: 680, y: 100, width: 20, height: 200 };
  const [made] = await thumbnailsOf(await page(90), [{ page: 1, box: turned }], { width: 200 });
  expect([made?.width, made?.height]).toEqual([200, 150]);
  const shade = shadesOf(made!);
  expect([shade(172, 50), shade(100, 100)]).toEqual([0x60, 255]);
});

test('of what is no PDF, of pages that are not there and of nothing to show there are none', async () => {
  const places = [{ page: 1, box }];
  expect(await thumbnailsOf(new Uint8Array([80, 75, 3, 4]), places)).toEqual([]);
  expect(await thumbnailsOf((await page()).subarray(0, 200), places)).toEqual([]);
  expect(await thumbnailsOf(await page(), [{ page: 3, box }])).toEqual([]);
  expect(await thumbnailsOf(await page(), [])).toEqual([]);
});

test('a picture in which words could be read is refused', async () => {
  await expect(thumbnailsOf(await page(), [], { width: 600 })).rejects.toThrow(RangeError);
});
