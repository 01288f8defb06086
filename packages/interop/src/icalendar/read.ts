import type { Parsed } from '@peer-groups/core';
import type { Repetition, Weekday } from './repetition.ts';
import type { PlannedMeeting } from './write.ts';

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

const momentOf = ({ value, parameters }: Property, zone: string): Moment | undefined => {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(value.trim());
  if (parts === null) return undefined;
  const [, year, month, day, hour = '00', minute = '00', utc] = parts;
  return {
    date: `${year}-${month}-${day}`,
    time: `${hour}:${minute}`,
    zone: utc === 'Z' ? 'UTC' : (parameters['TZID'] ?? zone),
  };
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

/** A rule of ours, or one like it; undefined for rules that calendars read in different ways. */
const repetitionOf = (value: string): Repetition | undefined => {
  const parts = new Map(value.split(';').map((part) => part.split('=') as [string, string]));
  const day = /^(-?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(parts.get('BYDAY') ?? '');
  const frequency = parts.get('FREQ');
  if ((frequency !== 'WEEKLY' && frequency !== 'MONTHLY') || (parts.has('BYDAY') && day === null))
    return undefined;
  if ([...parts.keys()].some((key) => !['FREQ', 'INTERVAL', 'BYDAY', 'COUNT', 'UNTIL', 'WKST'].includes(key)))
    return undefined;
  const nth = day?.[1] === undefined ? undefined : Number(day[1]);
  if (nth !== undefined && ![1, 2, 3, 4, -1].includes(nth)) return undefined;
  const until = parts.get('UNTIL');
  return {
    every: frequency === 'WEEKLY' ? 'week' : 'month',
    ...(parts.has('INTERVAL') && { interval: Number(parts.get('INTERVAL')) }),
    ...(nth !== undefined && { nth: nth as 1 }),
    ...(day && { weekday: day[2] as Weekday }),
    ...(parts.has('COUNT') && { count: Number(parts.get('COUNT')) }),
    ...(until !== undefined && { until: `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` }),
  };
};

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
  const minutes = end ? minutesBetween(start, end) : (lengthOf(get('DURATION')?.value ?? '') ?? 60);
  const rule = get('RRULE');
  const repeats = rule && repetitionOf(rule.value);
  const sequence = Number(get('SEQUENCE')?.value ?? 0);
  const [venue, description, url] = [text('LOCATION'), text('DESCRIPTION'), get('URL')?.value];
  return {
    uid,
    title: text('SUMMARY') ?? '',
    date: start.date,
    start: start.time,
    minutes,
    timeZone: start.zone,
    ...(venue !== undefined && { venue }),
    ...(url !== undefined && { url }),
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
 * Events without a uid or a start are passed over. The times of a day-long event are midnight.
 *
 * @param timeZone For times that name none. Default `UTC`.
 * @example
 * const meeting = { uid: 'm1@example.org', title: 'Peer group', date: '2026-03-17', start: '18:00', minutes: 90, timeZone: 'Pacific/Auckland' };
 * fromICalendar(toICalendar([meeting], '2026-03-01T00:00:00Z')); //=> { ok: true, value: [meeting] }
 */
export function fromICalendar(text: string, timeZone = 'UTC'): Parsed<readonly PlannedMeeting[]> {
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
