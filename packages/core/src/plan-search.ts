import type { Asked } from './ask.ts';
import { entryOf } from './attendance.ts';
import { daysBetween, daysLater } from './dates.ts';
import type { IsoDate } from './dates.ts';
import type { Outcome } from './finding.ts';
import type { PeerGroup } from './group.ts';
import { judgeYear } from './judge-year.ts';
import type { MeetingRecord } from './meeting.ts';
import type { Portfolio } from './portfolio.ts';
import type { Setting } from './rules/judge.ts';
import { lastDay } from './rules/pro-rata.ts';
import { groupOf } from './rules/tally.ts';
import type { Rule } from './scheme.ts';
import { decisive, deciding, place } from './wanted-meetings.ts';
import type { Placed, Wanted } from './wanted-meetings.ts';

/** No scheme asks for more meetings of one year than this; more are not tried, held or completed. */
const mostMeetings = 60;

/** One way to try: whose meetings, what they are worth now, which records could be completed, and in which group to meet. */
export interface Attempt {
  readonly asked: Asked;
  readonly group: PeerGroup | undefined;
  readonly outcomes: readonly Outcome[];
  readonly repairable: readonly number[];
  readonly asRule: string | undefined;
  /** What further meetings must be. */
  readonly wanted: readonly Wanted[];
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

/** Minutes on a member's own practice in a meeting to come: as recorded so far, else an even share of two hours. */
const ownMinutes = ({ practitioner, meetings, groups }: Portfolio): number => {
  const entries = practitioner ? meetings.flatMap((one) => entryOf(practitioner, one) ?? []) : [];
  const known = entries.flatMap(({ ownPracticeMinutes }) => ownPracticeMinutes ?? []);
  const people = groups?.[0]?.memberships?.length ?? meetings.at(-1)?.attendees?.length ?? 0;
  if (known.length === 0) return 120 / Math.max(people, 4);
  return known.reduce((sum, one) => sum + one, 0) / known.length;
};

/** Meetings that would count, of two hours, with whoever is asked about. */
const planned = ({ asked, asRule }: Attempt, placed: readonly Placed[]): readonly MeetingRecord[] => {
  const { portfolio } = asked.setting;
  const { id, name = '' } = portfolio.practitioner ?? { id: undefined };
  const minutes = ownMinutes(portfolio);
  return placed.map(({ on, activity = 'peerDiscussion', role, topic }, at) => ({
    id: `planned-${at}`,
    date: on,
    start: '18:00',
    end: '20:00',
    modality: 'inPerson',
    activity,
    group: asRule ?? 'planned',
    roles: role === undefined ? [] : [{ role, by: 'planned' }],
    topics: topic === undefined ? [] : [{ kind: topic }],
    ...(id !== undefined && { attendees: [{ name, practitioner: id, ownPracticeMinutes: minutes }] }),
  }));
};

/** What is tried, without the meetings that count for nothing whatever is done: there may be thousands of them. */
const tried = (attempt: Attempt, repairs: number): { meetings: MeetingRecord[]; outcomes: Outcome[] } => {
  const { asked, outcomes, repairable, asRule } = attempt;
  const repaired = new Set(repairable.slice(0, repairs));
  const kept: { meetings: MeetingRecord[]; outcomes: Outcome[] } = { meetings: [], outcomes: [] };
  asked.setting.portfolio.meetings.forEach((meeting, at) => {
    const outcome = repaired.has(at) ? 'passed' : outcomes[at]!;
    if (outcome !== 'passed' && outcome !== 'cantTell') return;
    const isNameless = repaired.has(at) && groupOf(meeting) === undefined;
    kept.meetings.push(isNameless ? { ...meeting, group: asRule ?? 'planned' } : meeting);
    kept.outcomes.push(outcome);
  });
  return kept;
};

const holds = (attempt: Attempt, repairs: number, further: number): boolean => {
  const { asked, group, wanted, days } = attempt;
  const { setting } = asked;
  const { meetings, outcomes } = tried(attempt, repairs);
  const more = planned(attempt, place(wanted, days, further));
  if (more.length < further) return false;
  const portfolio = { ...setting.portfolio, meetings: [...meetings, ...more] };
  const all = deciding(asked).filter(({ rule }) => dependsOnMeetings(rule.requires.kind));
  const besides = attempt.besides ? all.filter(({ rule }) => isEarnedBesides(rule)) : [];
  const rules = all.filter((one) => !besides.includes(one));
  const tally = { outcomes: [...outcomes, ...more.map((): Outcome => 'passed')] };
  const year = { ...setting, portfolio };
  const outcome = judgeYear(rules, year, group, tally);
  if (outcome !== 'passed' && outcome !== 'inapplicable') return false;
  return judgeYear(besides, year, group, tally, undefined, true) !== 'failed';
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

/** How many more meetings may count: fewer where a rule that decides has a maximum, which those that might count use up too. */
const roomFor = ({ asked, outcomes }: Attempt): number => {
  const most = decisive(asked).flatMap(({ requires }) =>
    requires.kind === 'meetings' ? (requires.max ?? []) : [],
  );
  const counted = outcomes.filter((one) => one === 'passed' || one === 'cantTell').length;
  return Math.min(Infinity, ...most.map((max) => Math.max(0, max - counted)));
};

/** The smallest number from 0 up to `most` for which it holds; undefined where it does for none. What holds, holds for more. */
const leastOf = (most: number, does: (count: number) => boolean): number | undefined => {
  if (most < 0 || !does(most)) return undefined;
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (does(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * The smallest number of repairs and further meetings that meets it; repairs first, since they need no date.
 *
 * Each more of either makes no minimum worse, so that the border between too few and enough is walked along.
 */
export const fewest = (attempt: Attempt): readonly [repairs: number, further: number] | undefined => {
  const { repairable, outcomes, days } = attempt;
  const room = roomFor(attempt);
  const mostFurther = Math.min(mostMeetings, days.length, room);
  // Completing a record that might count takes no room; those come first.
  const free = repairable.filter((at) => outcomes[at] === 'cantTell').length;
  const mostRepairs = (further: number): number =>
    Math.min(repairable.length, mostMeetings, free + Math.max(0, room - further));
  const least = (further: number): number | undefined =>
    leastOf(mostRepairs(further), (repairs) => holds(attempt, repairs, further));
  let best: readonly [repairs: number, further: number] | undefined;
  const isEnough = (further: number): boolean => holds(attempt, mostRepairs(further), further);
  const first = leastOf(mostFurther, isEnough) ?? Infinity;
  for (let further = first; further <= mostFurther; further += 1) {
    if (best !== undefined && further >= best[0] + best[1]) break;
    const repairs = least(further);
    if (repairs === undefined) continue;
    if (best === undefined || repairs + further < best[0] + best[1]) best = [repairs, further];
  }
  return best;
};
