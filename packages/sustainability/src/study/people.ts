import { isoDay } from './days.ts';
import type { DayNumber } from './days.ts';
import { entryOf, entryVariable, id, spanStatus, statusOf } from './span-columns.ts';
import type { Table, Variable } from './table.ts';
import type { GroupTimeline, Held, Stay } from './timeline.ts';

/** One membership. */
export interface MembershipRow {
  readonly group: string;
  readonly member: string;
  readonly profession: string | null;
  readonly role: string | null;
  readonly joined: string;
  readonly left: string | null;
  /** Days from joining to the first day under observation: 0 unless older than the study; `null` for no day under observation. */
  readonly entry: number | null;
  readonly time: number;
  /** 1 left, 2 the group dissolved, 0 still a member. */
  readonly status: 0 | 1 | 2;
  readonly meetingsEligible: number;
  readonly meetingsAttended: number;
}

/** One member at one meeting that the member could have come to. */
export interface AttendanceRow {
  readonly group: string;
  readonly meeting: string;
  readonly date: string;
  readonly member: string;
  readonly profession: string | null;
  readonly facilitating: 0 | 1;
  readonly attended: 0 | 1;
  readonly spoke: 0 | 1 | null;
  readonly speakingMinutes: number | null;
}

/** Meetings on or after the day of joining and before the day of leaving; without leaving, to the group's last day. */
const eligible = (group: GroupTimeline, stay: Stay): readonly Held[] =>
  group.meetings.filter(
    ({ day }) => day >= stay.from && (stay.to === undefined ? day <= group.last : day < stay.to),
  );

/** One row per membership; `watchedFrom` is the first day under observation, where there is one. */
export function membershipsTable(
  groups: readonly GroupTimeline[],
  watchedFrom?: DayNumber,
): Table<MembershipRow> {
  const rows = groups.flatMap((group) =>
    group.stays.map((stay): MembershipRow => {
      const meetings = eligible(group, stay);
      const { member } = stay.joined;
      return {
        group: group.id,
        member,
        profession: stay.joined.profession ?? null,
        role: stay.joined.role ?? null,
        joined: stay.joined.date,
        left: stay.to === undefined ? null : isoDay(stay.to),
        entry: entryOf(stay, group.last, watchedFrom),
        time: (stay.to ?? group.last) - stay.from,
        status: statusOf(group, stay.to),
        meetingsEligible: meetings.length,
        meetingsAttended: meetings.filter((held) => held.meeting.attendees.includes(member)).length,
      };
    }),
  );
  const variables: readonly Variable[] = [
    id('group', 'Group'),
    id('member', 'Member'),
    {
      name: 'profession',
      label: 'Profession',
      type: 'category',
      suppress: 'category',
      missing: 'not recorded',
    },
    {
      name: 'role',
      label: 'Role on joining',
      type: 'category',
      suppress: 'category',
      missing: 'not recorded',
    },
    { name: 'joined', label: 'Day of joining', type: 'date' },
    { name: 'left', label: 'Day of leaving', type: 'date', missing: 'did not leave' },
    entryVariable('joining'),
    {
      name: 'time',
      label: 'Days from joining to leaving, dissolution or the last day of observation',
      type: 'days',
    },
    spanStatus('left'),
    {
      name: 'meetingsEligible',
      label: 'Meetings the member could have come to',
      type: 'count',
      definition: 'on or after the day of joining and before the day of leaving',
    },
    { name: 'meetingsAttended', label: 'Of these, meetings attended', type: 'count' },
  ];
  return { name: 'memberships', unit: 'membership', who: 'member', variables, rows };
}

/** One row per meeting and member who could have come. */
export function attendanceTable(groups: readonly GroupTimeline[]): Table<AttendanceRow> {
  const rows = groups.flatMap((group) =>
    group.meetings.flatMap((held) => {
      const there = new Set(held.meeting.attendees);
      const { spoke, speakingMinutes } = held.meeting;
      const date = isoDay(held.day);
      return group.stays
        .filter((stay) => held.day >= stay.from && (stay.to === undefined || held.day < stay.to))
        .map((stay): AttendanceRow => {
          const { member } = stay.joined;
          const attended = there.has(member);
          const minutes = speakingMinutes?.[member];
          return {
            group: group.id,
            meeting: held.id,
            date,
            member,
            profession: stay.joined.profession ?? null,
            facilitating: group.terms.some(
              (term) =>
                term.member === member &&
                term.from <= held.day &&
                (term.to === undefined || held.day < term.to),
            )
              ? 1
              : 0,
            attended: attended ? 1 : 0,
            spoke: !attended || spoke === undefined ? null : spoke.includes(member) ? 1 : 0,
            speakingMinutes: !attended || speakingMinutes === undefined ? null : (minutes ?? 0),
          };
        });
    }),
  );
  const variables: readonly Variable[] = [
    id('group', 'Group'),
    id('meeting', 'Meeting'),
    { name: 'date', label: 'Day of the meeting', type: 'date' },
    id('member', 'Member'),
    {
      name: 'profession',
      label: 'Profession',
      type: 'category',
      suppress: 'category',
      missing: 'not recorded',
    },
    {
      name: 'facilitating',
      label: 'In office as facilitator on that day',
      type: 'indicator',
      values: { 0: 'no', 1: 'yes' },
    },
    { name: 'attended', label: 'Was there', type: 'indicator', values: { 0: 'no', 1: 'yes' } },
    {
      name: 'spoke',
      label: 'Spoke',
      type: 'indicator',
      values: { 0: 'no', 1: 'yes' },
      missing: 'not there, or not recorded',
    },
    {
      name: 'speakingMinutes',
      label: 'Minutes spoken',
      type: 'number',
      missing: 'not there, or not measured',
    },
  ];
  return { name: 'attendance', unit: 'member at a meeting', who: 'member', variables, rows };
}
