/** What a person decided, once. */
import type { Database } from './database.ts';
import { insertion } from './database.ts';
import type { Decision } from './listed.ts';

/** Whether it was taken down: not where somebody else decided before. */
export async function decide(db: Database, seq: number, decision: Decision): Promise<boolean> {
  const row = [seq, decision.decision, decision.rule ?? null, decision.reviewer, decision.decided] as const;
  await db.write(...insertion('decisions', ['seq', 'decision', 'rule', 'reviewer', 'decided'], [row]));
  const [kept] = await db.all<{ decision: string; rule: string | null; reviewer: string; decided: string }>(
    'SELECT decision, rule, reviewer, decided FROM decisions WHERE seq = ?',
    seq,
  );
  return (
    kept?.decision === row[1] && kept.rule === row[2] && kept.reviewer === row[3] && kept.decided === row[4]
  );
}
