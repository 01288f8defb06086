import type { DayNumber } from './days.ts';
import type { Variable } from './table.ts';
import type { GroupTimeline, Span } from './timeline.ts';

/** A column of ids. */
export const id = (name: string, label: string): Variable => ({ name, label, type: 'id' });

/** What ended a membership or a term: by itself, with its group, or not. */
export const spanStatus = (left: string): Variable => ({
  name: 'status',
  label: 'What ended it',
  type: 'indicator',
  values: { 0: 'last day of observation', 1: left, 2: 'group dissolved' },
});

/** The code of what ended it. */
export const statusOf = (group: GroupTimeline, to: number | undefined): 0 | 1 | 2 =>
  to !== undefined ? 1 : group.dissolved !== undefined ? 2 : 0;

/** Days from the beginning of a span to its entry under observation; `null` where no day of it was observed. */
export function entryOf(span: Span, last: DayNumber, watchedFrom: DayNumber | undefined): number | null {
  const entry = Math.max(0, (watchedFrom ?? span.from) - span.from);
  return (span.to ?? last) - span.from > entry ? entry : null;
}

/** The column that `entryOf` fills. */
export const entryVariable = (from: string): Variable => ({
  name: 'entry',
  label: `Days from ${from} to the first day under observation`,
  type: 'days',
  definition: '0 unless it began before the study: left truncation, for Surv(entry, time, …)',
  missing: 'no day under observation',
});
