/** The record that every contender writes: ten people with their numbers, three hundred words. */
import { plainRecord } from '../../packages/documents/conformance/samples.ts';

export { plainRecord };

/** The same record as rows and paragraphs, for peers that know nothing of records. */
export const title = plainRecord.groupName ?? '';
export const facts: readonly (readonly [string, string])[] = [
  ['Date', plainRecord.date ?? ''],
  ['Time', `${plainRecord.start}–${plainRecord.end}`],
  ['How we met', 'In person'],
  ['Venue', plainRecord.venue ?? ''],
];
export const people: readonly (readonly [string, string])[] = (plainRecord.attendees ?? []).map(
  ({ name, registrationNumber = '' }) => [name, registrationNumber],
);
export const paragraphs: readonly string[] = (plainRecord.summary ?? '').split('\n\n');
export const confidentiality = plainRecord.confidentiality ?? '';
