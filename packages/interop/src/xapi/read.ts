import type { Attendee, MeetingRecord, Parsed } from '@peer-groups/core';
import { registerOf } from '../registers/registers.ts';
import { statementSchemas } from './statement-schema.ts';
import type { XapiStatement, XapiVersion } from './statement.ts';
import { attended, voided } from './verbs.ts';

/**
 * Reads statements: each is checked by its version of the specification.
 *
 * @example
 * parseStatements([{ actor: {} }]).ok; //=> false
 */
export function parseStatements(
  input: unknown,
  version: XapiVersion = '1.0.3',
): Parsed<readonly XapiStatement[]> {
  if (!Array.isArray(input)) {
    return { ok: false, issues: [{ at: '', code: 'wrongType', message: 'Expected a list of statements.' }] };
  }
  const results = input.map((one) => statementSchemas[version].safeParse(one));
  const issues = results.flatMap(({ error }, at) =>
    error === undefined
      ? []
      : [{ at: `/${at}`, code: 'wrongType' as const, message: `This is no statement of xAPI ${version}.` }],
  );
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: results.map(({ data }) => data!) };
}

const minutesOf = (text: string): number | undefined => {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(text);
  return parts === null ? undefined : Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0);
};

const attendeeOf = ({ actor, result }: XapiStatement): Attendee => {
  const { account, name } = actor;
  const register = account && registerOf(account.homePage);
  const minutes = typeof result?.duration === 'string' ? minutesOf(result.duration) : undefined;
  return {
    name: name ?? account?.name ?? 'Unnamed',
    ...(register !== undefined && { registrationNumber: account!.name }),
    // Somebody who has neither number nor id goes out by her name.
    ...(register === undefined &&
      account !== undefined &&
      account.name !== name && { practitioner: account.name }),
    ...(minutes !== undefined && { minutesPresent: minutes }),
  };
};

/** The day in UTC of a timestamp in any form of ISO 8601 that the specification takes: more than `Date` reads. */
const dayOf = (timestamp: string): string | undefined => {
  const plain = timestamp
    .replace(' ', 'T')
    .replace(/(T\d\d:\d\d:)60/i, '$159')
    .replace(/[.,]\d+/, '')
    .replace(/([+-]\d\d):?(\d\d)?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`);
  const instant = new Date(/(?:Z|[+-]\d\d:\d\d)$/i.test(plain) ? plain : `${plain}Z`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString().slice(0, 10);
};

const lastPart = (iri: string): string => {
  const part = iri.slice(iri.search(/[^/#]+$/));
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/**
 * The meetings that statements tell of, each with those who attended; statements with another verb are passed over, and
 * those that a later one voids are left out. The date is the day of the timestamp in UTC: xAPI keeps no local day.
 *
 * @example
 * const record = { id: 'm1', attendees: [{ name: 'Aroha', registrationNumber: '104417' }] };
 * const statements = attendedStatements(record, { base: 'https://example.org/', register: 'nz-pharmacy' });
 * meetingsFrom(statements); //=> [{ id: 'm1', attendees: [{ name: 'Aroha', registrationNumber: '104417' }] }]
 */
export function meetingsFrom(statements: readonly XapiStatement[]): readonly MeetingRecord[] {
  const taken = new Set(statements.filter(({ verb }) => verb.id === voided).map(({ object }) => object.id));
  const meetings = new Map<string, MeetingRecord>();
  for (const statement of statements) {
    const { verb, object, timestamp, context } = statement;
    if (verb.id !== attended || (statement.id !== undefined && taken.has(statement.id))) continue;
    const before = meetings.get(object.id);
    const day = timestamp === undefined ? undefined : dayOf(timestamp);
    const team = context?.team?.account?.name;
    meetings.set(object.id, {
      ...(before ?? {
        id: lastPart(object.id),
        ...(day !== undefined && { date: day }),
        ...(team !== undefined && { group: team }),
      }),
      attendees: [...(before?.attendees ?? []), attendeeOf(statement)],
    });
  }
  return [...meetings.values()];
}
