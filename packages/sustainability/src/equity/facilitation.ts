import { grouped } from '../study/grouped.ts';
import type { StudyData } from '../study/study-data.ts';
import { inequality } from './inequality.ts';

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
 * Concentration of facilitating in each group that ever had a facilitator for a day, by group, over all of its life in the log (days
 * before `studyStart` too: each group is described by itself, and nothing is estimated from who lasted).
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
