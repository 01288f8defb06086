/** In which order a file writes day, month and year with figures: `dmy` in most places, `mdy` in the United States. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How people of a locale write days and lengths in a table. */
export interface Writing {
  readonly order: DateOrder;
  /** Numbers of months by their names, long and short, in small letters and without full stops. */
  readonly months: ReadonlyMap<string, number>;
  /** Names of the days of the week, written like those of months. */
  readonly weekdays: ReadonlySet<string>;
  /** Minutes by the words for an hour and a minute. */
  readonly units: ReadonlyMap<string, number>;
}

const plain = (text: string): string => text.toLowerCase().replaceAll('.', '').trim();

const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The number of a month by its name in the locale, or in English, where the first three letters are enough. */
export const monthFrom = (name: string, writing?: Writing): number | undefined => {
  const given = plain(name);
  const found = writing?.months.get(given);
  if (found !== undefined) return found;
  const at = given.length < 3 ? -1 : english.findIndex((one) => one.startsWith(given));
  return at < 0 ? undefined : at + 1;
};

const englishWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Whether a word is a day of the week in the locale, or in English, where the first three letters are enough. */
export const isWeekday = (name: string, writing?: Writing): boolean => {
  const given = plain(name);
  return (
    writing?.weekdays.has(given) === true ||
    (given.length >= 3 && englishWeekdays.some((one) => one.startsWith(given)))
  );
};

const weekdaysOf = (locale: string): readonly string[] =>
  (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
    return englishWeekdays.map((_, at) => plain(format.format(new Date(Date.UTC(2026, 0, 5 + at)))));
  });

const monthsOf = (locale: string): readonly (readonly [string, number])[] =>
  (['long', 'short'] as const).flatMap((month) => {
    // Beside a day, months stand in another case in some languages.
    const formats = [{ month }, { month, day: 'numeric' }] as const;
    return formats.flatMap((options) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      return english.map((_, at): readonly [string, number] => {
        const parts = format.formatToParts(new Date(Date.UTC(2026, at, 1)));
        return [plain(parts.find(({ type }) => type === 'month')?.value ?? ''), at + 1];
      });
    });
  });

const unitsOf = (locale: string): readonly (readonly [string, number])[] =>
  (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) =>
    (
      [
        ['hour', 60],
        ['minute', 1],
      ] as const
    ).flatMap(([unit, minutes]) => {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
      return [1, 1.5, 2, 5, 30].map((value): readonly [string, number] => {
        const parts = format.formatToParts(value);
        return [plain(parts.find(({ type }) => type === 'unit')?.value ?? ''), minutes];
      });
    }),
  );

const orderOf = (locale: string): DateOrder => {
  const parts = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    calendar: 'gregory',
  }).formatToParts(new Date(Date.UTC(2026, 0, 1)));
  const first = parts.find(({ type }) => type === 'year' || type === 'month' || type === 'day');
  return first?.type === 'year' ? 'ymd' : first?.type === 'month' ? 'mdy' : 'dmy';
};

/**
 * How people of a locale write, by the tables of Unicode's CLDR that the engine has; English words are read everywhere.
 *
 * @throws {RangeError} when the locale is none.
 */
export function writingOf(locale: string): Writing {
  return {
    order: orderOf(locale),
    months: new Map(monthsOf(locale).filter(([name]) => name !== '')),
    weekdays: new Set(weekdaysOf(locale)),
    units: new Map([...unitsOf('en'), ...unitsOf(locale)].filter(([name]) => name !== '')),
  };
}
