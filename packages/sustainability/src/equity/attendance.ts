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
 *
 * All meetings of the log count, those before `studyStart` too: of groups older than the study, they are those of groups that lasted.
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
