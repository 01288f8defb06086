/** Runs beside the page: what is typed is scanned on this computer and goes nowhere. */
import type { MeetingRecord, PrivacyScan } from '@peer-groups/core';
import { redact, scan, sharedRecord } from '@peer-groups/redaction';
import type { Span } from '@peer-groups/redaction';
import { scanRecord } from 'peer-groups';

/** A detail in a text, and what the policy would write in its place. */
export interface Found extends Span {
  readonly instead: string;
}
export interface Question {
  readonly record: MeetingRecord;
  readonly allow: readonly string[];
}
export interface Answer {
  readonly summary: readonly Found[];
  readonly confidentiality: readonly Found[];
  /** What the server will find too: the same function. */
  readonly scan: PrivacyScan | undefined;
}

const detailsIn = (text: string, { record, allow }: Question): readonly Found[] => {
  const members = (record.attendees ?? []).map(({ name }) => ({ name }));
  return scan(text, { roster: { members, attendance: [] }, allow }).flatMap((span) => {
    const redacted = redact(text, [span], sharedRecord).text;
    const instead = redacted.slice(span.start, redacted.length - (text.length - span.end));
    return redacted === text ? [] : [{ ...span, instead }];
  });
};

addEventListener('message', ({ data: asked }: MessageEvent<string>) => {
  const question = JSON.parse(asked) as Question;
  const { record, allow } = question;
  void scanRecord(record, { allow }).then(({ scan: counted }) => {
    const answer: Answer = {
      summary: detailsIn(record.summary ?? '', question),
      confidentiality: detailsIn(record.confidentiality ?? '', question),
      scan: counted,
    };
    postMessage({ asked, answer });
  });
});
