import { parseRecord } from '@peer-groups/core';
import type { IssueCode, JsonPointer, MeetingRecord } from '@peer-groups/core';
import { fieldText, sameLineEnds, withFieldTexts } from '../format/fields.ts';
import { openPdf } from './open-pdf.ts';
import { pdfParts } from './pdf-record.ts';
import { wordFileParts } from './word-record.ts';
import { recordIn, wordTexts } from './word-texts.ts';

/** A record read back from a file of ours. */
export type ReadRecord =
  | {
      readonly ok: true;
      readonly value: MeetingRecord;
      /** Values that were typed in or changed since the file was made, as far as it can be told. */
      readonly edited: readonly JsonPointer[];
      /** Values that the file holds twice and differently; the one that a person sees was taken. */
      readonly disagreeing: readonly JsonPointer[];
      /** Whether the embedded record is the one that the file's metadata names; absent where there is none. */
      readonly isIntact?: boolean;
    }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/** What is wrong with a file or with the record in it; never any of its text. */
export interface FileIssue {
  readonly at: JsonPointer;
  /** `notOurs`: this package did not write it. `notReadable`: damaged, encrypted or beyond bounds. */
  readonly code: IssueCode | 'notOurs' | 'notReadable';
  readonly message: string;
}

/** How a file is read back. */
export interface ReadRecordOptions {
  /** The record's id where the file has none, as a blank template has. */
  readonly id?: string;
}

/**
 * Reads a record back from a PDF, a filled form or a Word file that this package wrote.
 *
 * A file that nobody edited gives back the very record that its copy holds. What was typed into a form or a Word file
 * wins over what the file was made from. Files of other people are for `readUpload`.
 *
 * @returns issues where the file is none of ours, is damaged, unpacks to more than 64 MB, or holds no valid record.
 */
export async function readRecord(bytes: Uint8Array, options: ReadRecordOptions = {}): Promise<ReadRecord> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readWord(bytes, options) : readPdf(bytes, options);
}

const failed = (code: FileIssue['code'], message: string): ReadRecord => ({
  ok: false,
  issues: [{ at: '', code, message }],
});

async function readPdf(bytes: Uint8Array, options: ReadRecordOptions): Promise<ReadRecord> {
  const document = await openPdf(bytes);
  if (document === undefined)
    return failed('notReadable', 'The file is no PDF that can be opened within bounds.');
  const { json, fields, isIntact } = attempt(() => pdfParts(document)) ?? {
    fields: new Map<string, string>(),
  };
  if (json === undefined && fields.size === 0)
    return failed('notOurs', 'The PDF carries neither a record nor fields of ours.');
  const edited = editedSince(recordIn(json), fields);
  const read = join(json, fields, { edited, disagreeing: [] }, options);
  return read.ok && isIntact !== undefined ? { ...read, isIntact } : read;
}

function readWord(bytes: Uint8Array, options: ReadRecordOptions): ReadRecord {
  const parts = attempt(() => wordFileParts(bytes));
  if (parts === undefined) return failed('notOurs', 'The file is no Word file of ours, or is damaged.');
  const { base, texts, changed, disagreeing } = wordTexts(parts);
  const edited = base === undefined ? changed : editedSince(base, texts);
  return join(parts.json, texts, { edited, disagreeing }, options);
}

/** The fields that say something else than the record which a file was made from. */
const editedSince = (
  base: MeetingRecord | undefined,
  texts: ReadonlyMap<string, string>,
): readonly JsonPointer[] =>
  [...texts]
    .filter(([at, text]) => sameLineEnds(text) !== sameLineEnds(fieldText((base ?? {}) as MeetingRecord, at)))
    .map(([at]) => at);

/** Damaged files make pdf-lib and the inflater throw; whatever they throw, the file cannot be read. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function join(
  json: string | undefined,
  texts: ReadonlyMap<string, string>,
  { edited, disagreeing }: Pick<Extract<ReadRecord, { ok: true }>, 'edited' | 'disagreeing'>,
  { id }: ReadRecordOptions,
): ReadRecord {
  const base = recordIn(json);
  if (json !== undefined && base === undefined)
    return failed('notJson', 'The embedded record is no JSON object.');
  const joined = withFieldTexts(texts, base) as Record<string, unknown>;
  if (joined['id'] === undefined && id !== undefined) joined['id'] = id;
  const parsed = parseRecord(joined);
  if (!parsed.ok) return parsed;
  return { ok: true, value: parsed.value, edited, disagreeing };
}
