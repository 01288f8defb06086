import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { createMerger } from './merge.ts';
import type { PlanResult } from './merge.ts';
import { readPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Shard } from './run-chunk.ts';

let written = 0;

/** Writes a file that is there whole or not at all: under another name first, brought to the disk, then renamed. */
export function writeWhole(path: string, text: string): void {
  const part = `${path}.${process.pid}.${written++}.part`;
  const file = openSync(part, 'w');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
}

/** Name of the file of a chunk. */
export const shardName = (chunk: number): string => `chunk-${String(chunk).padStart(7, '0')}.json`;

/**
 * Puts a plan into a folder, or finds it there.
 *
 * @throws RangeError where the folder holds another plan.
 */
export function openFolder(folder: string, plan: Plan): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'plan.json');
  if (!existsSync(path)) writeWhole(path, `${JSON.stringify(plan)}\n`);
  else if (readFolderPlan(folder).fingerprint !== plan.fingerprint)
    throw new RangeError(
      'The folder holds shards of another plan: give an empty folder, or go on with the plan in it.',
    );
}

/** The plan in a folder. @throws RangeError for a plan file that was cut off. */
export function readFolderPlan(folder: string): Plan {
  const text = readFileSync(join(folder, 'plan.json'), 'utf8');
  let plan: unknown;
  try {
    plan = JSON.parse(text);
  } catch {
    throw new RangeError(
      'plan.json in the folder is no whole JSON: write the plan again, or take another folder.',
    );
  }
  return readPlan(plan);
}

/** Writes the shard of a chunk. */
export const writeShard = (folder: string, shard: Shard): void =>
  writeWhole(join(folder, shardName(shard.chunk)), `${JSON.stringify(shard)}\n`);

/** The shard in a file; undefined where it was cut off or is none: a copy that broke, a disk that was full. */
function readShard(path: string): Shard | undefined {
  try {
    const shard = JSON.parse(readFileSync(path, 'utf8')) as Partial<Shard> | null;
    return typeof shard?.tally === 'object' ? (shard as Shard) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether the shard of a chunk is in the folder and can be read. */
export const chunkDone = (folder: string, chunk: number): boolean => {
  const path = join(folder, shardName(chunk));
  return existsSync(path) && readShard(path) !== undefined;
};

/**
 * Chunks whose shards are in the folder and can be read; one that is broken is not done, so that it is run again and written anew.
 * Which chunk a file holds is its name's to say; the merger checks that it is of the plan.
 */
export function chunksDone(folder: string): ReadonlySet<number> {
  const done = readdirSync(folder).flatMap((name) => {
    const found = /^chunk-(\d+)\.json$/.exec(name);
    return found === null || readShard(join(folder, name)) === undefined ? [] : [Number(found[1])];
  });
  return new Set(done);
}

/** Merges the shards in a folder in the order of their chunks. @throws RangeError while some are missing or broken, by name of the file. */
export function mergeFolder(folder: string, plan: Plan = readFolderPlan(folder)): PlanResult {
  const merger = createMerger(plan);
  for (let chunk = 0; chunk < plan.chunks; chunk++) {
    const path = join(folder, shardName(chunk));
    if (!existsSync(path)) continue;
    const shard = readShard(path);
    if (shard === undefined)
      throw new RangeError(
        `${shardName(chunk)} is no whole shard: run chunk ${chunk} again, which writes the file anew.`,
      );
    merger.add(shard);
  }
  return merger.finish();
}
