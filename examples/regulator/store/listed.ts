/** Uploads with their result and decision, as pages and exports show them. */
import type { Result } from '../review/result.ts';
import type { Database, Value } from './database.ts';

export interface Decision {
  readonly decision: 'accepted' | 'returned';
  /** The rule that was given as the reason for a return. */
  readonly rule?: string;
  readonly reviewer: string;
  readonly decided: string;
}

export interface Listed {
  readonly seq: number;
  readonly hash: string;
  readonly name: string;
  readonly bytes: number;
  readonly stratum: string;
  readonly result: Result;
  readonly decision?: Decision;
}

interface Row {
  readonly seq: number;
  readonly hash: string;
  readonly name: string;
  readonly bytes: number;
  readonly stratum: string;
  readonly result: string;
  readonly decision: Decision['decision'] | null;
  readonly rule: string | null;
  readonly reviewer: string;
  readonly decided: string;
}

const columns =
  'u.seq, u.hash, u.name, u.bytes, r.stratum, r.result, d.decision, d.rule, d.reviewer, d.decided';
const from = `FROM uploads u JOIN results r ON r.hash = u.hash LEFT JOIN decisions d ON d.seq = u.seq`;

/** Uploads of the same meeting are fine; these kinds of match are not. */
const doubtful = `EXISTS (SELECT 1 FROM matches m WHERE (m.seq = u.seq OR m.other = u.seq) AND m.kind <> 'same-meeting')`;
const waiting = `d.seq IS NULL AND (r.outcome <> 'passed' OR ${doubtful})`;

const listed = ({ seq, hash, name, bytes, stratum, result, ...row }: Row): Listed => ({
  seq,
  hash,
  name,
  bytes,
  stratum,
  result: JSON.parse(result) as Result,
  ...(row.decision !== null && {
    decision: {
      decision: row.decision,
      ...(row.rule !== null && { rule: row.rule }),
      reviewer: row.reviewer,
      decided: row.decided,
    },
  }),
});

export interface QueueFilter {
  readonly outcome?: string;
  readonly rule?: string;
  readonly after: number;
  readonly limit: number;
}

/** What a person must look at and nobody decided yet, in the order in which it came. */
export async function queueOf(db: Database, filter: QueueFilter): Promise<readonly Listed[]> {
  const values: Value[] = [filter.after];
  let where = `${waiting} AND u.seq > ?`;
  if (filter.outcome !== undefined) {
    where += ' AND r.outcome = ?';
    values.push(filter.outcome);
  }
  if (filter.rule !== undefined) {
    where += ` AND EXISTS (SELECT 1 FROM verdicts v WHERE v.hash = u.hash AND v.rule = ? AND v.outcome IN ('failed', 'cantTell'))`;
    values.push(filter.rule);
  }
  const rows = await db.all<Row>(
    `SELECT ${columns} ${from} WHERE ${where} ORDER BY u.seq LIMIT ?`,
    ...values,
    filter.limit,
  );
  return rows.map(listed);
}

export async function queueLength(db: Database): Promise<number> {
  const [row] = await db.all<{ n: number }>(`SELECT count(*) AS n ${from} WHERE ${waiting}`);
  return row!.n;
}

export async function uploadBySeq(db: Database, seq: number): Promise<Listed | undefined> {
  const [row] = await db.all<Row>(`SELECT ${columns} ${from} WHERE u.seq = ?`, seq);
  return row && listed(row);
}

/** Every upload that has a result, in order, held a page at a time. */
export async function* everyUpload(db: Database): AsyncGenerator<Listed> {
  for (let after = 0; ;) {
    const rows = await db.all<Row>(
      `SELECT ${columns} ${from} WHERE u.seq > ? ORDER BY u.seq LIMIT 500`,
      after,
    );
    if (rows.length === 0) return;
    yield* rows.map(listed);
    after = rows.at(-1)!.seq;
  }
}
