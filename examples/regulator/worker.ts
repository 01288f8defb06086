/** One machine's share of the work: takes jobs from the shared queue, reviews them in threads, writes results. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openBoss, queueName } from './intake/boss.ts';
import type { ReviewJob } from './intake/boss.ts';
import { openSpool } from './intake/spool.ts';
import { openPool } from './review/pool.ts';
import { openDatabase } from './store/database.ts';
import { saveResults } from './store/results.ts';

const log = (line: string): void => console.error(line);
const database = process.env['DATABASE'];
const folder = process.env['DATA'] ?? 'data';
if (database === undefined)
  throw new Error('A worker needs DATABASE, the PostgreSQL connection string that all share.');

const threads = Number(process.env['THREADS'] ?? availableParallelism());
const db = await openDatabase(database);
const spool = openSpool(join(folder, 'spool'));
const pool = openPool(threads);
const boss = await openBoss(database, log);

/** Results are written before the queue hears that the jobs are done: a worker that dies in between has them done again. */
await boss.work<ReviewJob>(
  queueName,
  { batchSize: 24, localConcurrency: 2, pollingIntervalSeconds: 0.5, burstWhenBatchFull: true },
  async (jobs) => {
    const reviewed = await Promise.all(
      jobs.map(async ({ data: { hash } }) => {
        const { result } = await pool.ask({ path: spool.pathOf(hash), want: 'review' });
        return { hash, result };
      }),
    );
    await saveResults(db, reviewed);
  },
);

const stop = async (): Promise<void> => {
  await boss.stop({ graceful: true, timeout: 20_000 });
  await pool.close();
  await db.close();
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
