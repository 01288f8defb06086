import type { Pdfium } from './module.ts';

/** Longest text that is taken from one place, in bytes. */
const longest = 1 << 20;

const utf16 = new TextDecoder('utf-16le');

/**
 * Text that a PDFium function writes as UTF-16LE with a closing zero: asked once for its length, once for itself.
 *
 * @param ask calls the function with an address and a length in bytes, and gives back the length it needs.
 */
export function textOf(pdfium: Pdfium, ask: (address: number, length: number) => number): string {
  const length = ask(0, 0);
  if (length <= 2 || length > longest) return '';
  const address = pdfium.malloc(length);
  ask(address, length);
  const text = utf16.decode(new Uint8Array(pdfium.memory.buffer, address, length - 2).slice());
  pdfium.free(address);
  return text;
}

/** Runs with a text as a C string in PDFium's memory. */
export function withCString<T>(pdfium: Pdfium, text: string, use: (address: number) => T): T {
  const bytes = new TextEncoder().encode(`${text}\0`);
  return withBytes(pdfium, bytes, use);
}

/** Runs with bytes in PDFium's memory. */
export function withBytes<T>(pdfium: Pdfium, bytes: Uint8Array, use: (address: number) => T): T {
  const address = pdfium.malloc(bytes.length);
  new Uint8Array(pdfium.memory.buffer).set(bytes, address);
  try {
    return use(address);
  } finally {
    pdfium.free(address);
  }
}

/** Text that a PDFium function writes as bytes of UTF-8 or Latin-1 with a closing zero. */
export function bytesAsText(pdfium: Pdfium, ask: (address: number, length: number) => number): string {
  const length = ask(0, 0);
  if (length <= 1 || length > longest) return '';
  const address = pdfium.malloc(length);
  ask(address, length);
  const bytes = new Uint8Array(pdfium.memory.buffer, address, length - 1).slice();
  pdfium.free(address);
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('latin1').decode(bytes) : text;
}
