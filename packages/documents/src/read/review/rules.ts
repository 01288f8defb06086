import type { Finding, Level, MeetingRecord, Outcome } from '@peer-groups/core';
import type { Contradiction, Upload } from '../upload.ts';
import type { PrivacyFinding } from './privacy.ts';

/** A finding of the review itself, beside those of the scheme: about the file rather than the meeting. */
export interface UploadFinding {
  readonly rule: `upload-${string}`;
  readonly level: Level;
  readonly outcome: Outcome;
  /** Pointer into the record, or empty for the file. */
  readonly at: string;
  readonly message: string;
  readonly mend?: string;
  readonly page?: number;
}

const contradicted: Readonly<Record<Contradiction['code'], readonly [string, Outcome, string]>> = {
  'dates-differ': [
    'upload-dates-agree',
    'failed',
    'The record names more than one day as that of the meeting.',
  ],
  'weekday-differs': ['upload-dates-agree', 'failed', 'The day of the week is not that of the date.'],
  'embedded-differs': [
    'upload-data-agrees',
    'failed',
    'What the page shows is not what the file tells machines.',
  ],
  'number-twice': [
    'upload-numbers-distinct',
    'failed',
    'Two people are recorded with the same registration number.',
  ],
  'number-unlike-others': [
    'upload-numbers-plausible',
    'failed',
    'A registration number does not have the shape of the others.',
  ],
  'name-twice': ['upload-names-distinct', 'cantTell', 'A name is listed twice.'],
  'ends-before-it-starts': ['upload-times-agree', 'cantTell', 'The meeting ends before it starts.'],
};

/** What the contradictions of one meeting come to. */
export function contradictionFindings(
  contradictions: readonly Contradiction[],
  prefix: string,
): readonly UploadFinding[] {
  return contradictions.map(({ code, at, page }) => {
    const [rule, outcome, message] = contradicted[code];
    return {
      rule: rule as UploadFinding['rule'],
      level: 'must',
      outcome,
      at: `${prefix}${at}`,
      message,
      mend: 'Correct the record, or say which is right.',
      ...(page !== undefined && { page }),
    };
  });
}

/** What hidden content, unread parts and details that identify someone come to. */
export function fileFindings(upload: Upload, privacy: readonly PrivacyFinding[]): readonly UploadFinding[] {
  const findings: UploadFinding[] = [];
  const breaches = privacy.filter(({ weight }) => weight === 'breach');
  if (breaches.length > 0) {
    findings.push({
      rule: 'upload-private',
      level: 'must',
      outcome: 'failed',
      at: '',
      message:
        breaches.length === 1
          ? 'A detail that identifies someone is in the file.'
          : `${breaches.length} details that identify someone are in the file.`,
      mend: 'Take them out of the text, and out of the file: see cleanUpload.',
    });
  } else if (privacy.length > 0) {
    findings.push({
      rule: 'upload-private',
      level: 'must',
      outcome: 'cantTell',
      at: '',
      message: `${privacy.length} places may identify someone.`,
      mend: 'Look at the places named.',
    });
  }
  for (const { why, page, part } of upload.unread) {
    findings.push({
      rule: 'upload-readable',
      level: 'must',
      outcome: 'cantTell',
      at: '',
      message: `${part === undefined ? 'A page or a picture' : `A part (${part})`} was not read: ${why}.`,
      mend: 'Look at it.',
      ...(page !== undefined && { page }),
    });
  }
  if (upload.attachments.length > 0) {
    findings.push({
      rule: 'upload-readable',
      level: 'must',
      outcome: 'cantTell',
      at: '',
      message: `${upload.attachments.length} files are attached.`,
      mend: 'Look at them, or have them taken out.',
    });
  }
  const concealed = upload.hidden.filter(
    ({ where }) => where === 'under-rectangle' || where === 'same-colour' || where === 'invisible',
  );
  if (concealed.length > 0) {
    findings.push({
      rule: 'upload-nothing-hidden',
      level: 'must',
      outcome: 'cantTell',
      at: '',
      message: `${concealed.length} stretches of text are in the file and not to be seen.`,
      mend: 'Take them out: see cleanUpload.',
    });
  }
  const left = upload.hidden.filter(({ where }) =>
    ['annotation', 'tracked-change', 'comment', 'revision'].includes(where),
  );
  if (left.length > 0) {
    findings.push({
      rule: 'upload-nothing-left-over',
      level: 'should',
      outcome: 'failed',
      at: '',
      message: 'Notes, tracked changes or earlier states are left in the file.',
      mend: 'Take them out: see cleanUpload.',
    });
  }
  return findings;
}

/** A record read from a scan's own text layer is nobody's word: its facts stand, misread letters are for a person to see. */
export function ocrFinding(upload: Upload): readonly UploadFinding[] {
  return upload.textLayer === 'ocr'
    ? [
        {
          rule: 'upload-scanned',
          level: 'must',
          outcome: 'cantTell',
          at: '',
          message: 'The text was recognised from pictures of the pages.',
          mend: 'Compare names and numbers with the picture.',
        },
      ]
    : [];
}

/** Findings of a scheme that only say that something was not found: no verdict where a part was not read. */
export const isAbsence = (finding: Finding, record: MeetingRecord): boolean =>
  finding.outcome === 'failed' &&
  (finding.missing !== undefined ||
    finding.at === '' ||
    (finding.at.endsWith('/attendees') && (record.attendees?.length ?? 0) < 4));
