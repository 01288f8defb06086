import type { Asked } from './ask.ts';
import { entryOf } from './attendance.ts';
import { daysBetween, daysLater } from './dates.ts';
import type { IsoDate } from './dates.ts';
import type { Outcome } from './finding.ts';
import type { PeerGroup } from './group.ts';
import { judgeYear } from './judge-year.ts';
import type { Activity, MeetingRecord } from './meeting.ts';
import type { Portfolio } from './portfolio.ts';
import type { Setting } from './rules/judge.ts';
import { lastDay } from './rules/pro-rata.ts';
import { groupOf } from './rules/tally.ts';
import { isMeant } from './rules/which.ts';
import type { Rule } from './scheme.ts';

/** No scheme asks for more meetings of one year than this; more are not tried, held or completed. */
const mostMeetings = 60;

/** One way to try: whose meetings, what they are worth now, which records could be completed, and in which group to meet. */
export interface Attempt {
  readonly asked: Asked;
  readonly group: PeerGroup | undefined;
  readonly outcomes: readonly Outcome[];
  readonly repairable: readonly number[];
  readonly asRule: string | undefined;
  /** The days that are left for meetings. */
  readonly days: readonly IsoDate[];
  /** Whether what other activities may earn is left to them. */
  readonly besides: boolean;
}

/** Days that are left for a meeting: those on which none was held. */
export const freeDays = (setting: Setting): readonly IsoDate[] => {
  const { asOf, period, portfolio } = setting;
  const taken = new Set(portfolio.meetings.flatMap(({ date = '' }) => (date <= asOf ? date : [])));
  const start = asOf < period.from ? period.from : asOf;
  const left = daysBetween(start, lastDay(setting));
  return Array.from({ length: Math.max(0, left + 1) }, (_, at) => daysLater(start, at)).filter(
    (day) => !taken.has(day),
  );
};

/** So many of the days, spread evenly; all where there are fewer. */
export const spread = (days: readonly IsoDate[], count: number): readonly IsoDate[] => {
  const last = days.length - 1;
  if (last < count) return days.slice(0, count);
  return Array.from({ length: count }, (_, at) => days[Math.floor(((at + 1) * last) / count)]!);
};

/** The rules that decide what is asked about. */
export const decisive = ({ about, prepared }: Asked): readonly Rule[] =>
  (about === 'group' ? prepared.groupRules : prepared.practitionerRules).flatMap(({ decides, rule }) =>
    decides ? rule : [],
  );

/** What further meetings must be, first the kinds that a rule asks for by name and the tally does not hold yet. */
export const wantedActivities = (asked: Asked, outcomes: readonly Outcome[]): readonly Activity[] => {
  const { meetings } = asked.setting.portfolio;
  return decisive(asked).flatMap(({ requires }) => {
    if (requires.kind !== 'meetings' || requires.which?.activities === undefined) return [];
    const { which, min = 0 } = requires;
    const held = meetings.filter((one, at) => outcomes[at] === 'passed' && isMeant(which, one)).length;
    return Array.from({ length: Math.max(0, min - held) }, () => which.activities![0]!);
  });
};

/** Minutes on a member's own practice in a meeting to come: as recorded so far, else an even share of two hours. */
const ownMinutes = ({ practitioner, meetings, groups }: Portfolio): number => {
  const entries = practitioner ? meetings.flatMap((one) => entryOf(practitioner, one) ?? []) : [];
  const known = entries.flatMap(({ ownPracticeMinutes }) => ownPracticeMinutes ?? []);
  const people = groups?.[0]?.memberships?.length ?? meetings.at(-1)?.attendees?.length ?? 0;
  if (known.length === 0) return 120 / Math.max(people, 4);
  return known.reduce((sum, one) => sum + one, 0) / known.length;
};

