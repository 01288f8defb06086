/** Reviews in this process's threads. What is pending is read from the database: a crash loses nothing but time. */
import type { MeetingSketch } from '@peer-groups/documents/read';
import type { Pool } from '../review/pool.ts';
import type { Database } from '../store/database.ts';
import { saveResults } from '../store/results.ts';
import type { Reviewed } from '../store/results.ts';
import { pending } from '../store/uploads.ts';
import type { Reviewer } from './reviewer.ts';
import { openRounds } from './rounds.ts';
import type { Spool } from './spool.ts';

/** How many results are written in one go, and how many uploads wait in memory for a thread. */
const together = 32;
const ahead = 512;

export interface Here {
  readonly db: Database;
  readonly spool: Spool;
  readonly pool: Pool;
  /** Told of what could not be reviewed for now: it stays pending and is tried again at the next start. */
  readonly log: (line: string) => void;
  readonly onReviewed?: (hash: string, sketches: readonly MeetingSketch[]) => void;
}

export function reviewHere({ db, spool, pool, log, onReviewed }: Here): Reviewer {
  const skipped = new Set<string>();
  const reviewSome = async (): Promise<boolean> => {
    const found = (await pending(db, 0, ahead + skipped.size)).filter(({ hash }) => !skipped.has(hash));
    let done: Reviewed[] = [];
    const writes: Promise<void>[] = [];
    const write = (): void => {
      writes.push(saveResults(db, done));
      done = [];
    };
    await Promise.all(
      found.map(async ({ hash }) => {
        try {
          const { result, sketches } = await pool.ask({ path: spool.pathOf(hash), want: 'review' });
          done.push({ hash, result });
          onReviewed?.(hash, sketches);
          if (done.length >= together) write();
        } catch (error) {
          if (rounds.isClosed()) return;
          skipped.add(hash);
          log(`not reviewed: ${(error as Error).message}`);
        }
      }),
    );
    if (done.length > 0) write();
    await Promise.all(writes);
    return found.length > 0;
  };
  const rounds = openRounds(async () => {
    while (!rounds.isClosed() && (await reviewSome()));
  });
  return {
    poke: rounds.ask,
    settled: rounds.idle,
    close: async () => {
      const ended = rounds.close();
      await pool.close();
      await ended;
    },
  };
}
