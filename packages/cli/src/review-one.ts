import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Finding, MeetingRecord, Outcome, Scheme } from '@peer-groups/core';
import { sketchRecords, thumbnailsOf } from '@peer-groups/documents/read';
import type { BatchMatch, MeetingSketch, Register, RosterMember } from '@peer-groups/documents/read';
import { reviewUpload } from 'peer-groups';

/** By what an answer was given, so that answers by different rules are never taken for one run. */
export interface JudgedBy {
  readonly scheme: string;
  readonly asOf: string;
  /** Readings of unclear words that were asked for, by id, in the order of the ids. */
  readonly interpretations: Readonly<Record<string, string>>;
  readonly secondary: boolean;
  /** SHA-256 of the members and of the register, where there are some. */
  readonly roster?: string;
  readonly register?: string;
}

/** What every file of a run is reviewed by; survives a message to a worker. */
export interface ReviewSettings {
  readonly scheme: Scheme;
  readonly asOf: string;
  readonly roster: readonly RosterMember[];
  readonly register?: Register;
  readonly interpretations: Readonly<Record<string, string>>;
  readonly secondary: boolean;
  /** Whether small pictures of pages are wanted, which the answer shows. */
  readonly thumbnails: boolean;
  readonly by: JudgedBy;
}

/** One line of the output: what was found in one file, and never the words. */
export interface FileReview {
  readonly file: string;
  readonly outcome: Extract<Outcome, 'passed' | 'failed' | 'cantTell'>;
  readonly reasons: readonly string[];
  /** The record read, what identifies someone masked; the first where a file holds several. */
  readonly record?: MeetingRecord;
  /** The further records of a file that holds several. */
  readonly further?: readonly MeetingRecord[];
  readonly origins?: unknown;
  readonly findings: readonly Finding[];
  readonly privacy: readonly unknown[];
  readonly hidden: readonly unknown[];
  readonly look: readonly unknown[];
  /** Earlier files that this one has to do with. */
  readonly matches?: readonly (Pick<BatchMatch, 'kind' | 'message'> & { readonly file: string })[];
  readonly pages?: readonly { readonly width: number; readonly height: number }[];
  /** Pages on which something was found, small, with solid boxes over it: PNG as Base64. For the report as a page alone. */
  readonly thumbnails?: readonly { readonly page: number; readonly png: string }[];
  /** Length of the file. */
  readonly bytes?: number;
  /** SHA-256 of the file; absent where it was not read to its end. */
  readonly sha256?: string;
  readonly by: JudgedBy;
  readonly ms: number;
}

/** A review, and what comparing with other files needs. */
export interface Reviewed extends Pick<FileReview, 'file' | 'outcome'> {
  /** The {@link FileReview} as JSON: a text passes from thread to thread in a third of the time. */
  readonly json: string;
  readonly sketches: readonly MeetingSketch[];
}

/** Files of more bytes are not read. */
export const largest: number = 64 * 1024 * 1024;

/** A file that cannot be given an answer in the ordinary way still gets one: a person must look. */
export const unanswered = (
  file: string,
  by: JudgedBy,
  reason: string,
  message: string,
  ms: number,
): Reviewed =>
  reviewed({
    file,
    outcome: 'cantTell',
    reasons: [reason],
    findings: [],
    privacy: [],
    hidden: [],
    look: [{ what: message }],
    by,
    ms,
  });

/** Findings recur from file to file, and those that do are frozen: each is written once. */
const written = new WeakMap<object, string>();
const jsonOf = (finding: object): string => {
  const known = written.get(finding);
  if (known !== undefined) return known;
  const json = JSON.stringify(finding);
  if (Object.isFrozen(finding)) written.set(finding, json);
  return json;
};

const reviewed = ({ findings, ...review }: FileReview, sketches: Reviewed['sketches'] = []): Reviewed => ({
  file: review.file,
  outcome: review.outcome,
  json: `${JSON.stringify(review).slice(0, -1)},"findings":[${findings.map(jsonOf).join(',')}]}`,
  sketches,
});

const round = (value: number): number => Math.round(value * 10) / 10;

/** Reads, judges and scans one file; one that cannot be opened is answered too. */
export async function reviewOne(file: string, settings: ReviewSettings): Promise<Reviewed> {
  const started = performance.now();
  const elapsed = (): number => round(performance.now() - started);
  try {
    return await reviewFile(file, settings, elapsed);
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    // Names that are not UTF-8 come with this sign in the place of what could not be read.
    const isMisnamed = code === 'ENOENT' && file.includes('\uFFFD');
    const message = isMisnamed
      ? 'The file cannot be opened: its name is not UTF-8. Rename it.'
      : `The file could not be read (${code ?? name}).`;
    return unanswered(file, settings.by, 'unreadable', message, elapsed());
  }
}

async function reviewFile(file: string, settings: ReviewSettings, elapsed: () => number): Promise<Reviewed> {
  // A thread of its own has nothing else to do meanwhile, and waiting for turns costs more than the reading.
  const found = statSync(file);
  if (!found.isFile())
    return unanswered(
      file,
      settings.by,
      'unreadable',
      found.isDirectory()
        ? 'The folder could not be read, so that nothing in it was reviewed.'
        : 'This is no file.',
      elapsed(),
    );
  const { size } = found;
  if (size > largest)
    return unanswered(
      file,
      settings.by,
      'over-budget',
      `The file has more than ${largest} bytes.`,
      elapsed(),
    );
  const bytes = new Uint8Array(readFileSync(file));
  const { scheme, asOf, roster, register, interpretations, secondary } = settings;
  const review = await reviewUpload(bytes, {
    scheme,
    asOf,
    roster,
    interpretations,
    ...(register && { register }),
    ...(secondary && { secondary: 'accept' as const }),
  });
  const [record, ...further] = review.records;
  const thumbnails = settings.thumbnails
    ? await thumbnailsOf(bytes, [...review.privacy, ...review.hidden])
    : [];
  const { upload } = review;
  const answer: FileReview = {
    file,
    outcome: review.outcome,
    reasons: review.reasons,
    ...(record !== undefined && { record }),
    ...(further.length > 0 && { further }),
    ...(upload !== undefined && { origins: upload.meetings[0]?.origins ?? {}, pages: upload.pages }),
    ...(thumbnails.length > 0 && {
      thumbnails: thumbnails.map(({ page, png }) => ({ page, png: Buffer.from(png).toString('base64') })),
    }),
    findings: review.findings as readonly Finding[],
    privacy: review.privacy,
    hidden: review.hidden,
    look: review.look,
    bytes: size,
    sha256: hash('sha256', bytes),
    by: settings.by,
    ms: elapsed(),
  };
  return reviewed(answer, sketchRecords(review.records));
}
