import { dayNumber } from './days.ts';
import type { History, HistoryEvent } from './history.ts';
import type { Issue, Parsed } from './parsed.ts';

type Field = 'group' | 'member' | 'name' | 'attendees' | 'value';

const needs: Readonly<Record<HistoryEvent['type'], readonly Field[]>> = {
  'group-formed': ['group'],
  'member-joined': ['group', 'member'],
  'member-left': ['group', 'member'],
  'facilitator-appointed': ['group', 'member'],
  'facilitator-stepped-down': ['group', 'member'],
  meeting: ['group', 'attendees'],
  'group-suspended': ['group'],
  'group-resumed': ['group'],
  'group-dissolved': ['group'],
  shock: ['name'],
  covariate: ['name', 'value'],
  'facilitator-trained': ['member'],
};

const texts = ['region', 'facilityKind', 'profession', 'reason', 'role', 'modality', 'id'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;

const isAmount = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const holds: Readonly<Record<Field, (value: unknown) => boolean>> = {
  group: isText,
  member: isText,
  name: isText,
  attendees: isTexts,
  value: (value) => ['string', 'boolean'].includes(typeof value) || Number.isFinite(value),
};

/**
 * Reads an event log of groups.
 *
 * Refused, with a pointer to each place: days that do not exist, events of groups that were never formed, formed twice or not yet
 * formed, memberships and facilitator terms that overlap or end without having begun, suspensions within suspensions, covariates and
 * shocks without a name, speaking minutes and guests that are no numbers of that kind (a text such as '5' is none). Events after the last day of observation or after a group's end are no error: `studyData` counts and leaves
 * them out. The order of events does not matter.
 *
 * @example
 * const read = parseHistory({ studyEnd: '2024-12-31', events: [{ type: 'group-formed', group: 'g', date: '2024-02-30' }] });
 * read.ok ? [] : read.issues.map((issue) => issue.at); //=> ['/events/0/date']
 */
export function parseHistory(input: unknown): Parsed<History> {
  const issues: Issue[] = [];
  const note = (at: string, code: string, message: string): void => void issues.push({ at, code, message });
  if (!isRecord(input) || !Array.isArray(input['events']))
    return {
      ok: false,
      issues: [
        {
          at: '',
          code: 'notAHistory',
          message: 'A history is an object with studyEnd and a list of events.',
        },
      ],
    };
  const end = typeof input['studyEnd'] === 'string' ? dayNumber(input['studyEnd']) : undefined;
  if (end === undefined)
    note('/studyEnd', 'date', 'The last day of observation is a day that exists, as YYYY-MM-DD.');
  if (input['studyStart'] !== undefined) {
    const start = typeof input['studyStart'] === 'string' ? dayNumber(input['studyStart']) : undefined;
    if (start === undefined)
      note('/studyStart', 'date', 'The first day of observation is a day that exists, as YYYY-MM-DD.');
    else if (end !== undefined && start > end)
      note('/studyStart', 'backwards', 'The first day of observation lies after the last.');
  }
  if (input['name'] !== undefined && typeof input['name'] !== 'string')
    note('/name', 'text', 'A name is a text.');

  const sound: {
    readonly event: HistoryEvent;
    readonly at: string;
    readonly day: number;
    readonly index: number;
  }[] = [];
  input['events'].forEach((event: unknown, index) => {
    const at = `/events/${index}`;
    const before = issues.length;
    if (!isRecord(event)) return note(at, 'event', 'An event is an object with a type and a date.');
    const fields = Object.hasOwn(needs, String(event['type']))
      ? needs[event['type'] as HistoryEvent['type']]
      : undefined;
    if (fields === undefined)
      return note(`${at}/type`, 'type', `The type of an event is one of ${Object.keys(needs).join(', ')}.`);
    const day = typeof event['date'] === 'string' ? dayNumber(event['date']) : undefined;
    if (day === undefined)
      note(`${at}/date`, 'date', 'The date of an event is a day that exists, as YYYY-MM-DD.');
    for (const field of fields)
      if (!holds[field](event[field]))
        note(
          `${at}/${field}`,
          field,
          `This event needs ${field === 'attendees' ? 'a list of attendees' : `a ${field}`}.`,
        );
    for (const field of texts)
      if (event[field] !== undefined && typeof event[field] !== 'string')
        note(`${at}/${field}`, 'text', `${field} is a text.`);
    for (const field of ['spoke', 'regions'])
      if (event[field] !== undefined && !isTexts(event[field]))
        note(`${at}/${field}`, 'texts', `${field} is a list of texts.`);
    if (event['until'] !== undefined) {
      const until = typeof event['until'] === 'string' ? dayNumber(event['until']) : undefined;
      if (until === undefined || (day !== undefined && until < day))
        note(`${at}/until`, 'date', 'The last day of a shock is a day that exists and not before its first.');
    }
    const guests = event['guests'];
    if (guests !== undefined && !(isAmount(guests) && Number.isInteger(guests)))
      note(`${at}/guests`, 'guests', 'Guests are a whole number that is not negative.');
    if (event['inferred'] !== undefined && typeof event['inferred'] !== 'boolean')
      note(`${at}/inferred`, 'inferred', 'Whether a day was inferred is true or false.');
    const minutes = event['speakingMinutes'];
    if (minutes !== undefined && !(isRecord(minutes) && Object.values(minutes).every(isAmount)))
      note(
        `${at}/speakingMinutes`,
        'minutes',
        'Speaking minutes are numbers that are not negative, by member.',
      );
    if (issues.length === before && day !== undefined)
      sound.push({ event: event as unknown as HistoryEvent, at, day, index });
  });
  if (issues.length > 0) return { ok: false, issues };

  const formed = new Map<string, number>();
  for (const { event, at, day } of sound)
    if (event.type === 'group-formed') {
      if (formed.has(event.group))
        note(at, 'formedTwice', 'This group was formed already: give a second group an id of its own.');
      formed.set(event.group, Math.min(day, formed.get(event.group) ?? Infinity));
    }
  for (const { event, at, day } of sound) {
    const group = 'group' in event ? event.group : undefined;
    if (group === undefined) continue;
    const start = formed.get(group);
    if (start === undefined) note(`${at}/group`, 'neverFormed', 'No event says that this group was formed.');
    else if (day < start && event.type !== 'covariate')
      note(`${at}/date`, 'beforeFormation', 'This happened before the group was formed.');
  }
  spans(sound, 'member-joined', 'member-left', 'member', note);
  spans(sound, 'facilitator-appointed', 'facilitator-stepped-down', 'facilitator', note);
  spans(sound, 'group-suspended', 'group-resumed', 'suspension', note);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: input as unknown as History };
}

