/** Puts what is pending into the shared queue; workers on any machine review it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { PgBoss } from 'pg-boss';
import type { Database } from '../store/database.ts';
import { countPending, pending } from '../store/uploads.ts';
import { queueName } from './boss.ts';
import type { Reviewer } from './reviewer.ts';
import { openRounds } from './rounds.ts';

/** A content's job has one id, whoever sends it and however often: the queue keeps the first. */
const idOf = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;

const page = 500;

export function reviewElsewhere(db: Database, boss: PgBoss, log: (line: string) => void): Reviewer {
  let sent = 0;
  const send = async (): Promise<void> => {
    while (!rounds.isClosed()) {
      const found = await pending(db, sent, page);
      if (found.length === 0) return;
      await boss.insert(
        queueName,
        found.map(({ hash }) => ({ id: idOf(hash), data: { hash } })),
      );
      sent = found.at(-1)!.seq;
    }
  };
  const rounds = openRounds(async () => {
    try {
      await send();
    } catch (error) {
      // The server is away: what was not sent is still pending in the database, and is sent when it is back.
      log(`not sent: ${(error as { readonly code?: string }).code ?? (error as Error).name}`);
      rounds.ask();
      await pause(500);
    }
  });
  return {
    poke: rounds.ask,
    settled: async () => {
      await rounds.idle();
      while (!rounds.isClosed() && (await countPending(db)) > 0) await pause(200);
    },
    close: async () => {
      await rounds.close();
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
}
