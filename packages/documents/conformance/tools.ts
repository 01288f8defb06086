import { spawnSync } from 'node:child_process';

/** What a program said, and whether it was content. */
export interface Said {
  readonly isContent: boolean;
  readonly text: string;
}

/** Runs a program; a warning on the error stream is part of what it said. */
export function run(program: string, args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 200_000_000 });
  return { isContent: status === 0, text: `${stdout ?? ''}${stderr ?? ''}` };
}

/** Whether a program is on this machine. */
export const has = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** What came of one step: problems, none where all is well; or why it was not taken. */
export type Step =
  | { readonly name: string; readonly checked: number; readonly problems: readonly string[] }
  | { readonly name: string; readonly skipped: string };
