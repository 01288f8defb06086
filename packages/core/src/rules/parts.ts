import { daysLater, monthsLater } from '../dates.ts';
import type { Period } from '../dates.ts';

/** A part of a period: twelve months, three or one, counted from its first day. */
export type Part = 'year' | 'quarter' | 'month';

const months: Readonly<Record<Part, number>> = { year: 12, quarter: 3, month: 1 };

/** The parts of a period in order; the last is cut where the period ends. */
export const partsOf = ({ from, to }: Period, part: Part): readonly Period[] => {
  const parts: Period[] = [];
  for (let at = 0, start = from; start <= to; at += 1) {
    const next = monthsLater(from, (at + 1) * months[part]);
    // After the last day that there is, nothing comes.
    if (next <= start) return [...parts, { from: start, to }];
    const last = daysLater(next, -1);
    parts.push({ from: start, to: last < to ? last : to });
    start = next;
  }
  return parts;
};

/** `partsOf` for one judge, or the whole period where no part is named: most questions in a row are of one period. */
export const partsBy = (part: Part | undefined): ((period: Period) => readonly Period[]) => {
  let last: Period | undefined;
  let parts: readonly Period[] = [];
  return (period) => {
    const { from, to } = period;
    if (last === undefined || last.from !== from || last.to !== to) {
      last = { from, to };
      parts = part === undefined ? [last] : partsOf(last, part);
    }
    return parts;
  };
};
