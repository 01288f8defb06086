/** Uploads as they came in, in the order in which they came. */
import type { Database } from './database.ts';
import { insertion } from './database.ts';

export interface Received {
  readonly hash: string;
  readonly name: string;
  readonly bytes: number;
}

/** Files of the same content and name are one upload, however often they are sent. */
export const addUploads = (db: Database, files: readonly Received[], received: string): Promise<void> =>
  db.write(
    ...insertion(
      'uploads',
      ['hash', 'name', 'bytes', 'received'],
      files.map(({ hash, name, bytes }) => [hash, name, bytes, received]),
    ),
  );

export async function seqOf(db: Database, hash: string, name: string): Promise<number> {
  const [row] = await db.all<{ seq: number }>(
    'SELECT seq FROM uploads WHERE hash = ? AND name = ?',
    hash,
    name,
  );
  return row!.seq;
}

/** Contents without a result, the oldest first; `after` is the number of an upload. */
export const pending = (
  db: Database,
  after: number,
  limit: number,
): Promise<readonly { readonly seq: number; readonly hash: string }[]> =>
  db.all(
    `SELECT min(u.seq) AS seq, u.hash FROM uploads u LEFT JOIN results r ON r.hash = u.hash
     WHERE r.hash IS NULL AND u.seq > ? GROUP BY u.hash ORDER BY min(u.seq) LIMIT ?`,
    after,
    limit,
  );

export async function countPending(db: Database): Promise<number> {
  const [row] = await db.all<{ n: number }>(
    `SELECT count(*) AS n FROM uploads u LEFT JOIN results r ON r.hash = u.hash WHERE r.hash IS NULL`,
  );
  return row!.n;
}

export async function countByOutcome(db: Database): Promise<Readonly<Record<string, number>>> {
  const rows = await db.all<{ outcome: string; n: number }>(
    `SELECT r.outcome, count(*) AS n FROM uploads u JOIN results r ON r.hash = u.hash GROUP BY r.outcome`,
  );
  return Object.fromEntries(rows.map(({ outcome, n }) => [outcome, n]));
}
