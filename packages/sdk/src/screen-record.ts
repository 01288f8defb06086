import type { MeetingRecord } from '@peer-groups/core';
import type { Span } from '@peer-groups/redaction';
import { scanRecord } from './scan-record.ts';
import type { ScanRecordOptions } from './scan-record.ts';

/** Numbers and addresses are never words that name nobody: no one's say-so lets them through. */
const always: readonly Span['kind'][] = ['identifier', 'phone', 'email', 'ip'];

/**
 * Whether a person may say of a detail that it names nobody, such as a method that is called after its inventor. Of an
 * identifier, a telephone number, an e-mail or a network address nobody may.
 *
 * @example
 * mayBeAllowed('person'); //=> true
 * mayBeAllowed('identifier'); //=> false
 */
export function mayBeAllowed(kind: Span['kind']): boolean {
  return !always.includes(kind);
}

/**
 * Scans a record before it is kept, as `scanRecord` does, but hears no excuse for numbers and addresses: phrases in `allow`
 * pass where they could name somebody, and count all the same where `mayBeAllowed` says no. Keep a record only where its
 * `scan.findings` is 0.
 *
 * @example
 * const record = { id: 'm', summary: 'NHI ZZZ0016 was discussed.' };
 * (await screenRecord(record, { allow: ['ZZZ0016'] })).scan?.findings; //=> 1
 */
export async function screenRecord(
  record: MeetingRecord,
  options: Omit<ScanRecordOptions, 'kinds'> = {},
): Promise<MeetingRecord> {
  const { allow: _, ...strict } = options;
  const scanned = await scanRecord(record, options);
  const numbers = await scanRecord(record, { ...strict, kinds: always });
  const findings = Math.max(scanned.scan!.findings, numbers.scan!.findings);
  return { ...scanned, scan: { ...scanned.scan, findings } };
}
