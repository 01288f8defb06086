import { isIsoDate } from '@peer-groups/core';
import type { IsoDate } from '@peer-groups/core';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Month and weekday names cost a formatter per locale; making one takes longer than setting a page. */
function formatter(locale: string, part: 'date' | 'weekday'): Intl.DateTimeFormat {
  const key = `${locale} ${part}`;
  let made = formatters.get(key);
  if (made === undefined) {
    const options: Intl.DateTimeFormatOptions =
      part === 'date' ? { day: 'numeric', month: 'long', year: 'numeric' } : { weekday: 'long' };
    made = new Intl.DateTimeFormat(locale, {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
    if (formatters.size < 200) formatters.set(key, made);
  }
  return made;
}

const momentOf = (day: IsoDate): Date => {
  if (isIsoDate(day)) return new Date(`${day}T00:00:00Z`);
  // What was given is not repeated: it may be a text that somebody wrote in the wrong place.
  throw new RangeError('What is given for a day is no day that can be written. Give it as 2026-03-17.');
};

/**
 * A day as its reader writes it, without and with the day of the week.
 *
 * Weekday and date are put together here, because engines differ in the comma between them.
 *
 * @param locale BCP 47 tag.
 * @throws {RangeError} when the day is none.
 * @example
 * longDate('2026-11-25', 'en-NZ'); //=> 'Wednesday, 25 November 2026'
 */
export function longDate(day: IsoDate, locale: string): string {
  const weekday = formatter(locale, 'weekday').format(momentOf(day));
  return `${weekday.charAt(0).toLocaleUpperCase(locale)}${weekday.slice(1)}, ${shortDate(day, locale)}`;
}

/**
 * A day as its reader writes it.
 *
 * @throws {RangeError} when the day is none.
 * @example
 * shortDate('2026-11-25', 'en-NZ'); //=> '25 November 2026'
 */
export function shortDate(day: IsoDate, locale: string): string {
  return formatter(locale, 'date').format(momentOf(day)).replaceAll('\u202F', '\u00A0');
}
