import { Worker } from 'node:worker_threads';
import { unanswered } from './review-one.ts';
import type { FileReview, ReviewSettings } from './review-one.ts';
import type { WorkerAnswer } from './review-worker.ts';

/** Milliseconds after which a worker is ended and the file answered without it: the reader's own budget is shorter. */
const patience = 20_000;

const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/** Reviews files in worker threads: each can be ended, so that no file keeps the run from going on. */
export interface Pool {
  readonly review: (file: string) => Promise<FileReview>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly file: string;
  readonly done: (review: FileReview) => void;
}

const source = import.meta.url.endsWith('.ts') ? './review-worker.ts' : './review-worker.js';

/** Starts up to `jobs` workers, as files come; a worker that dies or takes too long is replaced. */
export function startPool(settings: ReviewSettings, jobs: number): Pool {
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  const queue: Waiting[] = [];

  const run = (worker: Worker, { file, done }: Waiting): void => {
    busy.add(worker);
    const started = performance.now();
    const elapsed = (): number => Math.round(performance.now() - started);
    const settle = (review: FileReview, reusable: boolean): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      busy.delete(worker);
      if (reusable) idle.push(worker);
      else void worker.terminate();
      done(review);
      next();
    };
    const timer = setTimeout(() => {
      settle(unanswered(file, 'over-budget', 'Reading the file took too long.', elapsed()), false);
    }, patience);
    worker.once('message', (answer: WorkerAnswer) => {
      if ('review' in answer) settle(answer.review, true);
      else
        settle(
          unanswered(file, 'unreadable', `The file could not be read (${answer.error}).`, elapsed()),
          true,
        );
    });
    worker.once('error', () =>
      settle(unanswered(file, 'over-budget', 'The file was too much for its reader.', elapsed()), false),
    );
    worker.once('exit', () =>
      settle(unanswered(file, 'over-budget', 'The file was too much for its reader.', elapsed()), false),
    );
    worker.postMessage(file);
  };

  const next = (): void => {
    while (queue.length > 0) {
      const worker =
        idle.pop() ??
        (busy.size < jobs
          ? new Worker(new URL(source, import.meta.url), { workerData: settings, resourceLimits: memory })
          : undefined);
      if (worker === undefined) return;
      run(worker, queue.shift()!);
    }
  };

  return {
    review: (file) =>
      new Promise((done) => {
        queue.push({ file, done });
        next();
      }),
    close: async () => {
      await Promise.all([...idle, ...busy].map((worker) => worker.terminate()));
    },
  };
}
