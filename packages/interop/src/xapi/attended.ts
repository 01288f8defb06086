import { TZDate } from '@date-fns/tz';
import { durationOf } from '@peer-groups/core';
import type { Attendee, MeetingRecord } from '@peer-groups/core';
import { v5 } from 'uuid';
import { systemOf } from '../registers/registers.ts';
import type { XapiActivity, XapiAgent, XapiStatement, XapiVersion } from './statement.ts';
import { attended, voided } from './verbs.ts';

/** What statements need that a record does not hold. */
export interface AttendedOptions {
  /** IRI under which meetings and groups have their ids, ending in `/` or `#`. */
  readonly base: string;
  /** Register of the attendees' registration numbers, such as `nz-pharmacy`. */
  readonly register: string;
  readonly version?: XapiVersion;
  /** IANA name of the zone of the meeting's times, where the record does not say. Default `UTC`. */
  readonly timeZone?: string;
  /** BCP 47 tag of the names' language. Default `en`. */
  readonly language?: string;
}

const meetingType = 'http://adlnet.gov/expapi/activities/meeting';

const assertBase = (base: string): void => {
  if (!/^[a-z][a-z0-9+.-]*:[^\s]+[/#]$/i.test(base)) {
    throw new RangeError(
      `${JSON.stringify(base)} is no base for ids. Give an absolute IRI that ends in / or #.`,
    );
  }
};

/** Who an attendee is to other systems: an account by registration number, else by id; never a mailbox. */
const agentOf = (
  { name, registrationNumber, practitioner }: Attendee,
  { register, base }: AttendedOptions,
): XapiAgent => ({
  objectType: 'Agent',
  name,
  account:
    registrationNumber === undefined
      ? { homePage: `${base}practitioners`, name: practitioner ?? name }
      : { homePage: systemOf(register), name: registrationNumber },
});

const instant = ({ date, start = '00:00', timeZone }: MeetingRecord, zone: string): string | undefined => {
  if (date === undefined) return undefined;
  const [year, month, day, hour, minute] = `${date}-${start}`.split(/[-:]/).map(Number);
  return new Date(
    new TZDate(year!, month! - 1, day!, hour!, minute!, timeZone ?? zone).getTime(),
  ).toISOString();
};

const duration = (minutes: number): string =>
  `PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ''}${minutes % 60 > 0 || minutes === 0 ? `${minutes % 60}M` : ''}`;

/**
 * One statement for each attendee: that she attended the meeting, by the specification's own verb and type.
 *
 * Ids follow from base, meeting and person, so that sending a record twice makes no second statement. Neither summary
 * nor reflection is sent. A record without a date gives statements without a timestamp.
 *
 * @throws {RangeError} when `base` is no IRI, or the time zone is none.
 * @see {@link https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md | xAPI 1.0.3, Appendix A}
 * @example
 * const record = { id: 'm1', date: '2026-03-17', start: '18:00', end: '19:30', attendees: [{ name: 'Aroha', registrationNumber: '104417' }] };
 * const [statement] = attendedStatements(record, { base: 'https://example.org/', register: 'nz-pharmacy', timeZone: 'Pacific/Auckland' });
 * statement?.timestamp; //=> '2026-03-17T05:00:00.000Z'
 * statement?.result?.duration; //=> 'PT1H30M'
 */
export function attendedStatements(
  record: MeetingRecord,
  options: AttendedOptions,
): readonly XapiStatement[] {
  const { base, version = '1.0.3', language = 'en', timeZone = 'UTC' } = options;
  assertBase(base);
  const { attendees = [], group, groupName } = record;
  const object: XapiActivity = {
    objectType: 'Activity',
    id: `${base}meetings/${encodeURIComponent(record.id)}`,
    definition: {
      type: meetingType,
      name: { [language]: groupName === undefined ? 'Peer group meeting' : groupName },
      ...(record.modality && { extensions: { [`${base}modality`]: record.modality } }),
    },
  };
  const timestamp = instant(record, timeZone);
  const minutes = durationOf(record);
  const groupId = group ?? groupName;
  const home = groupId === undefined ? undefined : `${base}groups/${encodeURIComponent(groupId)}`;
  return attendees.map((attendee) => {
    const actor = agentOf(attendee, options);
    const lasted = attendee.minutesPresent ?? minutes;
    return {
      id: v5(`${object.id}|${actor.account!.homePage}|${actor.account!.name}`, v5.URL),
      actor,
      verb: { id: attended, display: { 'en-US': 'attended' } },
      object,
      ...(lasted !== undefined && { result: { duration: duration(lasted) } }),
      ...(home !== undefined && {
        context: {
          team: {
            objectType: 'Group' as const,
            account: { homePage: `${base}groups`, name: groupId! },
            ...(groupName && { name: groupName }),
          },
          contextActivities: { parent: [{ objectType: 'Activity', id: home }] },
        },
      }),
      ...(timestamp !== undefined && { timestamp }),
      version,
    };
  });
}

/**
 * The statement that takes another back: how an upload is withdrawn.
 *
 * @example
 * voidingStatement('6690e6c9-3ef0-4ed3-8b37-7f3964730bee', { account: { homePage: 'https://example.org', name: 'portal' } }).verb.id;
 * //=> 'http://adlnet.gov/expapi/verbs/voided'
 */
export function voidingStatement(id: string, by: XapiAgent, version: XapiVersion = '1.0.3'): XapiStatement {
  return {
    id: v5(`${voided}|${id}`, v5.URL),
    actor: by,
    verb: { id: voided, display: { 'en-US': 'voided' } },
    object: { objectType: 'StatementRef', id },
    version,
  };
}
