import { extname } from 'node:path';
import { cleanUpload } from '@peer-groups/documents/read';
import type { CleanedUpload } from '@peer-groups/documents/read';
import { exitCodes, tellIssues, UsageError } from '../failure.ts';
import { bytesOf } from '../reading.ts';
import { openTally } from '../tally.ts';
import { writeWhole } from '../writing.ts';

const wordEndings: ReadonlySet<string> = new Set(['.docx', '.docm', '.dotx']);

/** A PDF under the name of a Word file, or the other way round, opens nowhere. */
const assertNamedAsWhatItIs = (out: string, bytes: Uint8Array): void => {
  const isPdf = bytes[0] === 0x25;
  const ending = extname(out).toLowerCase();
  if (isPdf ? wordEndings.has(ending) : ending === '.pdf')
    throw new UsageError(
      `The copy is a ${isPdf ? 'PDF' : 'Word'} file, and ${out} is the name of another kind. End it in ${isPdf ? '.pdf' : '.docx'}.`,
    );
};

const countOf = (hidden: CleanedUpload['removed']): string => {
  const kinds = openTally();
  for (const { how } of hidden) kinds.count(how);
  return kinds.inWords();
};

/** What is said of a cleaned copy, and whether a person must look at it before it is passed on. */
export function toldOf({ removed, left, same }: CleanedUpload): {
  readonly lines: readonly string[];
  readonly code: number;
} {
  const lines = [removed.length === 0 ? 'nothing hidden was found' : `removed: ${countOf(removed)}`];
  if (left.length > 0) lines.push(`still in the copy, which must not be passed on: ${countOf(left)}`);
  if (!same)
    lines.push('the copy does not read as the same record: look at it beside the file before you pass it on');
  return { lines, code: left.length > 0 || !same ? exitCodes.cantTell : exitCodes.passed };
}

/** Writes a copy of an upload with hidden and left-over content removed, and says what was removed. */
export async function clean(path: string, out: string): Promise<number> {
  const cleaned = await cleanUpload(new Uint8Array(await bytesOf(path)));
  if (!cleaned.ok) {
    tellIssues(path, cleaned.issues);
    return exitCodes.cantTell;
  }
  const { value } = cleaned;
  assertNamedAsWhatItIs(out, value.bytes);
  await writeWhole(out, value.bytes, 'wx');
  const { lines, code } = toldOf(value);
  console.error(`${out}: ${value.bytes.length} bytes`);
  for (const line of lines) console.error(`  ${line}`);
  return code;
}
