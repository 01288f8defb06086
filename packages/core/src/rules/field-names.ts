import { spaced } from './nouns.ts';
import type { RecordField } from './record-field.ts';

const names: Partial<Readonly<Record<RecordField, string>>> = {
  activity: 'what kind of meeting it was',
  agenda: 'the agenda',
  attendees: 'the names of those who attended',
  cases: 'the cases discussed',
  commitments: 'what was undertaken until the next meeting',
  confidentiality: 'a statement on confidentiality',
  context: 'what of the place it was fitted to',
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
