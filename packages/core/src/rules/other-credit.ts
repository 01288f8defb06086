import type { Period } from '../dates.ts';
import type { YearSetting } from './judge.ts';

/** What activities besides meetings earned in a part of the period, up to the day of the answer: any, or of some kinds. */
export const otherCredit = (
  { portfolio, asOf }: YearSetting,
  unit: string,
  activities: 'any' | readonly string[],
  { from, to }: Period,
): number =>
  (portfolio.activities ?? [])
    .filter(({ unit: its, date }) => its === unit && date >= from && date <= to && date <= asOf)
    .filter(({ kind = '' }) => activities === 'any' || activities.includes(kind))
    .reduce((sum, { amount }) => sum + amount, 0);
