/** pg-boss, which is loaded only where it is asked for: the queue that machines share. */
import type { PgBoss } from 'pg-boss';

export interface ReviewJob {
  readonly hash: string;
}

export const queueName = 'review';

/** Seconds after which a job whose worker is gone is given to another. */
export const heartbeat = 10;

export async function openBoss(connectionString: string, log: (line: string) => void): Promise<PgBoss> {
  const { PgBoss: Boss } = await import('pg-boss').catch(() => {
    throw new Error(
      'pg-boss is not installed. Run pnpm add pg-boss, or leave DATABASE out to review in threads.',
    );
  });
  const boss = new Boss({
    connectionString,
    max: 4,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    schedule: false,
  });
  // A server that restarts is no reason to end: pg-boss polls on. The code says enough, a message may quote values.
  boss.on('error', (error) => log(`queue: ${(error as { readonly code?: string }).code ?? error.name}`));
  await boss.start();
  // An answer is always written in the end, so a job is tried again for as long as it takes.
  await boss.createQueue(queueName, {
    retryLimit: 1_000,
    retryDelay: 1,
    heartbeatSeconds: heartbeat,
    expireInSeconds: 600,
  });
  return boss;
}
