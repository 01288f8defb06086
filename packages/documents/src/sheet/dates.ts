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

/**
 * A day as its reader writes it, without and with the day of the week.
 *
 * Weekday and date are put together here, because engines differ in the comma between them.
 *
 * @param locale BCP 47 tag.
 * @example
 * longDate('2026-11-25', 'en-NZ'); //=> 'Wednesday, 25 November 2026'
 */
export function longDate(day: IsoDate, locale: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  const weekday = formatter(locale, 'weekday').format(moment);
  return `${weekday.charAt(0).toLocaleUpperCase(locale)}${weekday.slice(1)}, ${shortDate(day, locale)}`;
}

/**
 * A day as its reader writes it.
 *
 * @example
 * shortDate('2026-11-25', 'en-NZ'); //=> '25 November 2026'
 */
export function shortDate(day: IsoDate, locale: string): string {
  return formatter(locale, 'date')
    .format(new Date(`${day}T00:00:00Z`))
    .replaceAll('\u202F', '\u00A0');
}
