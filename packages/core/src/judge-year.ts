import { worse } from './finding.ts';
import type { Finding, Outcome } from './finding.ts';
import type { PeerGroup } from './group.ts';
import type { Prepared } from './prepare.ts';
import type { Setting, YearJudge, YearSetting } from './rules/judge.ts';

/** Judges a year by the rules about it; without `findings`, only by the rules that decide. */
export function judgeYear(
  rules: readonly Prepared<YearJudge>[],
  { portfolio, period, asOf, credits }: Setting,
  group: PeerGroup | undefined,
  { outcomes }: { readonly outcomes: readonly Outcome[] },
  findings?: Finding[],
  hope?: boolean,
): Outcome {
  const index = group === undefined ? 0 : portfolio.groups!.indexOf(group);
  const place = group === undefined ? '' : `/groups/${index}`;
  const tally = { meetings: portfolio.meetings, outcomes };
  const year: YearSetting = { portfolio, period, asOf, credits, group, tally, hope };
  let result: Outcome = 'inapplicable';
  for (const { decides, judge, finding } of rules) {
    if (!findings && !decides) continue;
    const judgement = judge(year);
    // A year is judged by meetings of the portfolio, which are not the group's own member.
    const isOfGroup = place !== '' && judgement.at?.startsWith('/meetings') !== true;
    if (findings) findings.push(finding(judgement, isOfGroup ? place : '', index));
    if (decides) result = worse(result, judgement.outcome);
  }
  return result;
}
