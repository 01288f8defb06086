import type { MeetingRecord, Outcome } from '@peer-groups/core';
import type { Review, Upload } from '@peer-groups/documents/read';
import type { ReviewUploadOptions } from './documents.ts';

/** What the sender of an upload is told of it. */
export interface SenderAnswer {
  readonly outcome: Outcome;
  /** What was read, details that identify someone replaced by their kind in brackets. */
  readonly records: readonly MeetingRecord[];
  /** What a rule asks for and the file does not show, or shows wrongly. */
  readonly open: readonly { readonly outcome: Outcome; readonly message: string; readonly mend?: string }[];
  /** Details that identify someone, by kind and page, never by their text. Keep the file only where there is none. */
  readonly breaches: readonly { readonly kind: string; readonly page?: number }[];
}

/**
 * A review of an upload in what its sender can act on: what was read, what is missing, and what must not be in it. Advice and
 * what was met are left out; `Review` holds them.
 *
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const review = await reviewUpload(new Uint8Array(), { scheme: nzPharmacy, asOf: '2026-03-31' });
 * forSender(review).open.map(({ outcome }) => outcome); //=> ['cantTell']
 */
export function forSender({ outcome, records, findings, privacy }: Review): SenderAnswer {
  const open = findings
    .filter((one) => one.level === 'must' && (one.outcome === 'failed' || one.outcome === 'cantTell'))
    .map(({ outcome: found, message, mend }) => ({
      outcome: found,
      message,
      ...(mend !== undefined && { mend }),
    }));
  const breaches = privacy
    .filter(({ weight }) => weight === 'breach')
    .map(({ kind, page }) => ({ kind, ...(page !== undefined && { page }) }));
  return { outcome, records, open, breaches };
}

/**
 * What the sender of an upload is told, of one that was read already, such as in a worker that can be ended: judged by a scheme,
 * scanned for what identifies someone, and put as `forSender` does.
 */
export async function answerTo(upload: Upload, options: ReviewUploadOptions): Promise<SenderAnswer> {
  const { reviewRead } = await import('@peer-groups/documents/read');
  const { indirect, scan } = await import('@peer-groups/redaction');
  return forSender(reviewRead(upload, { ...options, scan, indirect }));
}
