import { evaluate, worst } from '@peer-groups/core';
import type { Finding, IsoDate, MeetingRecord, Outcome, Report, Scheme } from '@peer-groups/core';
import type { ReadOptions, UploadIssue } from '../read-upload.ts';
import { readUpload } from '../read-upload.ts';
import type { Hidden, Upload } from '../upload.ts';
import { masked } from './masked.ts';
import { scanUpload } from './privacy.ts';
import type { PrivacyFinding } from './privacy.ts';
import { assertReviewOptions } from './review-options.ts';
import { questionOf } from './review-question.ts';
import { rosterFindings } from './roster.ts';
import type { Register, RosterMember } from './roster.ts';
import { contradictionFindings, fileFindings, isAbsence, ocrFinding } from './rules.ts';
import type { UploadFinding } from './rules.ts';
import type { IndirectScanner, Scanner } from './scanner.ts';

/** What a review needs and may be told. */
export interface ReviewOptions extends ReadOptions {
  readonly scheme: Scheme;
  /** Finds what identifies someone: `scan` of `@peer-groups/redaction`. */
  readonly scan: Scanner;
  /** Finds combinations that single someone out: `indirect` of `@peer-groups/redaction`. */
  readonly indirect?: IndirectScanner;
  /** The day of the review: nothing reads the clock. */
  readonly asOf: IsoDate;
  /** Readings of unclear words of the scheme, by id of the interpretation; an edition that lacks the words is judged without. */
  readonly interpretations?: Readonly<Record<string, string>>;
  /** Who the members are, where the caller knows: numbers are compared. */
  readonly roster?: readonly RosterMember[];
  /** What the caller knows of a register: the shape of its numbers, or the numbers themselves. */
  readonly register?: Register;
  /** Takes rules that rest on secondary sources for read. */
  readonly secondary?: 'accept';
}

/** One thing that a person should look at. */
export interface LookAt {
  readonly what: string;
  readonly page?: number;
}

/** What a reviewer needs to know of one upload. */
export interface Review {
  /** `passed`, `failed`, or `cantTell` where a person must look. */
  readonly outcome: Extract<Outcome, 'passed' | 'failed' | 'cantTell'>;
  /** Ids of the rules that decided, or codes of why the file could not be read. */
  readonly reasons: readonly string[];
  /** The records, details that identify someone replaced by their kind in brackets. */
  readonly records: readonly MeetingRecord[];
  /** The scheme's own report; absent where nothing could be read. */
  readonly report?: Report;
  readonly findings: readonly (Finding | UploadFinding)[];
  readonly privacy: readonly PrivacyFinding[];
  readonly hidden: readonly Hidden[];
  readonly look: readonly LookAt[];
  /** What was read; absent where nothing could be. Its text holds everything that the file holds. */
  readonly upload?: Upload;
}

const unreadable = (issues: readonly UploadIssue[]): Review => ({
  outcome: 'cantTell',
  reasons: issues.map(({ code }) => code),
  records: [],
  findings: issues.map(({ message }): UploadFinding => ({
    rule: 'upload-readable',
    level: 'must',
    outcome: 'cantTell',
    at: '',
    message,
  })),
  privacy: [],
  hidden: [],
  look: issues.map(({ message }) => ({ what: message })),
});

/**
 * Reads an upload, judges its records by a scheme and scans everything that the file holds, as one answer.
 *
 * The report states; people decide. `failed` says that a rule is not met by what was read; what could not be read gives
 * `cantTell`, never `passed`, and never `failed` for something that may stand in the part that was not read.
 *
 * @throws as {@link assertReviewOptions} does, before anything is read.
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const review = await reviewUpload(new Uint8Array(), { scheme: nzPharmacy, scan: () => [], asOf: '2026-03-31' });
 * review.outcome; //=> 'cantTell'
 */
export async function reviewUpload(bytes: Uint8Array, options: ReviewOptions): Promise<Review> {
  assertReviewOptions(options);
  const parsed = await readUpload(bytes, options);
  return parsed.ok ? reviewRead(parsed.value, options) : unreadable(parsed.issues);
}

/** Judges what was read: the second half of {@link reviewUpload}, for callers that read elsewhere, as in a worker. */
export function reviewRead(upload: Upload, options: ReviewOptions): Review {
  assertReviewOptions(options);
  const { scheme, scan, asOf } = options;
  const { findings: privacy } = scanUpload(upload, scan, options.indirect);
  const breaches = privacy.filter(({ weight }) => weight === 'breach').length;
  const scanned = { on: asOf, findings: breaches, unsure: privacy.length - breaches };
  const meetings = upload.meetings.map(({ record }): MeetingRecord => ({ ...record, scan: scanned }));
  const report = evaluate(scheme, { meetings }, questionOf(options, meetings));
  const incomplete = upload.unread.length > 0 || upload.textLayer === 'ocr';
  const judged = report.findings.map((finding): Finding =>
    incomplete && isAbsence(finding, meetings[0]!) ? { ...finding, outcome: 'cantTell' } : finding,
  );
  const own: UploadFinding[] = [
    ...upload.meetings.flatMap(({ contradictions }, index) =>
      contradictionFindings(contradictions, `/meetings/${index}`),
    ),
    ...fileFindings(upload, privacy),
    ...ocrFinding(upload),
    ...rosterFindings(meetings, options.roster, options.register),
  ];
  const findings = [...judged, ...own];
  const decisive = findings.filter(({ level }) => level === 'must');
  const outcome = worst(decisive.map((finding) => finding.outcome));
  const settled = outcome === 'inapplicable' ? 'cantTell' : outcome;
  return {
    outcome: settled,
    reasons: [
      ...new Set(
        decisive
          .filter((finding) => finding.outcome === settled && settled !== 'passed')
          .map(({ rule }) => rule),
      ),
    ],
    records:
      breaches === 0 && privacy.length === 0
        ? meetings
        : meetings.map((record) => masked(record, scan, upload.names)),
    report,
    findings,
    privacy,
    hidden: upload.hidden,
    look: lookAt(findings, upload),
    upload,
  };
}

/** The short list: what is not plain, the gravest first, each once. */
function lookAt(findings: readonly (Finding | UploadFinding)[], upload: Upload): readonly LookAt[] {
  const open = findings.filter(
    ({ outcome, level }) => level === 'must' && (outcome === 'cantTell' || outcome === 'failed'),
  );
  const looks = open.map((finding): LookAt => ({
    what: finding.message,
    ...('page' in finding && finding.page !== undefined && { page: finding.page }),
  }));
  for (const { origins } of upload.meetings) {
    const weak = Object.entries(origins).filter(([, { confidence }]) => confidence < 0.6);
    for (const [at, { page }] of weak.slice(0, 3))
      looks.push({ what: `Read with little confidence: ${at}.`, ...(page !== undefined && { page }) });
  }
  return looks
    .filter((one, at) => looks.findIndex(({ what, page }) => what === one.what && page === one.page) === at)
    .slice(0, 12);
}
