import { parentPort, workerData } from 'node:worker_threads';
import { reviewOne } from './review-one.ts';
import type { FileReview, ReviewSettings } from './review-one.ts';

/** What a worker answers: a review, or why there is none. */
export type WorkerAnswer = { readonly review: FileReview } | { readonly error: string };

parentPort?.on('message', (file: string) => {
  reviewOne(file, workerData as ReviewSettings).then(
    (review) => parentPort?.postMessage({ review } satisfies WorkerAnswer),
    (error: unknown) => {
      const { code, name } = error as NodeJS.ErrnoException;
      parentPort?.postMessage({ error: code ?? name } satisfies WorkerAnswer);
    },
  );
});
