import { spaced } from './nouns.ts';
import type { RecordField } from './record-field.ts';

const names: Partial<Readonly<Record<RecordField, string>>> = {
  activity: 'what kind of meeting it was',
  agenda: 'the agenda',
  attendees: 'the names of those who attended',
  cases: 'the cases discussed',
  commitments: 'what was undertaken until the next meeting',
  confidentiality: 'a statement on confidentiality',
  context: 'how it was fitted to the place',
  date: 'the date',
  documentation: 'how the record was made',
  end: 'when it ended',
  expectations: 'what was expected, as agreed before',
  nextDate: 'the date of the next meeting',
  noteTaker: 'the note taker',
  recommendations: 'the recommendations',
  references: 'references or supporting material',
  reflection: 'a reflection',
  signed: 'the signatures',
  sponsored: 'a sponsor',
  start: 'when it started',
  summary: 'a summary of the discussion',
  venueOrModality: 'the venue or modality',
  venuePrivate: 'a note that the place allowed confidence',
};

/** A field of the record in words, with its article. */
export const nameOf = (field: RecordField): string => names[field] ?? `the ${spaced(field)}`;

/** What mends a record that lacks a field: facts are not written down so that a rule is met, they are made. */
export const mendOfLack = (field: RecordField): string => {
  if (field === 'signed') return 'Have those who were there sign the record.';
  if (field === 'venuePrivate') return 'Meet where the group can talk in confidence, and write that down.';
  return `Write down ${nameOf(field)}.`;
};

/** What mends a record that holds a field which it must not hold. */
export const mendOfExcess = (field: RecordField): string =>
  field === 'sponsored'
    ? 'Count another meeting, or correct the record if nobody else paid.'
    : `Leave ${nameOf(field)} out of the record.`;
