import { isoDay } from './days.ts';
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

/** One term of a facilitator. */
export interface FacilitatorRow {
  readonly group: string;
  readonly member: string;
  readonly appointed: string;
  readonly time: number;
  /** 1 stepped down, 2 the group dissolved, 0 still in office. */
  readonly status: 0 | 1 | 2;
  /** Days from the end of the term to the next appointment in the group; 0 where somebody else was in office. */
  readonly vacancy: number | null;
}

const id = (name: string, label: string): Variable => ({ name, label, type: 'id' });
const spanStatus = (left: string): Variable => ({
  name: 'status',
  label: 'What ended it',
  type: 'indicator',
  values: { 0: 'last day of observation', 1: left, 2: 'group dissolved' },
});

/** Meetings on or after the day of joining and before the day of leaving; without leaving, to the group's last day. */
const eligible = (group: GroupTimeline, stay: Stay): readonly Held[] =>
  group.meetings.filter(
    ({ day }) => day >= stay.from && (stay.to === undefined ? day <= group.last : day < stay.to),
  );

const statusOf = (group: GroupTimeline, to: number | undefined): 0 | 1 | 2 =>
  to !== undefined ? 1 : group.dissolved !== undefined ? 2 : 0;

/** One row per membership. */
export function membershipsTable(groups: readonly GroupTimeline[]): Table<MembershipRow> {
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
    { name: 'role', label: 'Role on joining', type: 'category', missing: 'not recorded' },
    { name: 'joined', label: 'Day of joining', type: 'date' },
    { name: 'left', label: 'Day of leaving', type: 'date', missing: 'did not leave' },
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
  return { name: 'memberships', unit: 'membership', variables, rows };
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
  return { name: 'attendance', unit: 'member at a meeting', variables, rows };
}

/** One row per term of a facilitator. */
export function facilitatorsTable(groups: readonly GroupTimeline[]): Table<FacilitatorRow> {
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
    { name: 'time', label: 'Days in office', type: 'days' },
    spanStatus('stepped down'),
    {
      name: 'vacancy',
      label: 'Days until the next facilitator',
      type: 'days',
      missing: 'still in office, or nobody followed',
    },
  ];
  return { name: 'facilitators', unit: 'term of a facilitator', variables, rows };
}
