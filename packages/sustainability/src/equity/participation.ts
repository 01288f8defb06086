import { grouped } from '../study/grouped.ts';
import { dayNumber } from '../study/days.ts';
import type { StudyData } from '../study/study-data.ts';
import { inequality } from './inequality.ts';
import type { Inequality } from './inequality.ts';

/** How regularly members come. */
export interface AttendanceSummary {
  /** Meetings attended over meetings that members could have attended; `undefined` where there were none. */
  readonly overall: number | undefined;
  /** Memberships with enough meetings to have a rate of their own. */
  readonly members: number;
  readonly meanRate: number | undefined;
  /** How unevenly attendance rates are spread over members. */
  readonly inequality: Inequality | undefined;
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Attendance over all groups; rates are of members with the least number of meetings that the definitions ask for.
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
 * attendanceSummary(study).overall; //=> 1
 */
export function attendanceSummary(study: StudyData): AttendanceSummary {
  const { rows } = study.memberships;
  const eligible = rows.reduce((sum, row) => sum + row.meetingsEligible, 0);
  const rates = rows
    .filter((row) => row.meetingsEligible >= study.definitions.minimumEligible)
    .map((row) => row.meetingsAttended / row.meetingsEligible);
  return {
    overall: eligible === 0 ? undefined : rows.reduce((sum, row) => sum + row.meetingsAttended, 0) / eligible,
    members: rates.length,
    meanRate: mean(rates),
    inequality: inequality(rates),
  };
}

/** Who stays silent, among those of whom somebody wrote down whether they spoke. */
export interface SilenceSummary {
  /** Attendances with a record of whether the person spoke. */
  readonly attendances: number;
  /** Attendances without such a record: left out. */
  readonly notRecorded: number;
  /** Share of recorded attendances at which the person said nothing. */
  readonly share: number | undefined;
  /** Members who attended recorded meetings and never spoke at any. */
  readonly alwaysSilent: number;
  /** Members with at least one recorded attendance. */
  readonly members: number;
}

/**
 * Share of silence ("all teach, all learn" asks that nobody only listens).
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
 * silence(study).share; //=> 1
 */
export function silence(study: StudyData): SilenceSummary {
  const attended = study.attendance.rows.filter((row) => row.attended === 1);
  const recorded = attended.filter((row) => row.spoke !== null);
  const spoke = new Map<string, boolean>();
  for (const row of recorded) {
    const key = JSON.stringify([row.group, row.member]);
    spoke.set(key, (spoke.get(key) ?? false) || row.spoke === 1);
  }
  return {
    attendances: recorded.length,
    notRecorded: attended.length - recorded.length,
    share: mean(recorded.map((row) => (row.spoke === 0 ? 1 : 0))),
    alwaysSilent: [...spoke.values()].filter((one) => !one).length,
    members: spoke.size,
  };
}

/** The part of one profession, or of those in office as facilitator, in what happens. */
export interface PartOf {
  /** The profession; `facilitator` or `member`; `not recorded`. */
  readonly level: string;
  /** Different members. */
  readonly members: number;
  /** Meetings attended over meetings they could have attended. */
  readonly attendanceRate: number | undefined;
  /** Of all attendances. */
  readonly attendanceShare: number | undefined;
  /** Of all speaking minutes. */
  readonly speakingShare: number | undefined;
  /** Speaking share over attendance share where speaking was measured: 1 is even, 2 speaks twice as much as its presence. */
  readonly speakingRatio: number | undefined;
  /** Share of recorded attendances without a word. */
  readonly silentShare: number | undefined;
}

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/**
 * Attendance and speaking by profession or by role, largest attendance first.
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
 * participationBy(study, 'profession').map((part) => part.level); //=> ['nurse']
 */
export function participationBy(study: StudyData, by: 'profession' | 'role'): readonly PartOf[] {
  const levels = grouped(study.attendance.rows, (row) =>
    by === 'profession'
      ? (row.profession ?? 'not recorded')
      : row.facilitating === 1
        ? 'facilitator'
        : 'member',
  );
  const tally = (rows: StudyData['attendance']['rows']) => {
    const attended = rows.filter((row) => row.attended === 1);
    const measured = attended.filter((row) => row.speakingMinutes !== null);
    const recorded = attended.filter((row) => row.spoke !== null);
    return {
      eligible: rows.length,
      attended: attended.length,
      measured: measured.length,
      minutes: measured.reduce((sum, row) => sum + row.speakingMinutes!, 0),
      recorded: recorded.length,
      silent: recorded.filter((row) => row.spoke === 0).length,
    };
  };
  const all = tally(study.attendance.rows);
  return [...levels]
    .map(([level, rows]): { readonly part: PartOf; readonly attended: number } => {
      const own = tally(rows);
      const speakingShare = ratio(own.minutes, all.minutes);
      const presence = ratio(own.measured, all.measured);
      const part: PartOf = {
        level,
        members: new Set(rows.map((row) => JSON.stringify([row.group, row.member]))).size,
        attendanceRate: ratio(own.attended, own.eligible),
        attendanceShare: ratio(own.attended, all.attended),
        speakingShare,
        speakingRatio: speakingShare === undefined || !presence ? undefined : speakingShare / presence,
        silentShare: ratio(own.silent, own.recorded),
      };
      return { part, attended: own.attended };
    })
    .toSorted((a, b) => b.attended - a.attended || (a.part.level < b.part.level ? -1 : 1))
    .map(({ part }) => part);
}

/** How much facilitating rests on one person. */
export interface FacilitatorConcentration {
  readonly group: string;
  /** Days in office, over all terms of the group. */
  readonly days: number;
  readonly facilitators: number;
  /** Share of the one longest in office. */
  readonly topShare: number;
  /** Sum of squared shares of days in office: 1 where one person did it all. */
  readonly concentration: number;
}

/**
 * Concentration of facilitating in each group that ever had a facilitator for a day, by group.
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
 * facilitatorConcentration(study)[0]?.topShare; //=> 1
 */
export function facilitatorConcentration(study: StudyData): readonly FacilitatorConcentration[] {
  return [...grouped(study.facilitators.rows, (row) => row.group)].flatMap(([group, terms]) => {
    const days = [...grouped(terms, (term) => term.member).values()].map((own) =>
      own.reduce((sum, term) => sum + term.time, 0),
    );
    const shares = inequality(days);
    return shares === undefined
      ? []
      : [
          {
            group,
            days: shares.total,
            facilitators: days.length,
            topShare: shares.topShare,
            concentration: shares.concentration,
          },
        ];
  });
}

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
    leavingRate: ratio(left, memberYears),
    joiningRate: ratio(joined, memberYears),
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
    return { days: horizon, known: known.length, stayed, share: ratio(stayed, known.length) };
  });
}
