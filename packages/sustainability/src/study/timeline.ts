import { dayNumber } from './days.ts';
import type { DayNumber } from './days.ts';
import type { Definitions } from './definitions.ts';
import type { GroupFormed, History, HistoryEvent, MeetingHeld, MemberJoined } from './history.ts';
import { turns } from './parse-history.ts';

/** From a day to a day; `to` is the first day after it, absent while it lasts. */
export interface Span {
  readonly from: DayNumber;
  readonly to?: DayNumber;
}

/** One membership. */
export interface Stay extends Span {
  readonly joined: MemberJoined;
  /** Place in the log. */
  readonly index: number;
}

/** One term of a facilitator. */
export interface Term extends Span {
  readonly member: string;
  readonly index: number;
}

/** One meeting, numbered from 1 by day. */
export interface Held {
  readonly day: DayNumber;
  readonly meeting: MeetingHeld;
  readonly id: string;
}

/** All that is known of one group, in order of time. */
export interface GroupTimeline {
  readonly id: string;
  readonly formed: DayNumber;
  readonly formedEvent: GroupFormed;
  /** The first dissolution, if it lies within the observation. */
  readonly dissolved?: DayNumber;
  readonly reason?: string;
  /** Dissolution or last day of observation. */
  readonly last: DayNumber;
  readonly stays: readonly Stay[];
  readonly terms: readonly Term[];
  readonly meetings: readonly Held[];
  readonly suspensions: readonly Span[];
  /** Events left out because they lie after the end of the group or of the observation. */
  readonly ignored: { readonly afterEnd: number; readonly afterDissolution: number };
}

interface Dated<E extends HistoryEvent = HistoryEvent> {
  readonly event: E;
  readonly day: DayNumber;
  readonly index: number;
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Pairs beginnings with ends, one person at a time. */
function pairs<E extends HistoryEvent>(
  dated: readonly Dated[],
  begins: E['type'],
  ends: HistoryEvent['type'],
): readonly {
  readonly event: E;
  readonly index: number;
  readonly from: DayNumber;
  readonly to?: DayNumber;
}[] {
  const people = new Map<string, Dated[]>();
  for (const entry of dated)
    if (entry.event.type === begins || entry.event.type === ends) {
      const key = (entry.event as { readonly member?: string }).member ?? '';
      const list = people.get(key);
      if (list === undefined) people.set(key, [entry]);
      else list.push(entry);
    }
  return [...people.values()].flatMap((entries) => {
    const inOrder = turns(entries, begins);
    return inOrder.flatMap((entry, i) => {
      if (entry.event.type !== begins) return [];
      const next = inOrder[i + 1];
      const to = next !== undefined && next.event.type === ends ? next.day : undefined;
      return [
        { event: entry.event as E, index: entry.index, from: entry.day, ...(to === undefined ? {} : { to }) },
      ];
    });
  });
}

/** One timeline per group, by id; groups formed after the observation are left out, and all but `only` where it is given. */
export function timelines(
  history: History,
  definitions: Definitions,
  only?: ReadonlySet<string>,
): readonly GroupTimeline[] {
  const studyEnd = dayNumber(history.studyEnd)!;
  const groups = new Map<string, Dated[]>();
  history.events.forEach((event, index) => {
    if (event.type === 'shock' || event.type === 'covariate' || event.type === 'facilitator-trained') return;
    if (only !== undefined && !only.has(event.group)) return;
    const entry = { event, day: dayNumber(event.date)!, index };
    const list = groups.get(event.group);
    if (list === undefined) groups.set(event.group, [entry]);
    else list.push(entry);
  });
  const order = <T extends { readonly index: number }>(
    list: readonly T[],
    byDate: (a: T, b: T) => number,
  ): readonly T[] =>
    list.toSorted((a, b) =>
      definitions.rows === 'log' ? a.index - b.index : byDate(a, b) || a.index - b.index,
    );
  return [...groups]
    .toSorted(([a], [b]) => byId(a, b))
    .flatMap(([id, all]): readonly GroupTimeline[] => {
      const formedEntry = all.find((entry) => entry.event.type === 'group-formed');
      if (formedEntry === undefined)
        throw new RangeError(
          'A group has events but no event says that it was formed: add its group-formed event; parseHistory points to each such place.',
        );
      if (formedEntry.day > studyEnd) return [];
      const ends = all.filter((entry) => entry.event.type === 'group-dissolved' && entry.day <= studyEnd);
      const end = ends.reduce<Dated | undefined>(
        (first, entry) => (first && first.day <= entry.day ? first : entry),
        undefined,
      );
      const last = end?.day ?? studyEnd;
      const within = all.filter((entry) => entry.day <= last);
      const reason = (end?.event as { readonly reason?: string } | undefined)?.reason;
      const meetings = within
        .filter((entry): entry is Dated<MeetingHeld> => entry.event.type === 'meeting')
        .toSorted(
          (a, b) =>
            a.day - b.day ||
            byId(a.event.id ?? '', b.event.id ?? '') ||
            byId(a.event.attendees.join(), b.event.attendees.join()),
        )
        .map(({ event, day }, i): Held => ({ day, meeting: event, id: event.id ?? `${id}/${i + 1}` }));
      return [
        {
          id,
          formed: formedEntry.day,
          formedEvent: formedEntry.event as GroupFormed,
          ...(end === undefined ? {} : { dissolved: end.day }),
          ...(reason === undefined ? {} : { reason }),
          last,
          stays: order(
            pairs<MemberJoined>(within, 'member-joined', 'member-left').map((pair): Stay =>
              Object.assign(pair, { joined: pair.event }),
            ),
            (a, b) => a.from - b.from || byId(a.joined.member, b.joined.member),
          ),
          terms: order(
            pairs(within, 'facilitator-appointed', 'facilitator-stepped-down').map((pair): Term =>
              Object.assign(pair, { member: (pair.event as { readonly member: string }).member }),
            ),
            (a, b) => a.from - b.from || byId(a.member, b.member),
          ),
          meetings,
          suspensions: pairs(within, 'group-suspended', 'group-resumed').toSorted((a, b) => a.from - b.from),
          ignored: {
            afterEnd: all.filter((entry) => entry.day > studyEnd).length,
            afterDissolution:
              end === undefined
                ? 0
                : all.filter(
                    (entry) =>
                      entry.day > last && entry.day <= studyEnd && entry.event.type !== 'group-dissolved',
                  ).length,
          },
        },
      ];
    });
}

/**
 * The first dormant day of a group, or none.
 *
 * After a sign of life on day *a* with the next on day *b*, the group becomes dormant on day *a* + `dormancyDays`, postponed by the length of
 * each suspension that starts in [a, b) and before that day (for ever, where nothing resumed it), if that day lies before *b* and
 * not after the group's last day.
 */
export function dormantDay(
  group: GroupTimeline,
  signs: readonly DayNumber[],
  definitions: Definitions,
): DayNumber | undefined {
  for (let i = 0; i < signs.length; i++) {
    const from = signs[i]!;
    const next = signs[i + 1] ?? Infinity;
    let day = from + definitions.dormancyDays;
    if (definitions.suspension === 'postpones')
      for (const span of group.suspensions)
        if (span.from >= from && span.from < next && span.from < day)
          day += (span.to ?? Infinity) - span.from;
    if (day < next && day <= group.last) return day;
  }
  return undefined;
}
