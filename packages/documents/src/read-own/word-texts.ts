import type { JsonPointer, MeetingRecord } from '@peer-groups/core';
import { fieldText } from '../format/fields.ts';
import type { WordFileParts } from './word-record.ts';

/** What a Word file of ours says, its data part and its text put together. */
export interface WordTexts {
  /** The record that the file was made from, unchecked; absent where the values tell all of it. */
  readonly base?: MeetingRecord;
  readonly texts: ReadonlyMap<JsonPointer, string>;
  /** Values that the text and the data part have differently. */
  readonly changed: readonly JsonPointer[];
  /** Those of them of which it cannot be told which was changed later; the one that a person sees was taken. */
  readonly disagreeing: readonly JsonPointer[];
}

/** The record in JSON text, unchecked; `undefined` where there is no object. */
export const recordIn = (json: string | undefined): MeetingRecord | undefined => {
  try {
    const value: unknown = json === undefined ? undefined : JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as MeetingRecord) : undefined;
  } catch {
    return undefined;
  }
};

/** Puts data part and text together: what a person sees wins, unless only the data was changed, as a program does. */
export function wordTexts({ json, data, shown }: WordFileParts): WordTexts {
  const base = recordIn(json);
  const texts = new Map([...data, ...shown]);
  const disagreeing: JsonPointer[] = [];
  const changed: JsonPointer[] = [];
  for (const [at, text] of data) {
    const seen = shown.get(at);
    if (seen === undefined || seen === text) continue;
    const before = base === undefined ? undefined : fieldText(base, at);
    changed.push(at);
    if (seen === before) texts.set(at, text);
    if (seen !== before && text !== before) disagreeing.push(at);
  }
  return { ...(base !== undefined && { base }), texts, changed, disagreeing };
}
