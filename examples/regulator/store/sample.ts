/** An audit sample: the same seed draws the same uploads, from each stratum as many. */
import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

export interface Drawn {
  readonly seq: number;
  readonly name: string;
  readonly stratum: string;
  readonly decided: boolean;
}

export interface Stratum {
  readonly stratum: string;
  /** How many uploads it holds. */
  readonly of: number;
  readonly drawn: readonly Drawn[];
}

const rank = (seed: string, hash: string, name: string): string =>
  createHash('sha256')
    .update(JSON.stringify([seed, hash, name]))
    .digest('hex');

/**
 * Draws `each` from every stratum without replacement: the first by the SHA-256 of seed and file. Nobody can choose a file
 * that is never drawn without knowing the seed, anybody can check the draw who does, and new uploads move no old rank.
 */
export async function drawSample(db: Database, seed: string, each: number): Promise<readonly Stratum[]> {
  const rows = await db.all<{ seq: number; hash: string; name: string; stratum: string; decided: number }>(
    `SELECT u.seq, u.hash, u.name, r.stratum, CASE WHEN d.seq IS NULL THEN 0 ELSE 1 END AS decided
     FROM uploads u JOIN results r ON r.hash = u.hash LEFT JOIN decisions d ON d.seq = u.seq`,
  );
  const strata = Map.groupBy(rows, ({ stratum }) => stratum);
  return [...strata]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([stratum, all]) => ({
      stratum,
      of: all.length,
      drawn: all
        .map((row) => ({ row, at: rank(seed, row.hash, row.name) }))
        .toSorted((a, b) => (a.at < b.at ? -1 : 1))
        .slice(0, each)
        .map(({ row: { seq, name, decided } }) => ({ seq, name, stratum, decided: decided === 1 })),
    }));
}
