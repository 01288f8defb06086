import type { MeetingRecord, PrivacyScan } from '@peer-groups/core';
import type { Span } from '@peer-groups/redaction';
import { assertRecord, rosterOf, scanRecord } from './scan-record.ts';
import type { ScanRecordOptions } from './scan-record.ts';

/** Something in a text that may identify a person, with what a click would write in its place. */
export interface Detail extends Span {
  /** The general words of the policy `sharedRecord`, in brackets, such as `[April 2024]` or `[person]`. */
  readonly instead: string;
}

/** What was found in a record that is still being written. */
export interface DraftScan {
  readonly summary: readonly Detail[];
  readonly confidentiality: readonly Detail[];
  /** What a scan of the whole record counts: the same as `scanRecord`. */
  readonly scan: PrivacyScan;
}

/**
 * Scans a record while somebody writes it: every detail in its free texts with its place, its reason and the general words
 * that would replace it. Runs in a browser, so that nothing has to leave it first; made for a worker beside the page.
 *
 * Details that `sharedRecord` leaves as they are, such as a bare year, are not reported. Texts that are absent have none.
 *
 * @throws {TypeError} when no record is given, such as a text.
 * @example
 * const { summary } = await scanDraft({ id: 'draft', summary: 'Seen on 3 April 2024.' });
 * summary.map(({ instead }) => instead); //=> ['[April 2024]']
 */
export async function scanDraft(record: MeetingRecord, options: ScanRecordOptions = {}): Promise<DraftScan> {
  assertRecord(record);
  const { redact, scan, sharedRecord } = await import('@peer-groups/redaction');
  const { on: _, ...given } = options;
  const detailsIn = (text = ''): readonly Detail[] =>
    scan(text, { ...given, roster: rosterOf(record) }).flatMap((span) => {
      const redacted = redact(text, [span], sharedRecord).text;
      const instead = redacted.slice(span.start, redacted.length - (text.length - span.end));
      return redacted === text ? [] : [{ ...span, instead }];
    });
  return {
    summary: detailsIn(record.summary),
    confidentiality: detailsIn(record.confidentiality),
    scan: (await scanRecord(record, options)).scan!,
  };
}

/**
 * Details that were found in an earlier text, where they stand in the text as it is now; what was typed over is left out.
 * Marks stay where they belong until the next scan is done.
 *
 * @example
 * const [detail] = (await scanDraft({ id: 'draft', summary: 'Seen on 3 April 2024.' })).summary;
 * moveDetails([detail!], 'Seen on 3 April 2024.', 'Seen on 4 April 2024.'); //=> []
 * moveDetails([detail!], 'Seen on 3 April 2024.', 'Oh! Seen on 3 April 2024.')[0]?.start; //=> 12
 */
export function moveDetails(details: readonly Detail[], before: string, now: string): readonly Detail[] {
  if (before === now) return details;
  let same = 0;
  while (same < before.length && before[same] === now[same]) same += 1;
  const mostTail = Math.min(before.length, now.length) - same;
  let tail = 0;
  while (tail < mostTail && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const by = now.length - before.length;
  return details.flatMap((one) => {
    if (one.end <= same) return [one];
    return one.start >= before.length - tail ? [{ ...one, start: one.start + by, end: one.end + by }] : [];
  });
}

/**
 * A text with details replaced by their general words; all of them, or the one that was clicked.
 *
 * @param details Details of this very text, in the order in which they stand.
 * @example
 * const text = 'Seen on 3 April 2024.';
 * generaliseDetails(text, (await scanDraft({ id: 'draft', summary: text })).summary); //=> 'Seen on [April 2024].'
 */
export function generaliseDetails(text: string, details: readonly Detail[]): string {
  // From the last to the first, so that places stay true.
  return details.reduceRight(
    (now, { start, end, instead }) => now.slice(0, start) + instead + now.slice(end),
    text,
  );
}

/** A stretch of a text, with the detail that it is, if it is one. */
export interface TextPiece {
  readonly text: string;
  readonly detail?: Detail;
}

/**
 * A text cut into what is marked and what is not, to be drawn; joined, the pieces are the text.
 *
 * @example
 * piecesOf('Dosing.', []); //=> [{ text: 'Dosing.' }]
 */
export function piecesOf(text: string, details: readonly Detail[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const detail of details) {
    pieces.push({ text: text.slice(from, detail.start) });
    pieces.push({ text: text.slice(detail.start, detail.end), detail });
    from = detail.end;
  }
  pieces.push({ text: text.slice(from) });
  return pieces.filter((piece) => piece.text !== '');
}
