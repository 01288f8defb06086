import { PDFDocument } from '../pdf.ts';
import { inflateWithin } from './bounded.ts';
import type { Allowance } from './bounded.ts';

/** More bytes than this are no document of ours. */
export const mostBytes = 64_000_000;

const latin1 = new TextDecoder('latin1');

/**
 * Opens a PDF with pdf-lib once its streams are known to stay within an allowance.
 *
 * pdf-lib unpacks object streams without bound when it opens a file, so every stream is unpacked here first, under
 * count. Files whose object streams are packed in another way than ours and viewers' (Flate, once) are not opened.
 *
 * @returns `undefined` where the bytes are no PDF, are damaged or encrypted, or would not stay within bounds.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument | undefined> {
  if (bytes.length > mostBytes) return undefined;
  try {
    if (!staysWithin(bytes, { bytes: mostBytes })) return undefined;
    return await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      parseSpeed: Number.POSITIVE_INFINITY,
    });
  } catch {
    return undefined;
  }
}

function staysWithin(bytes: Uint8Array, allowance: Allowance): boolean {
  const text = latin1.decode(bytes);
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue;
    const start =
      at + 6 + (text[at + 6] === '\r' ? 1 : 0) + (text[at + 6] === '\n' || text[at + 7] === '\n' ? 1 : 0);
    const head = text.slice(Math.max(0, text.lastIndexOf(' obj', at), at - 20_000), at);
    const names = head.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    const isStructure = /\/(?:ObjStm|XRef)\b/.test(names);
    const isFlate = /\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*(?:\/|>>)/.test(names);
    if (isStructure && /\/Filter/.test(names) && !isFlate) return false;
    if (isStructure && isFlate) inflateWithin(bytes.subarray(start, endOf(text, start)), 'zlib', allowance);
  }
  return true;
}

const endOf = (text: string, start: number): number => {
  const end = text.indexOf('endstream', start);
  return end < 0 ? text.length : end;
};
