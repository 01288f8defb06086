import type { Question } from '../../ask.ts';
import { daysBetween, daysLater } from '../../dates.ts';
import type { IsoDate, Period } from '../../dates.ts';
import type { Outcome } from '../../finding.ts';
import type { Membership, PeerGroup } from '../../group.ts';
import type { Attendee, MeetingRecord } from '../../meeting.ts';
import type { OtherActivity, Portfolio } from '../../portfolio.ts';
import type { Practitioner } from '../../practitioner.ts';
import { cycleOf } from '../../scheme.ts';
import type { Scheme } from '../../scheme.ts';

/** Changes by place in a list, from 0. */
type At<Value> = Readonly<Record<number, Partial<Value>>>;

/** A year of a group and of one of its members, told by what matters to a scheme. */
export interface Situation {
  /** How many meetings, spread evenly over the period; or their days. */
  readonly meetings?: number | readonly IsoDate[];
  readonly minutes?: number;
  /** How many people are at each meeting, the practitioner first. */
  readonly people?: number;
  /** How many are on the group's list, the practitioner first. */
  readonly members?: number;
  /** Holds for each meeting, member or attendee; `…At` for one of them. */
  readonly meeting?: Partial<MeetingRecord>;
  readonly meetingAt?: At<MeetingRecord>;
  readonly member?: Partial<Membership>;
  readonly memberAt?: At<Membership>;
  readonly attendee?: Partial<Attendee>;
  readonly attendeeAt?: At<Attendee>;
  readonly group?: Partial<PeerGroup>;
  /** Groups besides the first. */
  readonly otherGroups?: readonly PeerGroup[];
  readonly practitioner?: Partial<Practitioner>;
  readonly activities?: readonly OtherActivity[];
  /** Places of meetings that the practitioner is not at. */
  readonly absentFrom?: readonly number[];
  /** Days after each meeting on which it was reported; days before it on which it was registered. */
  readonly reportedAfter?: number;
  readonly registeredBefore?: number;
  /** Fields that the records of the meetings do not hold. */
  readonly without?: readonly (keyof MeetingRecord)[];
  readonly asOf?: IsoDate;
  readonly period?: Period;
  readonly interpretations?: Question['interpretations'];
  readonly secondary?: 'refuse';
}

/** What a case expects: outcomes by rule, of the `year` or the `group`, and credit by unit, as `credit points`. */
export type Expected = Readonly<Record<string, Outcome | number>>;

/** A case: its name, what it changes in the scheme's ordinary situation, what is to be found. */
export type Case = readonly [name: string, change: Situation, expected: Expected];

/** The cases of one scheme. In the ordinary situation every rule passes, but for those named in `ordinarily`. */
export interface SchemeCases {
  readonly scheme: Scheme;
  readonly ordinary: Situation & { readonly asOf: IsoDate };
  readonly ordinarily?: Expected;
  readonly cases: readonly Case[];
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const spread = ({ from, to }: Period, count: number): readonly IsoDate[] =>
  Array.from({ length: count }, (_, at) =>
    daysLater(from, Math.floor(((at + 0.5) * (daysBetween(from, to) + 1)) / count)),
  );

const names =
  'Aroha Bede Carys Dara Emil Freya Goran Hana Ines Jonas Katya Liam Mieke Nils Olena Priya'.split(' ');
const nameOf = (at: number): string => `${names[at % names.length]} ${Math.floor(at / names.length) + 1}`;

/** Joins a change to a situation: parts of a meeting, member, attendee, group or practitioner are joined too. */
export function changed(ordinary: Situation, change: Situation): Situation {
  const joined = { ...ordinary, ...change };
  const parts = ['meeting', 'member', 'attendee', 'group', 'practitioner'] as const;
  for (const part of parts) {
    Object.assign(joined, { [part]: { ...ordinary[part], ...change[part] } });
  }
  return joined;
}

/** The portfolio and the question that a situation tells. */
export function told(
  scheme: Scheme,
  situation: Situation & { readonly asOf: IsoDate },
): [Portfolio, Question] {
  const { asOf, interpretations, secondary, activities, minutes = 120, people = 4, members = 8 } = situation;
  const { meetings = 0, without = [], otherGroups = [], absentFrom = [] } = situation;
  const { reportedAfter, registeredBefore } = situation;
  const practitioner = { id: 'p0', name: nameOf(0), ...situation.practitioner };
  const period = situation.period ?? cycleOf(scheme, practitioner, asOf);
  const person = (at: number): { readonly practitioner: string; readonly name: string } => ({
    practitioner: `p${at}`,
    name: nameOf(at),
  });
  const group: PeerGroup = {
    id: 'g',
    memberships: Array.from({ length: members }, (_, at) => ({
      ...person(at),
      from: '2000-01-01',
      ...situation.member,
      ...situation.memberAt?.[at],
    })),
    ...situation.group,
  };
  const days = typeof meetings === 'number' ? spread(period, meetings) : meetings;
  const records = days.map((date, at): MeetingRecord => {
    const record: MeetingRecord = {
      id: `m${at}`,
      group: 'g',
      date,
      start: '10:00',
      end: clock(600 + minutes),
      attendees: Array.from({ length: people }, (_, one) => ({
        ...person(one + (absentFrom.includes(at) ? 1 : 0)),
        ...situation.attendee,
        ...situation.attendeeAt?.[one],
      })),
      ...(reportedAfter !== undefined && { reported: daysLater(date, reportedAfter) }),
      ...(registeredBefore !== undefined && { registered: daysLater(date, -registeredBefore) }),
      ...situation.meeting,
      ...situation.meetingAt?.[at],
    };
    return Object.fromEntries(
      Object.entries(record).filter(([field]) => !without.includes(field as keyof MeetingRecord)),
    ) as unknown as MeetingRecord;
  });
  const portfolio = {
    practitioner,
    groups: [group, ...otherGroups],
    meetings: records,
    ...(activities && { activities }),
  };
  return [
    portfolio,
    {
      asOf,
      period,
      ...(interpretations && { interpretations }),
      ...(secondary === undefined && { secondary: 'accept' }),
    },
  ];
}
