import type { MeetingRecord } from '@peer-groups/core';
import type { FormShape } from '../sheet/form-sheet.ts';

/** How many rows a form has; never fewer than the record that it starts from. */
export interface FormSize {
  /** Rows for people who attended. Default 12 in a blank form. */
  readonly attendees?: number;
  /** Default 4 in a blank form. */
  readonly topics?: number;
  /** Default 3 in a blank form. */
  readonly references?: number;
  /** Whether there is a place for the private reflection. Default: where the record holds one. */
  readonly reflection?: boolean;
}

const most = 500;

/** The rows of a form; `spare` is 0 for a record, which has as many as it needs, and 1 for a blank form. */
export function formShape(record: Partial<MeetingRecord>, size: FormSize, spare: 0 | 1): FormShape {
  const rows = (name: 'attendees' | 'topics' | 'references', usual: number): number => {
    const wanted = size[name] ?? usual * spare;
    if (!Number.isInteger(wanted) || wanted < 0 || wanted > most) {
      throw new RangeError(
        `A form cannot have ${wanted} rows of ${name}. Give a whole number from 0 to ${most}.`,
      );
    }
    return Math.max(wanted, record[name]?.length ?? 0);
  };
  return {
    attendees: rows('attendees', 12),
    topics: rows('topics', 4),
    references: rows('references', 3),
    reflection: size.reflection ?? record.reflection !== undefined,
    isBlank: spare === 1,
    hasHints: false,
  };
}