/** Meetings that would count, of two hours, with whoever is asked about. */
const planned = (
  { asked, outcomes, asRule }: Attempt,
  dates: readonly IsoDate[],
): readonly MeetingRecord[] => {
  const { portfolio } = asked.setting;
  const wanted = wantedActivities(asked, outcomes);
  const roles = decisive(asked).flatMap(({ requires }) =>
    requires.kind === 'meetings' && requires.which?.role ? { role: requires.which.role, by: 'planned' } : [],
  );
  const topics = decisive(asked).flatMap(({ requires }) =>
    requires.kind === 'meetings' && requires.which?.topic ? { kind: requires.which.topic } : [],
  );
  const { id, name = '' } = portfolio.practitioner ?? { id: undefined };
  const minutes = ownMinutes(portfolio);
  return dates.map((date, at) => ({
    id: `planned-${at}`,
    date,
    start: '18:00',
    end: '20:00',
    modality: 'inPerson',
    activity: wanted[at] ?? 'peerDiscussion',
    group: asRule ?? 'planned',
    roles,
    topics,
    ...(id !== undefined && { attendees: [{ name, practitioner: id, ownPracticeMinutes: minutes }] }),
  }));
};

const holds = (attempt: Attempt, repairs: number, further: number): boolean => {
  const { asked, group, outcomes, repairable } = attempt;
  const { setting, prepared, about } = asked;
  const settled = [...outcomes];
  const meetings = [...setting.portfolio.meetings];
  for (const index of repairable.slice(0, repairs)) {
    settled[index] = 'passed';
    const meeting = meetings[index]!;
    if (groupOf(meeting) === undefined) meetings[index] = { ...meeting, group: attempt.asRule ?? 'planned' };
  }
  const more = planned(attempt, spread(attempt.days, further));
  const portfolio = { ...setting.portfolio, meetings: [...meetings, ...more] };
  const deciding = (about === 'group' ? prepared.groupRules : prepared.practitionerRules).filter(
    ({ decides, rule }) => decides && dependsOnMeetings(rule.requires.kind),
  );
  const rules = deciding.filter(({ rule }) => !(attempt.besides && isEarnedBesides(rule)));
  const besides = deciding.filter(({ rule }) => isEarnedBesides(rule));
  const all = { outcomes: [...settled, ...more.map((): Outcome => 'passed')] };
  const year = { ...setting, portfolio };
  const outcome = judgeYear(rules, year, group, all);
  if (outcome !== 'passed' && outcome !== 'inapplicable') return false;
  return !attempt.besides || judgeYear(besides, year, group, all, undefined, true) !== 'failed';
};

const elsewhere: ReadonlySet<string> = new Set([
  'charter',
  'groupSize',
  'similarity',
  'consistency',
  'membership',
  'groups',
  'milestones',
]);

/** Whether a rule of this kind is met by meetings. */
export const dependsOnMeetings = (kind: string): boolean => !elsewhere.has(kind);

/** Whether a rule that decides asks for meetings of one group. */
export const asksForOneGroup = (asked: Asked): boolean =>
  decisive(asked).some(({ requires }) => requires.kind === 'meetings' && requires.of === 'sameGroup');

/** Whether what a rule asks may be earned by other activities than meetings. */
export const isEarnedBesides = ({ requires }: Rule): boolean =>
  requires.kind === 'credit' && requires.activities !== undefined;

/** The smallest number of repairs and further meetings that meets it; repairs first, since they need no date. */
export const fewest = (attempt: Attempt): readonly [repairs: number, further: number] | undefined => {
  const limit = Math.min(mostMeetings, attempt.days.length);
  const mostRepairs = Math.min(attempt.repairable.length, mostMeetings);
  for (let total = 0; total <= mostRepairs + limit; total += 1) {
    for (let repairs = Math.min(total, mostRepairs); repairs >= 0; repairs -= 1) {
      if (total - repairs > limit) break;
      if (holds(attempt, repairs, total - repairs)) return [repairs, total - repairs];
    }
  }
  return undefined;
};
