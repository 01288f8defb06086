import { daysInMonth, isIsoDate } from '@peer-groups/core';
import type { IsoDate } from '@peer-groups/core';
import { tzOffset } from '@date-fns/tz';
import { wrong } from '../wrong.ts';

/** A day of the week, as calendars write it. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** How a series repeats: only by rules that every calendar reads alike. */
export interface Repetition {
  readonly every: 'week' | 'month';
  /** Each week or month is 1, every second one is 2. Default 1. */
  readonly interval?: number;
  /**
   * For a month: which of its weekdays, 1 to 4, or -1 for the last. By default that of the first meeting; a fifth is the last.
   */
  readonly nth?: 1 | 2 | 3 | 4 | -1;
  /** The weekday of the first meeting, which it is by default. */
  readonly weekday?: Weekday;
  /** How many meetings, the first among them; or `until`. */
  readonly count?: number;
  /** Last day on which a meeting may lie, inclusive. */
  readonly until?: IsoDate;
}

const weekdayOf = (date: IsoDate): Weekday =>
  (['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const)[new Date(`${date}T00:00:00Z`).getUTCDay()]!;

/** Which of its weekdays in the month a day is, 1 to 5; a fifth is always the last. */
const weekOf = (date: IsoDate): number => Math.ceil(Number(date.slice(8)) / 7);

const isLastOfMonth = (date: IsoDate): boolean =>
  Number(date.slice(8)) + 7 > daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));

/** Whether a series begins on one of its own days: calendars make different things of one that does not (RFC 5545, 3.8.5.3). */
export const beginsOnItsDay = ({ every, nth, weekday }: Repetition, date: IsoDate): boolean =>
  (weekday === undefined || weekday === weekdayOf(date)) &&
  (every === 'week' || nth === undefined || (nth === -1 ? isLastOfMonth(date) : nth === weekOf(date)));

const endOfDay = (day: IsoDate, zone: string): string => {
  const local = Date.parse(`${day}T23:59:59Z`);
  const instant = local - tzOffset(zone, new Date(local)) * 60_000;
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
};

/** The rule of a series, as a line. */
export const rrule = (
  { every, interval = 1, nth, weekday, count, until }: Repetition,
  date: IsoDate,
  timeZone: string,
): string => {
  const day = weekday ?? weekdayOf(date);
  const which = every === 'month' ? (nth ?? (weekOf(date) > 4 ? -1 : weekOf(date))) : '';
  return [
    `RRULE:FREQ=${every === 'week' ? 'WEEKLY' : 'MONTHLY'}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    `BYDAY=${which}${day}`,
    ...(count !== undefined
      ? [`COUNT=${count}`]
      : until !== undefined
        ? [`UNTIL=${endOfDay(until, timeZone)}`]
        : []),
  ].join(';');
};

/** Refuses a series that has no end, or that calendars would read in different ways. */
export const assertRepetition = (repeats: Repetition, date: IsoDate): void => {
  const { count, until, interval = 1 } = repeats;
  if (count === undefined && until === undefined)
    wrong('A series without an end', 'Give it a count or a last day.');
  if (![count ?? 1, interval].every((one) => Number.isInteger(one) && one >= 1 && one <= 1000))
    wrong('A series of such a count or interval', 'Give whole numbers from 1 to 1000.');
  if (!beginsOnItsDay(repeats, date))
    wrong('A series that does not begin on one of its days', 'Give the first meeting a day of the series.');
  if (until !== undefined && (!isIsoDate(until) || until < date))
    wrong('A series that ends before it begins', 'Give a last day not before the first meeting.');
};
