import { deflateSync, strToU8 } from 'fflate';

/** A file packed for a zip. */
interface Packed {
  readonly bytes: Uint8Array;
  readonly checksum: number;
  readonly length: number;
}

/** A file of a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly text: string;
  /** Whether the text is the same in many files: it is packed once and kept. */
  readonly isCommon: boolean;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = -1;
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

function pack(text: string): Packed {
  const bytes = strToU8(text);
  return { bytes: deflateSync(bytes, { level: 6 }), checksum: crc32(bytes), length: bytes.length };
}

const kept = new Map<string, Packed>();
const mostKept = 64;

function packed({ text, isCommon }: ZipEntry): Packed {
  const known = isCommon ? kept.get(text) : undefined;
  if (known !== undefined) return known;
  const made = pack(text);
  if (isCommon && kept.size < mostKept) kept.set(text, made);
  return made;
}

/** The first day that a zip can name: all entries bear it, so that the same input gives the same bytes. */
const day = 0x0021;

/**
 * Writes a zip of deflated texts, in the order given.
 *
 * Source of the format: PKWARE, APPNOTE.TXT, 4.3.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files = entries.map((entry) => ({ name: strToU8(entry.name), packed: packed(entry) }));
  const total = files.reduce(
    (sum, { name, packed: { bytes } }) => sum + 76 + 2 * name.length + bytes.length,
    22,
  );
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  let at = 0;
  const common = (start: number, name: Uint8Array, { bytes, checksum, length }: Packed): void => {
    view.setUint16(start, 20, true);
    view.setUint16(start + 4, 8, true);
    view.setUint16(start + 8, day, true);
    view.setUint32(start + 10, checksum, true);
    view.setUint32(start + 14, bytes.length, true);
    view.setUint32(start + 18, length, true);
    view.setUint16(start + 22, name.length, true);
  };
  const places = files.map(({ name, packed: content }) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    common(at + 4, name, content);
    out.set(name, at + 30);
    out.set(content.bytes, at + 30 + name.length);
    at += 30 + name.length + content.bytes.length;
    return start;
  });
  const directory = at;
  for (const [index, { name, packed: content }] of files.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    common(at + 6, name, content);
    view.setUint32(at + 42, places[index] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
