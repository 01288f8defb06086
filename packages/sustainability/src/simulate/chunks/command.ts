import { chunkOf } from './plan.ts';
import { progressLine } from './progress.ts';
import { createChunkRunner } from './run-chunk.ts';
import { chunkDone, mergeFolder, readFolderPlan, writeShard } from './shard-files.ts';
import { runPlan } from './workers.ts';

const usage = `Usage:
  command run-chunk <folder> <first> [<last>]   run chunks of the plan in the folder that are not there yet
  command run <folder> [<workers>]              run all of them with worker threads, with a progress bar
  command merge <folder>                        print the merged result as JSON`;

/**
 * The command: run chunks of the plan in a folder. The answer is the exit code: 0 done, 1 what was asked cannot be done, 2 not a command,
 * 130 stopped.
 */
export async function chunkCommand(words: readonly string[]): Promise<number> {
  try {
    return await obey(words);
  } catch (error) {
    // Said in a sentence: a folder without a plan, chunks that are missing or that the plan has not.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function obey([verb, folder, first, last]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const plan = readFolderPlan(folder);
  if (verb === 'run-chunk' && first !== undefined) {
    const from = chunkOf(plan, Number(first)).chunk;
    const to = chunkOf(plan, Number(last ?? first)).chunk;
    const run = createChunkRunner(plan);
    for (let chunk = from; chunk <= to; chunk++)
      if (!chunkDone(folder, chunk)) writeShard(folder, run(chunk));
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
