import { isIsoDate } from '@peer-groups/core';
import type { IsoDate } from '@peer-groups/core';

/** In which order a file writes day, month and year with figures: `dmy` in most places, `mdy` in the United States. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** Excel counts days from 30 December 1899; 20,000 to 80,000 are the years 1954 to 2119. */
const fromSerial = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

const fullYear = (year: number): number => (year < 100 ? year + (year < 70 ? 2000 : 1900) : year);

const compose = (year: number, month: number, day: number): IsoDate | undefined => {
  const text = `${String(fullYear(year)).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isIsoDate(text) ? text : undefined;
};

/**
 * A day as people write it in tables: `2026-03-17`, `17/03/2026`, `17.3.26`, `17 March 2026`, `Mar 17, 2026`, a number from
 * Excel, each with a time behind it or not. Undefined where it is no day that exists.
 *
 * @example
 * dayFrom('03/04/2026', 'dmy'); //=> '2026-04-03'
 * dayFrom('03/04/2026', 'mdy'); //=> '2026-03-04'
 */
export function dayFrom(text: string, order: DateOrder): IsoDate | undefined {
  const trimmed = text
    .trim()
    .replace(/[T ]\d{1,2}[:.]\d{2}.*$/, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)\w*[,.]?\s+/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimmed);
  if (iso) return compose(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(trimmed);
  if (figures) {
    const [a, b, c] = figures.slice(1).map(Number) as [number, number, number];
    return order === 'mdy' ? compose(c, a, b) : order === 'ymd' ? compose(a, b, c) : compose(c, b, a);
  }
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?[-\s]+([a-z]{3})[a-z]*\.?|([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?[-\s]+(\d{2}|\d{4})$/i.exec(
      trimmed,
    );
  if (named) {
    const month = months.indexOf((named[2] ?? named[3])!.toLowerCase()) + 1;
    return compose(Number(named[5]), month, Number(named[1] ?? named[4]));
  }
  const serial = /^\d{5}(?:\.\d+)?$/.test(trimmed) ? Math.floor(Number(trimmed)) : 0;
  return serial >= 20_000 && serial <= 80_000 ? fromSerial(serial) : undefined;
}

/**
 * Minutes of a length as people write it: `90`, `1:30`, `1.5 hours`, `1,5 h`, `2 hrs 15 min`, `PT1H30M`. A number without a unit
 * is taken in the unit given. Undefined where it is none.
 *
 * @example
 * minutesFrom('2.5 hours', 'minutes'); //=> 150
 * minutesFrom('1:30', 'hours'); //=> 90
 */
export function minutesFrom(text: string, unit: 'hours' | 'minutes'): number | undefined {
  const given = text
    .trim()
    .toLowerCase()
    .replaceAll(/(\d),(\d)/g, '$1.$2');
  const clock = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/.exec(given);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const plain = /^\d+(?:\.\d+)?$/.test(given) ? Number(given) : undefined;
  if (plain !== undefined) return Math.round(unit === 'hours' ? plain * 60 : plain);
  const parts =
    /^(?:pt)?(?:(\d+(?:\.\d+)?)\s*h(?:ou)?r?s?\.?)?\s*(?:and\s*)?(?:(\d+(?:\.\d+)?)\s*m(?:in(?:ute)?s?)?\.?)?$/.exec(
      given,
    );
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return undefined;
  return Math.round(Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0));
}

/** A time of day as people write it: `18:00`, `6:30 pm`, `18.30`, `1830`. Undefined where it is none. */
export function timeFrom(text: string): string | undefined {
  const parts = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2})?\s*([ap])?\.?m?\.?$/i.exec(text.trim());
  if (parts === null || (parts[2] === undefined && parts[3] === undefined)) return undefined;
  const half = parts[3]?.toLowerCase();
  const hour = (Number(parts[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return hour < 24 && Number(parts[1]) < 25 && Number(parts[2] ?? 0) < 60
    ? `${two(hour)}:${two(Number(parts[2] ?? 0))}`
    : undefined;
}

const yes = new Set([
  'y',
  'yes',
  'true',
  '1',
  'x',
  '✓',
  'present',
  'p',
  'attended',
  'ja',
  'oui',
  'sí',
  'так',
  'āe',
]);
const no = new Set([
  'n',
  'no',
  'false',
  '0',
  '-',
  'absent',
  'a',
  'apologies',
  'nein',
  'nee',
  'non',
  'ні',
  'kāo',
  'excused',
  'e',
]);

/** Yes or no as people write it; undefined where it is neither. */
export function yesFrom(text: string): boolean | undefined {
  const given = text.trim().toLowerCase();
  return yes.has(given) ? true : no.has(given) ? false : undefined;
}
