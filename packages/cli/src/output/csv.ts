import { writeCsv } from '@peer-groups/interop/csv';
import type { Fields, Profile } from '@peer-groups/interop/csv';
import type { FileReview } from '../review-one.ts';

const names = ['file', 'outcome', 'reasons', 'date', 'attendees', 'privacy', 'hidden', 'ms'] as const;
type Name = (typeof names)[number];

const profile: Profile<Name> = {
  id: 'reviews',
  title: 'Reviews of uploads',
  columns: names.map((name) => ({ headings: [name], field: name, kind: 'text' })),
};

const lines = (rows: readonly Fields<Name>[]): readonly string[] => [...writeCsv(rows, profile)];

/** The heading row, after a byte order mark: Excel misreads macrons without. */
export const csvHead: string = lines([])[0]!;

/** One file as a row: its outcome with reasons and counts, no names; no cell that a spreadsheet takes for a formula. */
export function csvRow({ file, outcome, reasons, record, privacy, hidden, ms }: FileReview): string {
  const { date, attendees } = (record ?? {}) as {
    readonly date?: string;
    readonly attendees?: readonly unknown[];
  };
  const row = {
    file,
    outcome,
    reasons: reasons.join(' '),
    ...(date !== undefined && { date }),
    ...(attendees !== undefined && { attendees: attendees.length }),
    privacy: privacy.length,
    hidden: hidden.length,
    ms,
  };
  return lines([row])[1]!;
}
