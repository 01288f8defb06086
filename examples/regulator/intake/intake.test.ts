import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeUploads } from '../demo/make-uploads.ts';
import { startMachine } from '../load/machines.ts';
import { hasPostgres, startPostgres } from '../load/postgres.ts';
import { asLines } from '../out/ndjson.ts';
import { openPool } from '../review/pool.ts';
import { matchesOf } from '../store/matches.ts';
import { totalsByRule } from '../store/results.ts';
import { drawSample } from '../store/sample.ts';
import { countByOutcome, countPending } from '../store/uploads.ts';
import { openIntake } from './intake.ts';
import type { Intake } from './intake.ts';
import { shortName } from './receive.ts';

let folder: string;
let uploads: string;
let once: string;

const log = (): void => {};
const linesOf = async ({ db }: Intake): Promise<string> => {
  let lines = '';
  for await (const line of asLines(db)) lines += line;
  return lines;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regulator-test-'));
  uploads = join(folder, 'uploads');
  await makeUploads(uploads, 40);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a folder is taken, reviewed and matched; a second time adds nothing', async () => {
  const intake = await openIntake({ folder: join(folder), threads: 2, log });
  expect(await intake.takeFolder(uploads)).toBe(0);
  await intake.settled();
  once = await linesOf(intake);
  expect(await countByOutcome(intake.db)).toEqual({ passed: 24, failed: 12, cantTell: 4 });
  const totals = await totalsByRule(intake.db);
  expect(totals.find(({ rule }) => rule === 'date')).toMatchObject({ failed: 4, level: 'must' });
  const [named] = await intake.db.all<{ seq: number }>("SELECT seq FROM uploads WHERE name LIKE '00006%'");
  expect((await matchesOf(intake.db, named!.seq)).map(({ kind, name }) => [kind, name])).toEqual([
    ['same-meeting', '00008-same-meeting.docx'],
  ]);

  await intake.takeFolder(uploads);
  await intake.settled();
  expect(await linesOf(intake)).toBe(once);

  const [one, same, other] = [
    await drawSample(intake.db, 'a', 2),
    await drawSample(intake.db, 'a', 2),
    await drawSample(intake.db, 'b', 2),
  ];
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
  for (const { drawn, of } of one) expect(drawn).toHaveLength(Math.min(2, of));
  expect(one.reduce((sum, { of }) => sum + of, 0)).toBe(40);
  await intake.close();
}, 60_000);

test('a process that is killed in the middle is taken up where it was, to the same result', async () => {
  const data = join(folder, 'killed');
  await mkdir(data);
  const child = execFile(
    process.execPath,
    [
      '--conditions=@peer-groups/source',
      '--disable-warning=ExperimentalWarning',
      fileURLToPath(new URL('../start.ts', import.meta.url)),
      uploads,
    ],
    { env: { ...process.env, DATA: data, SERVE: 'no', THREADS: '1' } },
  );
  const intake = await openIntake({ folder: data, threads: 2, log });
  for (let tries = 0; tries < 1_000; tries += 1) {
    const [row] = await intake.db.all<{ n: number }>('SELECT count(*) AS n FROM uploads');
    if (row!.n > 0 || child.exitCode !== null) break;
    await pause(10);
  }
  child.kill('SIGKILL');
  await intake.takeFolder(uploads);
  await intake.settled();
  expect(await countPending(intake.db)).toBe(0);
  expect(await linesOf(intake)).toBe(once);
  await intake.close();
}, 60_000);

test('a thread that reads no file says so, and goes on', async () => {
  const pool = openPool(1);
  await expect(pool.ask({ path: join(folder, 'gone'), want: 'review' })).rejects.toThrow('ENOENT');
  await pool.close();
});

test('names lose folders, control characters and what turns text around', () => {
  expect(shortName('../../etc/pass\u0000wd\u202Efdp.exe')).toBe('passwdfdp.exe');
  expect(shortName('')).toBe('upload');
  expect(shortName('\uD800.pdf')).toBe('\uFFFD.pdf');
});

describe.skipIf(!hasPostgres())('on PostgreSQL (skipped where no server is installed)', () => {
  test('workers and the database are killed; the results are those of one process', async () => {
    const postgres = await startPostgres();
    const data = join(folder, 'machines');
    await mkdir(data);
    const intake = await openIntake({ folder: data, database: postgres.url, threads: 1, log });
    const doomed = startMachine(postgres.url, data, log);
    await intake.takeFolder(uploads);
    const settled = intake.settled();
    const results = async (): Promise<number> =>
      (await intake.db.all<{ n: number }>('SELECT count(*) AS n FROM results'))[0]!.n;
    while ((await results()) === 0) await pause(20);
    await doomed.kill();
    await postgres.kill();
    await postgres.start();
    const next = startMachine(postgres.url, data, log);
    await settled;
    expect(await linesOf(intake)).toBe(once);
    await next.stop();
    await intake.close();
    await postgres.remove();
  }, 120_000);
});
