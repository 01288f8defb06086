import { answerEach } from '../../pool/answer-each.ts';
import type { Budget } from '../budget.ts';
import type { PdfEngine } from '../engine.ts';
import { pdfiumEngine } from '../pdfium/engine.ts';
import type { WasmSource } from '../pdfium/module.ts';
import { readUpload } from '../read-upload.ts';

/** What a reader's thread is asked; all of it survives a message. */
export interface ThreadRequest {
  readonly bytes: Uint8Array;
  readonly budget?: Partial<Budget>;
  /** Bytes or module of PDFium, or where they are; the first that comes is used. */
  readonly wasm?: Exclude<WasmSource, URL> | string;
}

let engine: PdfEngine | undefined;

await answerEach(async ({ bytes, budget, wasm }: ThreadRequest) => {
  engine ??= pdfiumEngine(
    wasm === undefined ? {} : { wasm: typeof wasm === 'string' ? new URL(wasm) : wasm },
  );
  return readUpload(bytes, { ...(budget && { budget }), engine });
});
