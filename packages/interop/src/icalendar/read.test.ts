import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromICalendar, toICalendar } from './index.ts';
import { isTimeZone } from './time-zone.ts';
import { windowsZones } from './windows-zones.ts';

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

const first = (...lines: readonly string[]) => {
  const read = fromICalendar(calendar('UID:u', 'SUMMARY:T', ...lines), 'Pacific/Auckland');
  return read.ok ? read.value[0] : undefined;
};

const start = 'DTSTART;TZID=Pacific/Auckland:20260317T180000';

describe('times', () => {
  test.each([
    ['DTSTART;TZID=Europe/Copenhagen:20260317T180000', 'Europe/Copenhagen'],
    ['DTSTART;TZID="E. Australia Standard Time":20260317T180000', 'Australia/Brisbane'],
    ['DTSTART;TZID=Our own zone:20260317T180000', 'Pacific/Auckland'],
    ['DTSTART:20260317T180000', 'Pacific/Auckland'],
    ['DTSTART:20260317T180000Z', 'UTC'],
  ])('of %s are of %s', (line, timeZone) => {
    expect(first(line)).toMatchObject({ date: '2026-03-17', start: '18:00', timeZone });
  });

  test("Outlook's names lead to zones that exist", () => {
    for (const zone of Object.values(windowsZones)) expect(isTimeZone(zone)).toBe(true);
  });

  test.each(['DTSTART:20260230T180000', 'DTSTART:20260317T250000', 'DTSTART:soon', 'DTSTART:20261317'])(
    '%s is none, and the event is passed over',
    (line) => {
      expect(first(line)).toBeUndefined();
    },
  );

  test('a day has its whole length; what has none, or a wrong one, lasts an hour', () => {
    expect(first('DTSTART;VALUE=DATE:20260317', 'DTEND;VALUE=DATE:20260318')?.minutes).toBe(1440);
    expect(first(start, 'DURATION:PT1H30M')?.minutes).toBe(90);
    expect(first(start)?.minutes).toBe(60);
    expect(first(start, 'DTEND;TZID=Pacific/Auckland:20260317T170000')?.minutes).toBe(60);
  });

  test('a zone that is none is a mistake of the program', () => {
    expect(() => fromICalendar(calendar(), 'Mars/Olympus')).toThrow(/no time zone/);
  });
});

describe('rules', () => {
  test('that all calendars read alike are kept', () => {
    expect(first(start, 'RRULE:FREQ=MONTHLY;BYDAY=3TU;COUNT=12')?.repeats).toEqual({
      every: 'month',
      nth: 3,
      weekday: 'TU',
      count: 12,
    });
    expect(first(start, 'RRULE:FREQ=WEEKLY;WKST=MO')?.repeats).toEqual({ every: 'week' });
  });

  test('the last day is that of the zone, on both sides of Greenwich', () => {
    expect(first(start, 'RRULE:FREQ=WEEKLY;UNTIL=20261231T105959Z')?.repeats?.until).toBe('2026-12-31');
    expect(
      first('DTSTART;TZID=America/Toronto:20260317T180000', 'RRULE:FREQ=WEEKLY;UNTIL=20270101T045959Z')
        ?.repeats?.until,
    ).toBe('2026-12-31');
    expect(first(start, 'RRULE:FREQ=WEEKLY;UNTIL=20261231')?.repeats?.until).toBe('2026-12-31');
  });

  test.each([
    'FREQ=DAILY',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;BYDAY=TU',
    'FREQ=MONTHLY;BYMONTHDAY=17',
    'FREQ=MONTHLY;BYDAY=2TU',
    'FREQ=MONTHLY;BYDAY=5TU',
    'FREQ=WEEKLY;BYDAY=TU,TH',
    'FREQ=WEEKLY;BYDAY=WE',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;COUNT=x',
    'FREQ=WEEKLY;INTERVAL=-1',
    'FREQ=WEEKLY;UNTIL=20260230',
    'FREQ=WEEKLY;UNTIL=20260101',
    'nonsense',
  ])('%s is left out, and the first meeting stays', (rule) => {
    const meeting = first(start, `RRULE:${rule}`);
    expect(meeting).toMatchObject({ date: '2026-03-17', start: '18:00' });
    expect(meeting).not.toHaveProperty('repeats');
  });
});

const property = fc
  .tuple(
    fc.constantFrom(
      'UID',
      'DTSTART',
      'DTEND',
      'DURATION',
      'RRULE',
      'SEQUENCE',
      'URL',
      'SUMMARY',
      'BEGIN',
      'END',
    ),
    fc.constantFrom('', ';TZID=Pacific/Auckland', ';TZID=x', ';VALUE=DATE', ';X="a:b"'),
    fc.oneof(
      fc.stringMatching(/^2026[01]\d[0-3]\d(T[0-2]\d[0-5]\d00Z?)?$/),
      fc.constantFrom('PT90M', 'P1D', 'VEVENT', 'VALARM', 'https://example.org/%', '1', '-1'),
      fc.stringMatching(/^FREQ=(WEEKLY|MONTHLY);(COUNT=\d{1,4}|UNTIL=20\d{6}|BYDAY=-?\d?(TU|WE))$/),
      fc.string(),
    ),
  )
  .map((parts) => `${parts[0]}${parts[1]}:${parts[2]}`);

test('whatever is read is a meeting that can be written, where its series ends', () => {
  fc.assert(
    fc.property(fc.array(property, { maxLength: 12 }), (lines) => {
      const read = fromICalendar(calendar('UID:u', start, ...lines));
      for (const { repeats, ...meeting } of read.ok ? read.value : []) {
        const ends = repeats?.count !== undefined || repeats?.until !== undefined;
        expect(() =>
          toICalendar([{ ...meeting, ...(ends && { repeats }) }], '2026-03-01T00:00:00Z'),
        ).not.toThrow();
      }
    }),
    { numRuns: 1000 },
  );
});
