import type { MeetingRecord } from './meeting.ts';
import { groupOf } from './rules/tally.ts';

const sameDayAndGroup = (a: MeetingRecord, b: MeetingRecord): boolean =>
  a.date !== undefined && a.date === b.date && groupOf(a) === groupOf(b);

const anyAlike = (meetings: readonly MeetingRecord[]): boolean => {
  for (let later = 1; later < meetings.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      if (sameDayAndGroup(meetings[earlier]!, meetings[later]!)) return true;
    }
  }
  return false;
};

const groupedBy = <Value, Key>(values: readonly Value[], key: (value: Value) => Key): readonly Value[][] => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return [...groups.values()];
};

const pairwiseUpTo = 16;

/**
 * Sets of places in a list at which the same meeting is recorded more than once.
 *
 * Records of one group and day are of one meeting, unless all of them say when they started: then those that started
 * at the same time are. Records without a date are left alone.
 */
export function recordedTwice(meetings: readonly MeetingRecord[]): readonly (readonly number[])[] {
  if (meetings.length <= pairwiseUpTo && !anyAlike(meetings)) return [];
  const dated = meetings.flatMap(({ date }, index) => (date === undefined ? [] : index));
  const startOf = (index: number): string | undefined => meetings[index]!.start;
  return groupedBy(dated, (index) => `${meetings[index]!.date}|${groupOf(meetings[index]!)}`)
    .flatMap((same) =>
      same.some((index) => startOf(index) === undefined) ? [same] : groupedBy(same, startOf),
    )
    .filter((same) => same.length > 1);
}
