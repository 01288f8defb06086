import { membersOn, parseRecord, withMembersOf } from '@peer-groups/core';
import type { IsoDate, Issue, MeetingRecord, PeerGroup } from '@peer-groups/core';
import { screenRecord } from './screen-record.ts';

/** What a draft is checked against. */
export interface DraftSetting {
  /** Id that the record is kept under. */
  readonly id: string;
  /** The group whose meeting it was, with its memberships. */
  readonly group: PeerGroup;
  /** Id of the practitioner who writes it. */
  readonly by: string;
  /** The day on which it is written. */
  readonly on: IsoDate;
  /** Phrases that name nobody, though a scan takes them for names; numbers and addresses are found all the same. */
  readonly allow?: readonly string[];
}

/**
 * A record that may be kept, or why not: `notUnderstood` is malformed, `notHeld` has no day or one that is still to come,
 * `notYours` is written by somebody who was no member on that day, `identifies` tells who somebody is.
 */
export type CheckedDraft =
  | { readonly ok: true; readonly record: MeetingRecord }
  | { readonly ok: false; readonly why: 'notUnderstood'; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly why: 'notHeld' | 'notYours' }
  | { readonly ok: false; readonly why: 'identifies'; readonly findings: number };

/** What a note taker writes. Other fields are dropped, so that no text is kept that was not scanned. */
const written = [
  'date',
  'start',
  'end',
  'timeZone',
  'modality',
  'venue',
  'venuePrivate',
  'attendees',
  'apologies',
  'activity',
  'focus',
  'topics',
  'agenda',
  'roles',
  'nextDate',
  'noteTaker',
  'summary',
  'confidentiality',
] as const satisfies readonly (keyof MeetingRecord)[];

/**
 * Takes in a record as a note taker sends it: reads it, writes members as their group knows them, scans what was said, and says
 * whether it may be kept for all members. Private reflections and scans that the sender claims are left out.
 *
 * @param draft Whatever was sent.
 * @example
 * const group = { id: 'g', memberships: [{ practitioner: 'p', from: '2025-04-01' }] };
 * const setting = { id: 'm', group, by: 'p', on: '2026-03-18' };
 * (await checkDraft({ date: '2026-03-17', summary: 'Dosing.' }, setting)).ok; //=> true
 * (await checkDraft({ date: '2026-03-17', summary: 'NHI ZZZ0016.' }, setting)).ok; //=> false
 */
export async function checkDraft(draft: unknown, setting: DraftSetting): Promise<CheckedDraft> {
  const { id, group, by, on, allow = [] } = setting;
  const given =
    typeof draft === 'object' && draft !== null ? (draft as Readonly<Record<string, unknown>>) : {};
  const fields = written.flatMap((field) => (given[field] === undefined ? [] : [[field, given[field]]]));
  const named = { id, group: group.id, ...(group.name !== undefined && { groupName: group.name }) };
  const read = parseRecord({ ...Object.fromEntries(fields), ...named });
  if (!read.ok) return { ok: false, why: 'notUnderstood', issues: read.issues };
  const { date } = read.value;
  if (date === undefined || date > on) return { ok: false, why: 'notHeld' };
  if (!membersOn(group, date).some(({ practitioner }) => practitioner === by))
    return { ok: false, why: 'notYours' };
  const options = { on, allow: [...allow, ...(group.name === undefined ? [] : [group.name])] };
  const record = await screenRecord(withMembersOf(group, read.value), options);
  const { findings } = record.scan!;
  return findings > 0 ? { ok: false, why: 'identifies', findings } : { ok: true, record };
}
