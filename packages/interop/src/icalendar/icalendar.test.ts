import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { instants, planned, series } from '../../conformance/planned-meetings.ts';
import { fromICalendar, toICalendar } from './index.ts';
import type { PlannedMeeting } from './index.ts';

const stamp = '2026-03-01T00:00:00Z';
describe('files', () => {
  test('are read back as they were, by us and by ical.js', () => {
    fc.assert(
      fc.property(planned, (meeting) => {
        const text = toICalendar([meeting], stamp);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(fromICalendar(text)).toEqual({ ok: true, value: [meeting] });
        const component = new ICAL.Component(ICAL.parse(text) as string).getFirstSubcomponent('vevent')!;
        expect(component.getFirstPropertyValue('summary') ?? '').toBe(meeting.title);
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

  test('two meetings with one uid are refused: a calendar would keep one of them', () => {
    const meeting = {
      uid: 'u',
      title: 'T',
      date: '2026-03-17',
      start: '18:00',
      minutes: 60,
      timeZone: 'UTC',
    } as const;
    expect(() => toICalendar([meeting, { ...meeting, date: '2026-04-21' }], stamp)).toThrow(/one uid/);
    expect(toICalendar([meeting, { ...meeting, uid: 'v' }], stamp)).toContain('UID:v');
  });

  test.each([
    [{ timeZone: 'Mars/Olympus' }, /no time zone/],
    [{ date: '2026-02-30' }, /no day/],
    [{ start: undefined }, /undefined is no time of day/],
    [{ minutes: 0 }, /no length/],
    [{ repeats: { every: 'week' } }, /count or a last day/],
    [{ repeats: { every: 'week', until: '2026-01-01' } }, /before it begins/],
    [{ repeats: { every: 'week', count: 1.5 } }, /whole numbers/],
    [{ repeats: { every: 'week', interval: 0, count: 2 } }, /whole numbers/],
    [{ url: '%' }, /that is none/],
    [{ repeats: { every: 'week', weekday: 'WE', count: 2 } }, /one of its days/],
    [{ repeats: { every: 'month', nth: 2, count: 2 } }, /one of its days/],
    [{ repeats: { every: 'month', nth: -1, count: 2 } }, /one of its days/],
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

  test('nobody adds a line of their own', () => {
    const meeting = {
      uid: 'u\r\nX-A:1',
      title: 'T\r\nX-B:1',
      date: '2026-03-17',
      start: '18:00',
      minutes: 60,
      timeZone: 'UTC',
      url: 'https://example.org/a%20b?\r\nX-C:1',
    };
    const organizer = { name: 'N\r\nX-D:1\u0000', email: 'h@example.org' };
    const text = toICalendar([meeting], stamp, { method: 'PUBLISH', organizer });
    expect(text).not.toMatch(/^X-|\u0000/m);
    expect(text).toContain('URL:https://example.org/a%20b?%0D%0AX-C:1');
    for (const email of ['h@example.org\r\nX-E:1', 'nobody', 'a b@example.org'])
      expect(() => toICalendar([meeting], stamp, { method: 'PUBLISH', organizer: { email } })).toThrow(
        /mailbox/,
      );
    const attendees = [organizer, { email: 'x' }];
    expect(() => toICalendar([meeting], stamp, { method: 'REQUEST', organizer, attendees })).toThrow(
      /mailbox/,
    );
  });

  test('the fifth of its weekdays is the last, and a blank text is none', () => {
    const text = toICalendar(
      [
        {
          uid: 'u',
          title: ' ',
          date: '2026-03-31',
          start: '18:00',
          minutes: 60,
          timeZone: 'UTC',
          venue: '\t',
          repeats: { every: 'month', count: 3 },
        },
      ],
      stamp,
    );
    expect(text).toContain('BYDAY=-1TU');
    expect(text).not.toMatch(/SUMMARY|LOCATION/);
  });

  test('nothing that comes in throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void fromICalendar(`BEGIN:VCALENDAR\n${text}`)),
    );
    expect(fromICalendar('x').ok).toBe(false);
  });
});

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
