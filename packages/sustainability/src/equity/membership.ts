import { dayNumber } from '../study/days.ts';
import type { StudyData } from '../study/study-data.ts';
import { shareOf } from './share.ts';

/** Coming and going. */
export interface Turnover {
  readonly memberYears: number;
  /** Memberships that began after the day of formation. */
  readonly joined: number;
  readonly left: number;
  /** Memberships that ended with the group. */
  readonly endedWithGroup: number;
  /** Leavers per member-year; `undefined` without any time. */
  readonly leavingRate: number | undefined;
  readonly joiningRate: number | undefined;
}

/**
 * Turnover over all groups, a year being 365.25 days.
 * @example
 * const study = studyData({
 *   studyEnd: '2024-12-31',
 *   events: [
 *     { type: 'group-formed', group: 'g', date: '2024-01-01' },
 *     { type: 'member-joined', group: 'g', member: 'p', date: '2024-01-01', profession: 'nurse' },
 *     { type: 'facilitator-appointed', group: 'g', member: 'p', date: '2024-01-01' },
 *     { type: 'meeting', group: 'g', date: '2024-02-01', attendees: ['p'], spoke: [] },
 *   ],
 * });
 * turnover(study).left; //=> 0
 */
export function turnover(study: StudyData): Turnover {
  const formed = new Map(study.groups.rows.map((row) => [row.group, row.formed]));
  const { rows } = study.memberships;
  const memberYears = rows.reduce((sum, row) => sum + row.time, 0) / 365.25;
  const joined = rows.filter((row) => row.joined !== formed.get(row.group)).length;
  const left = rows.filter((row) => row.status === 1).length;
  return {
    memberYears,
    joined,
    left,
    endedWithGroup: rows.filter((row) => row.status === 2).length,
    leavingRate: shareOf(left, memberYears),
    joiningRate: shareOf(joined, memberYears),
  };
}

/** Members still there after a time. */
export interface Retention {
  readonly days: number;
  /** Memberships whose answer is known: those that ended before, or were watched at least so long. */
  readonly known: number;
  readonly stayed: number;
  readonly share: number | undefined;
}

/**
 * Share of memberships that lasted at least so many days, of those begun early enough to have lasted so long.
 *
 * It leaves out who joined later, and says nothing on censoring in between: an Aalen–Johansen estimate uses everybody.
 * @example
 * const study = studyData({
 *   studyEnd: '2024-12-31',
 *   events: [
 *     { type: 'group-formed', group: 'g', date: '2024-01-01' },
 *     { type: 'member-joined', group: 'g', member: 'p', date: '2024-01-01', profession: 'nurse' },
 *     { type: 'facilitator-appointed', group: 'g', member: 'p', date: '2024-01-01' },
 *     { type: 'meeting', group: 'g', date: '2024-02-01', attendees: ['p'], spoke: [] },
 *   ],
 * });
 * retention(study, '2024-12-31', [180])[0]?.share; //=> 1
 */
export function retention(study: StudyData, studyEnd: string, days: readonly number[]): readonly Retention[] {
  const end = dayNumber(studyEnd);
  if (end === undefined)
    throw new RangeError('The last day of observation is no day that exists: give YYYY-MM-DD.');
  return days.map((horizon) => {
    const known = study.memberships.rows.filter((row) => end - dayNumber(row.joined)! >= horizon);
    const stayed = known.filter((row) => row.time >= horizon).length;
    return { days: horizon, known: known.length, stayed, share: shareOf(stayed, known.length) };
  });
}
