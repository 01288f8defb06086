import { readFile, stat } from 'node:fs/promises';
import type { Finding, Outcome, Scheme } from '@peer-groups/core';
import type { Register, RosterMember } from '@peer-groups/documents/read';
import { reviewUpload } from 'peer-groups';

/** What every file of a run is reviewed by; survives a message to a worker. */
export interface ReviewSettings {
  readonly scheme: Scheme;
  readonly asOf: string;
  readonly roster: readonly RosterMember[];
  readonly register?: Register;
  readonly interpretations: Readonly<Record<string, string>>;
  readonly secondary: boolean;
}

/** One line of the output: what was found in one file, and never the words. */
export interface FileReview {
  readonly file: string;
  readonly outcome: Extract<Outcome, 'passed' | 'failed' | 'cantTell'>;
  readonly reasons: readonly string[];
  /** The record read, what identifies someone masked; the first where a file holds several. */
  readonly record?: unknown;
  /** The further records of a file that holds several. */
  readonly further?: readonly unknown[];
  readonly origins?: unknown;
  readonly findings: readonly Finding[];
  readonly privacy: readonly unknown[];
  readonly hidden: readonly unknown[];
  readonly look: readonly unknown[];
  readonly pages?: readonly { readonly width: number; readonly height: number }[];
  /** Length of the file. */
  readonly bytes?: number;
  readonly ms: number;
}

const largest = 64 * 1024 * 1024;

/** A file that cannot be given an answer in the ordinary way still gets one: a person must look. */
export const unanswered = (file: string, reason: string, message: string, ms: number): FileReview => ({
  file,
  outcome: 'cantTell',
  reasons: [reason],
  findings: [],
  privacy: [],
  hidden: [],
  look: [{ what: message }],
  ms,
});

const round = (value: number): number => Math.round(value * 10) / 10;

/** Reads, judges and scans one file. */
export async function reviewOne(file: string, settings: ReviewSettings): Promise<FileReview> {
  const started = performance.now();
  const elapsed = (): number => round(performance.now() - started);
  const { size } = await stat(file);
  if (size > largest)
    return unanswered(file, 'over-budget', `The file has more than ${largest} bytes.`, elapsed());
  const bytes = new Uint8Array(await readFile(file));
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
  const { upload } = review;
  return {
    file,
    outcome: review.outcome,
    reasons: review.reasons,
    ...(record !== undefined && { record }),
    ...(further.length > 0 && { further }),
    ...(upload !== undefined && { origins: upload.meetings[0]?.origins ?? {}, pages: upload.pages }),
    findings: review.findings as readonly Finding[],
    privacy: review.privacy,
    hidden: review.hidden,
    look: review.look,
    bytes: size,
    ms: elapsed(),
  };
}
