import { creditFor, ledgerOf } from '../ledger.ts';
import type { Period } from '../dates.ts';
import type { CreditRequirement } from './credit.ts';
import type { YearSetting } from './judge.ts';
import { otherCredit } from './other-credit.ts';
import { exact } from './range.ts';

type Sums = readonly [sure: number, most: number];

/**
 * What is earned for certain, and at most, in the part of the period that has least; in hope, what remains of the period earns
 * what is asked.
 */
export const sumsBy =
  ({ unit, each, activities, meetings }: CreditRequirement) =>
  (setting: YearSetting, parts: readonly Period[], least: number): Sums => {
    const { asOf, hope } = setting;
    const credit = meetings === false ? undefined : creditFor(setting, unit);
    const entries = credit === undefined ? [] : ledgerOf(credit, setting).entries;
    let sure = Infinity;
    let most = Infinity;
    for (const part of parts) {
      const other = activities ? otherCredit(setting, unit, activities, part) : 0;
      let [earned, reach] = [other, other];
      for (const { date = '', earned: one, upTo = one } of entries) {
        if (each && (date < part.from || date > part.to)) continue;
        earned += one;
        reach += upTo;
      }
      const hoped = hope && part.to >= asOf ? Math.max(earned, least) : earned;
      sure = Math.min(sure, hoped);
      most = Math.min(most, Math.max(hoped, reach));
    }
    return [exact(sure), exact(most)];
  };
