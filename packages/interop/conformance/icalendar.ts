import { execFileSync } from 'node:child_process';
import { deepStrictEqual } from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { toICalendar } from '../src/icalendar/index.ts';
import { instants, planned, series } from './planned-meetings.ts';
import { check, skip, systemPythonRuns } from './report.ts';

interface Answer {
  readonly wrong: readonly (readonly [number, string])[];
  readonly instants: readonly (readonly string[])[];
}

type Engine = (files: readonly string[], series: readonly string[]) => Answer;

const script = fileURLToPath(new URL('calendars.py', import.meta.url));

const python =
  (name: string): Engine =>
  (files, texts) =>
    JSON.parse(
      execFileSync('/usr/bin/python3', [script, name], {
        input: JSON.stringify({ files, series: texts }),
        encoding: 'utf8',
        maxBuffer: 1e9,
      }),
    ) as Answer;

const icalJs: Engine = (files, texts) => ({
  wrong: files.flatMap((text, at): readonly (readonly [number, string])[] => {
    try {
      const events = new ICAL.Component(ICAL.parse(text) as string).getAllSubcomponents('vevent');
      return events.length > 0 ? [] : [[at, 'no event']];
    } catch (error) {
      return [[at, String(error)]];
    }
  }),
  instants: texts.map((text) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as string);
    ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!));
    const iterator = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!).iterator();
    const found: string[] = [];
    for (let next = iterator.next(); next && found.length < 10_000; next = iterator.next())
      found.push(next.toJSDate().toISOString());
    return found;
  }),
});

const engines: readonly (readonly [string, Engine, () => boolean, string])[] = [
  ['ical.js', icalJs, () => true, ''],
  [
    'python-icalendar',
    python('icalendar'),
    () => systemPythonRuns('import icalendar, dateutil'),
    "Debian's python3-icalendar and python3-dateutil are not installed",
  ],
  [
    'libical',
    python('libical'),
    () => systemPythonRuns("import gi; gi.require_version('ICalGLib', '3.0')"),
    "Debian's gir1.2-ical-3.0 and python3-gi are not installed",
  ],
];

const stamp = '2026-03-01T00:00:00Z';
const people = {
  organizer: { name: 'Hēmi', email: 'h@example.org' },
  attendees: [{ name: 'Aroha, P', email: 'a@example.org' }, { email: 'b@example.org' }],
};

/** Each meeting as a file to keep, published, as an invitation, an update and a cancellation; and some files of several. */
const files = (
  meetings: ReturnType<typeof fc.sample<Parameters<typeof toICalendar>[0][number]>>,
): readonly string[] => [
  ...meetings.flatMap((meeting) => [
    toICalendar([meeting], stamp),
    toICalendar([meeting], stamp, { method: 'PUBLISH', organizer: people.organizer }),
    toICalendar([meeting], stamp, { method: 'REQUEST', ...people }),
    toICalendar([{ ...meeting, sequence: (meeting.sequence ?? 0) + 1 }], stamp, {
      method: 'REQUEST',
      ...people,
    }),
    toICalendar([{ ...meeting, sequence: (meeting.sequence ?? 0) + 1 }], stamp, {
      method: 'CANCEL',
      ...people,
    }),
  ]),
  ...Array.from({ length: Math.floor(meetings.length / 10) }, (_, at) =>
    toICalendar(meetings.slice(at * 10, at * 10 + 10), stamp),
  ),
];

/** Three calendar engines on what we write, and on series over ten years in zones with daylight saving. */
export async function icalendar(): Promise<void> {
  const written = files(fc.sample(planned, { seed: 1, numRuns: 100 }));
  const texts = series.map(([timeZone, date, repeats]) =>
    toICalendar([{ uid: 'u', title: 'T', date, start: '18:00', minutes: 90, timeZone, repeats }], stamp),
  );
  const expected = series.map((one) => instants(...one));
  const wrong = written[2]!
    .replace(/^DTSTART.*\r\n/m, 'DTSTART:never\r\n')
    .replace(/^DTSTAMP.*\r\n/m, '')
    .replace('END:VCALENDAR\r\n', '');
  for (const [name, engine, isThere, why] of engines) {
    if (!isThere()) {
      skip(name, why);
      continue;
    }
    await check(`${name} takes ${written.length} files`, () => {
      const [first] = engine(written, []).wrong;
      if (first) throw new Error(`${first[1]}\n${written[first[0]]}`);
    });
    await check(`${name} does tell of a file that is wrong`, () => {
      if (engine([wrong], []).wrong.length === 0) throw new Error('It was silent.');
    });
    await check(
      `${name} has the same ${expected.flat().length} instants over ten years in ${series.length} zones`,
      () => deepStrictEqual(engine([], texts).instants, expected),
    );
  }
}
