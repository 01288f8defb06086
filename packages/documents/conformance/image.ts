/** Small pictures, compared as an eye would: by the mean brightness of blocks of pixels. */
import { inflateSync } from 'node:zlib';

/** Brightness of each pixel from 0 to 255, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads a binary greymap, as pdftoppm writes it (Netpbm P5). */
export function readGreymap(bytes: Uint8Array): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(String.fromCharCode(...bytes.subarray(0, 60)));
  if (head === null) throw new RangeError('The bytes are no greymap of 256 levels.');
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}

/** Reads a PNG of 8 bits without interlacing, as pdftoppm writes it (ISO/IEC 15948). */
export function readPng(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height, colour] = [view.getUint32(16), view.getUint32(20), view.getUint8(25)];
  const channels = colour === 2 ? 3 : colour === 6 ? 4 : 1;
  const parts: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (kind === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const pixels = new Uint8Array(width * height);
  for (let index = 0; index < pixels.length; index++) {
    const at = index * channels;
    const [red = 0, green = red, blue = red] =
      channels === 1 ? [rows[at]] : [rows[at], rows[at + 1], rows[at + 2]];
    pixels[index] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return { width, height, pixels };
}

function unfiltered(data: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const raw = data[y * (stride + 1) + 1 + x] ?? 0;
      const left = x >= step ? (rows[y * stride + x - step] ?? 0) : 0;
      const up = y > 0 ? (rows[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (rows[(y - 1) * stride + x - step] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      rows[y * stride + x] = raw + guess;
    }
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Mean brightness of a block. */
function brightness({ width, height, pixels }: Picture, x: number, y: number, side: number): number {
  let sum = 0;
  let count = 0;
  for (let row = y; row < Math.min(y + side, height); row++) {
    for (let column = x; column < Math.min(x + side, width); column++) {
      sum += pixels[row * width + column] ?? 0;
      count++;
    }
  }
  return count === 0 ? 255 : sum / count;
}

/** Share of blocks whose brightness differs by more than `tolerance` of 255; 1 where the sizes differ. */
export function difference(
  a: Picture,
  b: Picture,
  { side, tolerance }: { readonly side: number; readonly tolerance: number } = { side: 6, tolerance: 24 },
): number {
  if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) return 1;
  let blocks = 0;
  let differing = 0;
  for (let y = 0; y < a.height; y += side) {
    for (let x = 0; x < a.width; x += side) {
      blocks++;
      if (Math.abs(brightness(a, x, y, side) - brightness(b, x, y, side)) > tolerance) differing++;
    }
  }
  return differing / blocks;
}
