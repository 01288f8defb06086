import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jpegBrightness } from './jpeg-brightness.ts';
import type { Brightness } from './jpeg-brightness.ts';
import { jpegs } from './jpegs.testing.ts';

/** Shades at a place given in pixels of the whole picture. */
const shadeAt = ({ width, rowLength, pixels }: Brightness, x: number, y: number): number =>
  pixels[Math.floor((y * width) / 96) * rowLength + Math.floor((x * width) / 96)]!;

test.each([
  ['colour', 12],
  ['colour', 24],
  ['colour', 48],
  ['grey', 12],
  ['grey', 24],
  ['grey', 48],
] as const)('%s, %d pixels across', (name, least) => {
  const picture = jpegBrightness(jpegs[name], least)!;
  expect([picture.width, picture.height]).toEqual([least, (least * 2) / 3]);
  expect(shadeAt(picture, 20, 16)).toBeLessThan(12);
  expect(Math.abs(shadeAt(picture, 68, 48) - 128)).toBeLessThan(12);
  for (const [x, y] of [
    [2, 2],
    [44, 16],
    [90, 60],
    [20, 48],
  ] as const)
    expect(shadeAt(picture, x, y)).toBeGreaterThan(243);
});

test('the edge of a box stands where it is, to the pixel of a half', () => {
  const { rowLength, pixels } = jpegBrightness(jpegs.colour, 48)!;
  const row = [...pixels.subarray(8 * rowLength, 8 * rowLength + 20)];
  expect(row.map((shade) => (shade < 128 ? '#' : '.')).join('')).toBe('....############....');
});

test.each([
  ['a progressive one', jpegs.progressive, 12],
  ['one of red, green and blue', jpegs.redGreenBlue, 12],
  ['one that is too small for what is asked', jpegs.colour, 49],
  ['none', new Uint8Array(), 1],
])('%s is left to others', (_, bytes, least) => {
  expect(jpegBrightness(bytes, least)).toBeUndefined();
});

test('one cut short at any byte of what is coded is left to others', () => {
  const { colour } = jpegs;
  for (let length = 0; length < colour.length - 3; length += 1)
    expect(jpegBrightness(colour.subarray(0, length), 12)).toBeUndefined();
});

test('whatever bytes are changed, there is a picture of its size or none', () => {
  const change = fc.tuple(fc.nat(jpegs.colour.length - 1), fc.nat(255));
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(12, 24, 48),
      (changes, least) => {
        const bytes = jpegs.colour.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const picture = jpegBrightness(bytes, least);
        expect(picture === undefined || picture.pixels.length >= picture.rowLength * picture.height).toBe(
          true,
        );
      },
    ),
    { numRuns: 1000 },
  );
});
