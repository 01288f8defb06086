import { defaultBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import type { ParsedUpload } from '../read-upload.ts';

/** A worker as this package needs it: Node's and the browser's both fit. */
export interface WorkerLike {
  /** Sends a message to the worker. */
  readonly post: (message: unknown) => void;
  /** Says who is told of messages, and of the worker's end. */
  readonly listen: (onMessage: (message: unknown) => void, onEnd: () => void) => void;
  /** Ends the worker at once. */
  readonly end: () => Promise<void>;
}

/** How readers are run. */
export interface ReaderOptions {
  /** How many files are read at once; 1 where absent. */
  readonly jobs?: number;
  readonly budget?: Partial<Budget>;
  /** Starts a worker that runs `@peer-groups/documents/read/worker`; Node's own where absent. */
  readonly start?: () => Promise<WorkerLike>;
}

/** Reads files in workers that can be ended: the budget's milliseconds hold whatever a file does. */
export interface Reader {
  /** Reads one file, when a worker is free. */
  readonly read: (bytes: Uint8Array) => Promise<ParsedUpload>;
  /** Ends the workers; files still being read are answered as over budget. */
  readonly close: () => Promise<void>;
}

/** A worker's start, its modules and WebAssembly, is not the file's time. */
const startAllowance = 4_000;
const grace = 250;

const overBudget: ParsedUpload = {
  ok: false,
  issues: [{ at: '', code: 'over-budget', message: 'The file asks for more than the budget allows.' }],
};

/** Megabytes of JavaScript's own that one thread may hold; PDFium's memory has its own limit. */
const heap = 112;

async function startNodeWorker(): Promise<WorkerLike> {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(new URL(import.meta.resolve('@peer-groups/documents/read/worker')), {
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 24, stackSizeMb: 4 },
  });
  worker.unref();
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onEnd) => {
      worker.on('message', onMessage);
      worker.on('error', onEnd);
      worker.on('exit', onEnd);
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

interface Waiting {
  readonly bytes: Uint8Array;
  readonly settle: (result: ParsedUpload) => void;
}

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
export function openReader({ jobs = 1, budget, start = startNodeWorker }: ReaderOptions = {}): Reader {
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new RangeError(`jobs is ${jobs}. Give a whole number from 1 on.`);
  const milliseconds = budget?.milliseconds ?? defaultBudget.milliseconds;
  const queue: Waiting[] = [];
  const lanes = new Set<WorkerLike>();
  let busy = 0;
  let closed = false;
  const idle: WorkerLike[] = [];

  const work = async (): Promise<void> => {
    busy += 1;
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift())
        next.settle(await readIn(next.bytes));
    } finally {
      busy -= 1;
    }
  };
  const readIn = async (bytes: Uint8Array): Promise<ParsedUpload> => {
    if (closed) return overBudget;
    let worker = idle.pop();
    const fresh = worker === undefined;
    if (worker === undefined) {
      worker = await start();
      lanes.add(worker);
    }
    const { promise, resolve } = withResolvers<ParsedUpload | undefined>();
    pending.set(worker, resolve);
    if (fresh) {
      const own = worker;
      own.listen(
        (message) => pending.get(own)?.(resultOf(message)),
        () => pending.get(own)?.(undefined),
      );
    }
    const timer = setTimeout(() => resolve(undefined), milliseconds + grace + (fresh ? startAllowance : 0));
    worker.post({ id: 0, bytes, ...(budget && { budget }) });
    const result = await promise;
    clearTimeout(timer);
    pending.delete(worker);
    if (result !== undefined && !closed) {
      idle.push(worker);
      return result;
    }
    lanes.delete(worker);
    await worker.end();
    return result ?? overBudget;
  };
  const pending = new Map<WorkerLike, (result: ParsedUpload | undefined) => void>();

  return {
    read: (bytes) =>
      new Promise((settle) => {
        queue.push({ bytes, settle });
        if (busy < jobs) void work();
      }),
    close: async () => {
      closed = true;
      for (const resolve of pending.values()) resolve(undefined);
      await Promise.all([...lanes].map((worker) => worker.end()));
      lanes.clear();
    },
  };
}

const resultOf = (message: unknown): ParsedUpload | undefined =>
  (message as { readonly result?: ParsedUpload }).result;

function withResolvers<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
