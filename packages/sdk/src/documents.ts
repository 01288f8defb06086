import type { MeetingRecord } from '@peer-groups/core';
import type { RecordOptions } from '@peer-groups/documents';
import type { FormOptions } from '@peer-groups/documents/form';
import type {
  CleanOptions,
  ParsedCleaned,
  ParsedUpload,
  ReadOptions,
  Review,
  ReviewOptions,
} from '@peer-groups/documents/read';
import type { WordOptions } from '@peer-groups/documents/word';
import type { Policy, ScanOptions } from '@peer-groups/redaction';

/**
 * Writes a record as PDF; as `writeRecord` of `@peer-groups/documents`, which is loaded when this is first called.
 *
 * @example
 * const bytes = await writeRecord({ id: 'm1', groupName: 'Ōtara pharmacists' });
 * new TextDecoder().decode(bytes.subarray(0, 5)); //=> '%PDF-'
 */
export async function writeRecord(record: MeetingRecord, options?: RecordOptions): Promise<Uint8Array> {
  return (await import('@peer-groups/documents')).writeRecord(record, options);
}

/** Writes a record, or a blank template, as a Word file; loaded when first called. */
export async function writeWord(record?: MeetingRecord, options?: WordOptions): Promise<Uint8Array> {
  return (await import('@peer-groups/documents/word')).writeWord(record, options);
}

/** Writes a fillable PDF form; loaded when first called. */
export async function writeForm(options?: FormOptions): Promise<Uint8Array> {
  return (await import('@peer-groups/documents/form')).writeForm(options);
}

/** Reads an upload; as `readUpload` of `@peer-groups/documents/read`, loaded when first called. */
export async function readUpload(bytes: Uint8Array, options?: ReadOptions): Promise<ParsedUpload> {
  return (await import('@peer-groups/documents/read')).readUpload(bytes, options);
}

/**
 * Writes a copy of an upload without hidden and left-over content; as `cleanUpload` of `@peer-groups/documents/read`, loaded when
 * first called.
 *
 * @example
 * (await cleanUpload(new Uint8Array())).ok; //=> false
 */
export async function cleanUpload(bytes: Uint8Array, options?: CleanOptions): Promise<ParsedCleaned> {
  return (await import('@peer-groups/documents/read')).cleanUpload(bytes, options);
}

/** What a review is told: as `ReviewOptions` of `@peer-groups/documents/read`, the scanner being given here. */
export type ReviewUploadOptions = Omit<ReviewOptions, 'scan' | 'indirect'>;

/**
 * Reads an upload, judges it by a scheme and scans it for what identifies someone, in one call.
 *
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * (await reviewUpload(new Uint8Array(), { scheme: nzPharmacy, asOf: '2026-03-31' })).reasons; //=> ['empty']
 */
export async function reviewUpload(bytes: Uint8Array, options: ReviewUploadOptions): Promise<Review> {
  const [{ reviewUpload: review }, { scan, indirect }] = await Promise.all([
    import('@peer-groups/documents/read'),
    import('@peer-groups/redaction'),
  ]);
  return review(bytes, { ...options, scan, indirect });
}

/** How a redacted record is written, and by what it is redacted. */
export interface RedactedOptions extends RecordOptions {
  /** `sharedRecord` of `@peer-groups/redaction` unless another is given. */
  readonly policy?: Policy;
  readonly scan?: ScanOptions;
}

/**
 * Writes a record as PDF after everything that was said in it was redacted by a policy; who attended and when stays.
 *
 * @example
 * const bytes = await writeRedacted({ id: 'm1', summary: 'NHI ZZZ0016 was discussed.' });
 * new TextDecoder('latin1').decode(bytes).includes('ZZZ0016'); //=> false
 */
export async function writeRedacted(
  record: MeetingRecord,
  options: RedactedOptions = {},
): Promise<Uint8Array> {
  const { policy, scan, ...setting } = options;
  const { meetingRecordRules, redactRecord, sharedRecord } = await import('@peer-groups/redaction');
  const redacted = redactRecord(record, policy ?? sharedRecord, meetingRecordRules, scan);
  return writeRecord(redacted.record as MeetingRecord, setting);
}
