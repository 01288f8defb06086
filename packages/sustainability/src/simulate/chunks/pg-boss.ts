import { createMerger } from './merge.ts';
import type { PlanResult } from './merge.ts';
import { readPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import { createChunkRunner } from './run-chunk.ts';
import type { Shard } from './run-chunk.ts';

/** What is used of a started `PgBoss` (pg-boss 12): give yours. */
export interface QueueOnPostgres {
  /** Makes a queue if there is none of the name. */
  readonly createQueue: (
    name: string,
    options: { readonly retryLimit: number; readonly expireInSeconds: number },
  ) => Promise<void>;
  /** Puts jobs into a queue; a job whose id is there already is passed over. */
  readonly insert: (
    name: string,
    jobs: { readonly id: string; readonly data: { readonly chunk: number } }[],
  ) => Promise<unknown>;
  /** Takes jobs out of a queue, to be completed or to come back after their time. */
  readonly fetch: <T>(
    name: string,
    options: { readonly batchSize: number },
  ) => Promise<{ readonly id: string; readonly data: T }[]>;
  /** Says that a job is done. */
  readonly complete: (name: string, id: string) => Promise<unknown>;
  /** Brings jobs back whose worker died. */
  readonly supervise: (name: string) => Promise<void>;
  /** The database itself, for questions about the queue. */
  readonly getDb: () => {
    /** Runs one statement. */
    readonly executeSql: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;
  };
}

const queueOf = (fingerprint: string): string => `peer-groups-${fingerprint}`;
/** A name for a chunk's job that is the same each time the plan is put into the queue. */
const jobId = (fingerprint: string, chunk: number): string => {
  const hex = `${fingerprint.slice(0, 24)}${chunk.toString(16).padStart(8, '0')}`;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};

/**
 * Puts a plan and its chunks into PostgreSQL. Doing it again changes nothing.
 *
 * @param options `expireInSeconds`: a chunk whose worker has not finished by then is given to another; default 900.
 */
export async function enqueuePlan(
  boss: QueueOnPostgres,
  plan: Plan,
  options: { readonly expireInSeconds?: number } = {},
): Promise<void> {
  const { expireInSeconds = 900 } = options;
  const database = boss.getDb();
  await database.executeSql(
    'CREATE TABLE IF NOT EXISTS peer_groups_plan (fingerprint text PRIMARY KEY, plan text NOT NULL)',
  );
  await database.executeSql(
    'CREATE TABLE IF NOT EXISTS peer_groups_shard (fingerprint text, chunk integer, shard text NOT NULL, PRIMARY KEY (fingerprint, chunk))',
  );
  await database.executeSql('INSERT INTO peer_groups_plan VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    plan.fingerprint,
    JSON.stringify(plan),
  ]);
  const queue = queueOf(plan.fingerprint);
  await boss.createQueue(queue, { retryLimit: 100, expireInSeconds });
  for (let start = 0; start < plan.chunks; start += 1000)
    await boss.insert(
      queue,
      Array.from({ length: Math.min(1000, plan.chunks - start) }, (_, i) => ({
        id: jobId(plan.fingerprint, start + i),
        data: { chunk: start + i },
      })),
    );
}

const countDone = async (boss: QueueOnPostgres, fingerprint: string): Promise<number> => {
  const { rows } = await boss
    .getDb()
    .executeSql('SELECT count(*)::integer AS done FROM peer_groups_shard WHERE fingerprint = $1', [
      fingerprint,
    ]);
  return Number(rows[0]?.['done']);
};

/**
 * Works on the chunks of a plan until all shards are there, whoever made them; any number of processes may do this at once.
 * A process killed mid-chunk loses nothing: the chunk expires and is given to another. A shard made twice is the same and kept once.
 *
 * @param options `signal` stops after the chunk in hand; `pollMilliseconds` between looks while others finish, default 500.
 */
export async function workOnPlan(
  boss: QueueOnPostgres,
  fingerprint: string,
  options: {
    readonly onProgress?: (progress: Progress) => void;
    readonly signal?: AbortSignal;
    readonly pollMilliseconds?: number;
  } = {},
): Promise<void> {
  const database = boss.getDb();
  const { rows } = await database.executeSql('SELECT plan FROM peer_groups_plan WHERE fingerprint = $1', [
    fingerprint,
  ]);
  const stored = rows[0]?.['plan'];
  if (typeof stored !== 'string')
    throw new RangeError('No such plan in the database: put it there with enqueuePlan.');
  const plan = readPlan(JSON.parse(stored));
  const queue = queueOf(fingerprint);
  const run = createChunkRunner(plan);
  const resumed = await countDone(boss, fingerprint);
  while (options.signal?.aborted !== true) {
    const [job] = await boss.fetch<{ readonly chunk: number }>(queue, { batchSize: 1 });
    if (job !== undefined) {
      const shard = run(job.data.chunk);
      await database.executeSql('INSERT INTO peer_groups_shard VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
        fingerprint,
        shard.chunk,
        JSON.stringify(shard),
      ]);
      await boss.complete(queue, job.id);
    }
    const done = await countDone(boss, fingerprint);
    options.onProgress?.({ done, total: plan.chunks, resumed });
    if (done >= plan.chunks) return;
    if (job === undefined) {
      await boss.supervise(queue);
      await new Promise((resolve) => setTimeout(resolve, options.pollMilliseconds ?? 500));
    }
  }
}

/** Merges the shards of a plan in the database, in the order of their chunks. @throws RangeError while some are missing. */
export async function collectPlan(boss: QueueOnPostgres, plan: Plan): Promise<PlanResult> {
  const merger = createMerger(plan);
  for (let start = 0; start < plan.chunks; start += 100) {
    const { rows } = await boss
      .getDb()
      .executeSql(
        'SELECT shard FROM peer_groups_shard WHERE fingerprint = $1 AND chunk >= $2 AND chunk < $3 ORDER BY chunk',
        [plan.fingerprint, start, start + 100],
      );
    for (const { shard } of rows) merger.add(JSON.parse(String(shard)) as Shard);
  }
  return merger.finish();
}
