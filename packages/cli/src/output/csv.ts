import type { FileReview } from '../review-one.ts';

const columns = ['file', 'outcome', 'reasons', 'date', 'attendees', 'privacy', 'hidden', 'ms'] as const;

/** A cell that no spreadsheet takes for a formula (OWASP, CSV injection). */
const cell = (value: string): string => {
  const inert = /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

/** The heading row. */
export const csvHead: string = `${columns.join(',')}\r\n`;

/** One file as a row: its outcome with reasons and counts, no names. */
export function csvRow({ file, outcome, reasons, record, privacy, hidden, ms }: FileReview): string {
  const { date, attendees } = (record ?? {}) as {
    readonly date?: string;
    readonly attendees?: readonly unknown[];
  };
  const values = [
    file,
    outcome,
    reasons.join(' '),
    date ?? '',
    attendees?.length ?? '',
    privacy.length,
    hidden.length,
    ms,
  ];
  return `${values.map((value) => cell(String(value))).join(',')}\r\n`;
}
