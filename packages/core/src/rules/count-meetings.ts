import type { Period } from '../dates.ts';
import type { YearSetting } from './judge.ts';
import { groupKey } from './tally.ts';
import { isMeant } from './which.ts';
import type { Which } from './which.ts';

/** How many meetings count, and how many more might. */
export interface Count {
  sure: number;
  unsure: number;
}

const isOutside = (part: Period | undefined, date = ''): boolean =>
  part !== undefined && (date < part.from || date > part.to);

/** Meetings in a part of the period that count: of the group that has most, or of any; one that names no group may belong to any. */
export const countMeetings = (
  { tally, portfolio }: YearSetting,
  of: 'sameGroup' | 'anyGroup',
  which?: Which,
  part?: Period,
): Count => {
  const counts = new Map<string, Count>();
  const nameless: Count = { sure: 0, unsure: 0 };
  for (let at = 0; at < tally.outcomes.length; at += 1) {
    const outcome = tally.outcomes[at];
    if (outcome !== 'passed' && outcome !== 'cantTell') continue;
    const meeting = tally.meetings[at]!;
    const meant = isMeant(which, meeting);
    if (meant === false || isOutside(part, meeting.date)) continue;
    const group = of === 'anyGroup' ? '' : groupKey(portfolio, meeting);
    let count = group === undefined ? nameless : counts.get(group);
    if (count === undefined) counts.set(group!, (count = { sure: 0, unsure: 0 }));
    if (outcome === 'passed' && meant) count.sure += 1;
    else count.unsure += 1;
  }
  const elsewhere = nameless.sure + nameless.unsure;
  let sure = Math.min(nameless.sure, 1);
  let reach = elsewhere;
  for (const count of counts.values()) {
    sure = Math.max(sure, count.sure);
    reach = Math.max(reach, count.sure + count.unsure + elsewhere);
  }
  return { sure, unsure: reach - sure };
};
