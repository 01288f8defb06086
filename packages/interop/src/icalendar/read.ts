import { isIsoDate, isLocalTime } from '@peer-groups/core';
import type { Parsed } from '@peer-groups/core';
import { tzOffset } from '@date-fns/tz';
import { beginsOnItsDay } from './repetition.ts';
import type { Repetition, Weekday } from './repetition.ts';
import { isTimeZone } from './time-zone.ts';
import { windowsZones } from './windows-zones.ts';
import type { PlannedMeeting } from './write.ts';
import { wrong } from '../wrong.ts';

/** A property of a calendar: its name, parameters and value as written. */
interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

const unescaped = (text: string): string =>
  text.replaceAll(/\\([\\;,nN])/g, (_, character: string) =>
    character === 'n' || character === 'N' ? '\n' : character,
  );

const propertyOf = (line: string): Property | undefined => {
  const head = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):/.exec(
    line,
  );
  if (head === null) return undefined;
  const parameters = Object.fromEntries(
    [...head[2]!.matchAll(/;([A-Za-z0-9-]+)=("[^"]*"|[^;]*)/g)].map(([, key, value]) => [
      key!.toUpperCase(),
      value!.replaceAll('"', ''),
    ]),
  );
  return { name: head[1]!.toUpperCase(), parameters, value: line.slice(head[0].length) };
};

interface Moment {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}

/** The IANA name of a zone as a file names it, by Windows' names too; undefined for a name of the file's own. */
const zoneOf = (name: string | undefined): string | undefined => {
  if (name === undefined || name === '') return undefined;
  const known = Object.hasOwn(windowsZones, name) ? windowsZones[name]! : name;
  return isTimeZone(known) ? known : undefined;
};

const momentOf = ({ value, parameters }: Property, zone: string): Moment | undefined => {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(value.trim());
  if (parts === null) return undefined;
  const [, year, month, day, hour = '00', minute = '00', utc] = parts;
  const [date, time] = [`${year}-${month}-${day}`, `${hour}:${minute}`];
  if (!isIsoDate(date) || !isLocalTime(time)) return undefined;
  return { date, time, zone: utc === 'Z' ? 'UTC' : (zoneOf(parameters['TZID']) ?? zone) };
};

const minutesBetween = (start: Moment, end: Moment): number =>
  (Date.parse(`${end.date}T${end.time}Z`) - Date.parse(`${start.date}T${start.time}Z`)) / 60_000;

const lengthOf = (value: string): number | undefined => {
  const parts = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(value);
  if (parts === null) return undefined;
  const [weeks, days, hours, minutes] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
};

/** The last day of a series by the clocks of its zone. */
const lastDay = (value: string, zone: string): string | undefined => {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(value);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, utc] = parts;
  const date = `${year}-${month}-${day}`;
  if (!isIsoDate(date) || utc !== 'Z') return isIsoDate(date) ? date : undefined;
  const instant = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(instant)) return undefined;
  return new Date(instant + tzOffset(zone, new Date(instant)) * 60_000).toISOString().slice(0, 10);
};

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^(?:[1-9]\d{0,2}|1000)$/.test(text) ? Number(text) : undefined;

const repetitionParts = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'COUNT', 'UNTIL', 'WKST']);

