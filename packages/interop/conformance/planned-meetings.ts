import { isoDate, localTime, prose } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import type { PlannedMeeting, Repetition } from '../src/icalendar/index.ts';

const zones = [
  'Pacific/Auckland',
  'Europe/Copenhagen',
  'America/Toronto',
  'America/Vancouver',
  'Asia/Kolkata',
  'Pacific/Chatham',
] as const;

/** What no calendar can hold is left out: control characters, and a text that is blank. */
const plain = ({ title, venue, description, ...rest }: PlannedMeeting): PlannedMeeting => {
  const clean = (text: string): string =>
    // eslint-disable-next-line no-control-regex
    text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
  const isThere = (text: string | undefined): text is string =>
    text !== undefined && clean(text).trim() !== '';
  return {
    ...rest,
    title: isThere(title) ? clean(title) : '',
    ...(isThere(venue) && { venue: clean(venue) }),
    ...(isThere(description) && { description: clean(description) }),
  };
};

/** A rule with the weekday of its first day written out, and which of the month it is. */
const onItsDay = (repeats: Repetition, date: string): Repetition => {
  const weekday = (['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const)[new Date(date).getUTCDay()]!;
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  return {
    ...repeats,
    weekday,
    ...(repeats.every === 'month' && { nth: nth > 4 ? -1 : (nth as 1 | 2 | 3 | 4) }),
  };
};

/** Meetings and series of every kind that we write. */
export const planned: fc.Arbitrary<PlannedMeeting> = fc
  .record(
    {
      uid: fc.uuid(),
      title: prose(),
      date: isoDate({ from: '2024-01-01', to: '2030-12-31' }),
      start: localTime(),
      minutes: fc.integer({ min: 1, max: 480 }),
      timeZone: fc.constantFrom(...zones),
      venue: prose(),
      url: fc.webUrl(),
      description: prose(),
      repeats: fc.oneof(
        fc.record({
          every: fc.constant('week' as const),
          count: fc.integer({ min: 1, max: 30 }),
        }),
        fc.record({ every: fc.constant('week' as const), until: fc.constant('2031-12-31') }),
        fc.record({
          every: fc.constant('month' as const),
          interval: fc.integer({ min: 2, max: 6 }),
          count: fc.integer({ min: 1, max: 30 }),
        }),
      ),
      sequence: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['uid', 'title', 'date', 'start', 'minutes', 'timeZone'] },
  )
  .map((one) => plain(one as PlannedMeeting))
  .map((one) => (one.repeats ? { ...one, repeats: onItsDay(one.repeats, one.date) } : one));

/** Series of ten years in three zones with daylight saving, and in one that gives it up: zone, first day, rule. All begin at 18:00. */
export const series: readonly (readonly [(typeof zones)[number], string, Repetition])[] = [
  ['Pacific/Auckland', '2026-01-13', { every: 'month', nth: 2, weekday: 'TU', count: 120 }],
  ['Europe/Copenhagen', '2026-01-15', { every: 'week', interval: 2, weekday: 'TH', until: '2035-12-31' }],
  ['America/Toronto', '2026-01-30', { every: 'month', nth: -1, weekday: 'FR', count: 120 }],
  ['America/Vancouver', '2026-01-15', { every: 'week', interval: 4, weekday: 'TH', until: '2035-12-31' }],
];

/** The instants of a series by the clocks of the zone, worked out without any calendar engine. */
export const instants = (
  zone: string,
  date: string,
  { every, interval = 1, nth, count = 1e9, until = '9999-12-31' }: Repetition,
): readonly string[] => {
  const days: string[] = [];
  const first = new Date(`${date}T00:00:00Z`);
  for (let step = 0; days.length < count; step += 1) {
    let day: Date;
    if (every === 'week') day = new Date(first.getTime() + step * interval * 7 * 86_400_000);
    else {
      const month = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + step * interval, 1));
      const all = Array.from({ length: 31 }, (_, at) => new Date(month.getTime() + at * 86_400_000)).filter(
        (one) => one.getUTCMonth() === month.getUTCMonth() && one.getUTCDay() === first.getUTCDay(),
      );
      day = all.at(nth! > 0 ? nth! - 1 : nth!)!;
    }
    const text = day.toISOString().slice(0, 10);
    if (text > until) break;
    days.push(text);
  }
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  return days.map((day) => {
    const name = format
      .formatToParts(new Date(`${day}T12:00:00Z`))
      .find(({ type }) => type === 'timeZoneName')!.value;
    return new Date(`${day}T18:00:00${name.slice(3) || 'Z'}`).toISOString();
  });
};
