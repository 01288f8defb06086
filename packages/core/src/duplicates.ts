import type { MeetingRecord } from './meeting.ts';
import type { Portfolio } from './portfolio.ts';
import { groupKey } from './rules/tally.ts';

const anyOnOneDay = (meetings: readonly MeetingRecord[]): boolean => {
  for (let later = 1; later < meetings.length; later += 1) {
    const { date } = meetings[later]!;
    if (date === undefined) continue;
    for (let earlier = 0; earlier < later; earlier += 1) if (meetings[earlier]!.date === date) return true;
  }
  return false;
};

/** Values of one key together, in the order of their first. */
export const groupedBy = <Value, Key>(
  values: readonly Value[],
  key: (value: Value) => Key,
): readonly Value[][] => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return [...groups.values()];
};

/** Records that say when they started stay apart by it; one that does not is of the earliest meeting of the day. */
const byStart = (
  same: readonly number[],
  startOf: (at: number) => string | undefined,
): readonly number[][] => {
  const starts = same.flatMap((at) => startOf(at) ?? []);
  const earliest = starts.reduce((a, b) => (b < a ? b : a), starts[0] ?? '');
  return groupedBy(same, (at) => startOf(at) ?? earliest);
};

const pairwiseUpTo = 16;

/**
 * Sets of places in a list at which the same meeting is recorded more than once: records of one group and day, unless
 * they say that they started at different times. Records without a date are left alone.
 */
export function recordedTwice(
  meetings: readonly MeetingRecord[],
  portfolio: Portfolio,
): readonly (readonly number[])[] {
  if (meetings.length <= pairwiseUpTo && !anyOnOneDay(meetings)) return [];
  const dated = meetings.flatMap(({ date }, index) => (date === undefined ? [] : index));
  return groupedBy(dated, (at) => JSON.stringify([meetings[at]!.date, groupKey(portfolio, meetings[at]!)]))
    .flatMap((same) => byStart(same, (at) => meetings[at]!.start))
    .filter((same) => same.length > 1);
}
