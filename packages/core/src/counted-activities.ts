import type { CountedActivity } from './finding.ts';
import type { OtherActivity } from './portfolio.ts';
import type { Prepared } from './prepare.ts';
import type { CreditRequirement } from './rules/credit.ts';
import type { Setting, YearJudge } from './rules/judge.ts';

/** Why another activity earns nothing that the scheme asks for. */
export type ActivityReason = 'anotherUnit' | 'anotherKind' | 'outsidePeriod' | 'notYetHeld';

const reasonOf = (
  { unit, kind = '', date }: OtherActivity,
  asked: readonly CreditRequirement[],
  { period, asOf }: Setting,
): ActivityReason | undefined => {
  const ofUnit = asked.filter((one) => one.unit === unit);
  if (ofUnit.length === 0) return 'anotherUnit';
  if (!ofUnit.some(({ activities }) => activities === 'any' || activities!.includes(kind)))
    return 'anotherKind';
  if (date < period.from || date > period.to) return 'outsidePeriod';
  return date > asOf ? 'notYetHeld' : undefined;
};

/**
 * What each of the portfolio's other activities is worth: a unit or kind that no rule names, such as `Hours` for `hours`, counts
 * for nothing and is said to. Undefined where there are none, or where the scheme asks for none.
 */
export function countedActivities(
  setting: Setting,
  rules: readonly Prepared<YearJudge>[],
): readonly CountedActivity[] | undefined {
  const { activities = [] } = setting.portfolio;
  if (activities.length === 0) return undefined;
  const asked = rules.flatMap(({ rule: { requires } }) =>
    requires.kind === 'credit' && requires.activities !== undefined ? requires : [],
  );
  if (asked.length === 0) return undefined;
  return activities.map((one, index) => {
    const at = `/activities/${index}`;
    const reason = reasonOf(one, asked, setting);
    return reason === undefined
      ? { at, outcome: 'passed' }
      : { at, outcome: 'inapplicable', because: [reason] };
  });
}
