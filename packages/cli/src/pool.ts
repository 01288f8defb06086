import { Worker } from 'node:worker_threads';
import { unanswered } from './review-one.ts';
import type { FileReview, ReviewSettings } from './review-one.ts';
import type { WorkerAnswer } from './review-worker.ts';

/** Milliseconds after which a worker is ended and the file answered without it: the reader's own budget is shorter. */
const patience = 20_000;

const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/** Reviews files in worker threads: each can be ended, so that no file keeps the run from going on. */
export interface Pool {
  readonly review: (file: string) => Promise<FileReview>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly file: string;
  readonly done: (review: FileReview) => void;
}

interface Seat {
  readonly worker: Worker;
  /** What the worker is busy with. */
  current?: Waiting & { readonly started: number; readonly timer: NodeJS.Timeout };
}

const source = import.meta.url.endsWith('.ts') ? './review-worker.ts' : './review-worker.js';

/** Starts up to `jobs` workers, as files come; a worker that dies or takes too long is replaced. */
export function startPool(settings: ReviewSettings, jobs: number): Pool {
  const seats = new Set<Seat>();
  const queue: Waiting[] = [];

  const leave = (seat: Seat, message: string): void => {
    seats.delete(seat);
    void seat.worker.terminate();
    const { current } = seat;
    if (current === undefined) return;
    clearTimeout(current.timer);
    current.done(
      unanswered(current.file, 'over-budget', message, Math.round(performance.now() - current.started)),
    );
    next();
  };

  const seatOne = (): Seat => {
    const worker = new Worker(new URL(source, import.meta.url), {
      workerData: settings,
      resourceLimits: memory,
    });
    const seat: Seat = { worker };
    seats.add(seat);
    worker.on('message', (answer: WorkerAnswer) => {
      const { current } = seat;
      if (current === undefined) return;
      clearTimeout(current.timer);
      delete seat.current;
      const elapsed = Math.round(performance.now() - current.started);
      current.done(
        'review' in answer
          ? answer.review
          : unanswered(current.file, 'unreadable', `The file could not be read (${answer.error}).`, elapsed),
      );
      next();
    });
    worker.on('error', () => leave(seat, 'The file was too much for its reader.'));
    worker.on('exit', () => leave(seat, 'The file was too much for its reader.'));
    return seat;
  };

  const next = (): void => {
    while (queue.length > 0) {
      const free =
        [...seats].find(({ current }) => current === undefined) ??
        (seats.size < jobs ? seatOne() : undefined);
      if (free === undefined) return;
      const waiting = queue.shift()!;
      const timer = setTimeout(() => leave(free, 'Reading the file took too long.'), patience);
      free.current = { ...waiting, started: performance.now(), timer };
      free.worker.postMessage(waiting.file);
    }
  };

  return {
    review: (file) =>
      new Promise((done) => {
        queue.push({ file, done });
        next();
      }),
    close: async () => {
      const all = [...seats];
      seats.clear();
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}
