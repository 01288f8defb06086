import { parentPort, workerData } from 'node:worker_threads';
import type { Plan } from './plan.ts';
import { createChunkRunner } from './run-chunk.ts';
import { writeShard } from './shard-files.ts';

/** Runs in a worker thread: takes chunk numbers, writes their shards, answers with the number. */
const { plan, folder } = workerData as { readonly plan: Plan; readonly folder: string };
const run = createChunkRunner(plan);
parentPort!.on('message', (chunk: number) => {
  writeShard(folder, run(chunk));
  parentPort!.postMessage(chunk);
});
