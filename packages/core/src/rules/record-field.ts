import type { MeetingRecord } from '../meeting.ts';
import { fixed } from './judge.ts';
import type { MeetingJudge } from './judge.ts';

/** A field of the record that a scheme may ask for. */
export type RecordField =
  | 'activity'
  | 'attendees'
  | 'confidentiality'
  | 'date'
  | 'documentation'
  | 'nextDate'
  | 'noteTaker'
  | 'references'
  | 'reflection'
  | 'summary'
  | 'topics'
  | 'venueOrModality'
  | 'venuePrivate';

/** A field that a record holds. */
export interface RecordFieldRequirement {
  readonly kind: 'recordField';
  readonly field: RecordField;
}

const names: Readonly<Record<RecordField, string>> = {
  activity: 'what the meeting was',
  attendees: 'the names of those who attended',
  confidentiality: 'a statement on confidentiality',
  date: 'the date',
  documentation: 'how the record was made',
  nextDate: 'the date of the next meeting',
  noteTaker: 'the note taker',
  references: 'references or supporting material',
  reflection: 'a reflection',
  summary: 'a summary of the discussion',
  topics: 'the topics',
  venueOrModality: 'the venue or modality',
  venuePrivate: 'that the place allowed confidence',
};

const valueOf = (record: MeetingRecord, field: RecordField): unknown =>
  field === 'venueOrModality' ? (record.venue ?? record.modality) : record[field];

const isHeld = (value: unknown): boolean =>
  value !== undefined && value !== false && (!Array.isArray(value) || value.length > 0);

/** The requirement as one sentence. */
export const inWords = ({ field }: RecordFieldRequirement): string => `The record holds ${names[field]}.`;

/** A record that lacks a field fails the rule: a minimum data set is judged by what is written down. */
export const judge = ({ field }: RecordFieldRequirement): MeetingJudge => {
  const name = names[field];
  const pointer = `/${field === 'venueOrModality' ? 'venue' : field}`;
  const held = fixed({ outcome: 'passed', at: '', message: `The record holds ${name}.` });
  const mend = `Write down ${name}.`;
  const lacking = `The record does not hold ${name}.`;
  const absent = fixed({ outcome: 'failed', at: '', missing: [pointer], mend, message: lacking });
  const empty = fixed({ outcome: 'failed', at: pointer, mend, message: lacking });
  return (record) => {
    const value = valueOf(record, field);
    return value === undefined ? absent : isHeld(value) ? held : empty;
  };
};
