/** Compares uploads in the order in which they came, each once; only what was found is kept. */
import { openBatch } from '@peer-groups/documents/read';
import type { BatchMatch, MeetingSketch } from '@peer-groups/documents/read';
import type { Pool } from '../review/pool.ts';
import type { Database } from '../store/database.ts';
import { matchedAfter, saveMatches, unmatched } from '../store/matches.ts';
import type { Comparable } from '../store/matches.ts';
import type { Spool } from './spool.ts';

export interface Matcher {
  /** Gives what a review made of an upload, so that it need not be read again. */
  readonly remember: (hash: string, sketches: readonly MeetingSketch[]) => void;
  /** Compares all that have a result up to the first that has none; one caller at a time. */
  readonly match: () => Promise<void>;
}

const page = 200;

/**
 * A number of a register can be guessed from its sketch by trying all, so sketches are in no database: after a restart uploads
 * are read again from the spool, in order, and what they match is written only where it was not before.
 */
export function openMatcher(db: Database, spool: Spool, pool: Pool): Matcher {
  const batch = openBatch();
  const held = new Map<string, readonly MeetingSketch[]>();
  let replayed = false;

  const compare = async (found: readonly Comparable[]): Promise<readonly BatchMatch[]> => {
    const sketches = await Promise.all(
      found.map(
        async ({ hash }) =>
          held.get(hash) ?? (await pool.ask({ path: spool.pathOf(hash), want: 'sketches' })).sketches,
      ),
    );
    const matches = found.flatMap(({ seq }, at) => batch.add(String(seq), sketches[at]!));
    for (const { hash } of found) held.delete(hash);
    return matches;
  };
  const replay = async (): Promise<void> => {
    for (let after = 0; ;) {
      const found = await matchedAfter(db, after, page);
      if (found.length === 0) break;
      await compare(found);
      after = found.at(-1)!.seq;
    }
    replayed = true;
  };
  const matchAll = async (): Promise<void> => {
    if (!replayed) await replay();
    for (;;) {
      const found = await unmatched(db, page);
      if (found.length === 0) return;
      const matches = await compare(found);
      await saveMatches(
        db,
        found.map(({ seq }) => seq),
        matches,
      );
    }
  };
  let turn: Promise<void> = Promise.resolve();
  return {
    remember: (hash, sketches) => void held.set(hash, sketches),
    match: () => (turn = turn.catch(() => {}).then(matchAll)),
  };
}
