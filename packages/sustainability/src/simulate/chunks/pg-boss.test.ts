import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultModel } from '../models.ts';
import { simulate } from '../simulate.ts';
import { collectPlan, enqueuePlan, workOnPlan } from './pg-boss.ts';
import { planRun } from './plan.ts';

/** Folder of the server's programs, as Debian's package installs them; undefined where there are none. */
function serverPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  return readdirSync(root)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(root, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

const programs = serverPrograms();
const root = process.getuid?.() === 0;
// The server refuses to run as root: the package has a user for it.
const owner = root ? spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout.trim() : '';
const reason =
  programs === undefined
    ? 'no PostgreSQL server: install the package postgresql'
    : root && owner === ''
      ? 'running as root without a user postgres'
      : undefined;

const groups = 40_000;
const plan = planRun([{ name: 'default', model: defaultModel }], {
  seed: 11,
  groups,
  years: 10,
  chunkGroups: 5_000,
});

const workerFile = fileURLToPath(new URL('pg-boss-main.ts', import.meta.url));

describe.skipIf(reason !== undefined)(
  `a queue on PostgreSQL${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let folder = '';
    let connectionString = '';
    const identity = root ? { uid: Number(owner), gid: Number(owner) } : {};
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'peer-groups-pg-'));
      if (root) chownSync(folder, Number(owner), Number(owner));
      const data = join(folder, 'data');
      const port = 20_000 + (process.pid % 20_000);
      execFileSync(join(programs!, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'peers', '-N'], {
        ...identity,
        cwd: folder,
      });
      execFileSync(
        join(programs!, 'pg_ctl'),
        [
          '-D',
          data,
          '-w',
          '-l',
          join(folder, 'log'),
          '-o',
          `-p ${port} -c listen_addresses= -k ${folder} -F`,
          'start',
        ],
        { ...identity, cwd: folder, stdio: 'ignore' },
      );
      connectionString = `postgres://peers@localhost:${port}/postgres?host=${folder}`;
    }, 60_000);
    afterAll(() => {
      if (folder === '') return;
      spawnSync(join(programs!, 'pg_ctl'), ['-D', join(folder, 'data'), '-m', 'immediate', 'stop'], {
        ...identity,
        cwd: folder,
      });
      rmSync(folder, { recursive: true, force: true });
    });

    test(
      'gives the same bytes, with a worker killed by SIGKILL mid-chunk',
      { timeout: 120_000 },
      async () => {
        const boss = new PgBoss({ connectionString, monitorIntervalSeconds: 1 });
        boss.on('error', () => {});
        await boss.start();
        await enqueuePlan(boss, plan, { expireInSeconds: 5 });
        await enqueuePlan(boss, plan, { expireInSeconds: 5 });
        const child = spawn(
          process.execPath,
          ['--conditions=@peer-groups/source', workerFile, connectionString, plan.fingerprint],
          { stdio: ['ignore', 'pipe', 'ignore'] },
        );
        const first = await new Promise<string>((resolve) =>
          child.stdout.once('data', (data) => resolve(String(data))),
        );
        expect(first).toMatch(/1 of 8 chunks/);
        const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
        // It takes the next chunk at once: the kill falls into its work.
        await new Promise((resolve) => setTimeout(resolve, 40));
        child.kill('SIGKILL');
        expect(await ended).toBe('SIGKILL');
        await expect(collectPlan(boss, plan)).rejects.toThrow(/are missing/);
        const seen: number[] = [];
        await workOnPlan(boss, plan.fingerprint, {
          onProgress: ({ done }) => seen.push(done),
          pollMilliseconds: 200,
        });
        expect(seen.at(-1)).toBe(plan.chunks);
        const result = await collectPlan(boss, plan);
        const whole = simulate(defaultModel, { seed: 11, groups, years: 10 });
        expect(JSON.stringify(result)).toBe(JSON.stringify({ runs: [{ point: 'default', ...whole }] }));
        await expect(workOnPlan(boss, 'unknown')).rejects.toThrow(/enqueuePlan/);
        await boss.stop({ graceful: false });
      },
    );
  },
);
