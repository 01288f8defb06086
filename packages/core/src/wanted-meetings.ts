import type { Asked } from './ask.ts';
import { includes } from './dates.ts';
import type { IsoDate, Period } from './dates.ts';
import { groupedBy } from './duplicates.ts';
import type { Outcome } from './finding.ts';
import type { Role } from './group.ts';
import type { Activity, TopicKind } from './meeting.ts';
import type { Prepared } from './prepare.ts';
import type { Setting, YearJudge } from './rules/judge.ts';
import { partsOf } from './rules/parts.ts';
import { isMeant } from './rules/which.ts';
import type { Rule } from './scheme.ts';

/** The rules that decide what is asked about, made ready to judge by. */
export const deciding = ({ about, prepared }: Asked): readonly Prepared<YearJudge>[] =>
  (about === 'group' ? prepared.groupRules : prepared.practitionerRules).filter(({ decides }) => decides);

/** The rules that decide what is asked about. */
export const decisive = (asked: Asked): readonly Rule[] => deciding(asked).map(({ rule }) => rule);

/** What a further meeting must be: of a kind, with a role held, or in a part of the period. */
export interface Wanted {
  readonly activity?: Activity;
  readonly role?: Role;
  readonly topic?: TopicKind;
  readonly within?: Period;
}

/** One meeting that is both; undefined where none can be. */
const joined = (a: Wanted, b: Wanted): Wanted | undefined => {
  const differs = (key: 'activity' | 'role' | 'topic'): boolean =>
    a[key] !== undefined && b[key] !== undefined && a[key] !== b[key];
  if (differs('activity') || differs('role') || differs('topic')) return undefined;
  if (a.within === undefined || b.within === undefined) return { ...a, ...b };
  const from = a.within.from > b.within.from ? a.within.from : b.within.from;
  const to = a.within.to < b.within.to ? a.within.to : b.within.to;
  return from > to ? undefined : { ...a, ...b, within: { from, to } };
};

/** What one rule lacks by the tally, one for each meeting; nothing where any meeting will do, whenever it is held. */
const lackedBy = (
  requires: Rule['requires'],
  { portfolio: { meetings }, period, asOf }: Setting,
  outcomes: readonly Outcome[],
): readonly Wanted[] => {
  if (requires.kind !== 'meetings' || (requires.which === undefined && requires.each === undefined))
    return [];
  const { which = {}, each, min = 0 } = requires;
  const activity = which.activities?.[0];
  const { role, topic } = which;
  const what = { ...(activity && { activity }), ...(role && { role }), ...(topic && { topic }) };
  const parts = each === undefined ? [period] : partsOf(period, each).filter(({ to }) => to >= asOf);
  return parts.flatMap((part) => {
    const held = meetings.filter(
      (one, at) => outcomes[at] === 'passed' && isMeant(which, one) && includes(part, one.date ?? part.from),
    ).length;
    const wanted: Wanted = each === undefined ? what : { ...what, within: part };
    return Array.from({ length: Math.max(0, min - held) }, () => wanted);
  });
};

/** What further meetings must be, so that every rule that decides has those it asks for; one may serve several rules. */
export const wantedMeetings = (asked: Asked, outcomes: readonly Outcome[]): readonly Wanted[] => {
  const wanted: Wanted[] = [];
  for (const { requires } of decisive(asked)) {
    const open = new Set(wanted.keys());
    for (const one of lackedBy(requires, asked.setting, outcomes)) {
      const at = [...open].find((other) => joined(wanted[other]!, one) !== undefined);
      if (at === undefined) wanted.push(one);
      else {
        wanted[at] = joined(wanted[at]!, one)!;
        open.delete(at);
      }
    }
  }
  return wanted;
};

/** So many of the days, spread evenly; all where there are fewer. */
const spread = (days: readonly IsoDate[], count: number): readonly IsoDate[] => {
  const last = days.length - 1;
  if (last < count) return days.slice(0, count);
  return Array.from({ length: count }, (_, at) => days[Math.floor(((at + 1) * last) / count)]!);
};

/** A further meeting with its day. */
export interface Placed extends Wanted {
  readonly on: IsoDate;
}

/**
 * So many further meetings on days of their own, in order: those wanted in a part of the period are spread over it, the
 * others over what is left.
 */
export const place = (
  wanted: readonly Wanted[],
  days: readonly IsoDate[],
  count: number,
): readonly Placed[] => {
  const chosen = Array.from({ length: count }, (_, at) => wanted[at] ?? {});
  if (chosen.every(({ within }) => within === undefined)) {
    return spread(days, count).map((on, at) => ({ ...chosen[at]!, on }));
  }
  const placed: Placed[] = [];
  const taken = new Set<IsoDate>();
  const put = (those: readonly Wanted[], among: readonly IsoDate[]): void =>
    spread(
      among.filter((day) => !taken.has(day)),
      those.length,
    ).forEach((on, at) => {
      taken.add(on);
      placed.push({ ...those[at]!, on });
    });
  const byPart = groupedBy(
    chosen.filter(({ within }) => within !== undefined),
    ({ within }) => `${within!.from}${within!.to}`,
  );
  for (const those of byPart)
    put(
      those,
      days.filter((day) => includes(those[0]!.within!, day)),
    );
  put(
    chosen.filter(({ within }) => within === undefined),
    days,
  );
  return placed.toSorted((a, b) => (a.on < b.on ? -1 : 1));
};
