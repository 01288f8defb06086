/**
 * Bounded load on this machine: uploads a second in one process, then the same uploads through pg-boss while two workers and
 * the database are killed; the results must be the same, byte for byte.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { openIntake } from '../intake/intake.ts';
import type { Intake } from '../intake/intake.ts';
import { asLines } from '../out/ndjson.ts';
import { startMachine } from './machines.ts';
import { hasPostgres, startPostgres } from './postgres.ts';

const count = Number(process.env['COUNT'] ?? 10_000);
const log = (line: string): void => console.error(`  ${line}`);
const folder = await mkdtemp(join(tmpdir(), 'regulator-load-'));
const uploads = join(folder, 'uploads');

const linesOf = async (intake: Intake): Promise<string> => {
  const lines: string[] = [];
  for await (const line of asLines(intake.db)) lines.push(line);
  return lines.join('');
};
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
const say = (what: string, milliseconds: number): void =>
  console.log(
    `${what}: ${(milliseconds / 1_000).toFixed(1)} s, ${((count / milliseconds) * 1_000).toFixed(0)} uploads a second, load average ${loadavg()[0]!.toFixed(1)}`,
  );

async function make(): Promise<void> {
  const half = Math.ceil(count / 2);
  await Promise.all(
    [0, half].map(
      (from) =>
        new Promise<void>((resolve, reject) => {
          const workerData = { folder: uploads, count: Math.min(half, count - from), from };
          new Worker(new URL('make.ts', import.meta.url), { workerData })
            .once('error', reject)
            .once('exit', () => resolve());
        }),
    ),
  );
}

async function inOneProcess(): Promise<string> {
  const data = join(folder, 'one');
  await mkdir(data);
  const intake = await openIntake({ folder: data, threads: 2, log });
  const cpu = process.cpuUsage();
  const started = performance.now();
  await intake.takeFolder(uploads);
  await intake.settled();
  say('One process, two threads, SQLite', performance.now() - started);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6;
  console.log(
    `  of the processor: ${seconds.toFixed(1)} s in all, ${((2 * count) / seconds).toFixed(0)} uploads a second on two cores that do nothing else`,
  );
  const lines = await linesOf(intake);
  await intake.close();
  return lines;
}

async function throughPgBoss(): Promise<string> {
  const data = join(folder, 'many');
  await mkdir(data);
  const postgres = await startPostgres();
  const intake = await openIntake({ folder: data, database: postgres.url, threads: 1, log });
  const machine = (): ReturnType<typeof startMachine> => startMachine(postgres.url, data, log);
  const machines = [machine(), machine()];
  const started = performance.now();
  const harm = async (): Promise<void> => {
    const until = async (share: number): Promise<void> => {
      for (;;) {
        const [row] = await intake.db.all<{ n: number }>('SELECT count(*) AS n FROM results');
        if (row!.n >= count * share) return;
        await pause(50);
      }
    };
    for (const [at, share] of [0.2, 0.4].entries()) {
      await until(share);
      await machines[at]!.kill();
      console.log(`  worker ${at + 1} killed at ${Math.round(share * 100)} %`);
      machines.push(machine());
    }
    await until(0.6);
    await postgres.kill();
    console.log('  database killed at 60 %');
    await pause(1_000);
    await postgres.start();
  };
  const review = async (): Promise<void> => {
    await intake.takeFolder(uploads);
    await intake.settled();
  };
  await Promise.all([harm(), review()]);
  say('pg-boss, two workers of one thread each, both killed, database killed', performance.now() - started);
  const lines = await linesOf(intake);
  await Promise.all(machines.map(({ stop }) => stop()));
  await intake.close();
  await postgres.remove();
  return lines;
}

try {
  const before = performance.now();
  await make();
  say(`${count} invented uploads written`, performance.now() - before);
  const one = await inOneProcess();
  if (!hasPostgres()) {
    console.log('No PostgreSQL server is installed: the run through pg-boss is left out.');
  } else {
    const many = await throughPgBoss();
    console.log(
      `Results: ${one.length} and ${many.length} characters, SHA-256 ${hashOf(one)} and ${hashOf(many)}: ${one === many ? 'the same, byte for byte' : 'DIFFERENT'}`,
    );
    if (one !== many) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
