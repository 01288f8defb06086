/** Runs in a worker thread: reads one file of the spool at a time and answers without its words. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { readUpload, reviewUpload } from 'peer-groups';
import { asOf, milliseconds, scheme } from './settings.ts';
import { resultOf } from './result.ts';
import type { Answer } from './result.ts';

export interface Ask {
  readonly path: string;
  /** `records` reads without judging: what matching needs of uploads that were reviewed elsewhere. */
  readonly want: 'review' | 'records';
}

const budget = { milliseconds };

async function answer({ path, want }: Ask): Promise<Partial<Answer>> {
  const bytes = new Uint8Array(await readFile(path));
  if (want === 'records') {
    const read = await readUpload(bytes, { budget });
    return { records: read.ok ? read.value.meetings.map(({ record }) => record) : [] };
  }
  const review = await reviewUpload(bytes, { scheme, asOf, budget });
  return {
    result: resultOf(review),
    records: review.upload?.meetings.map(({ record }) => record) ?? [],
  };
}

parentPort?.on('message', (ask: Ask) => {
  answer(ask).then(
    (given) => parentPort?.postMessage(given),
    // A defect of ours, or a file that is gone: the name of the error and nothing that it may quote.
    (error: unknown) =>
      parentPort?.postMessage({ error: (error as NodeJS.ErrnoException).code ?? (error as Error).name }),
  );
});
