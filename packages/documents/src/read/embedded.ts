import type { JsonPointer, MeetingRecord } from '@peer-groups/core';
import { parseRecord } from '@peer-groups/core/schema';
import { embedded as format } from '../format/embedded.ts';
import { fieldAt, withFieldTexts } from '../format/fields.ts';
import type { Attachment, FormValue } from './content.ts';
import { folded } from './labels/index.ts';
import type { Contradiction, Origin, ReadMeeting } from './upload.ts';

/** A record that a file carries for machines. */
export interface Embedded {
  /** Name of the attachment, where it is one. */
  readonly name?: string;
  readonly record: MeetingRecord;
  readonly source: Origin['source'];
  /** Values that the file carries twice and differently. */
  readonly disagreeing?: readonly JsonPointer[];
}

/** The record among the attachments, where there is one that parses. */
export function embeddedRecord(attachments: readonly Attachment[]): Embedded | undefined {
  const found = attachments.find(({ name, bytes }) => name === format.fileName && bytes !== undefined);
  if (found?.bytes === undefined) return undefined;
  return recordFrom(new TextDecoder().decode(found.bytes), 'embedded', found.name);
}

/** Reads JSON as a record, if it is one. */
export function recordFrom(json: string, source: Origin['source'], name?: string): Embedded | undefined {
  try {
    const parsed = parseRecord(JSON.parse(json));
    return parsed.ok ? { record: parsed.value, source, ...(name !== undefined && { name }) } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Puts what machines were told before what the page shows, and says where the two differ. */
export function reconcile(
  meetings: readonly ReadMeeting[],
  carried: Embedded | undefined,
  forms: readonly FormValue[],
): readonly ReadMeeting[] {
  const ours = forms.filter(({ name }) => fieldAt(name) !== undefined);
  const [shown, ...others] = meetings;
  if (shown === undefined || (carried === undefined && ours.length === 0)) return meetings;
  const merged = ours.length === 0 ? carried!.record : fromForm(ours, carried?.record);
  if (merged === undefined) return meetings;
  const source = ours.length === 0 ? carried!.source : 'form';
  const twice = (carried?.disagreeing ?? []).map((at): Contradiction => ({ code: 'embedded-differs', at }));
  const differing = ours.length === 0 ? [...twice, ...differences(merged, shown.record)] : [];
  return [
    {
      record: merged,
      origins: originsOf(merged, source, ours),
      contradictions: [
        ...shown.contradictions.filter(({ code }) => code !== 'dates-differ' && code !== 'embedded-differs'),
        ...differing,
      ],
    },
    ...others,
  ];
}

function fromForm(ours: readonly FormValue[], base: MeetingRecord | undefined): MeetingRecord | undefined {
  const texts = new Map(ours.map(({ name, value }) => [name, value]));
  const raw = withFieldTexts(texts, base) as Record<string, unknown>;
  const parsed = parseRecord({ id: 'meeting-1', ...raw });
  return parsed.ok ? parsed.value : undefined;
}

function originsOf(
  record: MeetingRecord,
  source: Origin['source'],
  forms: readonly FormValue[],
): ReadMeeting['origins'] {
  const origins: Record<string, Origin> = {};
  const note = (pointer: string): void => {
    const field = forms.find(({ name }) => name === pointer);
    origins[pointer] = { source, confidence: 1, ...(field && { page: field.page, box: field.box }) };
  };
  for (const [key, value] of Object.entries(record)) {
    if (key === 'attendees')
      for (const [index, one] of (record.attendees ?? []).entries())
        for (const part of Object.keys(one)) note(`/attendees/${index}/${part}`);
    else if (value !== undefined) note(`/${key}`);
  }
  return origins;
}

/** Where the page a person sees says otherwise than the data a machine reads: a way to forge. */
function differences(carried: MeetingRecord, shown: MeetingRecord): readonly Contradiction[] {
  const found: Contradiction[] = [];
  if (shown.date !== undefined && carried.date !== undefined && shown.date !== carried.date)
    found.push({ code: 'embedded-differs', at: '/date' });
  const names = new Set((shown.attendees ?? []).map(({ name }) => folded(name)));
  const numbers = new Set((shown.attendees ?? []).map(({ registrationNumber }) => registrationNumber));
  if (names.size > 0) {
    for (const [index, { name, registrationNumber }] of (carried.attendees ?? []).entries()) {
      if (!names.has(folded(name))) found.push({ code: 'embedded-differs', at: `/attendees/${index}/name` });
      else if (registrationNumber !== undefined && !numbers.has(registrationNumber))
        found.push({ code: 'embedded-differs', at: `/attendees/${index}/registrationNumber` });
    }
    if ((shown.attendees ?? []).length > (carried.attendees ?? []).length)
      found.push({ code: 'embedded-differs', at: '/attendees' });
  }
  return found;
}
