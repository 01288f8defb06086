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

/** The plan in a folder. */
export const readFolderPlan = (folder: string): Plan =>
  readPlan(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')));

/** Writes the shard of a chunk. */
export const writeShard = (folder: string, shard: Shard): void =>
  writeWhole(join(folder, shardName(shard.chunk)), `${JSON.stringify(shard)}\n`);

/** Chunks whose shards are in the folder. */
export function chunksDone(folder: string): ReadonlySet<number> {
  const done = readdirSync(folder).flatMap((name) => {
    const found = /^chunk-(\d+)\.json$/.exec(name);
    return found === null ? [] : [Number(found[1])];
  });
  return new Set(done);
}

/** Merges the shards in a folder in the order of their chunks. @throws RangeError while some are missing. */
export function mergeFolder(folder: string, plan: Plan = readFolderPlan(folder)): PlanResult {
  const merger = createMerger(plan);
  const done = chunksDone(folder);
  for (let chunk = 0; chunk < plan.chunks; chunk++)
    if (done.has(chunk))
      merger.add(JSON.parse(readFileSync(join(folder, shardName(chunk)), 'utf8')) as Shard);
  return merger.finish();
}
