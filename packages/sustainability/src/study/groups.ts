import { isoDay } from './days.ts';
import type { DayNumber } from './days.ts';
import type { Definitions } from './definitions.ts';
import type { Table, Variable } from './table.ts';
import { dormantDay } from './timeline.ts';
import type { GroupTimeline } from './timeline.ts';

/** One group. */
export interface GroupRow {
  readonly group: string;
  readonly formed: string;
  readonly dissolved: string | null;
  readonly reason: string | null;
  readonly region: string | null;
  readonly facilityKind: string | null;
  readonly profession: string | null;
  /** Days from formation to the first day under observation; `null` where it was not waiting then. */
  readonly firstMeetingEntry: number | null;
  readonly timeToFirstMeeting: number;
  /** 1 met, 2 dissolved before it met, 0 neither. */
  readonly firstMeetingStatus: 0 | 1 | 2;
  readonly survival: number | null;
  readonly survivalEvent: 0 | 1 | null;
  readonly dormancy: number | null;
  readonly dormancyEvent: 0 | 1 | null;
  readonly meetings: number;
  readonly medianGap: number | null;
  readonly membersEver: number;
  readonly facilitators: number;
}

const neverMet = 'the group never met';

const variables: readonly Variable[] = [
  { name: 'group', label: 'Group', type: 'id' },
  { name: 'formed', label: 'Day of formation', type: 'date' },
  {
    name: 'dissolved',
    label: 'Day of dissolution',
    type: 'date',
    missing: 'not dissolved by the last day of observation',
  },
  {
    name: 'reason',
    label: 'Reason of dissolution',
    type: 'category',
    suppress: 'category',
    missing: 'not dissolved, or not recorded',
  },
  { name: 'region', label: 'Region', type: 'category', suppress: 'category', missing: 'not recorded' },
  {
    name: 'facilityKind',
    label: 'Kind of facility',
    type: 'category',
    suppress: 'category',
    missing: 'not recorded',
  },
  {
    name: 'profession',
    label: 'Profession of the peers',
    type: 'category',
    suppress: 'category',
    missing: 'not recorded',
  },
  {
    name: 'firstMeetingEntry',
    label: 'Days from formation to the first day under observation',
    type: 'days',
    definition: 'for Surv(firstMeetingEntry, timeToFirstMeeting, …): 0 unless formed before the study',
    missing: 'not waiting for its first meeting on any day under observation',
  },
  {
    name: 'timeToFirstMeeting',
    label: 'Days from formation to the first meeting',
    type: 'days',
    definition: 'to the first meeting; if there is none, to dissolution; else to the last day of observation',
  },
  {
    name: 'firstMeetingStatus',
    label: 'What ended that time',
    type: 'indicator',
    values: { 0: 'still waiting on the last day of observation', 1: 'first meeting', 2: 'dissolved first' },
  },
  {
    name: 'survival',
    label: 'Days from the first meeting to dissolution or the last day of observation',
    type: 'days',
    definition: 'without left truncation: estimates take entry and exit of the spells',
    missing: neverMet,
  },
  {
    name: 'survivalEvent',
    label: 'Dissolved',
    type: 'indicator',
    values: { 0: 'censored', 1: 'dissolved' },
    missing: neverMet,
  },
  {
    name: 'dormancy',
    label: 'Days from the first meeting to the first dormant day, dissolution or the last day of observation',
    type: 'days',
    definition: 'without left truncation: estimates take entry and exit of the spells',
    missing: neverMet,
  },
  {
    name: 'dormancyEvent',
    label: 'Dormant',
    type: 'indicator',
    values: { 0: 'dissolved or censored', 1: 'dormant' },
    missing: neverMet,
  },
  { name: 'meetings', label: 'Meetings held', type: 'count' },
  {
    name: 'medianGap',
    label: 'Median days between meetings',
    type: 'number',
    missing: 'fewer than two meetings',
  },
  { name: 'membersEver', label: 'Memberships ever begun', type: 'count', suppress: 'count' },
  { name: 'facilitators', label: 'Different people appointed as facilitator', type: 'count' },
];

/** The middle of a list, the mean of both where there are two; `undefined` for an empty list. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length === 0
    ? undefined
    : sorted.length % 2 === 1
      ? sorted[Math.floor(half)]
      : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** One row per group, by id; `watchedFrom` is the first day under observation, where there is one. */
export function groupsTable(
  groups: readonly GroupTimeline[],
  definitions: Definitions,
  watchedFrom?: DayNumber,
): Table<GroupRow> {
  const rows = groups.map((group): GroupRow => {
    const days = group.meetings.map((held) => held.day);
    const first = days[0];
    const dormant = dormantDay(group, days, definitions);
    const { formedEvent } = group;
    const waited = (first ?? group.last) - group.formed;
    const entry = Math.max(0, (watchedFrom ?? group.formed) - group.formed);
    return {
      group: group.id,
      formed: formedEvent.date,
      dissolved: group.dissolved === undefined ? null : isoDay(group.dissolved),
      reason: group.reason ?? null,
      region: formedEvent.region ?? null,
      facilityKind: formedEvent.facilityKind ?? null,
      profession: formedEvent.profession ?? null,
      firstMeetingEntry: waited > entry ? entry : null,
      timeToFirstMeeting: waited,
      firstMeetingStatus: first !== undefined ? 1 : group.dissolved !== undefined ? 2 : 0,
      survival: first === undefined ? null : group.last - first,
      survivalEvent: first === undefined ? null : group.dissolved === undefined ? 0 : 1,
      dormancy: first === undefined ? null : (dormant ?? group.last) - first,
      dormancyEvent: first === undefined ? null : dormant === undefined ? 0 : 1,
      meetings: days.length,
      medianGap: median(days.slice(1).map((day, i) => day - days[i]!)) ?? null,
      membersEver: group.stays.length,
      facilitators: new Set(group.terms.map((term) => term.member)).size,
    };
  });
  return { name: 'groups', unit: 'group', who: 'group', variables, rows };
}
