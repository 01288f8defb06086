import { sharedPart, writtenTexts } from '@peer-groups/core';
import type { IsoDate, MeetingRecord, PrivacyScan } from '@peer-groups/core';
import { formats } from '@peer-groups/core/formats';
import { identifies, singlesOut, toldOfMember } from '@peer-groups/documents/identifying';
import type { Roster, ScanOptions, Span } from '@peer-groups/redaction';

/** What a scan of a record takes besides the scanner's own options. */
export interface ScanRecordOptions extends Omit<ScanOptions, 'roster'> {
  /** The day of the scan, to be noted on the record. */
  readonly on?: IsoDate;
}

/** The steps of meeting formats in their own words, as a planned agenda has them: nobody wrote them about anybody. */
const ofFormats: ReadonlySet<string> = new Set(
  formats.flatMap(({ steps }) => steps.map(({ title }) => title)),
);

/** The people whom a record lists itself, as present or excused: in its texts they are looked for too. */
export const rosterOf = ({ attendees = [], apologies = [] }: MeetingRecord): Roster => ({
  members: [
    ...attendees.map(({ name, registrationNumber }) => ({
      name,
      ...(registrationNumber !== undefined && { registration: registrationNumber }),
    })),
    ...apologies.map((name) => ({ name })),
  ],
  attendance: [],
});

/** Where a text is given for a record, nothing would be found in it: no answer may look like that one. */
export function assertRecord(record: unknown): asserts record is MeetingRecord {
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return;
  throw new TypeError(
    `A record is asked for, such as { id, summary }; given was ${record === null ? 'null' : Array.isArray(record) ? 'a list' : typeof record}. A text alone is scanned by scan of @peer-groups/redaction.`,
  );
}

/** How a detail in a text counts: a member's name only where more is told of them than their part in the meeting. */
const counts = (span: Span, text: string): 'surely' | 'perhaps' | undefined => {
  if (span.subkind === 'member-registration') return undefined;
  return span.subkind === 'member' ? toldOfMember(text, span) : identifies(span);
};

/**
 * Puts a privacy scan on a record, so that its confidentiality can be judged: how many details in the shared texts
 * identify a person, alone or together, and how many a person must look at. That a member presented or agreed is no
 * finding; what is told of a member's own health, private life or mistakes is, and of whatever else is told of a member by
 * name a person must look.
 *
 * The redaction package, with its word lists and weights, is loaded when this is first called. A record without shared
 * texts gets a scan without findings.
 *
 * @throws {TypeError} when no record is given, such as a text.
 * @example
 * const scanned = await scanRecord({ id: 'm', summary: 'NHI ZZZ0016 was discussed.' });
 * scanned.scan?.findings; //=> 1
 */
export async function scanRecord(
  record: MeetingRecord,
  options: ScanRecordOptions = {},
): Promise<MeetingRecord> {
  assertRecord(record);
  const { on, ...given } = options;
  const { indirect, scan } = await import('@peer-groups/redaction');
  const roster = rosterOf(record);
  const found = writtenTexts(sharedPart(record))
    .filter(({ text }) => !ofFormats.has(text))
    .flatMap(({ text }) => {
      const spans = scan(text, { ...given, roster });
      const together = given.kinds === undefined ? indirect(text, spans) : [];
      return [...spans.map((span) => counts(span, text)), ...together.map(singlesOut)];
    });
  const findings = found.filter((how) => how === 'surely').length;
  const unsure = found.filter((how) => how === 'perhaps').length;
  const result: PrivacyScan = { ...(on !== undefined && { on }), findings, ...(unsure > 0 && { unsure }) };
  return { ...record, scan: result };
}
