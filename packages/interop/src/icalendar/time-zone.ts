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

/** Clocks never change twice within two weeks where calendars still look at them. */
const step = 14 * 24 * hour;

/** The changes of a year, found by halving between fortnights; most zones have two or none. */
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

const ruleLines = (zone: string, all: readonly Transition[]): readonly string[] => {
  const [first] = all;
  const places = all.map(placeOf);
  const place = places[0]!;
  const nth = places.every((one) => one.nth === place.nth) ? place.nth : place.fromEnd;
  const kind = first!.to > first!.from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${in1970(place, nth)}T${place.clock}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${place.month};BYDAY=${nth}${weekdays[place.weekday]}`,
    `TZOFFSETFROM:${offset(first!.from)}`,
    `TZOFFSETTO:${offset(first!.to)}`,
    `TZNAME:${tzName(zone, new Date(first!.at + hour), 'short')}`,
    `END:${kind}`,
  ];
};

/** How many years are looked at, to tell "the last Sunday" from "the fourth". */
const years = 10;

/**
 * A VTIMEZONE as Outlook takes it: yearly rules that begin in 1970, as the zone's clocks change from a year on.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5 | RFC 5545, 3.6.5}
 */
export function vtimezone(zone: string, year: number): readonly string[] {
  const byYear = Array.from({ length: years }, (_, at) => transitionsOf(zone, year + at));
  const regular = byYear[0]!.length === 2 && byYear.every((all) => all.length === 2);
  const plain = offset(offsetAt(zone, Date.UTC(year, 0, 1)));
  const name = tzName(zone, new Date(Date.UTC(year, 0, 1)), 'short');
  const lines = regular
    ? [0, 1].flatMap((at) =>
        ruleLines(
          zone,
          byYear.map((all) => all[at]!),
        ),
      )
    : [
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        `TZOFFSETFROM:${plain}`,
        `TZOFFSETTO:${plain}`,
        `TZNAME:${name}`,
        'END:STANDARD',
      ];
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
