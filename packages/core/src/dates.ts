/**
 * A calendar day as `YYYY-MM-DD` (ISO 8601), between `1000-01-01` and `9999-12-31`.
 *
 * Days compare as text: `a < b` means that `a` is earlier. No time zone is involved.
 */
export type IsoDate = string;

/** A time of day on a 24-hour clock as `HH:MM`, local to where the meeting was held. */
export type LocalTime = string;

/** A span of days; both ends are inclusive. */
export interface Period {
  /** First day, inclusive. */
  readonly from: IsoDate;
  /** Last day, inclusive. */
  readonly to: IsoDate;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * How many days a month has, in the Gregorian calendar.
 *
 * @param month 1 to 12; any other number has no days.
 * @example
 * daysInMonth(2024, 2); //=> 29
 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};

const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/**
 * Whether a text is a day that exists, written as `YYYY-MM-DD`.
 *
 * @example
 * isIsoDate('2026-02-29'); //=> false
 */
export function isIsoDate(text: string): text is IsoDate {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const day = twoDigits(text, 8);
  return year >= 1000 && day >= 1 && day <= daysInMonth(year, twoDigits(text, 5));
}

/**
 * Whether a text is a time of day written as `HH:MM`, from `00:00` to `23:59`.
 *
 * @example
 * isLocalTime('18:30'); //=> true
 */
export function isLocalTime(text: string): text is LocalTime {
  return text.length === 5 && text[2] === ':' && twoDigits(text, 0) <= 23 && twoDigits(text, 3) <= 59;
}

/**
 * Minutes from one time of day to a later one on the same day; negative when `end` is earlier.
 *
 * @example
 * minutesBetween('18:30', '20:00'); //=> 90
 */
export function minutesBetween(start: LocalTime, end: LocalTime): number {
  return (twoDigits(end, 0) - twoDigits(start, 0)) * 60 + twoDigits(end, 3) - twoDigits(start, 3);
}

/**
 * Whether a day lies in a period; both ends are inclusive.
 *
 * @example
 * includes({ from: '2025-04-01', to: '2026-03-31' }, '2026-03-31'); //=> true
 */
export function includes(period: Period, day: IsoDate): boolean {
  return day >= period.from && day <= period.to;
}

const dayNumber = (day: IsoDate): number =>
  Date.UTC(twoDigits(day, 0) * 100 + twoDigits(day, 2), twoDigits(day, 5) - 1, twoDigits(day, 8)) /
  86_400_000;

const firstDay: IsoDate = '1000-01-01';
const lastDay: IsoDate = '9999-12-31';
const firstNumber = dayNumber(firstDay);
const lastNumber = dayNumber(lastDay);

/**
 * The day that lies a number of days later (earlier when negative), or the first or last day that there is, `1000-01-01`
 * or `9999-12-31`, where it would lie beyond: some stores write the latter for an open end.
 *
 * @example
 * daysLater('2026-03-31', 1); //=> '2026-04-01'
 */
export function daysLater(day: IsoDate, count: number): IsoDate {
  const number = dayNumber(day) + count;
  if (number <= firstNumber) return firstDay;
  return number >= lastNumber ? lastDay : new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Whole days from one day to another; negative when `to` is earlier.
 *
 * @example
 * daysBetween('2026-03-01', '2026-03-31'); //=> 30
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/**
 * The same day a number of months later; where the month is too short, its last day. Days beyond the first or last that
 * there is are that day.
 *
 * @example
 * monthsLater('2024-01-31', 1); //=> '2024-02-29'
 */
export function monthsLater(day: IsoDate, count: number): IsoDate {
  const months = Number(day.slice(0, 4)) * 12 + twoDigits(day, 5) - 1 + count;
  const year = Math.floor(months / 12);
  if (year < 1000 || year > 9999) return year < 1000 ? firstDay : lastDay;
  const month = months - year * 12 + 1;
  const last = Math.min(twoDigits(day, 8), daysInMonth(year, month));
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(last, 2)}`;
}

/**
 * The same day a number of years later; 29 February becomes 28 February where there is none.
 *
 * @example
 * yearsLater('2024-02-29', 1); //=> '2025-02-28'
 */
export function yearsLater(day: IsoDate, count: number): IsoDate {
  return monthsLater(day, count * 12);
}

/**
 * Throws when a period is not one: an end that is no day, or ends in the wrong order.
 *
 * @throws {RangeError} saying what was given and what would work.
 */
export function assertPeriod(period: Period): void {
  assertDay(period.from, 'a period');
  assertDay(period.to, 'a period');
  if (period.from > period.to) {
    throw new RangeError(
      `The period runs backwards: from ${period.from} to ${period.to}. Give the earlier day as "from".`,
    );
  }
}

/**
 * Throws when a text is not a day; `what` says in the message what it was meant for.
 *
 * @throws {RangeError} saying what was given and what would work.
 */
export function assertDay(day: IsoDate, what: string): void {
  if (typeof day !== 'string' || !isIsoDate(day)) {
    throw new RangeError(
      `${JSON.stringify(day)} is not a day for ${what}. Give a day that exists as YYYY-MM-DD, such as 2026-03-31.`,
    );
  }
}
