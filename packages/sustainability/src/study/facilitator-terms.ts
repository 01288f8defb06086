import { isoDay } from './days.ts';
import type { DayNumber } from './days.ts';
import { entryOf, entryVariable, id, spanStatus, statusOf } from './span-columns.ts';
import type { Table, Variable } from './table.ts';
import type { GroupTimeline } from './timeline.ts';

/** One term of a facilitator. */
export interface FacilitatorRow {
  readonly group: string;
  readonly member: string;
  readonly appointed: string;
  /** Days from appointment to the first day under observation, as of memberships. */
  readonly entry: number | null;
  readonly time: number;
  /** 1 stepped down, 2 the group dissolved, 0 still in office. */
  readonly status: 0 | 1 | 2;
  /** Days from the end of the term to the next appointment in the group; 0 where somebody else was in office. */
  readonly vacancy: number | null;
}

/** One row per term of a facilitator. */
export function facilitatorsTable(
  groups: readonly GroupTimeline[],
  watchedFrom?: DayNumber,
): Table<FacilitatorRow> {
  const rows = groups.flatMap((group) =>
    group.terms.map((term, i): FacilitatorRow => {
      const others = group.terms.filter((_, j) => j !== i);
      const next = others.filter((other) => other.from >= (term.to ?? Infinity)).map((other) => other.from);
      const covered = others.some(
        (other) =>
          term.to !== undefined && other.from <= term.to && (other.to === undefined || other.to > term.to),
      );
      return {
        group: group.id,
        member: term.member,
        appointed: isoDay(term.from),
        entry: entryOf(term, group.last, watchedFrom),
        time: (term.to ?? group.last) - term.from,
        status: statusOf(group, term.to),
        vacancy:
          term.to === undefined ? null : covered ? 0 : next.length > 0 ? Math.min(...next) - term.to : null,
      };
    }),
  );
  const variables: readonly Variable[] = [
    id('group', 'Group'),
    id('member', 'Facilitator'),
    { name: 'appointed', label: 'Day of appointment', type: 'date' },
    entryVariable('appointment'),
    { name: 'time', label: 'Days in office', type: 'days' },
    spanStatus('stepped down'),
    {
      name: 'vacancy',
      label: 'Days until the next facilitator',
      type: 'days',
      missing: 'still in office, or nobody followed',
    },
  ];
  return { name: 'facilitators', unit: 'term of a facilitator', who: 'member', variables, rows };
}
