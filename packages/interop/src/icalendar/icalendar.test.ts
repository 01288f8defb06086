import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isoDate, localTime, prose } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { fromICalendar, toICalendar } from './index.ts';
import type { PlannedMeeting, Repetition } from './index.ts';

const stamp = '2026-03-01T00:00:00Z';
const zones = [
  'Pacific/Auckland',
  'Europe/Copenhagen',
  'America/Toronto',
  'Asia/Kolkata',
  'Pacific/Chatham',
] as const;

const planned: fc.Arbitrary<PlannedMeeting> = fc
  .record(
    {
      uid: fc.uuid(),
      title: prose(),
      date: isoDate({ from: '2024-01-01', to: '2030-12-31' }),
      start: localTime(),
      minutes: fc.integer({ min: 1, max: 480 }),
      timeZone: fc.constantFrom(...zones),
      venue: prose(),
      description: prose(),
      repeats: fc.record({
        every: fc.constant('week' as const),
        weekday: fc.constantFrom('TU', 'TH'),
        count: fc.integer({ min: 1, max: 30 }),
      }),
      sequence: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['uid', 'title', 'date', 'start', 'minutes', 'timeZone'] },
  )
  .map((one) => one as PlannedMeeting);

const plain = ({ title, venue, description, ...rest }: PlannedMeeting): PlannedMeeting => {
  // What no calendar can hold: control characters.
  const clean = (text: string): string =>
    text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '') || 'x';
  return {
    ...rest,
    title: clean(title),
    ...(venue && { venue: clean(venue) }),
    ...(description && { description: clean(description) }),
  };
};

describe('files', () => {
  test('are read back as they were, by us and by ical.js', () => {
    fc.assert(
      fc.property(planned.map(plain), (meeting) => {
        const text = toICalendar([meeting], stamp);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(fromICalendar(text)).toEqual({ ok: true, value: [meeting] });
        const component = new ICAL.Component(ICAL.parse(text) as string).getFirstSubcomponent('vevent')!;
        expect(component.getFirstPropertyValue('summary')).toBe(meeting.title);
        expect(text).not.toContain('ATTENDEE');
      }),
    );
  });

  test('an invitation names people, a cancellation takes it back, and the uid stays', () => {
    const meeting = {
      uid: 'u',
      title: 'T',
      date: '2026-03-17',
      start: '18:00',
      minutes: 60,
      timeZone: 'Pacific/Auckland',
    };
    const people = {
      organizer: { name: 'Hēmi "H"', email: 'h@example.org' },
      attendees: [{ email: 'a@example.org' }],
    };
    expect(toICalendar([meeting], stamp, { method: 'REQUEST', ...people })).toMatch(
      /METHOD:REQUEST[\s\S]*ATTENDEE;ROLE=REQ-PARTICIPANT/,
    );
    expect(toICalendar([{ ...meeting, sequence: 1 }], stamp, { method: 'CANCEL', ...people })).toMatch(
      /UID:u[\s\S]*SEQUENCE:1[\s\S]*STATUS:CANCELLED/,
    );
    expect(() =>
      toICalendar([meeting], stamp, { method: 'REQUEST', organizer: people.organizer, attendees: [] }),
    ).toThrow(/names nobody/);
  });

  test.each([
    [{ timeZone: 'Mars/Olympus' }, /no time zone/],
    [{ date: '2026-02-30' }, /no day/],
    [{ minutes: 0 }, /no length/],
    [{ repeats: { every: 'week' } }, /count or a last day/],
    [{ repeats: { every: 'week', until: '2026-01-01' } }, /before it begins/],
  ])('%o is refused', (bad, message) => {
    const meeting = {
      uid: 'u',
      title: 'T',
      date: '2026-03-17',
      start: '18:00',
      minutes: 60,
      timeZone: 'UTC',
      ...bad,
    } as PlannedMeeting;
    expect(() => toICalendar([meeting], stamp)).toThrow(message);
  });

  test('nothing that comes in throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void fromICalendar(`BEGIN:VCALENDAR\n${text}`)),
    );
    expect(fromICalendar('x').ok).toBe(false);
  });
});

const series: readonly (readonly [(typeof zones)[number], string, Repetition])[] = [
  ['Pacific/Auckland', '2026-01-13', { every: 'month', nth: 2, weekday: 'TU', count: 120 }],
  ['Europe/Copenhagen', '2026-01-15', { every: 'week', interval: 2, weekday: 'TH', until: '2035-12-31' }],
  ['America/Toronto', '2026-01-30', { every: 'month', nth: -1, weekday: 'FR', count: 120 }],
];

/** The instants of a series by the clocks of the zone, worked out without any calendar engine. */
const instants = (
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

describe.each(series)('a series in %s from %s', (timeZone, date, repeats) => {
  const text = toICalendar(
    [{ uid: 'u', title: 'T', date, start: '18:00', minutes: 90, timeZone, repeats }],
    stamp,
  );
  const expected = instants(timeZone, date, repeats);

  test('has the same instants in ical.js over ten years', () => {
    const calendar = new ICAL.Component(ICAL.parse(text) as string);
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    ICAL.TimezoneService.register(zone);
    const iterator = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!).iterator();
    const found: string[] = [];
    for (let next = iterator.next(); next && found.length <= expected.length; next = iterator.next())
      found.push(next.toJSDate().toISOString());
    expect(found).toEqual(expected);
  });

  const python = ((): boolean => {
    try {
      execFileSync('/usr/bin/python3', ['-c', 'import icalendar, dateutil'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();

  test.skipIf(!python)(
    "has the same instants in python-icalendar with dateutil (skipped where Debian's python3-icalendar is not installed)",
    () => {
      const file = join(mkdtempSync(join(tmpdir(), 'ics-')), 'series.ics');
      writeFileSync(file, text);
      const script = `
import sys, icalendar, dateutil.rrule
cal = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
tz = cal.walk('VTIMEZONE')[0].to_tz()
ev = cal.walk('VEVENT')[0]
start = ev['DTSTART'].dt.replace(tzinfo=None)
rule = ev['RRULE'].to_ical().decode()
if 'UNTIL' in rule:
    import re, datetime
    until = ev['RRULE']['UNTIL'][0].astimezone(tz).replace(tzinfo=None)
    rule = re.sub('UNTIL=[^;]*', 'UNTIL=' + until.strftime('%Y%m%dT%H%M%S'), rule)
import datetime
for day in dateutil.rrule.rrulestr(rule, dtstart=start):
    aware = tz.localize(day) if hasattr(tz, 'localize') else day.replace(tzinfo=tz)
    print(aware.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%S.000Z'))
`;
      const found = execFileSync('/usr/bin/python3', ['-c', script, file], { encoding: 'utf8' })
        .trim()
        .split('\n');
      expect(found).toEqual(expected);
    },
  );
});

const samples = fileURLToPath(
  new URL('../../../../../shared/interop/icalendar/ical.js/samples', import.meta.url),
);

describe.skipIf(!existsSync(samples))("other people's calendars", () => {
  test.each(existsSync(samples) ? readdirSync(samples).filter((name) => name.endsWith('.ics')) : [])(
    '%s is read',
    (name) => {
      const parsed = fromICalendar(readFileSync(join(samples, name), 'utf8'));
      expect(parsed.ok).toBe(true);
    },
  );
});
