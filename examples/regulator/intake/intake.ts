/** The whole way of an upload but the people: received, reviewed, matched. */
import { join } from 'node:path';
import { openPool } from '../review/pool.ts';
import { isPostgres, openDatabase } from '../store/database.ts';
import type { Database } from '../store/database.ts';
import { openBoss } from './boss.ts';
import { openMatcher } from './matcher.ts';
import { receive, receiveFolder } from './receive.ts';
import { reviewElsewhere } from './review-elsewhere.ts';
import { reviewHere } from './review-here.ts';
import { openRounds } from './rounds.ts';
import { openSpool } from './spool.ts';
import type { Spool } from './spool.ts';

export interface Intake {
  readonly db: Database;
  readonly spool: Spool;
  /** One upload; gives its number once it is kept. It is reviewed soon after. */
  readonly take: (name: string, bytes: Uint8Array) => Promise<number>;
  /** Every upload below a folder; gives how many were too large. */
  readonly takeFolder: (folder: string, onSome?: (count: number) => void) => Promise<number>;
  /** Answers when everything that was taken is reviewed and matched. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface IntakeOptions {
  /** Where the spool lies, and the database where none is named. */
  readonly folder: string;
  /** A PostgreSQL connection string: then workers review. */
  readonly database?: string;
  readonly threads: number;
  readonly log: (line: string) => void;
}

export async function openIntake({ folder, database, threads, log }: IntakeOptions): Promise<Intake> {
  const spool = openSpool(join(folder, 'spool'));
  const where = database ?? join(folder, 'intake.sqlite');
  const db = await openDatabase(where);
  const pool = openPool(threads);
  const matcher = openMatcher(db, spool, pool);
  const reviewer = isPostgres(where)
    ? reviewElsewhere(db, await openBoss(where, log), log)
    : reviewHere({ db, spool, pool, log, onReviewed: matcher.remember });
  const finishing = openRounds(async () => {
    try {
      reviewer.poke();
      await reviewer.settled();
      await matcher.match();
    } catch (error) {
      if (finishing.isClosed()) return;
      log(`stopped: ${(error as { readonly code?: string }).code ?? (error as Error).name}`);
    }
  });
  return {
    db,
    spool,
    take: async (name, bytes) => {
      const seq = await receive(db, spool, name, bytes);
      reviewer.poke();
      finishing.ask();
      return seq;
    },
    takeFolder: (from, onSome) =>
      receiveFolder(db, spool, from, (count) => {
        reviewer.poke();
        onSome?.(count);
      }),
    settled: () => {
      finishing.ask();
      return finishing.idle();
    },
    close: async () => {
      const finished = finishing.close();
      await reviewer.close();
      await pool.close();
      await finished;
      await db.close();
    },
  };
}
