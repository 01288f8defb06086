import { nodeWorker } from '../../pool/node-worker.ts';
import { openPool } from '../../pool/open-pool.ts';
import type { WorkerLike } from '../../pool/worker-like.ts';
import { defaultBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import type { WasmSource } from '../pdfium/module.ts';
import type { ParsedUpload } from '../read-upload.ts';
import type { ThreadRequest } from './thread.ts';

/** How readers are run. */
export interface ReaderOptions {
  /** How many files are read at once; 1 where absent. */
  readonly jobs?: number;
  readonly budget?: Partial<Budget>;
  /** Starts a worker that runs `@peer-groups/documents/read/worker`; Node's own where absent. */
  readonly start?: () => WorkerLike | Promise<WorkerLike>;
  /** PDFium's WebAssembly file for the workers: a browser must be given it. */
  readonly wasm?: WasmSource;
}

/** Reads files in workers that can be ended: the budget's milliseconds hold whatever a file does. */
export interface Reader {
  /** Reads one file, when a worker is free. */
  readonly read: (bytes: Uint8Array) => Promise<ParsedUpload>;
  /** Ends the workers; files still being read are answered as over budget. */
  readonly close: () => Promise<void>;
}

/** The reader stops by itself within its budget, but for what happens inside PDFium. */
const grace = 250;

const overBudget: ParsedUpload = {
  ok: false,
  issues: [{ at: '', code: 'over-budget', message: 'The file asks for more than the budget allows.' }],
};

/** Megabytes of JavaScript's own that one thread may hold; PDFium's memory has its own limit. */
const heap = 112;

const startReader = (): Promise<WorkerLike> =>
  nodeWorker(new URL(import.meta.resolve('@peer-groups/documents/read/worker')), { megabytes: heap });

/**
 * Opens a reader: files are read one after another in each of `jobs` workers; one that runs over its time, or breaks its
 * worker, is answered as over budget and the worker replaced.
 *
 * @throws {RangeError} when `jobs` is not a whole number from 1 on.
 * @example
 * const reader = openReader();
 * (await reader.read(new Uint8Array())).ok; //=> false
 * await reader.close();
 */
export function openReader({ jobs = 1, budget, start = startReader, wasm }: ReaderOptions = {}): Reader {
  const pool = openPool<ThreadRequest, ParsedUpload>({
    jobs,
    start,
    milliseconds: (budget?.milliseconds ?? defaultBudget.milliseconds) + grace,
    instead: () => overBudget,
  });
  const given = {
    ...(budget && { budget }),
    ...(wasm !== undefined && { wasm: wasm instanceof URL ? wasm.href : wasm }),
  };
  return { read: (bytes) => pool.ask({ bytes, ...given }), close: pool.close };
}
