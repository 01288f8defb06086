import { Inflate, Unzlib } from 'fflate';

/** Thrown where a file would unpack to more than was allowed; caught where files are opened. */
export class TooLargeError extends RangeError {
  override readonly name: string = 'TooLargeError';
}

/** How much the streams of one file may unpack to, all together. */
export interface Allowance {
  bytes: number;
}

const chunk = 4096;

/**
 * Inflates deflated bytes and counts while it does, so that a small file cannot fill the memory.
 *
 * @param container `zlib` as in PDF streams, `raw` as in zip files.
 * @throws {TooLargeError} as soon as the allowance is used up.
 */
export function inflateWithin(
  bytes: Uint8Array,
  container: 'zlib' | 'raw',
  allowance: Allowance,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    allowance.bytes -= part.length;
    if (allowance.bytes < 0) throw new TooLargeError('The file unpacks to more than is allowed.');
    length += part.length;
    parts.push(part);
  };
  const stream = container === 'zlib' ? new Unzlib(take) : new Inflate(take);
  for (let at = 0; at < bytes.length; at += chunk) {
    stream.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The files of a zip whose names are wanted, found by its central directory; the sizes that it claims are not believed.
 *
 * @returns `undefined` where the bytes are no zip, or a broken one.
 * @throws {TooLargeError} as soon as the allowance is used up.
 */
export function unzipWithin(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  allowance: Allowance,
): ReadonlyMap<string, Uint8Array> | undefined {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (isWanted(name)) {
      const content = fileAt(bytes, view, at, allowance);
      if (content === undefined) return undefined;
      files.set(name, content);
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function fileAt(
  bytes: Uint8Array,
  view: DataView,
  entry: number,
  allowance: Allowance,
): Uint8Array | undefined {
  const [method, packed] = [view.getUint16(entry + 10, true), view.getUint32(entry + 20, true)];
  const local = view.getUint32(entry + 42, true);
  if (local + 30 > bytes.length) return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (method === 8) return inflateWithin(content, 'raw', allowance);
  if (method !== 0) return undefined;
  allowance.bytes -= content.length;
  if (allowance.bytes < 0) throw new TooLargeError('The file unpacks to more than is allowed.');
  return content;
}
