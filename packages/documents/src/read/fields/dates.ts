import { daysInMonth } from '@peer-groups/core';
import type { IsoDate } from '@peer-groups/core';
import { anyOf, folded } from '../labels/index.ts';
import type { LanguagePack } from '../labels/index.ts';

/** A day as written in a text. */
export interface WrittenDate {
  readonly date: IsoDate;
  /** Where it stands, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Whether a day of the week stands beside it that is another. */
  readonly weekdayDiffers: boolean;
  /** Whether day and month could be exchanged. */
  readonly ambiguous: boolean;
}

interface DateWords {
  readonly monthOf: ReadonlyMap<string, number>;
  readonly dayOf: ReadonlyMap<string, number>;
  readonly named: RegExp;
  readonly weekday: RegExp;
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];

const numeric =
  /(?<![\d./-])(?:(\d{4})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,2})|(\d{1,2})\s?([-./])\s?(\d{1,2})(?:\s?\6\s?(\d{4}|\d{2})|-(\d{4})))(?![\d-]|\.\d)/gu;

const prepared = new Map<string, DateWords>();

const wordsOf = (packs: readonly LanguagePack[]): DateWords => {
  const key = packs.map(({ language }) => language).join();
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const monthOf = new Map<string, number>();
  const dayOf = new Map<string, number>();
  for (const pack of packs) {
    for (const [index, names] of pack.months.entries())
      for (const name of names) if (!monthOf.has(name)) monthOf.set(name, index + 1);
    for (const [index, names] of pack.days.entries())
      for (const name of names) if (!dayOf.has(name)) dayOf.set(name, index + 1);
  }
  const months = anyOf(monthOf.keys());
  const year = `(?:,?\\s*(?:of|de|del|i te tau|året)?\\s*(\\d{4}|[’'\`]\\d{2}))`;
  const day = `(\\d{1,2}|${anyOf(ordinals)})[»"”“)]?(?:\\s?(?:st|nd|rd|th|er|ème|º|ª|:e)(?!\\p{L})|\\.)?`;
  const words: DateWords = {
    monthOf,
    dayOf,
    named: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${day}\\s*[-\\s./]?\\s*(?:of|de|o|te|den)?\\s*(${months})\\.?(?!\\p{L})\\s*-?${year}|(${months})\\.?\\s+${day},?\\s+(\\d{4})|(\\d{4})[\\s,.-]+(${months})\\.?[\\s.-]+(\\d{1,2})|${day}\\s?-\\s?(${months})\\s?-\\s?(\\d{2,4}))(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    weekday: new RegExp(
      `(?<!\\p{L})(${anyOf([...dayOf.keys()].filter((one) => one.length > 2))})(?!\\p{L})`,
      'giu',
    ),
  };
  prepared.set(key, words);
  return words;
};

const pad = (value: number): string => String(value).padStart(2, '0');

const isoOf = (year: number, month: number, day: number): IsoDate | undefined =>
  year >= 1900 && year <= 2199 && day >= 1 && day <= daysInMonth(year, month)
    ? `${year}-${pad(month)}-${pad(day)}`
    : undefined;

const fullYear = (text: string): number => {
  const digits = text.replace(/^\D/, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

const dayNumber = (text: string): number => {
  const spelled = ordinals.indexOf(folded(text));
  return spelled >= 0 ? spelled + 1 : Number(text);
};

/** Day of the week, Monday 1 to Sunday 7. */
const weekdayOf = (date: IsoDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/**
 * Every day written in a text, in order: ISO, numeric with any separator, or with the name of a month in any of the
 * languages given, day first or month first.
 *
 * A numeric day that could be read both ways is read day first unless `monthFirst`.
 *
 * @example
 * import { packs } from '../labels/index.ts';
 * datesIn('Tuesday, 17th of March 2026', packs).map(({ date }) => date); //=> ['2026-03-17']
 */
export function datesIn(
  text: string,
  packs: readonly LanguagePack[],
  monthFirst = false,
): readonly WrittenDate[] {
  // Most lines hold no figures, and every way to write a day does.
  if (!/\d\d/.test(text)) return [];
  const words = wordsOf(packs);
  const found: WrittenDate[] = [];
  const add = (date: IsoDate | undefined, start: number, end: number, ambiguous = false): void => {
    if (date === undefined || found.some((one) => one.start < end && start < one.end)) return;
    found.push({
      date,
      start,
      end,
      ambiguous,
      weekdayDiffers: weekdayDiffers(text, start, end, date, words),
    });
  };
  for (const match of text.matchAll(words.named)) {
    const [all, day1, month1, year1, month2, day2, year2, year3, month3, day3, day4, month4, year4] = match;
    const [year, month, day] =
      year1 !== undefined
        ? [year1, month1!, day1!]
        : year2 !== undefined
          ? [year2, month2!, day2!]
          : year3 !== undefined
            ? [year3, month3!, day3!]
            : [year4!, month4!, day4!];
    add(
      isoOf(fullYear(year), words.monthOf.get(folded(month)) ?? 0, dayNumber(day)),
      match.index,
      match.index + all.length,
    );
  }
  for (const match of text.matchAll(numeric)) {
    const [all, year, , month, day, first, , second, short, long] = match;
    const last = short ?? long;
    const end = match.index + all.length;
    if (year !== undefined) {
      add(isoOf(Number(year), Number(month), Number(day)), match.index, end);
      continue;
    }
    const [a, b] = [Number(first), Number(second)];
    const swapped = (monthFirst && a <= 12) || b > 12;
    add(
      isoOf(fullYear(last!), swapped ? a : b, swapped ? b : a),
      match.index,
      end,
      a <= 12 && b <= 12 && a !== b,
    );
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function weekdayDiffers(text: string, start: number, end: number, date: IsoDate, words: DateWords): boolean {
  const before = text.slice(Math.max(0, start - 22), start);
  const after = text.slice(end, end + 16);
  const near =
    [...before.matchAll(words.weekday)].findLast((match) =>
      /^[\s,.]*(?:(?:the|den|der|le|el|am|te)\s)?[\s(]*$/iu.test(before.slice(match.index + match[0].length)),
    ) ?? [...after.matchAll(words.weekday)].find((match) => /^[\s,(]*$/u.test(after.slice(0, match.index)));
  return near !== undefined && words.dayOf.get(folded(near[0])) !== weekdayOf(date);
}
