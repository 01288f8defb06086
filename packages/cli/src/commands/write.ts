import { extname } from 'node:path';
import { parseJson, parseRecord } from '@peer-groups/core';
import { writeRecord } from '@peer-groups/documents';
import { writeForm } from '@peer-groups/documents/form';
import { writeWord } from '@peer-groups/documents/word';
import { exitCodes, tellIssues, UsageError } from '../failure.ts';
import { nameOf, textOf } from '../reading.ts';
import { writeWhole } from '../writing.ts';

/** Options of `peer-groups write`. */
export interface WriteCommand {
  readonly out: string;
  readonly audience: 'own' | 'group' | 'auditor';
}

const written = async (path: string, bytes: Uint8Array): Promise<number> => {
  await writeWhole(path, bytes, 'w');
  console.error(`${path}: ${bytes.length} bytes`);
  return exitCodes.passed;
};

/** Writes a record from JSON as PDF or Word, by the ending of the output; without a record, a blank form. */
export async function write(path: string | undefined, { out, audience }: WriteCommand): Promise<number> {
  const ending = extname(out).toLowerCase();
  if (ending !== '.pdf' && ending !== '.docx') throw new UsageError('The output ends in .pdf or .docx.');
  if (path === undefined) return written(out, ending === '.pdf' ? await writeForm() : writeWord());
  const parsed = parseJson(await textOf(path), parseRecord);
  if (!parsed.ok) {
    tellIssues(nameOf(path), parsed.issues);
    return exitCodes.usage;
  }
  return written(
    out,
    ending === '.pdf' ? await writeRecord(parsed.value, { audience }) : writeWord(parsed.value, { audience }),
  );
}
