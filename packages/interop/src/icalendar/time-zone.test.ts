import { tzOffset } from '@date-fns/tz';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { vtimezone } from './time-zone.ts';

const year = 2026;
/** A day in each week of ten years, at an hour at which no clock changes. */
const instants = Array.from({ length: 520 }, (_, week) => Date.UTC(year, 0, 4 + week * 7, 14));

test('a zone has the offsets of the engine over ten years, in every zone of the world', () => {
  const wrong = Intl.supportedValuesOf('timeZone').filter((zone) => {
    const component = new ICAL.Component(ICAL.parse(vtimezone(zone, year).join('\r\n')) as string);
    const read = new ICAL.Timezone(component);
    return instants.some((instant) => {
      const minutes = tzOffset(zone, new Date(instant));
      const local = ICAL.Time.fromJSDate(new Date(instant + minutes * 60_000), true);
      local.zone = read;
      return read.utcOffset(local) !== minutes * 60;
    });
  });
  expect(wrong).toEqual([]);
});

test('changes without a yearly rule stand by their day and the clock before them', () => {
  const lines = vtimezone('America/Santiago', year).join('\n');
  expect(lines).toContain(
    ['BEGIN:STANDARD', 'DTSTART:20260405T000000', 'TZOFFSETFROM:-0300', 'TZOFFSETTO:-0400'].join('\n'),
  );
  expect(lines).toContain(
    ['BEGIN:DAYLIGHT', 'DTSTART:20260906T000000', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0300'].join('\n'),
  );
  expect(lines).not.toContain('RRULE');
});
