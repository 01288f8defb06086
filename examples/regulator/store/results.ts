/** Results by content, and what they come to by rule. */
import { worse } from '@peer-groups/core';
import type { Level, Outcome } from '@peer-groups/core';
import { asText } from '../review/result.ts';
import type { Result } from '../review/result.ts';
import { insertion } from './database.ts';
import type { Database } from './database.ts';

export interface Reviewed {
  readonly hash: string;
  readonly result: Result;
}

/** What a sample is stratified by: the outcome, and the first reason where there is one. */
const stratumOf = ({ outcome, reasons: [reason] }: Result): string =>
  reason === undefined ? outcome : `${outcome}: ${reason}`;

/** Writes all of them or none; a result that is there already stays: the second review of a content says the same. */
export async function saveResults(db: Database, reviewed: readonly Reviewed[]): Promise<void> {
  const verdicts = reviewed.flatMap(({ hash, result }) => {
    const byRule = new Map<string, { level: Level; outcome: Outcome }>();
    for (const { rule, level, outcome } of result.findings) {
      const before = byRule.get(rule)?.outcome ?? outcome;
      byRule.set(rule, { level, outcome: worse(before, outcome) });
    }
    return [...byRule].map(([rule, { level, outcome }]) => [hash, rule, level, outcome]);
  });
  await db.write(
    ...insertion(
      'results',
      ['hash', 'outcome', 'stratum', 'result'],
      reviewed.map(({ hash, result }) => [hash, result.outcome, stratumOf(result), asText(result)]),
    ),
    ...insertion('verdicts', ['hash', 'rule', 'level', 'outcome'], verdicts),
  );
}

export interface RuleTotal {
  readonly rule: string;
  readonly level: Level;
  readonly passed: number;
  readonly failed: number;
  readonly cantTell: number;
}

export async function totalsByRule(db: Database): Promise<readonly RuleTotal[]> {
  const count = (outcome: Outcome): string => `sum(CASE WHEN v.outcome = '${outcome}' THEN 1 ELSE 0 END)`;
  const rows = await db.all<Record<string, string | number>>(
    `SELECT v.rule, v.level, ${count('passed')} AS passed, ${count('failed')} AS failed,
       ${count('cantTell')} AS unsure
     FROM uploads u JOIN verdicts v ON v.hash = u.hash GROUP BY v.rule, v.level
     ORDER BY v.level, ${count('failed')} DESC, v.rule`,
  );
  return rows.map(({ rule, level, passed, failed, unsure }) => ({
    rule: String(rule),
    level: level as Level,
    passed: Number(passed),
    failed: Number(failed),
    cantTell: Number(unsure),
  }));
}
