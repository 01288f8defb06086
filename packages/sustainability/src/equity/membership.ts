import { dayNumber } from '../study/days.ts';
import type { MembershipRow } from '../study/people.ts';
import type { StudyData } from '../study/study-data.ts';
import { shareOf } from './share.ts';

/** First day under observation where the study is truncated on the left; before all days where it is not. */
function watchedFrom({ definitions, observation }: StudyData): number {
  return definitions.leftTruncation === 'studyStart' && observation.from !== undefined
    ? dayNumber(observation.from)!
    : Number.NEGATIVE_INFINITY;
}

/** Coming and going while under observation. */
export interface Turnover {
  /** Years that members were under observation. */
  readonly memberYears: number;
  /** Memberships that began under observation and after the day of formation. */
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
 *
 * Time, comers and leavers before `studyStart` are not counted, unless the definitions say `leftTruncation: 'none'`: only groups that
 * lasted until then can be in the log, so that their past holds too few ends.
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
  const from = watchedFrom(study);
  const began = (row: MembershipRow): boolean => dayNumber(row.joined)! >= from;
  const rows = study.memberships.rows.filter((row) => row.entry !== null || began(row));
  const memberYears =
    rows.reduce((sum, row) => sum + (row.entry === null ? 0 : row.time - row.entry), 0) / 365.25;
  const joined = rows.filter((row) => began(row) && row.joined !== formed.get(row.group)).length;
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
  /** Memberships begun under observation, so early that they could have lasted so long by its end. */
  readonly known: number;
  readonly stayed: number;
  readonly share: number | undefined;
}

/**
 * Share of memberships that lasted at least so many days, of those begun early enough to have lasted so long.
 *
 * It leaves out who joined later or, where the study is truncated on the left, before `studyStart`: of those only the ones are known
 * whose group lasted until then, so that their share would be too high. An estimate from everybody is `aalenJohansen` (or `kaplanMeier`)
 * with `start: entry` of the memberships.
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
  const from = watchedFrom(study);
  return days.map((horizon) => {
    const known = study.memberships.rows.filter((row) => {
      const joined = dayNumber(row.joined)!;
      return joined >= from && end - joined >= horizon;
    });
    const stayed = known.filter((row) => row.time >= horizon).length;
    return { days: horizon, known: known.length, stayed, share: shareOf(stayed, known.length) };
  });
}
