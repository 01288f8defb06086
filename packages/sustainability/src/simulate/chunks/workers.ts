import { Worker } from 'node:worker_threads';
import type { PlanResult } from './merge.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import { createChunkRunner } from './run-chunk.ts';
import { chunksDone, mergeFolder, openFolder, writeShard } from './shard-files.ts';

/** How to run a plan on one machine. */
export interface RunPlanOptions {
  /** Where plan and shards are kept: what is in it already is not run again. */
  readonly folder: string;
  /** Worker threads; 0 runs in this thread. Default 1. */
  readonly workers?: number;
  /** Called after each chunk. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops after the chunks in hand; the same call goes on later. */
  readonly signal?: AbortSignal;
  /** File of the worker, where a bundler has moved it. */
  readonly workerFile?: URL;
}

const ownWorkerFile = (): URL =>
  import.meta.url.endsWith('.ts')
    ? new URL('./chunk-worker.ts', import.meta.url)
    : new URL(import.meta.resolve('@peer-groups/sustainability/simulate/chunk-worker'));

/**
 * Runs what is missing of a plan with worker threads and merges the shards. Stopped or killed at any moment, it goes on where it was:
 * a shard is there whole or not at all, and its bytes do not depend on who made it.
 *
 * @returns the result, or undefined where `signal` stopped it before the end.
 * @example
 * import { mkdtempSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * const plan = planRun([{ name: 'default', model: defaultModel }], { seed: 1, groups: 2000, years: 5, chunkGroups: 500 });
 * const folder = mkdtempSync(`${tmpdir()}/plan-`);
 * const result = await runPlan(plan, { folder, workers: 0, onProgress: ({ done }) => done });
 * result?.runs.length; //=> 1
 */
export async function runPlan(plan: Plan, options: RunPlanOptions): Promise<PlanResult | undefined> {
  const { folder, workers = 1, onProgress, signal } = options;
  if (!Number.isInteger(workers) || workers < 0 || workers > 256)
    throw new RangeError(`workers is ${workers}: give a whole number from 0 (this thread) to 256.`);
  openFolder(folder, plan);
  const before = chunksDone(folder);
  const waiting = Array.from({ length: plan.chunks }, (_, chunk) => chunk).filter(
    (chunk) => !before.has(chunk),
  );
  const resumed = plan.chunks - waiting.length;
  let done = resumed;
  onProgress?.({ done, total: plan.chunks, resumed });
  const finished = (): void => {
    done++;
    onProgress?.({ done, total: plan.chunks, resumed });
  };
  if (workers === 0) {
    const run = createChunkRunner(plan);
    for (const chunk of waiting) {
      if (signal?.aborted === true) return undefined;
      writeShard(folder, run(chunk));
      finished();
      // Lets signals and timers of the caller through.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return mergeFolder(folder, plan);
  }
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(options.workerFile ?? ownWorkerFile(), { workerData: { plan, folder } });
      const give = (): void => {
        if (next < waiting.length && signal?.aborted !== true) worker.postMessage(waiting[next++]!);
        else void worker.terminate().then(() => resolve(), reject);
      };
      worker.on('message', () => {
        finished();
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: Math.min(workers, Math.max(1, waiting.length)) }, work));
  return done === plan.chunks ? mergeFolder(folder, plan) : undefined;
}
