import { chunkOf } from './plan.ts';
import { progressLine } from './progress.ts';
import { createChunkRunner } from './run-chunk.ts';
import { chunksDone, mergeFolder, readFolderPlan, writeShard } from './shard-files.ts';
import { runPlan } from './workers.ts';

const usage = `Usage:
  command run-chunk <folder> <first> [<last>]   run chunks of the plan in the folder that are not there yet
  command run <folder> [<workers>]              run all of them with worker threads, with a progress bar
  command merge <folder>                        print the merged result as JSON`;

/** The command: run chunks of the plan in a folder. The answer is the exit code. */
export async function chunkCommand(words: readonly string[]): Promise<number> {
  const [verb, folder, first, last] = words;
  if (folder === undefined) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const plan = readFolderPlan(folder);
  if (verb === 'run-chunk' && first !== undefined) {
    const run = createChunkRunner(plan);
    for (let chunk = Number(first); chunk <= Number(last ?? first); chunk++) {
      chunkOf(plan, chunk);
      if (!chunksDone(folder).has(chunk)) writeShard(folder, run(chunk));
    }
    return 0;
  }
  if (verb === 'run') {
    const start = performance.now();
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    const result = await runPlan(plan, {
      folder,
      workers: Number(first ?? 1),
      signal: stop.signal,
      onProgress: (progress) =>
        process.stderr.write(`\r${progressLine(progress, (performance.now() - start) / 1000)}   `),
    });
    process.stderr.write(
      result === undefined
        ? '\nStopped: the same command goes on.\n'
        : '\nAll there: merge prints the result.\n',
    );
    return result === undefined ? 130 : 0;
  }
  if (verb === 'merge') {
    process.stdout.write(`${JSON.stringify(mergeFolder(folder, plan))}\n`);
    return 0;
  }
  process.stderr.write(`${usage}\n`);
  return 2;
}