/** A rule of ours, or one like it; undefined for rules that calendars read in different ways. */
const repetitionOf = (value: string, { date, zone }: Moment): Repetition | undefined => {
  const parts = new Map(value.split(';').map((part) => part.split('=') as [string, string]));
  const day = /^(-?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(parts.get('BYDAY') ?? '');
  const frequency = parts.get('FREQ');
  if ((frequency !== 'WEEKLY' && frequency !== 'MONTHLY') || (parts.has('BYDAY') && day === null))
    return undefined;
  if ([...parts.keys()].some((key) => !repetitionParts.has(key))) return undefined;
  const nth = day?.[1] === undefined ? undefined : Number(day[1]);
  if (nth !== undefined && ![1, 2, 3, 4, -1].includes(nth)) return undefined;
  // A month's rule without one of its weekdays is by the day of the month, or for every such weekday: no rule of ours.
  if ((frequency === 'MONTHLY') !== (nth !== undefined)) return undefined;
  const [interval, count] = [wholeNumber(parts.get('INTERVAL')), wholeNumber(parts.get('COUNT'))];
  const until = parts.has('UNTIL') ? lastDay(parts.get('UNTIL')!, zone) : undefined;
  if (
    (parts.has('INTERVAL') && interval === undefined) ||
    (parts.has('COUNT') && count === undefined) ||
    (parts.has('UNTIL') && (until === undefined || until < date))
  )
    return undefined;
  const repeats: Repetition = {
    every: frequency === 'WEEKLY' ? 'week' : 'month',
    ...(interval !== undefined && { interval }),
    ...(nth !== undefined && { nth: nth as 1 }),
    ...(day && { weekday: day[2] as Weekday }),
    ...(count !== undefined && { count }),
    ...(until !== undefined && { until }),
  };
  return beginsOnItsDay(repeats, date) ? repeats : undefined;
};

/** What is taken for the length of an event that has none, or ends before it begins. */
const usualMinutes = 60;

const meetingFrom = (properties: readonly Property[], zone: string): PlannedMeeting | undefined => {
  const get = (name: string): Property | undefined => properties.find((one) => one.name === name);
  const text = (name: string): string | undefined => {
    const value = get(name)?.value;
    return value === undefined || value === '' ? undefined : unescaped(value);
  };
  const dtstart = get('DTSTART');
  const start = dtstart && momentOf(dtstart, zone);
  const uid = text('UID');
  if (start === undefined || uid === undefined) return undefined;
  const dtend = get('DTEND');
  const end = dtstart && dtend && momentOf(dtend, zone);
  const length = end ? minutesBetween(start, end) : (lengthOf(get('DURATION')?.value ?? '') ?? 0);
  const minutes = length > 0 ? length : usualMinutes;
  const rule = get('RRULE');
  const repeats = rule && repetitionOf(rule.value, start);
  const sequence = wholeNumber(get('SEQUENCE')?.value) ?? 0;
  const [venue, description, url] = [text('LOCATION'), text('DESCRIPTION'), get('URL')?.value];
  return {
    uid,
    title: text('SUMMARY') ?? '',
    date: start.date,
    start: start.time,
    minutes,
    timeZone: start.zone,
    ...(venue !== undefined && { venue }),
    ...(url !== undefined && URL.canParse(url) && { url }),
    ...(description !== undefined && { description }),
    ...(repeats && { repeats }),
    ...(sequence > 0 && { sequence }),
  };
};

const mostCharacters = 10_000_000;

/**
 * Reads the events of a calendar as planned meetings. Who is invited and how they answered is not read: an answer is not
 * attendance. A rule that calendars read in different ways is left out, and the first meeting stays.
 *
 * Events without a uid, or whose start is no day and time that exist, are passed over. The times of a day-long event are midnight;
 * an event without a length is taken to last an hour. Zones are read by IANA's names and by Outlook's.
 *
 * @param timeZone IANA name, for times that name no zone, or one of the file's own making. Default `UTC`.
 * @throws {RangeError} when `timeZone` is none.
 * @example
 * const meeting = { uid: 'm1@example.org', title: 'Peer group', date: '2026-03-17', start: '18:00', minutes: 90, timeZone: 'Pacific/Auckland' };
 * fromICalendar(toICalendar([meeting], '2026-03-01T00:00:00Z')); //=> { ok: true, value: [meeting] }
 */
export function fromICalendar(text: string, timeZone = 'UTC'): Parsed<readonly PlannedMeeting[]> {
  if (!isTimeZone(timeZone))
    wrong(`${JSON.stringify(timeZone)} is no time zone`, 'Give an IANA name such as Pacific/Auckland.');
  if (text.length > mostCharacters) {
    return {
      ok: false,
      issues: [{ at: '', code: 'tooLarge', message: `Too large: more than ${mostCharacters} characters.` }],
    };
  }
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) {
    return {
      ok: false,
      issues: [
        {
          at: '',
          code: 'wrongType',
          message: 'This is no calendar: it does not begin with BEGIN:VCALENDAR.',
        },
      ],
    };
  }
  const lines = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n|\r/);
  const meetings: PlannedMeeting[] = [];
  let event: Property[] | undefined;
  let depth = 0;
  for (const line of lines) {
    const property = propertyOf(line);
    if (property === undefined) continue;
    const value = property.value.toUpperCase();
    if (property.name === 'BEGIN' && value === 'VEVENT') event = [];
    else if (property.name === 'BEGIN' && event) depth += 1;
    else if (property.name === 'END' && value === 'VEVENT' && event) {
      const meeting = meetingFrom(event, timeZone);
      if (meeting) meetings.push(meeting);
      event = undefined;
      depth = 0;
    } else if (property.name === 'END' && event) depth -= 1;
    else if (event && depth === 0) event.push(property);
  }
  return { ok: true, value: meetings };
}
