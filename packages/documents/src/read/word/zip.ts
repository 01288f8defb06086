import { Inflate } from 'fflate';
import { OverBudget } from '../budget.ts';
import type { Spending } from '../budget.ts';

/** One file of a zip archive. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

const mostEntries = 4_096;
const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * Lists the files of a zip archive by its central directory; `undefined` where there is none that makes sense.
 *
 * What an archive says of the size of its files is not believed: see {@link inflateEntry}.
 *
 * @see PKWARE APPNOTE.TXT 6.3.10
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, bytes.length - 22 - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < lowest) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new OverBudget('objects');
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return undefined;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at = next;
  }
  return entries;
}

/** Inflates one file, counting what comes out; `undefined` where it is damaged. @throws {OverBudget} */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, spending: Spending): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + entry.compressedSize);
  if (start + entry.compressedSize > bytes.length) return undefined;
  if (entry.method === 0) {
    spending.spend('inflatedBytes', data.length);
    return data;
  }
  if (entry.method !== 8) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    spending.spend('inflatedBytes', chunk.length);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < data.length; at += 16_384)
      inflate.push(data.subarray(at, at + 16_384), at + 16_384 >= data.length);
  } catch (error) {
    if (error instanceof OverBudget) throw error;
    return undefined;
  }
  if (chunks.length === 1) return chunks[0]!;
  const joined = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
