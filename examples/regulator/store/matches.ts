/** What uploads have to do with each other. */
import type { BatchMatch } from '@peer-groups/documents/read';
import { insertion } from './database.ts';
import type { Database } from './database.ts';

export interface Comparable {
  readonly seq: number;
  readonly hash: string;
}

/** Uploads that were compared before, in order. */
export const matchedAfter = (db: Database, after: number, limit: number): Promise<readonly Comparable[]> =>
  db.all('SELECT seq, hash FROM uploads WHERE matched = 1 AND seq > ? ORDER BY seq LIMIT ?', after, limit);

/** Uploads yet to be compared, up to the oldest that has no result: so their order is always the same. */
export const unmatched = (db: Database, limit: number): Promise<readonly Comparable[]> =>
  db.all(
    `SELECT seq, hash FROM uploads WHERE matched = 0 AND seq < coalesce(
       (SELECT min(u.seq) FROM uploads u LEFT JOIN results r ON r.hash = u.hash
        WHERE u.matched = 0 AND r.hash IS NULL), 9007199254740991)
     ORDER BY seq LIMIT ?`,
    limit,
  );

export async function saveMatches(
  db: Database,
  seqs: readonly number[],
  matches: readonly BatchMatch[],
): Promise<void> {
  const rows = matches.map(({ files: [added, other], kind, message }) => [
    Number(added),
    Number(other),
    kind,
    message,
  ]);
  await db.write(...insertion('matches', ['seq', 'other', 'kind', 'message'], rows), [
    `UPDATE uploads SET matched = 1 WHERE seq IN (${seqs.map(() => '?').join(',')})`,
    ...seqs,
  ]);
}

export interface Match {
  readonly seq: number;
  readonly other: number;
  readonly kind: BatchMatch['kind'];
  readonly message: string;
  readonly name: string;
}

/** Matches of one upload with earlier and later ones; `name` is the other file's. */
export const matchesOf = (db: Database, seq: number): Promise<readonly Match[]> =>
  db.all(
    `SELECT m.seq, m.other, m.kind, m.message, u.name FROM matches m
     JOIN uploads u ON u.seq = CASE WHEN m.seq = ? THEN m.other ELSE m.seq END
     WHERE m.seq = ? OR m.other = ? ORDER BY m.seq, m.other, m.kind LIMIT 50`,
    seq,
    seq,
    seq,
  );

/** By content and name, as an export has them: numbers of uploads mean nothing elsewhere. */
export async function everyMatch(db: Database): Promise<readonly (readonly [string, string, string])[]> {
  const rows = await db.all<{ one: string; two: string; kind: string }>(
    `SELECT a.name AS one, b.name AS two, m.kind FROM matches m
     JOIN uploads a ON a.seq = m.seq JOIN uploads b ON b.seq = m.other ORDER BY m.seq, m.other, m.kind`,
  );
  return rows.map(({ one, two, kind }) => [one, two, kind]);
}
