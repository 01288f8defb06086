import type { Period } from '../dates.ts';
import type { YearSetting } from './judge.ts';

/** What activities besides meetings earned in a part of the period, up to the day of the answer: any, or of some kinds. */
export const otherCredit = (
  { portfolio, asOf }: YearSetting,
  unit: string,
  activities: 'any' | readonly string[],
  { from, to }: Period,
): number => {
  let earned = 0;
  for (const { unit: its, date, kind = '', amount } of portfolio.activities ?? []) {
    if (its !== unit || date < from || date > to || date > asOf) continue;
    if (activities === 'any' || activities.includes(kind)) earned += amount;
  }
  return earned;
};