/** Beginnings and ends of one kind take turns, for each group and person. */
function spans(
  events: readonly {
    readonly event: HistoryEvent;
    readonly at: string;
    readonly day: number;
    readonly index: number;
  }[],
  begins: HistoryEvent['type'],
  ends: HistoryEvent['type'],
  what: string,
  note: (at: string, code: string, message: string) => void,
): void {
  const open = new Set<string>();
  const keyOf = (event: HistoryEvent): string =>
    JSON.stringify([(event as { group?: string }).group, (event as { member?: string }).member]);
  const sameDay = new Map<string, (typeof events)[number][]>();
  for (const entry of events)
    if (entry.event.type === begins || entry.event.type === ends) {
      const key = keyOf(entry.event);
      sameDay.set(key, [...(sameDay.get(key) ?? []), entry]);
    }
  for (const [key, entries] of sameDay)
    for (const { event, at } of turns(entries, begins)) {
      if (event.type === begins) {
        if (open.has(key))
          note(at, 'overlap', `This ${what} has begun already and not ended: spells may not overlap.`);
        open.add(key);
      } else {
        if (!open.has(key)) note(at, 'notBegun', `This ${what} ends without having begun.`);
        open.delete(key);
      }
    }
}

/**
 * Beginnings and ends in the order in which they can have happened: by day, and on one day an end first where something is open.
 * The order of the log plays no part.
 */
export function turns<Entry extends { readonly event: HistoryEvent; readonly day: number }>(
  entries: readonly Entry[],
  begins: HistoryEvent['type'],
): readonly Entry[] {
  const byDay = entries.toSorted((a, b) => a.day - b.day);
  const result: Entry[] = [];
  let open = false;
  for (let i = 0; i < byDay.length;) {
    const today = byDay.filter((entry) => entry.day === byDay[i]!.day);
    const starting = today.filter((entry) => entry.event.type === begins);
    const ending = today.filter((entry) => entry.event.type !== begins);
    while (starting.length > 0 || ending.length > 0) {
      const next: Entry | undefined = open
        ? (ending.shift() ?? starting.shift())
        : (starting.shift() ?? ending.shift());
      result.push(next!);
      open = next!.event.type === begins;
    }
    i += today.length;
  }
  return result;
}
