import { tzOffset, tzName } from '@date-fns/tz';
import { daysInMonth } from '@peer-groups/core';

/** One change of the clocks in a year. */
interface Transition {
  /** The instant of the change, in milliseconds. */
  readonly at: number;
  /** Minutes east of UTC before and after. */
  readonly from: number;
  readonly to: number;
}

const hour = 3_600_000;

const offsetAt = (zone: string, at: number): number => tzOffset(zone, new Date(at));

/** Clocks never change twice within a week: Morocco's month of fasting, the shortest time between two changes, has four. */
const step = 7 * 24 * hour;

/** The changes of a year, found by halving between weeks; most zones have two or none. */
const transitionsOf = (zone: string, year: number): readonly Transition[] => {
  const transitions: Transition[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  for (let day = Date.UTC(year, 0, 1); day < end; day += step) {
    const from = offsetAt(zone, day);
    const to = offsetAt(zone, Math.min(day + step, end));
    if (from === to) continue;
    let low = day;
    let high = Math.min(day + step, end);
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offsetAt(zone, middle) === from) low = middle;
      else high = middle;
    }
    transitions.push({ at: high, from, to });
  }
  return transitions;
};

const two = (value: number): string => String(Math.abs(value)).padStart(2, '0');
const offset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}${two(minutes % 60)}`;

interface Place {
  readonly month: number;
  readonly weekday: number;
  readonly nth: number;
  readonly fromEnd: number;
  readonly clock: string;
}

/** Where in its year a change lies by the clock before it: the second Sunday, and the third from the end. */
const placeOf = ({ at, from }: Transition): Place => {
  const local = new Date(at + from * 60_000);
  const [month, day] = [local.getUTCMonth() + 1, local.getUTCDate()];
  const left = daysInMonth(local.getUTCFullYear(), month) - day;
  return {
    month,
    weekday: local.getUTCDay(),
    nth: Math.ceil(day / 7),
    fromEnd: -Math.ceil((left + 1) / 7),
    clock: `${two(local.getUTCHours())}${two(local.getUTCMinutes())}00`,
  };
};

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** The day in 1970 on which a rule would first have applied: what Outlook wants a zone to begin with. */
const in1970 = ({ month, weekday }: Place, nth: number): string => {
  const days = Array.from({ length: daysInMonth(1970, month) }, (_, at) => at + 1).filter(
    (day) => new Date(Date.UTC(1970, month - 1, day)).getUTCDay() === weekday,
  );
  return `1970${two(month)}${two(days.at(nth > 0 ? nth - 1 : nth)!)}`;
};

const observance = (
  kind: 'DAYLIGHT' | 'STANDARD',
  start: string,
  [from, to]: readonly [number, number],
  name: string,
  rule?: string,
): readonly string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  ...(rule === undefined ? [] : [rule]),
  `TZOFFSETFROM:${offset(from)}`,
  `TZOFFSETTO:${offset(to)}`,
  `TZNAME:${name}`,
  `END:${kind}`,
];

const kindOf = ({ from, to }: Transition): 'DAYLIGHT' | 'STANDARD' => (to > from ? 'DAYLIGHT' : 'STANDARD');
const nameAt = (zone: string, at: number): string => tzName(zone, new Date(at), 'short');

/** One change of each year as a yearly rule; undefined where no rule says it: by the calendar of a faith, or once only. */
const ruled = (zone: string, all: readonly Transition[]): readonly string[] | undefined => {
  const first = all[0]!;
  const places = all.map(placeOf);
  const place = places[0]!;
  const agree = (part: (one: Place) => unknown): boolean => places.every((one) => part(one) === part(place));
  const nth = agree((one) => one.nth) ? place.nth : agree((one) => one.fromEnd) ? place.fromEnd : undefined;
  if (nth === undefined || !agree(({ month, weekday, clock }) => `${month} ${weekday} ${clock}`))
    return undefined;
  if (all.some(({ from, to }) => from !== first.from || to !== first.to)) return undefined;
  return observance(
    kindOf(first),
    `${in1970(place, nth)}T${place.clock}`,
    [first.from, first.to],
    nameAt(zone, first.at + hour),
    `RRULE:FREQ=YEARLY;BYMONTH=${place.month};BYDAY=${nth}${weekdays[place.weekday]}`,
  );
};

/** Each change by its day, behind what holds on the first day. */
const oneByOne = (zone: string, year: number, all: readonly Transition[]): readonly string[] => {
  const begin = Date.UTC(year, 0, 1);
  const plain = offsetAt(zone, begin);
  return [
    ...observance('STANDARD', '19700101T000000', [plain, plain], nameAt(zone, begin)),
    ...all.flatMap((one) => {
      const local = new Date(one.at + one.from * 60_000).toISOString();
      return observance(
        kindOf(one),
        local.slice(0, 19).replaceAll(/[-:]/g, ''),
        [one.from, one.to],
        nameAt(zone, one.at + hour),
      );
    }),
  ];
};

/** How many years are looked at, to tell "the last Sunday" from "the fourth". */
const years = 10;

/**
 * A VTIMEZONE as Outlook takes it: yearly rules that begin in 1970, as the zone's clocks change from a year on. Where no rules
 * say it for ten years, each change stands by its day.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5 | RFC 5545, 3.6.5}
 */
export function vtimezone(zone: string, year: number): readonly string[] {
  const byYear = Array.from({ length: years }, (_, at) => transitionsOf(zone, year + at));
  const rules = byYear.every((all) => all.length === 2)
    ? [0, 1].map((at) =>
        ruled(
          zone,
          byYear.map((all) => all[at]!),
        ),
      )
    : [undefined];
  const lines = rules.every((one) => one !== undefined) ? rules.flat() : oneByOne(zone, year, byYear.flat());
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'];
}

/** Whether a name is one of a time zone. */
export const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
