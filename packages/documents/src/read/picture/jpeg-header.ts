import { huffmanCode } from './huffman.ts';
import type { HuffmanCode } from './huffman.ts';

/** One of the colours of a JPEG: brightness, or how much of blue or red there is beside it. */
export interface Component {
  /** Blocks in each unit, across and down. */
  readonly across: number;
  readonly down: number;
  readonly quantisation: Uint16Array;
  readonly dc: HuffmanCode;
  readonly ac: HuffmanCode;
}

/** What stands before the coded part of a JPEG. */
export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  /** The first is the brightness. */
  readonly components: readonly Component[];
  /** Units between two marks of a restart; 0 where there are none. */
  readonly interval: number;
  /** Where the coded part starts. */
  readonly start: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly { readonly id: number; readonly sampling: number; readonly table: number }[];
}

const marker = { start: 0xd8, huffman: 0xc4, quantisation: 0xdb, interval: 0xdd, scan: 0xda, adobe: 0xee };
/** Baseline and extended, both sequential and by Huffman codes (ITU-T T.81, table B.1). */
const sequential = new Set([0xc0, 0xc1]);
const otherFrames = new Set([
  0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf, 0xcc, 0xd9, 0xdc, 0xde,
]);

/**
 * Reads the header of a JPEG that holds brightness first and all in one sequential scan, as scanners and cameras write
 * them; `undefined` for any other, and where it is damaged.
 */
export function jpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const quantisation: (Uint16Array | undefined)[] = [];
  const dc: (HuffmanCode | undefined)[] = [];
  const ac: (HuffmanCode | undefined)[] = [];
  let frame: Frame | undefined;
  let interval = 0;
  if (bytes[0] !== 0xff || bytes[1] !== marker.start) return undefined;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const kind = bytes[at + 1]!;
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    const part = bytes.subarray(at + 4, end);
    if (end > bytes.length || otherFrames.has(kind)) return undefined;
    if (sequential.has(kind)) {
      if (frame !== undefined) return undefined;
      frame = frameOf(part);
      if (frame === undefined) return undefined;
    } else if (kind === marker.quantisation) {
      if (!readQuantisation(part, quantisation)) return undefined;
    } else if (kind === marker.huffman) {
      if (!readCodes(part, dc, ac)) return undefined;
    } else if (kind === marker.interval) interval = part.length < 2 ? 0 : view.getUint16(at + 4);
    // Without its transform the first colour is no brightness (Adobe technical note 5116).
    else if (kind === marker.adobe && part[11] === 0 && isAdobe(part)) return undefined;
    else if (kind === marker.scan) {
      const components = frame && componentsOf(part, frame, quantisation, dc, ac);
      return components && { width: frame!.width, height: frame!.height, components, interval, start: end };
    }
    at = end;
  }
  return undefined;
}

const isAdobe = (part: Uint8Array): boolean => String.fromCharCode(...part.subarray(0, 5)) === 'Adobe';

function frameOf(part: Uint8Array): Frame | undefined {
  const count = part[5];
  if (part[0] !== 8 || (count !== 1 && count !== 3) || part.length < 6 + count * 3) return undefined;
  const parts = Array.from({ length: count }, (_, at) => ({
    id: part[6 + at * 3]!,
    sampling: part[7 + at * 3]!,
    table: part[8 + at * 3]!,
  }));
  // Named R, G and B they are those, and no brightness.
  if (count === 3 && String.fromCharCode(...parts.map(({ id }) => id)) === 'RGB') return undefined;
  return { height: (part[1]! << 8) | part[2]!, width: (part[3]! << 8) | part[4]!, parts };
}

function readQuantisation(part: Uint8Array, tables: (Uint16Array | undefined)[]): boolean {
  for (let at = 0; at < part.length;) {
    const isLong = part[at]! >> 4 !== 0;
    const length = isLong ? 128 : 64;
    if (at + 1 + length > part.length) return false;
    const first = at + 1;
    tables[part[at]! & 15] = Uint16Array.from({ length: 64 }, (_, nth) =>
      isLong ? (part[first + nth * 2]! << 8) | part[first + nth * 2 + 1]! : part[first + nth]!,
    );
    at += 1 + length;
  }
  return true;
}

function readCodes(
  part: Uint8Array,
  dc: (HuffmanCode | undefined)[],
  ac: (HuffmanCode | undefined)[],
): boolean {
  for (let at = 0; at + 17 <= part.length;) {
    const counts = part.subarray(at + 1, at + 17);
    const total = counts.reduce((sum, one) => sum + one, 0);
    if (total > 256 || at + 17 + total > part.length) return false;
    const code = huffmanCode(counts, part.subarray(at + 17, at + 17 + total));
    if (code === undefined) return false;
    (part[at]! >> 4 === 0 ? dc : ac)[part[at]! & 15] = code;
    at += 17 + total;
  }
  return true;
}

function componentsOf(
  part: Uint8Array,
  { parts }: Frame,
  quantisation: readonly (Uint16Array | undefined)[],
  dc: readonly (HuffmanCode | undefined)[],
  ac: readonly (HuffmanCode | undefined)[],
): readonly Component[] | undefined {
  if (part[0] !== parts.length || part.length < 1 + parts.length * 2) return undefined;
  const components: Component[] = [];
  for (const [at, { id, sampling, table }] of parts.entries()) {
    const codes = part[2 + at * 2]!;
    const [across, down] = parts.length === 1 ? [1, 1] : [sampling >> 4, sampling & 15];
    const found = { quantisation: quantisation[table], dc: dc[codes >> 4], ac: ac[codes & 15] };
    const isWhole = found.quantisation !== undefined && found.dc !== undefined && found.ac !== undefined;
    if (part[1 + at * 2] !== id || !isWhole || across < 1 || down < 1 || across > 4 || down > 4)
      return undefined;
    components.push({
      across,
      down,
      quantisation: found.quantisation!,
      dc: found.dc!,
      ac: found.ac!,
    });
  }
  // A colour finer than the brightness is nothing that a scanner writes.
  return components.some(({ across, down }) => across > components[0]!.across || down > components[0]!.down)
    ? undefined
    : components;
}
