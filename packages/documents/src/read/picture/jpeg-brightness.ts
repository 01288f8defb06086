import { blocksOf } from './jpeg-blocks.ts';
import { jpegHeader } from './jpeg-header.ts';
import type { Component } from './jpeg-header.ts';

/** A picture in shades of grey, a byte each, row by row. */
export interface Brightness {
  readonly width: number;
  readonly height: number;
  /** Bytes of a row, which may go on beyond the width. */
  readonly rowLength: number;
  readonly pixels: Uint8Array;
}

const mostPixels = 4_000_000;
const sides = [1, 2, 4];

/**
 * How bright a JPEG is, at an eighth, a quarter or a half of its size: the least that is at least `least` pixels across. Colours
 * are passed by, and detail that is too fine to show is not worked out: that takes a third of the time.
 *
 * `undefined` where the JPEG is smaller than twice that, of another kind than scanners and cameras write (progressive, by
 * arithmetic coding, of four colours), damaged or too large. Time goes by the length of the file.
 *
 * @see ITU-T T.81 (1992), the standard of JPEG
 */
export function jpegBrightness(bytes: Uint8Array, least: number): Brightness | undefined {
  const header = jpegHeader(bytes);
  if (header === undefined || header.width === 0 || header.height === 0) return undefined;
  const { width, height, components, interval, start } = header;
  const [first] = components as [Component];
  const side = sides.find((one) => (width * one) / 8 >= least);
  if (side === undefined) return undefined;
  const unitsAcross = Math.ceil(width / (8 * first.across));
  const unitsDown = Math.ceil(height / (8 * first.down));
  const rowLength = unitsAcross * first.across * side;
  const rows = unitsDown * first.down * side;
  if (rowLength * rows > mostPixels) return undefined;
  const pixels = new Uint8ClampedArray(rowLength * rows);
  const paint = painters[side]!;
  const blocks = blocksOf(bytes, start);
  const numbers = new Float32Array(64);
  let shade = 0;
  let left = interval;
  for (let unit = 0; unit < unitsAcross * unitsDown; unit += 1) {
    if (interval > 0 && left === 0) {
      if (!blocks.restart()) return undefined;
      shade = 0;
      left = interval;
    }
    left -= 1;
    const row = Math.floor(unit / unitsAcross) * first.down;
    const column = (unit % unitsAcross) * first.across;
    for (const [nth, component] of components.entries()) {
      for (let block = 0; block < component.across * component.down; block += 1) {
        const read = blocks.read(component, nth === 0 ? side : 0, numbers);
        if (read === 'damaged') return undefined;
        if (nth > 0) continue;
        shade += numbers[0]!;
        numbers[0] = shade;
        const x = (column + (block % component.across)) * side;
        const y = (row + Math.floor(block / component.across)) * side;
        const at = y * rowLength + x;
        if (read === 'uneven') paint(numbers, pixels, at, rowLength);
        else
          for (let down = 0; down < side; down += 1)
            for (let across = 0; across < side; across += 1)
              pixels[at + down * rowLength + across] = shade / 8 + 128;
      }
    }
    if (blocks.isOver()) return undefined;
  }
  return {
    width: Math.floor((width * side) / 8),
    height: Math.floor((height * side) / 8),
    rowLength,
    pixels: new Uint8Array(pixels.buffer),
  };
}

/** Writes the shades of a block at a place: the inverse cosine transform of as many numbers a side as places. */
type Painter = (numbers: Float32Array, pixels: Uint8ClampedArray, at: number, rowLength: number) => void;

const cosine = Math.cos(Math.PI / 8) / Math.SQRT2;
const sine = Math.sin(Math.PI / 8) / Math.SQRT2;
const half = new Float32Array(16);

const painters: Readonly<Record<number, Painter>> = {
  1: (numbers, pixels, at) => {
    pixels[at] = numbers[0]! / 8 + 128;
  },
  2: (numbers, pixels, at, rowLength) => {
    const [mean, across, down, both] = [
      numbers[0]! / 8 + 128,
      numbers[1]! / 8,
      numbers[8]! / 8,
      numbers[9]! / 8,
    ];
    pixels[at] = mean + across + down + both;
    pixels[at + 1] = mean - across + down - both;
    pixels[at + rowLength] = mean + across - down - both;
    pixels[at + rowLength + 1] = mean - across - down + both;
  },
  4: (numbers, pixels, at, rowLength) => {
    for (let order = 0; order < 4; order += 1) {
      const from = order * 8;
      const even = numbers[from]! / 2 + numbers[from + 2]! / 2;
      const odd = numbers[from]! / 2 - numbers[from + 2]! / 2;
      const outer = numbers[from + 1]! * cosine + numbers[from + 3]! * sine;
      const inner = numbers[from + 1]! * sine - numbers[from + 3]! * cosine;
      half[order] = even + outer;
      half[order + 4] = odd + inner;
      half[order + 8] = odd - inner;
      half[order + 12] = even - outer;
    }
    for (let x = 0; x < 4; x += 1) {
      const from = x * 4;
      const even = half[from]! / 2 + half[from + 2]! / 2;
      const odd = half[from]! / 2 - half[from + 2]! / 2;
      const outer = half[from + 1]! * cosine + half[from + 3]! * sine;
      const inner = half[from + 1]! * sine - half[from + 3]! * cosine;
      pixels[at + x] = (even + outer) / 2 + 128;
      pixels[at + rowLength + x] = (odd + inner) / 2 + 128;
      pixels[at + 2 * rowLength + x] = (odd - inner) / 2 + 128;
      pixels[at + 3 * rowLength + x] = (even - outer) / 2 + 128;
    }
  },
};
