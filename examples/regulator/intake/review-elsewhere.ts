/** Puts what is pending into the shared queue; workers on any machine review it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { PgBoss } from 'pg-boss';
import type { Database } from '../store/database.ts';
import { countPending, pending } from '../store/uploads.ts';
import { queueName } from './boss.ts';
import type { Reviewer } from './reviewer.ts';

/** A content's job has one id, whoever sends it and however often: the queue keeps the first. */
const idOf = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;

const page = 500;

export function reviewElsewhere(db: Database, boss: PgBoss, log: (line: string) => void): Reviewer {
  let sent = 0;
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;

  const send = async (): Promise<void> => {
    while (!closed) {
      const found = await pending(db, sent, page);
      if (found.length === 0) return;
      await boss.insert(
        queueName,
        found.map(({ hash }) => ({ id: idOf(hash), data: { hash } })),
      );
      sent = found.at(-1)!.seq;
    }
  };
  const run = async (): Promise<void> => {
    while (again && !closed) {
      again = false;
      try {
        await send();
      } catch (error) {
        // The server is away: what was not sent is still pending in the database, and is sent when it is back.
        log(`not sent: ${(error as { readonly code?: string }).code ?? (error as Error).name}`);
        again = true;
        await pause(500);
      }
    }
    running = undefined;
  };
  return {
    poke: () => {
      again = true;
      running ??= run();
    },
    settled: async () => {
      while (running !== undefined) await running;
      while (!closed && (await countPending(db)) > 0) await pause(200);
    },
    close: async () => {
      closed = true;
      await running;
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
}
