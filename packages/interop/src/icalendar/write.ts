import { isIsoDate, isLocalTime } from '@peer-groups/core';
import type { IsoDate, LocalTime } from '@peer-groups/core';
import { escaped, folded } from './content-line.ts';
import { assertInvitee, person } from './invitee.ts';
import type { Invitee } from './invitee.ts';
import { assertRepetition, rrule } from './repetition.ts';
import type { Repetition } from './repetition.ts';
import { wrong } from '../wrong.ts';
import { isTimeZone, vtimezone } from './time-zone.ts';

/** A meeting or series that is planned. */
export interface PlannedMeeting {
  /** Stays the same through updates; unique in the world, such as an id at a domain. */
  readonly uid: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly start: LocalTime;
  readonly minutes: number;
  /** IANA name, such as `Pacific/Auckland`. */
  readonly timeZone: string;
  readonly venue?: string;
  readonly url?: string;
  readonly description?: string;
  readonly repeats?: Repetition;
  /** Raised by one at each update. Default 0. */
  readonly sequence?: number;
}

/** What kind of file it is: to be kept by oneself, an invitation, or a cancellation. */
export type CalendarMessage =
  | { readonly method: 'PUBLISH'; readonly organizer?: Invitee }
  | {
      readonly method: 'REQUEST' | 'CANCEL';
      readonly organizer: Invitee;
      readonly attendees: readonly Invitee[];
    };

const compact = (date: IsoDate, time: LocalTime): string =>
  `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;

const assertMeeting = ({ uid, date, start, minutes, timeZone, url, repeats }: PlannedMeeting): void => {
  if (uid === '') wrong('The uid is empty', 'Give an id that stays the same through updates.');
  if (!isIsoDate(date)) wrong(`${JSON.stringify(date)} is no day`, 'Give a day that exists as YYYY-MM-DD.');
  if (typeof start !== 'string' || !isLocalTime(start))
    wrong(`${JSON.stringify(start)} is no time of day`, 'Give it as HH:MM.');
  if (!Number.isInteger(minutes) || minutes < 1)
    wrong(`${minutes} minutes are no length`, 'Give a whole number from 1.');
  if (!isTimeZone(timeZone))
    wrong(`${JSON.stringify(timeZone)} is no time zone`, 'Give an IANA name such as Pacific/Auckland.');
  if (url !== undefined && !URL.canParse(url))
    wrong('An address that is none', 'Give a whole URL, such as https://example.org/.');
  if (repeats !== undefined) assertRepetition(repeats, date);
};

const endOf = ({ date, start, minutes }: PlannedMeeting): string => {
  const end = new Date(Date.parse(`${date}T${start}:00Z`) + minutes * 60_000).toISOString();
  return compact(end.slice(0, 10), end.slice(11, 16));
};

/** A property that is a text; blank is none, since libical takes a line without a value for a mistake. */
const textLine = (property: string, text: string | undefined): readonly string[] => {
  const value = escaped(text ?? '');
  return value.trim() === '' ? [] : [`${property}:${value}`];
};

const event = (meeting: PlannedMeeting, stamp: string, message: CalendarMessage): readonly string[] => {
  const { uid, title, date, start, timeZone, venue, url, description, repeats, sequence = 0 } = meeting;
  const cancelled = message.method === 'CANCEL';
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=${timeZone}:${compact(date, start)}`,
    `DTEND;TZID=${timeZone}:${endOf(meeting)}`,
    ...(repeats ? [rrule(repeats, date, timeZone)] : []),
    ...textLine('SUMMARY', title),
    ...textLine('LOCATION', venue),
    ...textLine('DESCRIPTION', description),
    ...(url === undefined ? [] : [`URL:${url.replaceAll(/[^\u0021-\u007E]/gu, encodeURIComponent)}`]),
    `SEQUENCE:${sequence}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    ...(message.method === 'PUBLISH'
      ? message.organizer === undefined
        ? []
        : [person('ORGANIZER', message.organizer)]
      : [
          person('ORGANIZER', message.organizer),
          ...message.attendees.map((one) =>
            person('ATTENDEE', one, cancelled ? '' : ';ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE'),
          ),
        ]),
    'END:VEVENT',
  ];
};

/**
 * Planned meetings as an iCalendar file: local times with a zone that Outlook takes, and rules that all calendars read alike.
 *
 * Private by default: a file to be kept names nobody. `REQUEST` invites; `CANCEL` takes back. Keep the uid and raise the sequence for
 * an update or a cancellation. An answer to an invitation is not attendance: it is never read as such.
 *
 * @param stamp The instant at which the file is made, as ISO 8601 in UTC: nothing reads the clock.
 * @throws {RangeError} for a day, time, zone, address or series that is none, a series that does not begin on one of its days, or one uid for two
 *   meetings.
 * @see {@link https://www.rfc-editor.org/rfc/rfc5545 | RFC 5545}, {@link https://www.rfc-editor.org/rfc/rfc5546 | RFC 5546}
 * @example
 * const meeting = { uid: 'm1@example.org', title: 'Peer group', date: '2026-03-17', start: '18:00', minutes: 90, timeZone: 'Pacific/Auckland' };
 * const calendar = toICalendar([meeting], '2026-03-01T00:00:00Z');
 * calendar.includes('DTSTART;TZID=Pacific/Auckland:20260317T180000'); //=> true
 */
export function toICalendar(
  meetings: readonly PlannedMeeting[],
  stamp: string,
  message: CalendarMessage = { method: 'PUBLISH' },
): string {
  const instant = new Date(stamp);
  if (Number.isNaN(instant.getTime())) {
    throw new RangeError(
      `${JSON.stringify(stamp)} is no instant. Give ISO 8601 in UTC, such as 2026-03-01T00:00:00Z.`,
    );
  }
  if (message.method !== 'PUBLISH' && message.attendees.length === 0) {
    throw new RangeError('An invitation names nobody. Give it attendees, or publish it.');
  }
  meetings.forEach(assertMeeting);
  // Of events with one uid a calendar keeps one: the other meeting would be lost without a word.
  if (new Set(meetings.map(({ uid }) => uid)).size < meetings.length)
    wrong('Two meetings have one uid', 'Give each its own, or one that repeats.');
  if (message.organizer !== undefined) assertInvitee(message.organizer);
  if (message.method !== 'PUBLISH') message.attendees.forEach(assertInvitee);
  const utc = `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const zones = new Map<string, number>();
  for (const { timeZone, date } of meetings) {
    zones.set(timeZone, Math.min(zones.get(timeZone) ?? 9999, Number(date.slice(0, 4))));
  }
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//peer-groups//interop//EN',
    'CALSCALE:GREGORIAN',
    // Published without an organizer it is no message to anybody, and RFC 5546 knows no such method.
    ...(message.method === 'PUBLISH' && message.organizer === undefined ? [] : [`METHOD:${message.method}`]),
    ...[...zones].flatMap(([zone, year]) => vtimezone(zone, year)),
    ...meetings.flatMap((meeting) => event(meeting, utc, message)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}
