import type { Plan } from './plan.ts';

/** What a cluster needs to know. */
export interface SlurmOptions {
  /** Folder with `plan.json`, seen by all nodes. */
  readonly folder: string;
  /** How `main.js` of this package is started, such as `node node_modules/@peer-groups/sustainability/dist/simulate/chunks/main.js`. */
  readonly command: string;
  /** Chunks that one task runs one after another: a task should last a minute or more. Default 4. */
  readonly chunksPerTask?: number;
  /** Limit of one task, as `HH:MM:SS`. Default `01:00:00`. */
  readonly time?: string;
  readonly memory?: string;
  readonly partition?: string;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const plain = (name: string, text: string): string => {
  if (!/^[\w:.,@/-]+$/.test(text))
    throw new RangeError(`${name} holds characters that Slurm's options do not take.`);
  return text;
};

/**
 * A job script for `sbatch`: an array whose tasks run chunks of the plan. Tasks may be requeued, killed or started twice: shards are
 * whole or absent, and always the same. Without Slurm, a loop over `SLURM_ARRAY_TASK_ID` does the same.
 */
export function slurmScript(plan: Plan, options: SlurmOptions): string {
  const { folder, command, chunksPerTask = 4, time = '01:00:00', memory = '512M', partition } = options;
  if (!Number.isInteger(chunksPerTask) || chunksPerTask < 1)
    throw new RangeError(`chunksPerTask is ${chunksPerTask}: give a whole number from 1 up.`);
  const tasks = Math.ceil(plan.chunks / chunksPerTask);
  return [
    '#!/bin/bash',
    `#SBATCH --job-name=peer-groups-${plan.fingerprint.slice(0, 8)}`,
    `#SBATCH --array=0-${tasks - 1}`,
    '#SBATCH --ntasks=1',
    '#SBATCH --cpus-per-task=1',
    `#SBATCH --mem=${plain('memory', memory)}`,
    `#SBATCH --time=${plain('time', time)}`,
    '#SBATCH --requeue',
    ...(partition === undefined ? [] : [`#SBATCH --partition=${plain('partition', partition)}`]),
    'set -euo pipefail',
    `# ${plan.chunks} chunks, ${chunksPerTask} a task. When all tasks have ended: ${command} merge <folder>`,
    `first=$(( SLURM_ARRAY_TASK_ID * ${chunksPerTask} ))`,
    `last=$(( first + ${chunksPerTask - 1} ))`,
    `if (( last > ${plan.chunks - 1} )); then last=${plan.chunks - 1}; fi`,
    `exec ${command} run-chunk ${quoted(folder)} "$first" "$last"`,
    '',
  ].join('\n');
}
