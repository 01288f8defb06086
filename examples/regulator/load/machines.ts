/** Workers as processes of their own, as on other machines: they share the database and the spool and nothing else. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Machine {
  /** Ends it with no chance to finish anything. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function startMachine(database: string, data: string, log: (line: string) => void): Machine {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--conditions=@peer-groups/source',
      '--disable-warning=ExperimentalWarning',
      fileURLToPath(new URL('../worker.ts', import.meta.url)),
    ],
    {
      env: { ...process.env, DATABASE: database, DATA: data, THREADS: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  child.stderr?.on('data', (text: Buffer) => log(text.toString().trim()));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const over = new Promise((resolve) => void child.once('exit', resolve));
    child.kill(signal);
    await over;
  };
  return { kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
