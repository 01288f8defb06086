import { fixed, notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { amountInWords, spaced } from './nouns.ts';
import { within } from './range.ts';
import type { Range } from './range.ts';

/** A list in the record holds so many entries, and each of them a field. */
export interface Each extends Range {
  readonly kind: 'each';
  readonly list: 'attendees' | 'cases' | 'recommendations' | 'commitments' | 'topics';
  /** Name of the field, such as `question` of a case. */
  readonly field?: string;
}

const names: Readonly<Record<string, string>> = {
  by: 'the person who undertook it',
  deidentifiedBy: 'the person who took out what identifies the patient',
  done: 'a note that it was done',
  due: 'the day by which it is due',
  followUp: 'a day on which to hear what came of it',
  presenter: 'its presenter',
  question: 'its question',
  review: 'the state of its review',
  written: 'a note that it was sent in writing',
};

const nameOf = (field: string): string =>
  Object.hasOwn(names, field) ? names[field]! : `its ${spaced(field)}`;

/** The requirement as one sentence. */
export const inWords = (requirement: Each): string => {
  const { list, field, min, max } = requirement;
  const count = min === undefined && max === undefined ? '' : amountInWords(requirement, list);
  if (field === undefined) return `The record holds ${count}.`;
  return `Each of the ${list} is recorded with ${nameOf(field)}${count && `; the record holds ${count}`}.`;
};

/** Lists the entries that lack the field, or say that it is not so. */
export const judge = (requirement: Each): MeetingJudge => {
  const { list, field, min, max } = requirement;
  const at = `/${list}`;
  const name = nameOf(field ?? '');
  const absent = notRecorded(`the ${list}`, [at]);
  const none = fixed({ outcome: 'inapplicable', at, message: `There are no ${list}.` });
  const counted = min === undefined && max === undefined ? undefined : within(requirement, list, at);
  const passed = fixed({ outcome: 'passed', at, message: `Each of the ${list} is recorded with ${name}.` });
  return (meeting) => {
    const entries = meeting[list] as readonly object[] | undefined;
    if (entries === undefined) return absent;
    const judgement = counted?.(entries.length);
    if (judgement !== undefined && (field === undefined || judgement.outcome === 'failed')) return judgement;
    if (entries.length === 0) return none;
    const values = entries.map((one) => (one as Readonly<Record<string, unknown>>)[field!]);
    const lacking = values.filter((value) => value === undefined || value === false).length;
    if (lacking === 0) return judgement ?? passed;
    const missing = values.flatMap((value, index) => (value === undefined ? `${at}/${index}/${field}` : []));
    return {
      outcome: 'failed',
      at,
      asked: entries.length,
      found: entries.length - lacking,
      ...(missing.length > 0 && { missing }),
      mend: `Complete each of the ${list} with ${name}.`,
      message: `Recorded without ${name}: ${lacking} of the ${list}.`,
    };
  };
};
