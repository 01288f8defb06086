/** A thread that writes its share of the uploads. */
import { workerData } from 'node:worker_threads';
import { makeUploads } from '../demo/make-uploads.ts';

const { folder, count, from } = workerData as {
  readonly folder: string;
  readonly count: number;
  readonly from: number;
};
await makeUploads(folder, count, from);
