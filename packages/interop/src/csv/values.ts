import { isIsoDate } from '@peer-groups/core';
import type { IsoDate } from '@peer-groups/core';
import { isWeekday, monthFrom } from './locale.ts';
import type { DateOrder, Writing } from './locale.ts';

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
 * Excel, each with a time behind it or not; months by their English names, and by those of the locale whose `writing` is given.
 * Undefined where it is no day that exists.
 *
 * @example
 * dayFrom('03/04/2026', 'dmy'); //=> '2026-04-03'
 * dayFrom('03/04/2026', 'mdy'); //=> '2026-03-04'
 */
export function dayFrom(text: string, order: DateOrder, writing?: Writing): IsoDate | undefined {
  const trimmed = text
    .trim()
    .replace(/[T ]\d{1,2}[:.]\d{2}.*$/, '')
    .replace(/^(\p{L}+)[,.]*\s+/u, (all, word: string) => (isWeekday(word, writing) ? '' : all))
    .replace(/^(?:den|der|de|le|el)\s+(?=\d)/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimmed);
  if (iso) return compose(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})(?:\. ?|[-/ ])(\d{1,2})(?:\. ?|[-/ ])(\d{2}|\d{4})\.?$/.exec(trimmed);
  if (figures) {
    const [a, b, c] = figures.slice(1).map(Number) as [number, number, number];
    return order === 'mdy' ? compose(c, a, b) : order === 'ymd' ? compose(a, b, c) : compose(c, b, a);
  }
  const named =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[-\s]+(?:de\s+)?([\p{L}'’]+)\.?,?[-\s]+(?:de\s+)?(\d{2}|\d{4})(?:\s\p{L}\.)?$/iu.exec(
      trimmed,
    );
  const american = /^([\p{L}'’]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{2}|\d{4})$/iu.exec(trimmed);
  const [day, name, year] = named
    ? [named[1], named[2], named[3]]
    : [american?.[2], american?.[1], american?.[3]];
  if (name !== undefined) {
    const month = monthFrom(name, writing);
    return month === undefined ? undefined : compose(Number(year), month, Number(day));
  }
  const serial = /^\d{5}(?:\.\d+)?$/.test(trimmed) ? Math.floor(Number(trimmed)) : 0;
  return serial >= 20_000 && serial <= 80_000 ? fromSerial(serial) : undefined;
}

const pair = /(\d+(?:\.\d+)?)\s*(\p{L}+)\.?/gu;

/** Figures with the words of a locale behind them, and nothing else but white space. */
const minutesInWords = (given: string, { units }: Writing): number | undefined => {
  const parts = [...given.matchAll(pair)].map(
    ([, figure, word]) => Number(figure) * (units.get(word!) ?? NaN),
  );
  if (parts.length === 0 || given.replaceAll(pair, '').trim() !== '') return undefined;
  const sum = parts.reduce((total, one) => total + one, 0);
  return Number.isNaN(sum) ? undefined : Math.round(sum);
};

/**
 * Minutes of a length as people write it: `90`, `1:30`, `1.5 hours`, `1,5 h`, `2 hrs 15 min`, `PT1H30M`. A number without a unit
 * is taken in the unit given; the locale's own words are read where its `writing` is given. Undefined where it is none.
 *
 * @example
 * minutesFrom('2.5 hours', 'minutes'); //=> 150
 * minutesFrom('1:30', 'hours'); //=> 90
 */
export function minutesFrom(text: string, unit: 'hours' | 'minutes', writing?: Writing): number | undefined {
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
  if (parts === null || (parts[1] === undefined && parts[2] === undefined))
    return writing && minutesInWords(given, writing);
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
