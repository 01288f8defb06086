import { attendanceOf } from '../attendance.ts';
import { recordedTwice } from '../duplicates.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { Portfolio } from '../portfolio.ts';
import type { YearSetting } from './judge.ts';
import { groupIn } from './tally.ts';

const whenOf = ({ date, start = '' }: MeetingRecord): string => `${date}${start}`;

/** Meetings of the practitioner's groups while a member, in order of date. */
export const owed = ({ portfolio, period, asOf }: YearSetting): readonly MeetingRecord[] =>
  portfolio.meetings
    .filter((meeting) => {
      const { date } = meeting;
      if (date === undefined || date < period.from || date > period.to || date > asOf) return false;
      const memberships = groupIn(portfolio, meeting)?.memberships;
      return memberships === undefined
        ? portfolio.groups === undefined
        : memberships.some(
            ({ practitioner, from, to }) =>
              practitioner === portfolio.practitioner?.id && from <= date && (to === undefined || to >= date),
          );
    })
    .toSorted((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));

/** Each meeting once: of records of the same one, that which shows the practitioner there, else one that may. */
export const onceEach = (
  meetings: readonly MeetingRecord[],
  portfolio: Portfolio,
): readonly MeetingRecord[] => {
  const rank = (at: number): number =>
    ['failed', 'cantTell', 'passed'].indexOf(attendanceOf(portfolio.practitioner!, meetings[at]!));
  const surplus = new Set(
    recordedTwice(meetings, portfolio).flatMap((same) => same.toSorted((a, b) => rank(b) - rank(a)).slice(1)),
  );
  return surplus.size === 0 ? meetings : meetings.filter((_, at) => !surplus.has(at));
};
