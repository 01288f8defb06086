import type { MeetingRecord } from '../meeting.ts';
import { fixed } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { mendOfExcess, mendOfLack, nameOf } from './field-names.ts';
import { spaced } from './nouns.ts';

/** A field of the record that a scheme may ask for, or forbid. */
export type RecordField = Exclude<keyof MeetingRecord, 'id' | 'scan'> | 'venueOrModality';

/** A field that a record holds, or must not hold. */
export interface RecordFieldRequirement {
  readonly kind: 'recordField';
  readonly field: RecordField;
  /** The record must not hold it. */
  readonly absent?: true;
  /** One of these values. */
  readonly oneOf?: readonly string[];
}

const valueOf = (record: MeetingRecord, field: RecordField): unknown =>
  field === 'venueOrModality' ? (record.venue ?? record.modality) : record[field];

const isHeld = (value: unknown): boolean =>
  value !== undefined && value !== false && (!Array.isArray(value) || value.length > 0);

/** The requirement as one sentence. */
export const inWords = ({ field, absent, oneOf }: RecordFieldRequirement): string =>
  `The record ${absent ? 'does not hold' : 'holds'} ${nameOf(field)}${oneOf ? `: ${oneOf.map(spaced).join(' or ')}` : ''}.`;

/** A record that lacks a field fails the rule: a minimum data set is judged by what is written down. */
export const judge = ({ field, absent, oneOf }: RecordFieldRequirement): MeetingJudge => {
  const name = nameOf(field);
  const pointer = `/${field === 'venueOrModality' ? 'venue' : field}`;
  const holds = `The record holds ${name}.`;
  const lacks = `The record does not hold ${name}.`;
  if (absent) {
    const without = fixed({ outcome: 'passed', at: '', message: lacks });
    const mend = mendOfExcess(field);
    const held = fixed({ outcome: 'failed', at: pointer, mend, message: holds });
    return (record) => (isHeld(valueOf(record, field)) ? held : without);
  }
  const held = fixed({ outcome: 'passed', at: '', message: holds });
  const mend = mendOfLack(field);
  const none = fixed({ outcome: 'failed', at: '', missing: [pointer], mend, message: lacks });
  const empty = fixed({ outcome: 'failed', at: pointer, mend, message: lacks });
  const asked = oneOf?.map(spaced).join(' or ') ?? '';
  const other = fixed({
    outcome: 'failed',
    at: pointer,
    asked,
    mend: `Correct ${name} if it is wrong.`,
    message: `The record holds, as ${name}, something other than ${asked}.`,
  });
  return (record) => {
    const value = valueOf(record, field);
    if (value === undefined) return none;
    return !isHeld(value) ? empty : oneOf && !oneOf.includes(value as string) ? other : held;
  };
};
