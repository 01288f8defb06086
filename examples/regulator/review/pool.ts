/** Threads that can be ended: no file keeps the others waiting. */
import { Worker } from 'node:worker_threads';
import { milliseconds } from './settings.ts';
import { unanswered } from './result.ts';
import type { Answer } from './result.ts';
import type { Ask } from './thread.ts';

export interface Pool {
  /** @throws where the file is gone or a defect shows: the caller tries again or says so. */
  readonly ask: (ask: Ask) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Seat {
  readonly worker: Worker;
  busy?: Waiting & { readonly timer: NodeJS.Timeout };
}

/** Beyond the reader's own budget, a thread's start, its modules and WebAssembly. */
const allowance = 10_000;

const options = {
  execArgv: ['--conditions=@peer-groups/source', '--disable-warning=ExperimentalWarning'],
  // Measured: with a larger young generation the same files cost a third more of the processor.
  resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 },
};

export function openPool(threads: number): Pool {
  const seats = new Set<Seat>();
  const queue: Waiting[] = [];
  let closed = false;

  const leave = (seat: Seat): void => {
    if (!seats.delete(seat)) return;
    void seat.worker.terminate();
    if (seat.busy === undefined) return;
    clearTimeout(seat.busy.timer);
    if (closed) seat.busy.reject(new Error('closed'));
    else seat.busy.resolve({ result: unanswered, records: [] });
    next();
  };

  const seatOne = (): Seat => {
    const seat: Seat = { worker: new Worker(new URL('thread.ts', import.meta.url), options) };
    seats.add(seat);
    seat.worker.on('message', (given: Partial<Answer> & { readonly error?: string }) => {
      const { busy } = seat;
      if (busy === undefined) return;
      clearTimeout(busy.timer);
      delete seat.busy;
      if (given.error === undefined) busy.resolve({ result: unanswered, records: [], ...given });
      else busy.reject(new Error(given.error));
      next();
    });
    seat.worker.on('error', () => leave(seat));
    seat.worker.on('exit', () => leave(seat));
    return seat;
  };

  const next = (): void => {
    while (queue.length > 0 && !closed) {
      const free =
        [...seats].find(({ busy }) => busy === undefined) ?? (seats.size < threads ? seatOne() : undefined);
      if (free === undefined) return;
      const waiting = queue.shift()!;
      free.busy = { ...waiting, timer: setTimeout(() => leave(free), milliseconds + allowance) };
      free.worker.postMessage(waiting.ask);
    }
  };

  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        queue.push({ ask, resolve, reject });
        next();
      }),
    close: async () => {
      closed = true;
      for (const { reject } of queue.splice(0)) reject(new Error('closed'));
      await Promise.all([...seats].map(({ worker }) => worker.terminate()));
    },
  };
}
