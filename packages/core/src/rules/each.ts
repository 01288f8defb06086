import type { MeetingRecord } from '../meeting.ts';
import { fixed, notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';

/** Each entry of a list in the record holds a field. */
export interface Each {
  readonly kind: 'each';
  readonly list: 'attendees' | 'cases' | 'recommendations' | 'commitments' | 'topics';
  /** Name of the field, such as `question` of a case. */
  readonly field: string;
}

/** The requirement as one sentence. */
export const inWords = ({ list, field }: Each): string => `Each of the ${list} is recorded with ${field}.`;

/** Lists the entries that lack the field, or say that it is not so. */
export const judge = ({ list, field }: Each): MeetingJudge => {
  const at = `/${list}`;
  const absent = notRecorded(`the ${list}`, [at]);
  const none = fixed({ outcome: 'inapplicable', at, message: `There are no ${list}.` });
  const passed = fixed({ outcome: 'passed', at, message: `Each of the ${list} is recorded with ${field}.` });
  return (meeting: MeetingRecord) => {
    const entries = meeting[list] as readonly object[] | undefined;
    if (entries === undefined) return absent;
    if (entries.length === 0) return none;
    const values = entries.map((one) => (one as Readonly<Record<string, unknown>>)[field]);
    const lacking = values.filter((value) => value === undefined || value === false).length;
    if (lacking === 0) return passed;
    const missing = values.flatMap((value, index) => (value === undefined ? `${at}/${index}/${field}` : []));
    return {
      outcome: 'failed',
      at,
      asked: entries.length,
      found: entries.length - lacking,
      ...(missing.length > 0 && { missing }),
      mend: `Complete ${field} of each of the ${list}.`,
      message: `${lacking} of the ${list} are without ${field}.`,
    };
  };
};
