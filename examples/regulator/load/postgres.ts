/** A PostgreSQL server of one's own for tests: a private folder and a unix socket, no port; it can be killed and started again. */
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export interface OwnPostgres {
  readonly url: string;
  /** As a power cut would: no word to anyone. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Ends it and takes its folder away. */
  readonly remove: () => Promise<void>;
}

const folders = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  ...globSync('/usr/lib/postgresql/*/bin').toSorted().toReversed(),
];
const program = (name: string): string | undefined =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path));

/** The server refuses to run as root: then it runs as `postgres`, whom Debian's package makes. */
const owner = (): { readonly uid: number; readonly gid: number } | undefined =>
  process.getuid?.() === 0
    ? {
        uid: Number(execFileSync('id', ['-u', 'postgres'])),
        gid: Number(execFileSync('id', ['-g', 'postgres'])),
      }
    : undefined;

export const hasPostgres = (): boolean => {
  try {
    owner();
    return program('initdb') !== undefined && program('postgres') !== undefined;
  } catch {
    return false;
  }
};

export async function startPostgres(): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'regulator-pg-'));
  const as = owner();
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  execFileSync(program('initdb')!, ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  });
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  let server: ChildProcess | undefined;
  const isUp = (): boolean => server !== undefined && server.exitCode === null && server.signalCode === null;
  const ended = (): Promise<unknown> => new Promise((resolve) => void server!.once('exit', resolve));
  const start = async (): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      // Where its predecessor was killed it ends at once, as long as a process of that one is still there.
      if (!isUp())
        server = spawn(program('postgres')!, ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
          ...as,
          cwd: folder,
          stdio: 'ignore',
        });
      const client = new pg.Client({ connectionString: url });
      client.on('error', () => {});
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (tries > 200) throw error;
        await pause(100);
      }
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!isUp()) return;
    const over = ended();
    server!.kill(signal);
    await over;
  };
  await start();
  return {
    url,
    kill: () => end('SIGKILL'),
    start,
    remove: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
