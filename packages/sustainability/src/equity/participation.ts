import { grouped } from '../study/grouped.ts';
import type { StudyData } from '../study/study-data.ts';
import { shareOf } from './share.ts';

/** Who stays silent, among those of whom somebody wrote down whether they spoke. */
export interface SilenceSummary {
  /** Attendances with a record of whether the person spoke. */
  readonly attendances: number;
  /** Attendances without such a record: left out. */
  readonly notRecorded: number;
  /** Share of recorded attendances at which the person said nothing. */
  readonly share: number | undefined;
  /** Pairs of a group and a member of it who attended its recorded meetings and never spoke at any. */
  readonly alwaysSilent: number;
  /** Pairs of a group and a member with at least one recorded attendance there: who is in two groups counts twice. */
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
    share: shareOf(recorded.filter((row) => row.spoke === 0).length, recorded.length),
    alwaysSilent: [...spoke.values()].filter((one) => !one).length,
    members: spoke.size,
  };
}

/** The part of one profession, or of those in office as facilitator, in what happens. */
export interface PartOf {
  /** The profession; `facilitator` or `member`; `not recorded`. */
  readonly level: string;
  /** Pairs of a group and a member: who is in two groups counts twice. */
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

/**
 * Attendance and speaking by profession or by role, largest attendance first.
 * @throws RangeError for other parts than those two.
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
  if (by !== 'profession' && by !== 'role')
    throw new RangeError(`Parts by ${JSON.stringify(by)} are not known: use profession or role.`);
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
      const speakingShare = shareOf(own.minutes, all.minutes);
      const presence = shareOf(own.measured, all.measured);
      const part: PartOf = {
        level,
        members: new Set(rows.map((row) => JSON.stringify([row.group, row.member]))).size,
        attendanceRate: shareOf(own.attended, own.eligible),
        attendanceShare: shareOf(own.attended, all.attended),
        speakingShare,
        speakingRatio: speakingShare === undefined || !presence ? undefined : speakingShare / presence,
        silentShare: shareOf(own.silent, own.recorded),
      };
      return { part, attended: own.attended };
    })
    .toSorted((a, b) => b.attended - a.attended || (a.part.level < b.part.level ? -1 : 1))
    .map(({ part }) => part);
}
